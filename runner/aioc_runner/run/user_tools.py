"""The user's own tools, which replace those of rows: reads and checks them, and puts them into requests."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from aioc_runner import regular

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from aioc_generated.catalog import Request

Function = dict[str, Any]
"""What OpenAI keeps under `function` in a tool: name, description, parameters."""

MOST = 128
"""As many tools as OpenAI takes in a request (https://platform.openai.com/docs/guides/function-calling)."""

LONGEST_FILE = 4 * 1024 * 1024
NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")


class ToolsError(ValueError):
    """The file holds no tools that OpenAI would take; the message is one line."""


def load(path: Path) -> tuple[Function, ...]:
    """Read a JSON array of tools as a chat request takes them, or of their functions alone."""
    try:
        data = regular.read(path, LONGEST_FILE)
    except OSError as error:
        raise ToolsError(f"can't read {path}: {error.strerror or error}") from None
    if len(data) > LONGEST_FILE:
        raise ToolsError(f"{path} is larger than {LONGEST_FILE >> 20} MB")
    try:
        return read(_sendable(json.loads(data)))
    except ToolsError as error:
        raise ToolsError(f"{path}: {error}") from None
    except (ValueError, RecursionError):
        raise ToolsError(f"{path} isn't JSON") from None


def _sendable(document: Any) -> Any:
    """Refuse what no request can carry: half of a surrogate pair is no text."""
    try:
        json.dumps(document, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise ToolsError("a string contains half of a surrogate pair") from None
    return document


def read(document: Any) -> tuple[Function, ...]:
    """Check a list of tools and take the function out of each."""
    if not isinstance(document, list) or not document:
        raise ToolsError("tools must be a JSON array with at least one tool")
    if len(document) > MOST:
        raise ToolsError(f"{len(document)} tools, and a request may have {MOST} at most")
    functions = tuple(_function(item, f"[{place}]") for place, item in enumerate(document))
    names = [function["name"] for function in functions]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise ToolsError(f'two tools have the name "{twice}"')
    return functions


def offer(request: Request, functions: tuple[Function, ...]) -> Request:
    """Offer these tools in a request that offers any: force the first, and call it in earlier turns."""
    offered: Any = request.body.get("tools")
    if not functions or not offered:
        return request
    nested = "function" in offered[0]
    name = functions[0]["name"]
    body = {
        **request.body,
        "tools": [_tool(function, nested=nested) for function in functions],
        **_choice(request.body, name, nested=nested),
        **_history(request.body, name),
    }
    return replace(request, body=body)


def _tool(function: Function, *, nested: bool) -> dict[str, Any]:
    """Write a tool as chat takes it, its function apart, or as /v1/responses does, in one."""
    return {"type": "function", "function": function} if nested else {"type": "function", **function}


def _choice(body: Mapping[str, Any], name: str, *, nested: bool) -> dict[str, Any]:
    if not isinstance(body.get("tool_choice"), dict):
        return {}
    named = {"function": {"name": name}} if nested else {"name": name}
    return {"tool_choice": {"type": "function", **named}}


def _history(body: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Name the tool in the calls of earlier turns."""
    if "messages" not in body:
        return {}
    return {"messages": [_renamed(message, name) for message in body["messages"]]}


def _renamed(message: dict[str, Any], name: str) -> dict[str, Any]:
    if "tool_calls" not in message:
        return message
    calls = [{**call, "function": {**call["function"], "name": name}} for call in message["tool_calls"]]
    return {**message, "tool_calls": calls}


def _function(item: Any, place: str) -> Function:
    if not isinstance(item, dict):
        raise ToolsError(f"{place} isn't an object")
    tool = cast("dict[str, Any]", item)
    if "input_schema" in tool:
        raise ToolsError(
            f"{place} is a tool in Anthropic's format: OpenAI's name for input_schema is parameters"
        )
    function = tool.get("function") if "function" in tool else _alone(tool)
    if tool.get("type", "function") != "function" or not isinstance(function, dict):
        raise ToolsError(f"{place} isn't a function; other kinds of tools aren't supported")
    for problem in _problems(cast("Function", function)):
        raise ToolsError(f"{place}{'.function' if 'function' in tool else ''}{problem}")
    return cast("Function", function)


def _alone(tool: dict[str, Any]) -> Function:
    """Take a function that stands by itself, as /v1/responses has them."""
    return {name: value for name, value in tool.items() if name != "type"}


def _problems(function: Function) -> Iterator[str]:
    name, parameters = function.get("name"), function.get("parameters", {"type": "object"})
    if not isinstance(name, str) or not NAME.fullmatch(name):
        yield ".name must be 1 to 64 letters, digits, _ and -"
    if not isinstance(function.get("description", ""), str):
        yield ".description must be a string"
    if not isinstance(parameters, dict):
        yield ".parameters must be a JSON Schema, an object"
    elif cast("dict[str, Any]", parameters).get("type") != "object":
        yield '.parameters must have "type": "object"'
