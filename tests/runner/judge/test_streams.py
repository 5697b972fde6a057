"""Streams are judged event by event, and as what they add up to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.judge.read.stream import read_events
from aioc_testing.judging import (
    CHAT,
    CHUNKS,
    ERROR,
    JSON,
    SSE,
    STREAM,
    answer,
    broken,
    events,
    package,
    result,
    row,
)

if TYPE_CHECKING:
    from aioc_runner.judge.read.body import Answer

FIRST, LAST, USAGE = CHUNKS
ROLE_TWICE = {**LAST, "choices": [{"index": 0, "delta": {"role": "assistant"}, "finish_reason": "stop"}]}
UNINDEXED = {**FIRST, "choices": [{"delta": {}, "finish_reason": None}]}

CASES: dict[str, tuple[bytes, str, list[tuple[str, str]]]] = {
    "good": (events(*CHUNKS), "PASS", []),
    "without usage": (events(FIRST, LAST), "WARN", [("missing", "$.usage")]),
    "without [DONE]": (events(*CHUNKS, done=False), "FAIL", [("check-failed", "$")]),
    "an empty body": (b"", "FAIL", [("invalid-stream", "$"), ("inconclusive", "$")]),
    "JSON instead": (b'{"id": "1"}', "FAIL", [("invalid-stream", "$"), ("inconclusive", "$")]),
    "one event isn't JSON": (
        events(FIRST, "{", LAST, USAGE),
        "FAIL",
        [("invalid-json", "$[1]")],
    ),
    "NaN in an event": (
        events(FIRST, LAST, '{"id": "1", "choices": [], "usage": {"total_tokens": 3, "rate": NaN}}'),
        "FAIL",
        [("invalid-json", "$[2]")],
    ),
    "an error in mid-stream": (
        events(FIRST, ERROR, done=False),
        "FAIL",
        [("invalid-stream", "$[1]"), ("check-failed", "$"), ("missing", "$.usage")],
    ),
    "a role in each event": (
        events(FIRST, ROLE_TWICE, USAGE),
        "FAIL",
        [("wrong-value", "$.choices[0].message.role")],
    ),
    "no blank line after [DONE]": (events(*CHUNKS)[:-1], "WARN", [("invalid-stream", "$")]),
    "no line end after [DONE]": (events(*CHUNKS)[:-2], "WARN", [("invalid-stream", "$")]),
    "the last event unfinished": (
        events(*CHUNKS) + b"data: {",
        "FAIL",
        [("invalid-stream", "$")],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_streams(name: str) -> None:
    """A stream's findings are placed in the array of its events, or in their sum."""
    body, status, expected = CASES[name]

    graded = result("chat.stream", answer("chat.stream/probe", 200, body, SSE))

    assert graded.status == status, graded.findings
    assert {(one.kind, one.at) for one in graded.findings} >= set(expected)


def test_the_same_fault_in_each_event_is_one_finding() -> None:
    """A fault that every event has is reported once, at its first place, as one of several."""
    wrong: list[Any] = [{**FIRST, "id": 1}] * 5

    graded = result("chat.stream", answer("chat.stream/probe", 200, events(*wrong, LAST, USAGE), SSE))

    assert [(one.at, one.message[-19:]) for one in graded.findings if one.at.endswith(".id")] == [
        ("$[0].id", "(in several places)")
    ]


def streamed(body: bytes) -> Answer:
    """Read a stream of chat chunks."""
    known = package()
    return read_events(known, known.row("chat.stream"), answer("chat.stream/probe", 200, body, SSE))


def test_what_comes_after_done_is_in_no_answer() -> None:
    """Clients stop reading at [DONE]: the events after it are judged, and add nothing to the text."""
    whole = streamed(events(*CHUNKS))
    first = events(CHUNKS[0])
    early = streamed(first + events(*CHUNKS[1:]))

    assert len(early.roots["events"]) == len(whole.roots["events"])
    assert early.roots["assembled"] != whole.roots["assembled"]
    assert early.roots["assembled"] == streamed(first).roots["assembled"]


def test_what_only_a_stream_helper_minds() -> None:
    """A list of the server's own that goes on without indexes is a warning, not a broken stream."""
    first, last = CHUNKS[0], CHUNKS[-1]
    parts = [
        {**first, "choices": [{"index": 0, "delta": {"details": [{"text": text}]}, "finish_reason": None}]}
        for text in ("a", "b")
    ]

    found = streamed(events(first, *parts, last)).findings

    assert ("invalid-stream", "$[2].choices[0].delta", "warn") in [
        (one.kind, one.at, one.severity) for one in found
    ]
    assert "fail" not in {one.severity for one in found if one.kind == "invalid-stream"}


def test_what_clients_cannot_put_together() -> None:
    """A choice without index is a fault of the event and of the sum."""
    graded = result("chat.stream", answer("chat.stream/probe", 200, events(UNINDEXED, LAST, USAGE), SSE))

    assert {(one.kind, one.at) for one in graded.findings} >= {
        ("missing", "$[0].choices[0].index"),
        ("invalid-stream", "$[0].choices[0]"),
    }


STREAMED = replace(STREAM, assembler="responses", event=None)
CREATED: dict[str, Any] = {"type": "response.created", "response": {**CHAT, "id": "1", "output": []}}


def test_a_streamed_response_is_the_one_that_an_event_carries() -> None:
    """The last event of /v1/responses carries the whole response: no event with one is a fault."""
    streamed = row("r", "/v1/responses", response=STREAMED)
    whole = answer("chat.stream/probe", 200, events(CREATED, {**CREATED, "type": "response.completed"}), SSE)
    lacking = answer("chat.stream/probe", 200, events(CREATED), SSE)

    assert read_events(package(), streamed, whole).roots["assembled"] == CREATED["response"]
    assert read_events(package(), streamed, whole).findings == ()
    assert [one.kind for one in read_events(package(), streamed, lacking).findings] == ["invalid-stream"]


def test_a_carried_response_is_judged_once() -> None:
    """What is wrong with the last event's response stands at its place in the response, once."""
    streamed = row("r", "/v1/responses", response=STREAMED)
    ending = {"type": "response.completed", "response": {**CREATED["response"], "choices": 1}}
    found = read_events(package(), streamed, answer("chat.stream/probe", 200, events(CREATED, ending), SSE))

    assert [(one.kind, one.at) for one in found.findings] == [("wrong-type", "$.choices")]
    assert "in $[1].response, $.choices is 1" in found.findings[0].message


def test_extras_of_events() -> None:
    """Members of events that the schema doesn't know are listed as those of one event."""
    body = events({**FIRST, "timings": 1}, {**LAST, "timings": 2}, USAGE)

    assert result("chat.stream", answer("chat.stream/probe", 200, body, SSE)).extras == ["$.timings"]


def test_a_document_instead_of_a_stream() -> None:
    """A server that ignores `stream` answers one document: content type and stream are both wrong."""
    graded = result("chat.stream", answer("chat.stream/probe", 200, CHAT, JSON))

    assert [one.kind for one in graded.findings if one.severity == "fail"] == [
        "content-type",
        "invalid-stream",
    ]


def test_a_stream_that_breaks_off() -> None:
    """A connection that breaks in mid-stream is reported once, and what came is judged."""
    body = events(FIRST, done=False) + b"data: {"
    exchange = answer("chat.stream/probe", 200, body, SSE, failure=broken())

    graded = result("chat.stream", exchange)

    assert next(one.kind for one in graded.findings if one.severity == "fail") == "truncated"
    assert not any(one.kind == "invalid-stream" for one in graded.findings)
