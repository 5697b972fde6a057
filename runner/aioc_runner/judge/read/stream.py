"""Reads event streams, of HTTP and of WebSockets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.detect.similarity import json_of
from aioc_runner.documents.json_text import NOTHING
from aioc_runner.judge.findings import finding
from aioc_runner.judge.read.added_up import answer_of
from aioc_runner.judge.read.body import (
    Answer,
    Ending,
    error_of,
    error_with_success,
)
from aioc_runner.judge.read.events import DONE, DONE_BYTES, read_each
from aioc_runner.text import beginning
from aioc_runner.wire import sse

if TYPE_CHECKING:
    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

SHORT = 80
FILES = ("audio/", "image/", "video/")
UNNAMED = "application/octet-stream"
EVENT = b"data:"


def read_events(package: CatalogPackage, row: Row, exchange: Exchange) -> Answer:
    """Read a stream of server-sent events."""
    file = _file_instead(exchange)
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
    reading = read_each(package, row, [(event.data, event.event) for event in stream.events])
    if not reading.documents and not reading.findings:
        findings.append(
            finding("invalid-stream", "no event has any content", expected="an event", actual=DONE)
        )
    texts = [event.data for event in stream.events]
    done = tuple(place for place, text in enumerate(texts) if DONE in text and text.strip() == DONE)
    names = tuple(event.event for place, event in enumerate(stream.events) if place not in done)
    ending = Ending(done, len(stream.events), names, stream.bare, stream.named)
    return answer_of(package, row, reading, findings, ending)


def _file_instead(exchange: Exchange) -> Finding | None:
    """Report a file, such as sound, that came in place of events: its bytes mean nothing as text."""
    unnamed = exchange.media_type == UNNAMED and json_of(exchange) is NOTHING and EVENT not in exchange.body
    if (
        not exchange.body
        or sse.begins_like_one(exchange.body)
        or not (unnamed or exchange.media_type.startswith(FILES))
    ):
        return None
    message = f"the answer is a file, not events: {exchange.media_type}"
    return finding("invalid-stream", message, expected="events", actual=exchange.media_type)


def _ends_in_open_done(exchange: Exchange, stream: sse.Stream) -> bool:
    """Whether a complete stream lacks only the blank line after its `[DONE]`."""
    if exchange.failure is not None or exchange.truncated or not stream.events:
        return False
    open_ = next((problem for problem in stream.problems if problem.kind == "unfinished"), None)
    return (
        open_ is not None
        and exchange.body[open_.start :].strip().removeprefix(b"data:").strip() == DONE_BYTES
    )


def _of_open_done(package: CatalogPackage, row: Row, exchange: Exchange) -> Answer:
    """Read a stream as if its `[DONE]` were finished, like clients that stop at the line."""
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
    reading = read_each(package, row, [(frame.data, "") for frame in received])
    return answer_of(package, row, reading, binary, None)


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
