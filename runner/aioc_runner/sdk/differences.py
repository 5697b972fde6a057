"""Differences between the objects of OpenAI's package and what its types, or the request, promise."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

from aioc_runner.text import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pydantic_core import ErrorDetails

    from aioc_runner.sdk.calls import Read


PARSED = "parsed"
"""What the package adds itself, of a type that is the caller's."""


def differences(read: Read, tools: Sequence[str]) -> Iterator[str]:
    """Say what a caller would stumble over, place by place."""
    seen: dict[str, list[int]] = {}
    for number, event in enumerate(read.events):
        for told in _of_type(event):
            seen.setdefault(told, []).append(number)
    yield from (_in_events(told, numbers) for told, numbers in seen.items())
    if read.whole is not None:
        yield from _of_type(read.whole)
        yield from _of_tools(read.whole, tools)


def _in_events(told: str, numbers: Sequence[int]) -> str:
    more = len(numbers) - 1
    return f"event {numbers[0]}{f' and {more} more' if more else ''}: {told}"


def _of_type(found: Any) -> Iterator[str]:
    """Validate an object against its own type, which the package itself never does."""
    if not isinstance(found, BaseModel):
        yield f"the answer is {_name(found)}, not an object"
        return
    try:
        type(found).model_validate_json(
            found.model_dump_json(by_alias=True, exclude_unset=True, warnings=False), strict=True
        )
    except ValidationError as error:
        found = error.errors(include_url=False)
        yield from dict.fromkeys(_error_line(one) for one in found if one["loc"][-1:] != (PARSED,))


def _error_line(error: ErrorDetails) -> str:
    # Class names, by which Pydantic distinguishes the members of a union, aren't places.
    steps = [
        str(step)
        for step in error["loc"]
        if isinstance(step, int) or (step[:1].islower() and step.isidentifier())
    ]
    place = ".".join(steps) or "the object"
    if error["type"] == "missing":
        return f"{place} is missing"
    return f"{place} is {shown(error['input'])}: {error['msg'][:1].lower()}{error['msg'][1:]}"


def _of_tools(found: Any, tools: Sequence[str]) -> Iterator[str]:
    """Compare the calls with the tools that were offered: a name strung together is none of them."""
    for place, name, arguments in _calls_in(found):
        if isinstance(name, str) and tools and name not in tools:
            yield f"{place}.name is {shown(name)}, not an offered tool"
        if isinstance(arguments, str) and not _is_object(arguments):
            yield f"{place}.arguments is {shown(arguments)}, not a JSON object"


def _calls_in(found: Any) -> Iterator[tuple[str, Any, Any]]:
    for index, choice in enumerate(_list(found, "choices")):
        if getattr(choice, "finish_reason", None) == "length":
            continue
        for number, call in enumerate(_list(getattr(choice, "message", None), "tool_calls")):
            function = getattr(call, "function", None)
            if function is not None:
                place = f"choices.{index}.message.tool_calls.{number}.function"
                yield place, getattr(function, "name", None), getattr(function, "arguments", None)
    for index, item in enumerate(_list(found, "output")):
        if getattr(item, "type", None) == "function_call":
            yield f"output.{index}", getattr(item, "name", None), getattr(item, "arguments", None)


def _list(found: Any, name: str) -> list[Any]:
    value = getattr(found, name, None)
    return value if isinstance(value, list) else []


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False


def _name(value: Any) -> str:
    return "nothing" if value is None else f"a {type(value).__name__}"
