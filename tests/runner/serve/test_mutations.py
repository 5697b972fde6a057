from __future__ import annotations

from typing import Any

import pytest

from aioc_runner.serve.mutations import OPERATIONS, ActError, act
from aioc_runner.serve.request import ClientRequest
from aioc_runner.serve.response import Document, Payload, ServerResponse, Stream, document, pieces

JSON_REQUEST = ClientRequest(
    method="POST", path="/v1/x", encoding="json", members={"model": "m", "max_tokens": 4}
)
BODY: dict[str, Any] = {"id": "1", "choices": [{"index": 0, "text": "a"}, {"index": 1, "text": "b"}]}
EVENTS = ({"n": 0, "usage": None}, {"n": 1}, {"n": 2, "usage": {"total": 3}})


def _stream() -> ServerResponse:
    return ServerResponse(
        status=200, content=Stream(EVENTS, done=True), headers=(("content-type", "text/event-stream"),)
    )


def _numbers(answer: ServerResponse) -> list[Any]:
    assert isinstance(answer.content, Stream)
    return [event.get("n") for event in answer.content.events]


@pytest.mark.parametrize(
    ("op", "expected"),
    [
        ({"op": "set", "at": "$.id", "value": 7}, {**BODY, "id": 7}),
        ({"op": "set", "at": "$.new", "value": [1]}, {**BODY, "new": [1]}),
        ({"op": "set", "at": "$", "value": []}, []),
        ({"op": "set", "at": "$.choices[1]", "value": 0}, {**BODY, "choices": [BODY["choices"][0], 0]}),
        ({"op": "remove", "at": "$.id"}, {"choices": BODY["choices"]}),
        ({"op": "remove", "at": "$.choices[*]"}, {"id": "1", "choices": []}),
        ({"op": "remove", "at": "$.choices[*].text"}, {"id": "1", "choices": [{"index": 0}, {"index": 1}]}),
        ({"op": "rename", "at": "$.id", "to": "uid"}, {"uid": "1", "choices": BODY["choices"]}),
        ({"op": "remove", "at": "$.nothing.there"}, BODY),
    ],
)
def test_edits_a_body(op: dict[str, Any], expected: Any) -> None:
    """An edit changes what its JSONPath finds and nothing else."""
    before = document(200, BODY)

    after = act(before, JSON_REQUEST, [op])

    assert after.content == Document(expected)
    assert before.content == Document(BODY)


@pytest.mark.parametrize(
    ("op", "expected"),
    [
        ({"op": "drop-event", "index": 0}, [1, 2]),
        ({"op": "drop-event", "index": -1}, [0, 1]),
        ({"op": "drop-event", "index": 9}, [0, 1, 2]),
        ({"op": "drop-event", "at": "$.usage.total"}, [0, 1]),
        ({"op": "duplicate-event", "index": 1}, [0, 1, 1, 2]),
        ({"op": "move-event", "index": 2, "to": 0}, [2, 0, 1]),
        ({"op": "move-event", "index": 0, "to": -1}, [1, 2, 0]),
        ({"op": "set", "at": "$.n", "value": 9, "index": 1}, [0, 9, 2]),
        ({"op": "set", "at": "$.n", "value": 9}, [9, 9, 9]),
        ({"op": "remove", "at": "$.n", "index": -1}, [0, 1, None]),
        ({"op": "rename", "at": "$.n", "to": "m"}, [None, None, None]),
    ],
)
def test_edits_a_stream(op: dict[str, Any], expected: list[Any]) -> None:
    """An operation on a stream reaches the events it names, or all."""
    assert _numbers(act(_stream(), JSON_REQUEST, [op])) == expected


def test_names_events() -> None:
    """All events of a stream get the one name; a document has none to change."""
    op = {"op": "name-events", "value": "chunk"}
    named = act(_stream(), JSON_REQUEST, [op]).content

    assert [piece[:13] for piece in pieces(named)][:3] == [b"event: chunk\n"] * 3
    assert act(document(200, BODY), JSON_REQUEST, [op]).content == Document(BODY)


def test_set_adds_a_member_only_to_the_event_it_names() -> None:
    """Setting a member that most events lack leaves those events alone."""
    everywhere = act(_stream(), JSON_REQUEST, [{"op": "set", "at": "$.usage", "value": 1}]).content
    named = act(_stream(), JSON_REQUEST, [{"op": "set", "at": "$.usage", "value": 1, "index": 1}]).content

    assert everywhere == Stream(({"n": 0, "usage": 1}, {"n": 1}, {"n": 2, "usage": 1}), done=True)
    assert named == Stream((EVENTS[0], {"n": 1, "usage": 1}, EVENTS[2]), done=True)


def test_drop_done() -> None:
    """A stream can end without [DONE]."""
    assert act(_stream(), JSON_REQUEST, [{"op": "drop-done"}]).content == Stream(EVENTS, done=False)


@pytest.mark.parametrize(
    ("op", "status", "content", "content_type"),
    [
        ({"op": "status", "value": 201}, 201, Document(BODY), "application/json"),
        ({"op": "header", "name": "Content-Type", "value": "text/plain"}, 200, Document(BODY), "text/plain"),
        ({"op": "header", "name": "Content-Type", "value": None}, 200, Document(BODY), None),
        ({"op": "body", "value": {"a": 1}}, 200, Document({"a": 1}), "application/json"),
        ({"op": "raw", "value": "<html>"}, 200, Payload(b"<html>"), "application/json"),
        (
            {"op": "refuse", "encoding": "json", "status": 415, "value": {}},
            415,
            Document({}),
            "application/json",
        ),
        (
            {"op": "refuse", "encoding": "multipart", "status": 415, "value": {}},
            200,
            Document(BODY),
            "application/json",
        ),
        (
            {"op": "refuse-member", "member": "max_tokens", "status": 400, "value": {}},
            400,
            Document({}),
            "application/json",
        ),
        (
            {"op": "refuse-member", "member": "max_tokens", "type": "object", "status": 400, "value": {}},
            200,
            Document(BODY),
            "application/json",
        ),
        (
            {"op": "refuse-member", "member": "max_tokens", "type": "number", "status": 400, "value": {}},
            400,
            Document({}),
            "application/json",
        ),
        (
            {"op": "refuse-member", "member": "seed", "status": 400, "value": {}},
            200,
            Document(BODY),
            "application/json",
        ),
    ],
)
def test_changes_the_answer(op: dict[str, Any], status: int, content: Any, content_type: str | None) -> None:
    """An operation on the answer changes its status, headers or content."""
    after = act(document(200, BODY), JSON_REQUEST, [op])

    assert (after.status, after.content, dict(after.headers).get("content-type")) == (
        status,
        content,
        content_type,
    )


@pytest.mark.parametrize(
    ("op", "which", "disposition"),
    [
        ({"op": "absent"}, "probe", "absent"),
        ({"op": "absent"}, "malformed", "absent"),
        ({"op": "close"}, "probe", "closed"),
        ({"op": "close"}, "malformed", "sent"),
        ({"op": "close", "exchange": "malformed"}, "malformed", "closed"),
    ],
)
def test_answers_that_are_none(op: dict[str, Any], which: Any, disposition: str) -> None:
    """A route can be absent, to any request, and a connection be closed."""
    assert act(document(200, BODY), JSON_REQUEST, [op], which).disposition == disposition


def test_operations_are_for_one_kind_of_request() -> None:
    """What is meant for malformed requests leaves the others alone, and the reverse."""
    ops = [{"op": "status", "value": 201}, {"op": "status", "value": 422, "exchange": "malformed"}]

    assert act(document(200, BODY), JSON_REQUEST, ops, "probe").status == 201
    assert act(document(400, BODY), JSON_REQUEST, ops, "malformed").status == 422


@pytest.mark.parametrize(
    ("op", "message"),
    [
        ({"op": "explode"}, 'unknown operation "explode"'),
        ({}, 'unknown operation ""'),
        ({"op": "set", "at": "$.id"}, "\"set\" lacks 'value'"),
        ({"op": "drop-event"}, "lacks 'index' or 'at'"),
        ({"op": "remove", "at": "choices["}, "isn't a JSONPath"),
    ],
)
def test_mistakes(op: dict[str, Any], message: str) -> None:
    """An operation that can't be carried out is an error that says why."""
    with pytest.raises(ActError, match=message):
        act(document(200, BODY), JSON_REQUEST, [op])


@pytest.mark.parametrize("name", ["drop-event", "duplicate-event", "move-event", "drop-done"])
def test_stream_operations_leave_other_answers_alone(name: str) -> None:
    """Operations on events mean nothing to an answer that is one document."""
    given = document(200, BODY)

    assert act(given, JSON_REQUEST, [{"op": name, "index": 0, "to": 1}]) == given
    assert name in OPERATIONS
