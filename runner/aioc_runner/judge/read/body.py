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
"""Members that hold an answer: an error beside none, or an empty one, is all that there is."""

ERROR_TELLS = ("object", "id", "type")
"""Members that a document has which is more than an error object, where it has nothing that is empty."""

ERROR = "error"
"""What a document says it is that is nothing but an error."""

NO_MESSAGE = "an error without a message"
"""What is quoted where an error has no words."""

FAILED = "failed"
"""The status of a response, answered with 200, that came to nothing."""

TELLING = (ERROR, FAILED)
"""Words that make an error of a document."""


class Ending(Record):
    """What a stream says beside its documents.

    Where each `[DONE]` stands among all events, how many there are, and the name of each event that is
    no `[DONE]`; how many events came before each block that is none.
    """

    done: tuple[int, ...]
    events: int
    names: tuple[str, ...] = ()
    bare: tuple[int, ...] = ()


class Answer(Record):
    """What the judge made of one answer; `roots` are the documents that checks look into.

    `skeletons` are those of a stream's events.
    """

    findings: tuple[Finding, ...]
    extras: tuple[str, ...] = ()
    roots: Mapping[Root, Any] = field(default_factory=dict["Root", Any])
    ending: Ending | None = None
    skeletons: Sequence[Skeleton | None] = ()
    _searches: dict[Root, Search] = field(default_factory=dict["Root", Search], repr=False, compare=False)

    def search(self, root: Root) -> Search:
        """Look into one of the documents, and know what was found there before."""
        if root not in self._searches:
            skeletons = self.skeletons if root == "events" else ()
            self._searches[root] = Search(self.roots[root], skeletons)
        return self._searches[root]


def outside(row: Row, exchange: Exchange) -> list[Finding]:
    """Look at an answer's status, content type and completeness."""
    findings: list[Finding] = []
    if not _is_right(row, exchange):
        findings.append(_wrong_status(row, exchange))
    wanted = row.response.content_type
    # What a refusal is labelled as is no matter of the answer's: problem+json is in its place there.
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
    """Whether a status is the right one; a preflight asks only for one of success."""
    preflight = row.method == PREFLIGHT and exchange.status in SUCCESS
    return preflight or exchange.status == row.response.status


def wrong_type(wanted: str, exchange: Exchange) -> Finding:
    """Report a content type that is not the one OpenAI sends; events in spite of it are another matter."""
    actual = shown(exchange.media_type) if exchange.media_type else "none"
    if wanted == EVENT_STREAM and sse.begins_like_one(exchange.body):
        actual += " on events"
    return finding(
        "content-type", f"the content type is {actual}, not {wanted}", expected=wanted, actual=actual
    )


def read_json(package: CatalogPackage, schema: str, exchange: Exchange) -> Answer:
    """Read a JSON body and hold it to its schema."""
    decoded = decode(exchange.body, package.catalog.limits.depth)
    incomplete = exchange.failure is not None or exchange.truncated
    if decoded.value is NOTHING:
        return Answer(() if incomplete else tuple(json_findings(decoded)))
    said = error_of(decoded.value)
    if said is not None:
        return Answer((error_with_success(said, exchange),))
    shape = validate(package, schema, decoded.value)
    findings = (*failure(decoded.value), *json_findings(decoded), *merge_by_index(shape.findings))
    # Only what is long has so many values that checks would take minutes.
    looked_at = sample(decoded.value)[0] if len(exchange.body) > MOST else decoded.value
    return Answer(findings, shape.extras, {"body": looked_at, "assembled": looked_at})


def error_with_success(words: str, exchange: Exchange, wanted: str = "an error status") -> Finding:
    """Report an error that came with a status by which clients take it for an answer."""
    message = f"an error object with status {exchange.status}: {one_line(words)}"
    return finding("status", message, expected=wanted, actual=str(exchange.status))


def json_findings(decoded: Decoded, at: Path = ()) -> list[Finding]:
    """Report what is wrong with a JSON text."""
    return [
        finding("invalid-json", problem.message, at=at, severity=problem.severity, expected="JSON (RFC 8259)")
        for problem in decoded.problems
    ]


def error_in(value: Any) -> str | None:
    """Read the server's words from an error object that stands where an answer belongs."""
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
    """Whether a choice has an error, and nothing that was said."""
    if not isinstance(choice, dict) or not choice.get(ERROR):
        return False
    message = choice.get("message") or {}
    said = {**message, "role": None} if isinstance(message, dict) else {"message": message}
    return not any(said.values()) and not choice.get("text")


def error_despite_success(exchange: Exchange) -> str | None:
    """Read the server's words from an error that came with a status of success; None where none did."""
    return error_of(json_of(exchange)) if exchange.status in SUCCESS else None


def failure(value: Any, at: Path = ()) -> list[Finding]:
    """Report that an answer says of itself that it failed, in the server's words."""
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
    # Clients take any 2xx for an answer, such as 202 for a job.
    success = exchange.status in SUCCESS and row.response.status in SUCCESS
    return finding(
        "status",
        message,
        severity="note" if success else "fail",
        expected=str(row.response.status),
        actual=str(exchange.status),
    )
