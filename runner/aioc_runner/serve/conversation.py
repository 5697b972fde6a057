"""What a request for an answer says, in either of the two forms: messages, or input items."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_runner.serve.request import ClientRequest

ANY_OBJECT: Mapping[str, Any] = {"type": "object"}


@dataclass(frozen=True, slots=True)
class Tool:
    """A function that the model may call, and what its arguments must be."""

    name: str
    schema: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Conversation:
    """Who spoke last, and what the user said; `called` if a tool was called before.

    `choice` is what the request says about tools, `answer` the schema of the text that it asks for.
    """

    users_turn: bool
    said: str
    called: bool
    tools: Sequence[Tool]
    choice: Any
    answer: Mapping[str, Any] | None

    @property
    def forced(self) -> bool:
        """Whether one tool is named that has to be called."""
        return isinstance(self.choice, dict)

    @property
    def wanted(self) -> Tool | None:
        """The tool to call now: the one that is forced, the one that the user names, or the first."""
        if self.choice == "none" or not self.tools:
            return None
        if self.forced:
            named = _function(self.choice).get("name")
            return next((tool for tool in self.tools if tool.name == named), None)
        if self.choice != "required" and (self.called or not self.users_turn):
            return None
        return next((tool for tool in self.tools if self._names(tool)), self.tools[0])

    def _names(self, tool: Tool) -> bool:
        return re.search(rf"(?<!\w){re.escape(tool.name)}(?!\w)", self.said) is not None


def read(request: ClientRequest) -> Conversation:
    """Read what a request says; what can't be read is left out."""
    messages = [*_messages(request)]
    last = messages[-1] if messages else {}
    users_turn = last.get("role") == "user"
    return Conversation(
        users_turn=users_turn,
        said=_text(last.get("content")) if users_turn else "",
        called=any(one.get("tool_calls") or "call_id" in one for one in messages),
        tools=[*_tools(request)],
        choice=request.value("tool_choice"),
        answer=_answer(request),
    )


def _messages(request: ClientRequest) -> Iterator[dict[str, Any]]:
    given = request.value("messages") or request.value("input")
    if isinstance(given, str):
        yield {"role": "user", "content": given}
    yield from _objects(given)


def _text(content: Any) -> str:
    """Join the texts of a message, which is one text or a list of parts."""
    if isinstance(content, str):
        return content
    return " ".join(str(part.get("text", "")) for part in _objects(content))


def _tools(request: ClientRequest) -> Iterator[Tool]:
    for given in _objects(request.value("tools")):
        function = _function(given)
        name, schema = function.get("name"), function.get("parameters")
        if given.get("type") == "function" and isinstance(name, str):
            yield Tool(name, cast("dict[str, Any]", schema) if isinstance(schema, dict) else ANY_OBJECT)


def _function(given: dict[str, Any]) -> dict[str, Any]:
    """Chat has a function's members below `function`, responses next to the type."""
    inner = given.get("function")
    return cast("dict[str, Any]", inner) if isinstance(inner, dict) else given


def _answer(request: ClientRequest) -> Mapping[str, Any] | None:
    given = request.value("response_format") or request.value("text/format")
    kind = given.get("type") if isinstance(given, dict) else None
    if kind == "json_object":
        return ANY_OBJECT
    if kind != "json_schema":
        return None
    holder = given.get("json_schema", given)
    schema = holder.get("schema") if isinstance(holder, dict) else None
    return cast("dict[str, Any]", schema) if isinstance(schema, dict) else None


def _objects(given: Any) -> Iterator[dict[str, Any]]:
    for one in given if isinstance(given, list | tuple) else ():
        if isinstance(one, dict):
            yield cast("dict[str, Any]", one)
