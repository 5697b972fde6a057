"""The small model behind the reference server: it calls what it may, once, and then speaks."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.serve.fitting import fits, fitting
from aioc_runner.serve.request import ClientRequest
from aioc_runner.serve.responder import Responder
from aioc_runner.serve.response import Document, Stream

PACKAGE = load()
RESPONDER = Responder(PACKAGE)
CHAT, RESPONSES = "/v1/chat/completions", "/v1/responses"
SCHEMA = {
    "type": "object",
    "properties": {"path": {"type": "string"}, "mode": {"enum": ["new", "old"]}},
    "required": ["path", "mode"],
    "additionalProperties": False,
}
FUNCTION = {"name": "write_file", "parameters": SCHEMA}
OTHER = {"name": "look", "parameters": {"type": "object", "properties": {}}}
TOOLS: dict[str, list[dict[str, Any]]] = {
    CHAT: [{"type": "function", "function": one} for one in (OTHER, FUNCTION)],
    RESPONSES: [{"type": "function", **one} for one in (OTHER, FUNCTION)],
}
PLACES = {CHAT: "messages", RESPONSES: "input"}
USER = {"role": "user", "content": "Please write_file with path=made.txt now."}
ARGUMENTS = {"path": "made.txt", "mode": "new"}
DONE: dict[str, list[Any]] = {
    CHAT: [{"role": "assistant", "tool_calls": [{"id": "a"}]}, {"role": "tool", "content": "ok"}],
    RESPONSES: [{"type": "function_call", "call_id": "a"}, {"type": "function_call_output", "call_id": "a"}],
}


def _answer(path: str, messages: list[Any], **members: Any) -> Any:
    rows = [row for row in PACKAGE.catalog.rows if row.path == path and row.request.encoding == "json"]
    given = {"model": "gpt-5.4", PLACES[path]: messages, **members}
    request = ClientRequest(method="POST", path=path, encoding="json", members=given)
    return RESPONDER.respond(request, rows).content


def _document(path: str, messages: list[Any], **members: Any) -> Any:
    content = _answer(path, messages, **members)
    assert isinstance(content, Document)
    return content.value


def _calls(path: str, answer: Any) -> list[tuple[str, Any]]:
    if path == CHAT:
        calls = answer["choices"][0]["message"].get("tool_calls", [])
        return [(one["function"]["name"], json.loads(one["function"]["arguments"])) for one in calls]
    return [
        (one["name"], json.loads(one["arguments"]))
        for one in answer["output"]
        if one["type"] == "function_call"
    ]


@pytest.mark.parametrize("path", [CHAT, RESPONSES])
def test_calls_the_tool_that_the_user_names(path: str) -> None:
    """Arguments are the user's, and else the schema's."""
    assert _calls(path, _document(path, [USER], tools=TOOLS[path])) == [("write_file", ARGUMENTS)]


@pytest.mark.parametrize("path", [CHAT, RESPONSES])
@pytest.mark.parametrize("members", [{}, {"tool_choice": "none"}])
def test_speaks(path: str, members: dict[str, Any]) -> None:
    """Nothing is called where nothing is offered or wanted."""
    tools = {"tools": TOOLS[path]} if members else {}

    assert _calls(path, _document(path, [USER], **tools, **members)) == []


@pytest.mark.parametrize("path", [CHAT, RESPONSES])
@pytest.mark.parametrize("more", [[], [USER]])
def test_calls_once(path: str, more: list[Any]) -> None:
    """After a result it speaks, also where the user goes on."""
    answer = _document(path, [USER, *DONE[path], *more], tools=TOOLS[path])

    assert _calls(path, answer) == []
    assert "length" not in json.dumps(answer)
    assert answer.get("status", "completed") == "completed"


def test_streams_a_call_in_pieces() -> None:
    """The pieces add up to the arguments, and the stream ends for the call."""
    content = _answer(CHAT, [USER], tools=TOOLS[CHAT], stream=True)
    assert isinstance(content, Stream)
    choices = [event["choices"][0] for event in content.events if event["choices"]]
    pieces = [one["delta"]["tool_calls"][0]["function"] for one in choices if one["delta"].get("tool_calls")]

    assert pieces[0]["name"] == "write_file"
    assert json.loads("".join(one["arguments"] for one in pieces)) == ARGUMENTS
    assert choices[-1]["finish_reason"] == "tool_calls"


def test_streams_a_call_of_a_response() -> None:
    """Deltas, item and response say the same."""
    content = _answer(RESPONSES, [USER], tools=TOOLS[RESPONSES], stream=True)
    assert isinstance(content, Stream)
    deltas = "".join(event["delta"] for event in content.events if "delta" in event)

    assert json.loads(deltas) == ARGUMENTS
    assert _calls(RESPONSES, content.events[-1]["response"]) == [("write_file", ARGUMENTS)]


def test_says_what_a_schema_asks_for() -> None:
    """A structured answer fits its schema."""
    asked = {"type": "json_schema", "json_schema": {"name": "file", "schema": SCHEMA}}
    answer = _document(CHAT, [USER], response_format=asked)

    assert json.loads(answer["choices"][0]["message"]["content"]) == ARGUMENTS


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#/$defs/a", "$defs": {"a": {"type": "integer", "minimum": 5}}},
        {"type": "array", "items": {"type": ["null", "string"]}, "minItems": 2},
        {"anyOf": [{"type": "null"}, {"type": "string"}]},
        {"type": "object", "properties": {"a": {"const": 3}, "b": {"default": "x"}}, "required": ["a", "b"]},
        {"type": "string", "minLength": 3},
    ],
)
def test_makes_what_a_schema_allows(schema: dict[str, Any]) -> None:
    assert fits(fitting(schema), schema)


def test_calls_nothing_whose_schema_it_cant_meet() -> None:
    """A pattern is beyond it, and so it says so by speaking."""
    schema = {"type": "object", "properties": {"a": {"pattern": "^b{9}$"}}, "required": ["a"]}
    tool = {"type": "function", "function": {"name": "hard", "parameters": schema}}

    assert _calls(CHAT, _document(CHAT, [{"role": "user", "content": "Go."}], tools=[tool])) == []
