"""Reads event streams: each event held to its schema, and what they add up to."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from aioc_runner import assemble
from aioc_runner.detect.similarity import json_of
from aioc_runner.documents.json_skeleton import Skeleton, Skeletons
from aioc_runner.documents.json_text import NOTHING, decode
from aioc_runner.judge.findings import finding, merge_by_index
from aioc_runner.judge.read.body import (
    ERROR,
    TELLING,
    Answer,
    Ending,
    error_in,
    error_of,
    error_with_success,
    failure,
    json_findings,
)
from aioc_runner.judge.read.file_instead import file_instead
from aioc_runner.judge.schema.form import decides
from aioc_runner.judge.schema.validate import is_valid, validate
from aioc_runner.judge.schema.walk import SchemaWalker
from aioc_runner.text import beginning, one_line
from aioc_runner.wire import sse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

DONE = "[DONE]"
_DONE = DONE.encode()
SHORT = 80
FEW = 20
"""Events that are quicker looked at one by one."""


@dataclass(slots=True)
class _Reading:
    """The events read so far: their documents, and what was found in them.

    `done` is how many documents came before the first `[DONE]`, at which clients stop reading. `skeletons`
    are those of the documents, `sound` the ones in which nothing was wrong, and `decided` those of them in
    which nothing can be.
    """

    known: Skeletons | None
    schema: SchemaWalker | None
    is_valid: Callable[[Any], bool] | None
    done: int | None = None
    documents: list[Any] = field(default_factory=list[Any])
    skeletons: list[Skeleton | None] = field(default_factory=list["Skeleton | None"])
    sound: set[Skeleton] = field(default_factory=set["Skeleton"])
    decided: set[Skeleton] = field(default_factory=set["Skeleton"])
    findings: list[Finding] = field(default_factory=list["Finding"])
    extras: dict[str, None] = field(default_factory=dict[str, None])


def read_events(package: CatalogPackage, row: Row, exchange: Exchange) -> Answer:
    """Read a stream of server-sent events."""
    file = file_instead(exchange)
    if file is not None:
        return Answer((file,))
    limits = package.catalog.limits
    stream = sse.decode(exchange.body, limits.event_bytes, limits.events)
    if _ends_in_open_done(exchange, stream):
        return _of_open_done(package, row, exchange)
    broken = exchange.failure is not None or exchange.truncated or not stream.events
    problems = [problem for problem in stream.problems if not (broken and problem.kind == "unfinished")]
    findings = [
        finding("invalid-stream", problem.message, actual=f"byte {problem.start}") for problem in problems
    ]
    if not stream.events:
        return Answer((*findings, *_no_events(exchange)))
    reading = _read(package, row, [(event.data, event.event) for event in stream.events])
    if not reading.documents and not reading.findings:
        findings.append(
            finding("invalid-stream", "no event has any content", expected="an event", actual=DONE)
        )
    done = {place: event for place, event in enumerate(stream.events) if _is_done(event.data)}
    names = tuple(event.event for place, event in enumerate(stream.events) if place not in done)
    ending = Ending(tuple(done), len(stream.events), names, stream.bare)
    return _answer(package, row, reading, findings, ending)


def _ends_in_open_done(exchange: Exchange, stream: sse.Stream) -> bool:
    """Whether all that a whole stream lacks is the blank line after its `[DONE]`."""
    if exchange.failure is not None or exchange.truncated or not stream.events:
        return False
    open_ = next((problem for problem in stream.problems if problem.kind == "unfinished"), None)
    return open_ is not None and exchange.body[open_.start :].strip().removeprefix(b"data:").strip() == _DONE


def _of_open_done(package: CatalogPackage, row: Row, exchange: Exchange) -> Answer:
    """Read a stream as if its `[DONE]` were finished, as clients do that stop at the line."""
    answer = read_events(package, row, replace(exchange, body=exchange.body.rstrip() + b"\n\n"))
    message = "no blank line follows [DONE], so strict parsers never see it"
    open_ = finding("invalid-stream", message, severity="warn", expected="a blank line", actual="the end")
    return replace(answer, findings=(open_, *answer.findings))


def read_messages(package: CatalogPackage, row: Row, exchange: Exchange) -> Answer:
    """Read the messages that a WebSocket server sent."""
    received = [frame for frame in exchange.frames if not frame.sent]
    if not received:
        message = "there is no message after the upgrade"
        return Answer((finding("invalid-stream", message, expected="a first message", actual="none"),))
    binary = [
        finding("invalid-stream", "a binary message instead of JSON text", at=(place,), actual="binary")
        for place, frame in enumerate(received)
        if not frame.text
    ]
    reading = _read(package, row, [(frame.data, "") for frame in received])
    return _answer(package, row, reading, binary, None)


def _is_done(text: str) -> bool:
    return DONE in text and text.strip() == DONE


def _read(package: CatalogPackage, row: Row, payloads: Sequence[tuple[str | bytes, str]]) -> _Reading:
    event = row.response.event
    schema = None if event is None else SchemaWalker(package.schema(event))
    known = Skeletons(_words(schema)) if len(payloads) > FEW else None
    model = None if event is None else partial(is_valid, package, event)
    reading = _Reading(known, schema, model)
    for data, name in payloads:
        if not _ends(data):
            _take(package, row, reading, data, name)
        elif reading.done is None:
            reading.done = len(reading.documents)
    return reading


def _ends(data: str | bytes) -> bool:
    """Whether clients stop reading here; what is no space in ASCII is no space."""
    if isinstance(data, str):
        return DONE in data and data.encode().strip() == _DONE
    return data.strip() == _DONE


def _words(schema: SchemaWalker | None) -> frozenset[str]:
    """List the strings that make a difference to how an event is read: the schema's, and an error's."""
    return frozenset((*(() if schema is None else schema.literals()), *TELLING))


def _take(package: CatalogPackage, row: Row, reading: _Reading, data: str | bytes, name: str) -> None:
    """Read an event, by itself unless nothing was wrong in one of the same skeleton."""
    text = None if reading.known is None or name == ERROR else _text(data)
    skeleton = None if reading.known is None or text is None else reading.known.of(text)
    value = _sound(reading, skeleton, text) if text is not None and skeleton in reading.sound else NOTHING
    if value is NOTHING:
        before = len(reading.findings)
        value = _take_unknown(package, row, reading, _bytes(data), name)
        if value is NOTHING:
            return
        if skeleton is not None and len(reading.findings) == before:
            reading.sound.add(skeleton)
            if reading.schema is None or decides(reading.schema, value):
                reading.decided.add(skeleton)
    reading.documents.append(value)
    reading.skeletons.append(skeleton)


def _text(data: str | bytes) -> str | None:
    if isinstance(data, str):
        return data
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None


def _bytes(data: str | bytes) -> bytes:
    return data.encode() if isinstance(data, str) else data


def _sound(reading: _Reading, skeleton: Skeleton | None, text: str) -> Any:
    """Read an event of a sound skeleton; NOTHING where one of its strings may be wrong."""
    try:
        value = NOTHING if "\\u" in text else _json(text)
    except (ValueError, RecursionError):
        return NOTHING
    if skeleton in reading.decided or reading.is_valid is None:
        return value
    return value if reading.is_valid(value) else NOTHING


def _json(text: str) -> Any:
    """Read JSON; `json.loads` looks for spaces around it first, which takes a fourth of its time."""
    value, end = _DECODER.raw_decode(text)
    return value if end == len(text) else json.loads(text)


_DECODER = json.JSONDecoder()


def _take_unknown(package: CatalogPackage, row: Row, reading: _Reading, data: bytes, name: str) -> Any:
    """Read an event and keep what is wrong in it; NOTHING where it is no JSON."""
    place = len(reading.documents)
    decoded = decode(data, package.catalog.limits.depth)
    reading.findings += json_findings(decoded, (place,))
    if decoded.value is NOTHING:
        return NOTHING
    said = error_in({"error": decoded.value} if name == ERROR and _is_bare(decoded.value) else decoded.value)
    if said is not None:
        message = f"the stream contains an error: {one_line(said)}"
        reading.findings.append(
            finding("invalid-stream", message, at=(place,), expected="an event", actual="an error")
        )
    elif row.response.event is not None:
        whole = decoded.value.get("response") if isinstance(decoded.value, dict) else None
        reading.findings += failure(whole, (place, "response"))
        shape = validate(package, row.response.event, decoded.value, (place,))
        reading.findings += shape.findings
        reading.extras.update(dict.fromkeys(shape.extras))
    return decoded.value


def _is_bare(value: Any) -> bool:
    """Whether an event has an error's words, and isn't typed as streams of events are."""
    return isinstance(value, dict) and "error" not in value and str(value.get("type")) != ERROR


def _answer(
    package: CatalogPackage, row: Row, reading: _Reading, findings: list[Finding], ending: Ending | None
) -> Answer:
    result = _put_together(row, reading)
    reading.findings = [one for one in reading.findings if not _inside(one.at, result.at)]
    roots: dict[Any, Any] = {"events": reading.documents}
    if result.document is not None:
        roots["assembled"] = result.document
    every = (
        *findings,
        *merge_by_index(reading.findings),
        *merge_by_index(_of_whole(package, row, reading, result)),
    )
    return Answer(every, tuple(reading.extras), roots, ending, _skeletons(reading))


def _skeletons(reading: _Reading) -> Sequence[Skeleton | None]:
    """List the events' skeletons, where that helps to look for something."""
    return () if reading.known is None or reading.known.are_many else reading.skeletons


def _put_together(row: Row, reading: _Reading) -> assemble.Assembled:
    """Put the events together as the SDKs do."""
    chunks = [
        (document, skeleton)
        for document, skeleton in zip(reading.documents[: reading.done], reading.skeletons, strict=False)
        if skeleton in reading.sound or error_in(document) is None
    ]
    assembler = row.response.assembler
    if assembler is None or not chunks:
        return assemble.Assembled(document=None, problems=())
    return assemble.assemble(assembler, *zip(*chunks, strict=True))


def _inside(at: str, whole: str | None) -> bool:
    """Tell whether a place is in the document that an event carries whole: that is judged by itself."""
    return whole is not None and at.startswith((f"{whole}.", f"{whole}["))


def _of_whole(
    package: CatalogPackage, row: Row, reading: _Reading, result: assemble.Assembled
) -> list[Finding]:
    """Say what clients can't put together, and hold the rest to its schema."""
    findings = [_of_problem(problem) for problem in result.problems]
    if row.response.assembled is not None and result.document is not None:
        shape = validate(package, row.response.assembled, result.document)
        where = "in what the events add up to" if result.at is None else f"in {result.at}"
        findings += [_of_sum(one, where) for one in _new(shape.findings, reading.findings)]
    return findings


def _of_problem(problem: assemble.Problem) -> Finding:
    """Report a place of the stream that clients can't use, or can't use easily."""
    if problem.kind in assemble.HARMLESS:
        return finding("invalid-stream", problem.message, at=problem.at, severity="warn")
    return finding(
        "invalid-stream",
        f"OpenAI's own stream helper can't put this stream together: {problem.message}",
        at=problem.at,
    )


def _new(whole: Iterable[Finding], events: Iterable[Finding]) -> list[Finding]:
    """Leave out what the sum has wrong because an event already had."""
    known = {(finding.kind, _tail(finding.at)) for finding in events}
    return [finding for finding in whole if (finding.kind, _tail(finding.at)) not in known]


def _of_sum(finding: Finding, where: str) -> Finding:
    """Say that a place is none of the array of events."""
    return finding.model_copy(update={"message": f"{where}, {finding.message}"})


def _tail(at: str) -> str:
    """Write a place so that an event's and the sum's are the same: a delta becomes the message."""
    inside = at[at.index("]") + 1 :] if at.startswith("$[") else at[1:]
    return inside.replace(".delta", ".message")


def _no_events(exchange: Exchange) -> list[Finding]:
    if exchange.failure is not None:
        return []
    document = json_of(exchange)
    said = error_of(document)
    if said is not None:
        return [error_with_success(said, exchange)]
    actual = beginning(exchange.body, SHORT) if exchange.body else "an empty body"
    kind = "a body without events" if document is NOTHING else "a JSON document"
    return [
        finding("invalid-stream", f"{kind} instead of a stream", expected="server-sent events", actual=actual)
    ]
