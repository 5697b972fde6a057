"""A saved run answers whoever asks: the rows' requests to the letter, others in its manner."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from aioc_runner.catalog import load
from aioc_runner.serve.replay import Replay
from aioc_runner.serve.request import ClientRequest
from aioc_runner.serve.response import pieces
from aioc_runner.wire.exchange import Exchange

if TYPE_CHECKING:
    from aioc_runner.serve.response import ServerResponse

PACKAGE = load()
PATH = "/v1/chat/completions"
USER = {"role": "user", "content": "Please look with at=home."}
TOOL = {
    "name": "look",
    "parameters": {"type": "object", "properties": {"at": {"type": "string"}}, "required": ["at"]},
}
CALL = {"index": 0, "id": "c", "function": {"name": "get_weather", "arguments": ""}}
EVENTS = [
    {"odd": 1, "choices": [{"delta": {"tool_calls": [CALL]}}]},
    {"choices": [{"delta": {"tool_calls": [{"function": {"arguments": '{"city":'}}]}}]},
    {"choices": [{"delta": {"tool_calls": [{"function": {"arguments": '"Tokyo"}'}}]}}]},
    {"choices": [{"delta": {}, "finish_reason": "stop"}]},
]
LINES = ": ping\n\n" + "".join(f"data: {json.dumps(one)}\n\n" for one in EVENTS) + "data: [DONE]\n\n"
SAVED = {
    "chat.completions.tool.stream": ("text/event-stream", LINES.encode()),
    "chat.completions": ("application/json", b'{"choices": [{"message": {"content": "Hm"}}], "mine": true}'),
}


def _exchange(row: str, kind: str, body: bytes) -> Exchange:
    headers = (("content-type", kind), ("content-length", "0"))
    key = f"{row}/probe"
    return Exchange(
        key=key, role="probe", row=row, method="POST", url="", status=200, headers=headers, body=body
    )


EXCHANGES = {f"{row}/probe": _exchange(row, *given) for row, given in SAVED.items()}


def _answer(**members: Any) -> ServerResponse:
    rows = [row for row in PACKAGE.catalog.rows if row.path == PATH]
    request = ClientRequest(method="POST", path=PATH, encoding="json", members={"model": "m", **members})
    return Replay(PACKAGE, exchanges=EXCHANGES).respond(request, rows)


def _body(answer: ServerResponse) -> str:
    return b"".join(pieces(answer.content)).decode()


def test_answers_a_rows_request_to_the_letter() -> None:
    given = PACKAGE.row("chat.completions").request.body
    answer = _answer(**given)

    assert _body(answer).encode() == SAVED["chat.completions"][1]
    assert answer.headers == (("content-type", "application/json"),)


def test_says_it_in_the_words_of_a_request() -> None:
    """What is called is what was offered; all else is as it was."""
    body = _body(_answer(messages=[USER], stream=True, tools=[{"type": "function", "function": TOOL}]))
    events = [json.loads(line[6:]) for line in body.splitlines() if line.startswith("data: {")]
    calls = [call for one in events for call in one["choices"][0]["delta"].get("tool_calls", [])]

    assert calls[0]["function"]["name"] == "look"
    assert json.loads("".join(call["function"]["arguments"] for call in calls)) == {"at": "home"}
    assert events[0]["odd"] == 1
    assert body.startswith(": ping\n\n")
    assert body.endswith("data: [DONE]\n\n")


def test_speaks_in_a_document() -> None:
    assert json.loads(_body(_answer(messages=[USER]))) == {
        "choices": [{"message": {"content": "Hello! How can I help?"}}],
        "mine": True,
    }


def test_what_the_run_lacks_is_not_there() -> None:
    assert _answer(messages=[USER], stream=True).status == 404


def test_refuses_a_malformed_request_as_the_server_did() -> None:
    """What a run sent malformed on purpose is answered by what came back, and nothing else is."""
    key = "chat.completions/malformed"
    said = replace(
        _exchange("chat.completions", "application/json", b'{"error": {"message": "no messages"}}'),
        key=key,
        role="malformed",
        status=400,
        request_body=b'{"model": "m"}',
    )
    rows = [row for row in PACKAGE.catalog.rows if row.path == PATH]
    replay = Replay(PACKAGE, exchanges={**EXCHANGES, key: said})
    requests = [
        ClientRequest(method="POST", path=PATH, encoding="json", members={"model": "m", **members})
        for members in ({}, {"messages": [USER]})
    ]

    assert [replay.respond(one, rows).status for one in requests] == [400, 200]
