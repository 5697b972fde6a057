"""An example that says something else: another text, or the call of another tool, in as many pieces."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from aioc_runner.serve.response import Document, Payload, Stream

if TYPE_CHECKING:
    from collections.abc import Iterator

ENDINGS = 2
"""How many characters the first and the last piece of a call's arguments have."""


@dataclass(frozen=True, slots=True)
class Call:
    """A tool and its arguments, as JSON."""

    name: str
    arguments: str


def holds_call(value: Any) -> bool:
    """Whether an example calls a tool."""
    return any("arguments" in one and "name" in one for one in _objects(value))


def holds_text(value: Any) -> bool:
    """Whether an example says something, and calls nothing."""
    return not holds_call(value) and any(_says_something(one) for one in _objects(value))


def rewritten(
    content: Document | Stream | Payload, says: str | Call, *, forced: bool
) -> Document | Stream | Payload:
    """Have an example say this, whole or in its pieces."""
    if isinstance(content, Payload):
        return content
    if isinstance(content, Document):
        return Document(changed(content.value, says, forced=forced))
    return replace(content, events=tuple(changed([*content.events], says, forced=forced)))


def changed(whole: Any, says: str | Call, *, forced: bool) -> Any:
    """Change a document, or the events of a stream."""
    return _Rewriting(says, whole, forced=forced).of(whole)


class _Rewriting:
    def __init__(self, says: str | Call, whole: Any, *, forced: bool) -> None:
        self.says, self.forced = says, forced
        self.ends = _ending(says, forced=forced)
        count = sum(1 for one in _objects(whole) if self._piece(one))
        self.pieces = _cut(
            says if isinstance(says, str) else says.arguments, count, fixed=isinstance(says, Call)
        )

    def of(self, value: Any) -> Any:
        """Change a value and all in it."""
        if isinstance(value, list):
            return [self.of(one) for one in value]
        if not isinstance(value, dict):
            return value
        return self._object({name: self.of(one) for name, one in cast("dict[str, Any]", value).items()})

    def _object(self, given: dict[str, Any]) -> dict[str, Any]:
        for name in self._piece(given):
            given[name] = next(self.pieces)
        given.update(self._whole(given))
        if given.get("finish_reason") is not None:
            given["finish_reason"] = self.ends
        if isinstance(given.get("tool_choice"), dict) and not self.forced:
            given["tool_choice"] = "auto"
        if given.get("status") == "incomplete":
            given.update(
                status="completed", **({"incomplete_details": None} if "incomplete_details" in given else {})
            )
        return given

    def _piece(self, given: dict[str, Any]) -> list[str]:
        """Name the member that contains a piece of what is streamed."""
        if isinstance(given.get("delta"), str):
            return ["delta"]
        if isinstance(self.says, Call):
            piece = set(given) <= {"arguments"} and given.get("arguments")
            return ["arguments"] if piece else []
        return ["content"] if given.get("content") and set(given) <= {"content"} else []

    def _whole(self, given: dict[str, Any]) -> Iterator[tuple[str, str]]:
        if isinstance(self.says, Call):
            if "arguments" in given and given["arguments"] and not self._piece(given):
                yield "arguments", self.says.arguments
            if "name" in given and "arguments" in given:
                yield "name", self.says.name
        elif isinstance(given.get("text"), str) and given["text"]:
            yield "text", self.says
        elif isinstance(given.get("content"), str) and given["content"] and not self._piece(given):
            yield "content", self.says


def _ending(says: str | Call, *, forced: bool) -> str:
    # A forced call ends for the reason stop: https://platform.openai.com/docs/guides/function-calling
    return "tool_calls" if isinstance(says, Call) and not forced else "stop"


def _cut(text: str, count: int, *, fixed: bool) -> Iterator[str]:
    """Cut a text into so many pieces; JSON begins and ends in pieces of their own."""
    ends = ENDINGS if fixed and count > ENDINGS and len(text) > 2 * ENDINGS else 0
    middle, parts = text[ends : len(text) - ends], count - (2 if ends else 0)
    if ends:
        yield text[:ends]
    yield from (middle[len(middle) * at // parts : len(middle) * (at + 1) // parts] for at in range(parts))
    if ends:
        yield text[-ends:]


def _says_something(given: dict[str, Any]) -> bool:
    return any(isinstance(given.get(name), str) and given[name] != "" for name in ("content", "text"))


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield cast("dict[str, Any]", value)
        value = [*cast("dict[str, Any]", value).values()]
    for one in value if isinstance(value, list | tuple) else ():
        yield from _objects(one)
