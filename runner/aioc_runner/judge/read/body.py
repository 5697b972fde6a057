"""Reads the answer to a row's request: whether it is what the row expects, and what checks can look at."""

from __future__ import annotations

from dataclasses import field
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from aioc_runner.detect.error_message import error_text, words_of
from aioc_runner.detect.similarity import json_of
from aioc_runner.documents.json_text import NOTHING, decode
from aioc_runner.judge.findings import finding, merge_by_index
from aioc_runner.judge.schema.sample import MOST, sample
from aioc_runner.judge.schema.validate import validate
from aioc_runner.judge.search import Search
from aioc_runner.record import Record
from aioc_runner.text import one_line, shown
from aioc_runner.wire import sse
from aioc_runner.wire.exchange import EVENT_STREAM, PREFLIGHT, SUCCESS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_generated.words import Root
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.documents.json_path import Path
    from aioc_runner.documents.json_skeleton import Skeleton
    from aioc_runner.documents.json_text import Decoded
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

ANSWERS = ("choices", "data", "output")
"""Members that contain an answer; without one, or with an empty one, an error is the whole answer."""

ERROR_TELLS = ("object", "id", "type")
"""Members that show that a document is more than an error object, if none of its answers is empty."""

ERROR = "error"
"""The type of a document that is nothing but an error."""

NO_MESSAGE = "an error without a message"
"""What is quoted if an error has no words."""

FAILED = "failed"
"""The status of a response that failed, although it came with 200."""

TELLING = (ERROR, FAILED)
"""Words that make a document an error."""


class Ending(Record):
    """What a stream says in addition to its documents.

    The position of each `[DONE]` among all events, the number of events, the names of all other events, and
    how many events came before each block that isn't one: with a name (`named`), or without (`bare`).
    """

    done: tuple[int, ...]
    events: int
    names: tuple[str, ...] = ()
    bare: tuple[int, ...] = ()
    named: tuple[int, ...] = ()


class Answer(Record):
    """One answer as the judge read it; `roots` are the documents that checks look into.

    `skeletons` are those of a stream's events.
    """

    findings: tuple[Finding, ...]
    extras: tuple[str, ...] = ()
    roots: Mapping[Root, Any] = field(default_factory=dict["Root", Any])
    ending: Ending | None = None
    skeletons: Sequence[Skeleton | None] = ()
    _searches: dict[Root, Search] = field(default_factory=dict["Root", Search], repr=False, compare=False)

    def search(self, root: Root) -> Search:
        """Return the search in one of the documents, which remembers what it found."""
        if root not in self._searches:
            skeletons = self.skeletons if root == "events" else ()
            self._searches[root] = Search(self.roots[root], skeletons)
        return self._searches[root]


def outside(row: Row, exchange: Exchange) -> list[Finding]:
    """Judge an answer's status, content type and completeness."""
    findings: list[Finding] = []
    if not _is_right(row, exchange):
        findings.append(_wrong_status(row, exchange))
    wanted = row.response.content_type
    # The content type of a refusal is its own matter: problem+json is right there.
    refused = exchange.status is not None and exchange.status >= HTTPStatus.BAD_REQUEST
    if wanted is not None and not refused and not row.response.media and exchange.media_type != wanted:
        findings.append(wrong_type(wanted, exchange))
    if exchange.failure is not None:
        message = f"the answer broke off: {one_line(exchange.failure.message)}"
        findings.append(
            finding("truncated", message, expected="a complete answer", actual=exchange.failure.kind)
        )
    elif exchange.truncated:
        size = len(exchange.body) or sum(len(frame.data) for frame in exchange.frames if not frame.sent)
        message = f"the answer is larger than {size} bytes; the rest wasn't read"
        findings.append(finding("truncated", message, expected="a bounded answer", actual="more"))
    return findings


def _is_right(row: Row, exchange: Exchange) -> bool:
    """Whether a status is the expected one; for a preflight, any 2xx is."""
    preflight = row.method == PREFLIGHT and exchange.status in SUCCESS
    return preflight or exchange.status == row.response.status


def wrong_type(wanted: str, exchange: Exchange) -> Finding:
    """Report a content type that differs from OpenAI's; events are read in spite of it."""
    actual = shown(exchange.media_type) if exchange.media_type else "none"
    if wanted == EVENT_STREAM and sse.begins_like_one(exchange.body):
        actual += " on events"
    return finding(
        "content-type", f"the content type is {actual}, not {wanted}", expected=wanted, actual=actual
    )


def read_json(package: CatalogPackage, schema: str, exchange: Exchange) -> Answer:
    """Read a JSON body and validate it."""
    decoded = decode(exchange.body, package.catalog.limits.depth)
    incomplete = exchange.failure is not None or exchange.truncated
    if decoded.value is NOTHING:
        return Answer(() if incomplete else tuple(json_findings(decoded)))
    said = error_of(decoded.value)
    if said is not None:
        return Answer((error_with_success(said, exchange),))
    shape = validate(package, schema, decoded.value)
    findings = (*failure(decoded.value), *json_findings(decoded), *merge_by_index(shape.findings))
    # Only a long body can have so many values that checks would take minutes.
    looked_at = sample(decoded.value)[0] if len(exchange.body) > MOST else decoded.value
    return Answer(findings, shape.extras, {"body": looked_at, "assembled": looked_at})


def error_with_success(words: str, exchange: Exchange, wanted: str = "an error status") -> Finding:
    """Report an error whose status makes clients take it for an answer."""
    message = f"an error object with status {exchange.status}: {one_line(words)}"
    return finding("status", message, expected=wanted, actual=str(exchange.status))


def json_findings(decoded: Decoded, at: Path = ()) -> list[Finding]:
    """Report the faults of a JSON text."""
    return [
        finding("invalid-json", problem.message, at=at, severity=problem.severity, expected="JSON (RFC 8259)")
        for problem in decoded.problems
    ]


def error_in(value: Any) -> str | None:
    """Read the server's words from an error object in place of an answer."""
    if not isinstance(value, dict):
        return None
    if ERROR in (value.get("type"), value.get("object")):
        return words_of(value) or NO_MESSAGE
    if not value.get("error") or any(value.get(name) for name in ANSWERS):
        return None
    empty = any(name in value for name in ANSWERS) and value.get("status") != FAILED
    if not empty and any(name in value for name in (*ANSWERS, *ERROR_TELLS)):
        return None
    return words_of(value) or NO_MESSAGE


def error_of(value: Any) -> str | None:
    """Read the server's words from a document that is nothing but an error: at its top, or in its choices."""
    said = error_in(value)
    choices = value.get("choices") if said is None and isinstance(value, dict) else None
    if not isinstance(choices, list) or not choices or not all(map(_is_failed_choice, choices)):
        return said
    return words_of(choices[0]) or NO_MESSAGE


def _is_failed_choice(choice: Any) -> bool:
    """Whether a choice has an error and no text."""
    if not isinstance(choice, dict) or not choice.get(ERROR):
        return False
    message = choice.get("message") or {}
    said = {**message, "role": None} if isinstance(message, dict) else {"message": message}
    return not any(said.values()) and not choice.get("text")


def error_despite_success(exchange: Exchange) -> str | None:
    """Read the server's words from an error that came with a 2xx; None if there was none."""
    return error_of(json_of(exchange)) if exchange.status in SUCCESS else None


def failure(value: Any, at: Path = ()) -> list[Finding]:
    """Report that an answer says that it failed, in the server's words."""
    failed = isinstance(value, dict) and value.get("status") == FAILED and "output" in value
    words = words_of({"error": value.get("error")}) if failed else None
    if words is None:
        return []
    message = f"the answer says that it failed: {one_line(words)}"
    return [finding("status", message, at=at, expected="an answer", actual=FAILED)]


def _wrong_status(row: Row, exchange: Exchange) -> Finding:
    words = error_text(exchange)
    message = f"status {exchange.status}, not {row.response.status}" + (
        f": {one_line(words)}" if words else ""
    )
    # Clients accept any 2xx, for example 202 for a job.
    success = exchange.status in SUCCESS and row.response.status in SUCCESS
    return finding(
        "status",
        message,
        severity="note" if success else "fail",
        expected=str(row.response.status),
        actual=str(exchange.status),
    )
