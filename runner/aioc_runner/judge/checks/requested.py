"""Rules that compare an answer with what its request asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from aioc_runner.documents.json_text import DEPTH, decode, no_json
from aioc_runner.judge.checks.context import Unclear, Violation, filled, texts_at, whole
from aioc_runner.judge.checks.request_schema import unlike_schema
from aioc_runner.judge.search import find
from aioc_runner.text import article, counted, json_type, shown

if TYPE_CHECKING:
    from aioc_generated.rules import AsLong, AsMany, Fits, FitsItsTool, InList, OfferedTool, Quotes
    from aioc_runner.judge.checks.context import CheckContext, Complaint

ALLOWED = "$.tool_choice.allowed_tools.tools[*].function.name"
"""Where chat lists those of its tools that may be called."""


def offered_tool(context: CheckContext, _args: OfferedTool, value: Any) -> Complaint | None:
    """Pass for the name of the tool that the request forces, or else of one that it offers."""
    forced = [match.value for match in find("$.tool_choice.function.name", context.request)]
    forced += [match.value for match in find("$.tool_choice.name", context.request)]
    forced += [match.value for match in find(ALLOWED, context.request)]
    offered = [tool.get("name") for tool in tools_of(context)]
    wanted = forced or offered
    if not wanted:
        return Unclear("the request offered no tool")
    if value in wanted:
        return None
    words = f"{' or '.join(shown(name) for name in wanted)} is {'forced' if forced else 'offered'}"
    return Violation("not-offered" if value else "unnamed", f"{shown(value)} is called, although {words}")


FENCED = re.compile(r"\s*```\w*\s*[{\[].*[}\]]\s*```\s*", re.DOTALL)
"""JSON between the marks of a block of code in Markdown."""


def fits(context: CheckContext, args: Fits, value: Any) -> Complaint | None:
    """Pass for a JSON text with what the request's schema (`schema`) requires, of its types and constants."""
    schemas = [match.value for match in find(args.schema, context.request)]
    return _fits(value, schemas[0] if schemas else None)


def fits_its_tool(context: CheckContext, _args: FitsItsTool, value: Any) -> Complaint | None:
    """Pass for a call whose arguments have what the tool of that name requires in the request."""
    call = value if isinstance(value, dict) else {}
    named = [tool for tool in tools_of(context) if tool.get("name") == call.get("name")]
    return _fits(call.get("arguments"), named[0].get("parameters") if named else None)


def tools_of(context: CheckContext) -> list[dict[str, Any]]:
    """Collect the functions that the request offers, in chat's form or that of /v1/responses."""
    offered = [match.value for match in find("$.tools[*]", context.request)]
    functions = [tool.get("function", tool) for tool in offered if isinstance(tool, dict)]
    return [function for function in functions if isinstance(function, dict)]


def _fits(value: Any, schema: Any) -> Complaint | None:
    if not isinstance(schema, dict):
        return Unclear("the request has no schema for it")
    if not isinstance(value, str) or not filled(value):
        return Unclear("there is no text")
    decoded = decode(value.encode(errors="replace"), DEPTH)
    wrong = no_json(value, decoded)
    if wrong is not None and FENCED.fullmatch(value):
        return Violation("fenced", f"{shown(value)} has a Markdown fence around its JSON")
    if wrong is not None:
        return Violation("not-json", wrong)
    if not isinstance(decoded.value, dict):
        return Violation("not-object", f"it is {article(json_type(decoded.value))}, not an object")
    return unlike_schema(schema, decoded.value)


def as_long(context: CheckContext, args: AsLong, value: Any) -> Complaint | None:
    """Pass for a list that is as long as requested (`asked`), and wouldn't be otherwise.

    If the row `unasked` got a list of that length, too, it isn't known whether the request was read.
    """
    asked = context.requested(args.asked)
    if not whole(asked) or not isinstance(value, list):
        return Unclear("there is no list, or the request has no length")
    length = len(value)
    if length != asked:
        return Violation("other-length", f"it has {counted(length, 'item')}, and the request has {asked}")
    return (
        Unclear(f"it has {counted(length, 'item')} without a request for that length, too")
        if _unasked(context, args)
        else None
    )


def _unasked(context: CheckContext, args: AsLong) -> bool:
    """Whether the row that asks for no length got a list of the length that is asked for here."""
    if args.unasked is None or args.where is None:
        return False
    other = context.others.get(args.unasked, {}).get("assembled")
    found = () if other is None else find(args.where, other)
    return any(
        isinstance(one.value, list) and len(one.value) == context.requested(args.asked) for one in found
    )


def as_many(context: CheckContext, args: AsMany) -> Complaint | None:
    """Pass for as many values as requested (`asked`): a number, one per item of a list, or one for a text.

    A list of numbers or of parts is one text, too.
    """
    asked = context.requested(args.asked)
    wanted = 1 if _is_one(asked) else len(asked) if isinstance(asked, list) else asked
    if not whole(wanted):
        return Unclear("the request has no number of them")
    there = len(context.matches)
    if there == wanted:
        return None
    return Violation("fewer" if there < wanted else "more", f"there are {there}, and {wanted} were requested")


def _is_one(asked: Any) -> bool:
    """Whether something is a text, also as the numbers of its tokens, or as parts such as pictures."""
    if isinstance(asked, list) and asked:
        return all(type(one) is int for one in asked) or all(
            isinstance(one, dict) and "type" in one for one in asked
        )
    return isinstance(asked, str)


def in_list(context: CheckContext, args: InList, value: Any) -> Complaint | None:
    """Pass for the index of an item in the list `asked` of the request."""
    asked = context.requested(args.asked)
    if not whole(value) or not isinstance(asked, list):
        return Unclear("there is no number, or no list was sent")
    if 0 <= value < len(asked):
        return None
    return Violation("out-of-range", f"it is {value}, and {len(asked)} items were sent")


def quotes(context: CheckContext, args: Quotes, value: Any) -> Complaint | None:
    """Pass for an object whose `start` and `end` mark the part of `asked` that is in `text`."""
    asked = texts_at(args.asked, context.request)
    marks = value if isinstance(value, dict) else {}
    start: Any = marks.get("start")
    end: Any = marks.get("end")
    if not asked or not whole(start) or not whole(end):
        return Unclear("there are no two offsets, or no text was sent")
    if not 0 <= start < end <= len(asked[0]):
        return Violation("out-of-range", f"{start} to {end} isn't within {len(asked[0])} characters")
    part = asked[0][start:end]
    if args.text is None or marks.get(args.text) == part:
        return None
    said = shown(marks.get(args.text))
    return Violation("differs", f"it is {said}, and the text from {start} to {end} is {shown(part)}")
