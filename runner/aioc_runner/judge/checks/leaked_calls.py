"""A rule about calls that the server left unparsed in the text, as the model wrote them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from aioc_runner.judge.checks.context import Unclear, Violation
from aioc_runner.judge.checks.requested import tools_of
from aioc_runner.judge.search import find
from aioc_runner.text import shown

if TYPE_CHECKING:
    from collections.abc import Collection

    from aioc_generated.rules import NoCallLeft
    from aioc_runner.judge.checks.context import CheckContext, Complaint

NEAR = 80
"""The most characters between a mark and the name of the call; other marks may be in between."""
LONGEST = 65_536
OPEN = re.compile(r'[\s{\[]*"name"\s*:\s*"([A-Za-z0-9_-]+)"')
"""How a call begins whose JSON doesn't end."""
READER = json.JSONDecoder()


def no_call_left(context: CheckContext, args: NoCallLeft, value: Any) -> Complaint | None:
    """Pass for a message whose `text` has no call of a tool that the request offers.

    After one of a model's `marks` it is a call as soon as the tool is named; without them only JSON that is
    all of the text, with arguments. A call of a tool that wasn't offered is the model's fault.
    """
    names = {tool.get("name") for tool in tools_of(context)}
    if not names:
        return Unclear("the request offered no tool")
    texts = [match.value for match in find(args.text, value) if isinstance(match.value, str)]
    marks = re.compile("|".join(args.marks))
    complaints = (_leak(text[:LONGEST], marks, names) for text in texts)
    return next((one for one in complaints if one is not None), None)


def _leak(text: str, marks: re.Pattern[str], names: Collection[Any]) -> Complaint | None:
    marked = next((mark for mark in marks.finditer(text) if _begins_call(text[mark.end() :], names)), None)
    if marked is not None:
        return Violation("marked", f"it contains {shown(text[marked.start() :])}")
    return Violation("bare", f"it is {shown(text)}") if _is_call(text, names) else None


def _begins_call(rest: str, names: Collection[Any]) -> bool:
    if rest.lstrip()[:1] in ("{", "["):
        read = _read(rest.lstrip())
        if read is None:
            named = OPEN.match(rest)
            return named is not None and named.group(1) in names
        return any(_name(call) in names for call in (read if isinstance(read, list) else [read]))
    words = re.findall(r"[A-Za-z0-9_-]+", rest[:NEAR])
    return any(name in words for name in names)


def _is_call(text: str, names: Collection[Any]) -> bool:
    """Whether a text is nothing but the JSON of a call."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return False
    given = [value.get(name) for name in ("arguments", "parameters")] if isinstance(value, dict) else []
    return _name(value) in names and any(isinstance(one, dict) for one in given)


def _name(call: Any) -> Any:
    name = call.get("name") if isinstance(call, dict) else None
    return name if isinstance(name, str) else None


def _read(text: str) -> Any:
    """Read the JSON that a text begins with, if any."""
    try:
        return READER.raw_decode(text)[0]
    except (ValueError, RecursionError):
        return None
