"""Rules that hold an answer against what was asked for, and against the repeat's and other rows'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from aioc_runner.json_text import DEPTH, decode, no_json
from aioc_runner.judge.checks.context import Violation, filled, texts_at, whole
from aioc_runner.judge.checks.request_schema import unlike_schema
from aioc_runner.judge.search import find
from aioc_runner.text import article, counted, json_type, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.rules import (
        AsLong,
        AsMany,
        Contains,
        CountedAgain,
        Fits,
        FitsItsTool,
        InList,
        OfferedTool,
        Quotes,
        SameAgain,
        SameAs,
        Stops,
        Unlike,
    )
    from aioc_runner.judge.checks.context import Context

UNCOMPARED = Violation("unclear", "there are no two texts to compare")


ALLOWED = "$.tool_choice.allowed_tools.tools[*].function.name"
"""Where chat lists those of its tools that may be called."""


def offered_tool(context: Context, _args: OfferedTool, value: Any) -> Violation | None:
    """Hold for the name of the tool that the request forces, or else of one that it offers."""
    forced = [match.value for match in find("$.tool_choice.function.name", context.facts)]
    forced += [match.value for match in find("$.tool_choice.name", context.facts)]
    forced += [match.value for match in find(ALLOWED, context.facts)]
    offered = [tool.get("name") for tool in tools_of(context)]
    wanted = forced or offered
    if not wanted:
        return Violation("unclear", "the request offered no tool")
    if value in wanted:
        return None
    words = f"{' or '.join(shown(name) for name in wanted)} is {'forced' if forced else 'offered'}"
    return Violation("not-offered" if value else "unnamed", f"{shown(value)} is called, where {words}")


FENCED = re.compile(r"\s*```\w*\s*[{\[].*[}\]]\s*```\s*", re.DOTALL)
"""JSON between the marks of a block of code in Markdown."""


def fits(context: Context, args: Fits, value: Any) -> Violation | None:
    """Hold for a JSON text with what the request's schema (`schema`) requires, of its types and constants."""
    schemas = [match.value for match in find(args.schema, context.facts)]
    return _fits(value, schemas[0] if schemas else None)


def fits_its_tool(context: Context, _args: FitsItsTool, value: Any) -> Violation | None:
    """Hold for a call whose arguments have what the tool of that name requires in the request."""
    call = value if isinstance(value, dict) else {}
    named = [tool for tool in tools_of(context) if tool.get("name") == call.get("name")]
    return _fits(call.get("arguments"), named[0].get("parameters") if named else None)


def tools_of(context: Context) -> list[dict[str, Any]]:
    """Collect the functions that the request offers, in chat's form or that of /v1/responses."""
    offered = [match.value for match in find("$.tools[*]", context.facts)]
    functions = [tool.get("function", tool) for tool in offered if isinstance(tool, dict)]
    return [function for function in functions if isinstance(function, dict)]


def _fits(value: Any, schema: Any) -> Violation | None:
    if not isinstance(schema, dict):
        return Violation("unclear", "the request has no schema for it")
    if not isinstance(value, str) or not filled(value):
        return Violation("unclear", "there is no text")
    decoded = decode(value.encode(errors="replace"), DEPTH)
    wrong = no_json(value, decoded)
    if wrong is not None and FENCED.fullmatch(value):
        return Violation("fenced", f"{shown(value)} has a fence around its JSON")
    if wrong is not None:
        return Violation("not-json", wrong)
    if not isinstance(decoded.value, dict):
        return Violation("not-object", f"it is {article(json_type(decoded.value))}, not an object")
    return unlike_schema(schema, decoded.value)


def as_long(context: Context, args: AsLong, value: Any) -> Violation | None:
    """Hold for a list that is as long as the request said (`asked`), and wouldn't be unless asked.

    Where the row `unasked` got a list of that length, too, nobody can tell whether the request was read.
    """
    asked = context.asked(args.asked)
    if not whole(asked) or not isinstance(value, list):
        return Violation("unclear", "there is no list, or no length was asked for")
    length = len(value)
    if length != asked:
        return Violation("other-length", f"it has {counted(length, 'item')}, and {asked} were asked for")
    return (
        Violation("unclear", f"it has {counted(length, 'item')} unasked, too")
        if _unasked(context, args)
        else None
    )


def _unasked(context: Context, args: AsLong) -> bool:
    """Whether the row that asks for no length got a list of the length that is asked for here."""
    if args.unasked is None or args.where is None:
        return False
    other = context.rows.get(args.unasked, {}).get("assembled")
    found = () if other is None else find(args.where, other)
    return any(isinstance(one.value, list) and len(one.value) == context.asked(args.asked) for one in found)


def as_many(context: Context, args: AsMany) -> Violation | None:
    """Hold for as many values as the request said (`asked`), or as there are in its list; for a text, one."""
    asked = context.asked(args.asked)
    wanted = 1 if isinstance(asked, str) else len(asked) if isinstance(asked, list) else asked
    if not whole(wanted):
        return Violation("unclear", "the request asked for no number of them")
    there = len(context.matches)
    if there == wanted:
        return None
    return Violation("fewer" if there < wanted else "more", f"there are {there}, and {wanted} were asked for")


def in_list(context: Context, args: InList, value: Any) -> Violation | None:
    """Hold for the place of an item in the list that the request has as `asked`."""
    asked = context.asked(args.asked)
    if not whole(value) or not isinstance(asked, list):
        return Violation("unclear", "there is no number, or no list was sent")
    if 0 <= value < len(asked):
        return None
    return Violation("out-of-range", f"it is {value}, and {len(asked)} items were sent")


def quotes(context: Context, args: Quotes, value: Any) -> Violation | None:
    """Hold for an object whose `start` and `end` mark a part of what was `asked`, the one in `text`."""
    asked = texts_at(args.asked, context.facts)
    marks = value if isinstance(value, dict) else {}
    start: Any = marks.get("start")
    end: Any = marks.get("end")
    if not asked or not whole(start) or not whole(end):
        return Violation("unclear", "there are no two offsets, or no text was sent")
    if not 0 <= start < end <= len(asked[0]):
        return Violation("out-of-range", f"{start} to {end} is no part of {len(asked[0])} characters")
    part = asked[0][start:end]
    if args.text is None or marks.get(args.text) == part:
        return None
    said = shown(marks.get(args.text))
    return Violation("differs", f"it is {said}, and from {start} to {end} stands {shown(part)}")


def same_again(context: Context, args: SameAgain) -> Violation | None:
    """Hold for the text that the repeat got too, where other rows' (`unlike`, if any) vary."""
    mine, again = texts_at(args.text, context.root), texts_at(args.text, context.again)
    if mine and not again and find(args.text, context.again):
        why = f"there is no text the second time, after {shown(mine[0])}"
        return _differs(context, args, Violation("no-text", why))
    if not mine or not again:
        return UNCOMPARED
    if mine != again:
        return _differs(context, args, _another(mine, again))
    if not args.unlike:
        return None
    return _told_from_chance(
        mine[0], [text for row in args.unlike for text in _of_row(context, row, args.text)]
    )


def _told_from_chance(mine: str, others: Sequence[str]) -> Violation | None:
    """Hold where another request got another text, in more than numbers: a clock varies, too."""
    if any(_parts(_without_numbers(mine), _without_numbers(text)) for text in others):
        return None
    why = "there is no other request's to tell chance from purpose"
    if others:
        numbers = any(_parts(mine, text) for text in others)
        why = "another request's differs in its numbers alone" if numbers else "so is another request's"
    return Violation("unclear", f"both are the same, but {why}")


def _another(mine: list[str], other: list[str]) -> Violation:
    return Violation("differs", f"it is {shown(other[0])}, after {shown(mine[0])}")


def _differs(context: Context, args: SameAgain, difference: Violation) -> Violation:
    """Complain of a difference, unless the model declined (`declined`) or another `backend` answered."""
    why, declined, backend = difference.message, args.declined, args.backend
    if declined and (find(declined, context.root) or find(declined, context.again)):
        return Violation("unclear", f"{why}, and the model declined")
    names = [[one.value for one in find(backend, root)] for root in (context.root, context.again) if backend]
    # OpenAI says that another backend may answer otherwise.
    moved = bool(names) and names[0] != names[1] and any(filled(one) for found in names for one in found)
    return Violation("unclear", f"{why}, from another backend") if moved else difference


def same_as(context: Context, args: SameAs) -> Violation | None:
    """Hold for the text that the row `row` got too."""
    mine, other = texts_at(args.text, context.root), _of_row(context, args.row, args.text)
    if not mine or not other:
        return UNCOMPARED
    return None if mine == other else _another(mine, other)


def contains(context: Context, args: Contains) -> Violation | None:
    """Hold for values among which is the id of what the row `row` made."""
    wanted = _of_row(context, args.row, "$.id") or _of_row(context, args.row, "$.data[*].id")
    if not wanted:
        return Violation("unclear", f"{args.row} made nothing that could be in it")
    if wanted[0] in [match.value for match in context.matches]:
        return None
    among = counted(len(context.matches), "other")
    return Violation("missing", f"{shown(wanted[0])} is not in it, among {among}")


def stops(context: Context, args: Stops) -> Violation | None:
    """Hold for text that ends before the sequence `asked`, which other rows' answers (`unlike`) have.

    Without the sequence the text may just have been cut off. It stopped there if it is another answer's up
    to the sequence, or if its `reason` is stop.
    """
    asked = context.asked(args.asked)
    sequences = [asked] if isinstance(asked, str) else asked or []
    mine = texts_at(args.text, context.root)
    if not mine:
        return Violation("unclear", "there is no text")
    for text in mine:
        there = next((one for one in sequences if one in text), None)
        if there is not None:
            return Violation("not-stopped", f"{shown(text)} holds {shown(there)}, where it was to stop")
    others = [text for row in args.unlike for text in _of_row(context, row, args.text)]
    holding = [(text, one) for one in sequences for text in others if one in text]
    if not holding:
        return Violation("unclear", "no answer to that question holds the sequence")
    reasons = [match.value for match in find(args.reason, context.root)]
    up_to = {text.partition(one)[0].strip() for text, one in holding}
    ended = bool(reasons) and all(reason == "stop" for reason in reasons)
    if ended or all(text.strip() in up_to for text in mine):
        return None
    why = f"{shown(mine[0])} may have been cut off before it came to the sequence"
    return Violation("unclear", why)


def unlike(context: Context, args: Unlike) -> Violation | None:
    """Hold for a text that isn't the one of `row`, and (`repeats`) is one piece over and over, or invisible.

    Where the same request was repeated, its answer must be the same: else chance made the difference.
    So must that of `same`, which asks for what `row` does in another form: else any change makes it.
    """
    mine, other = texts_at(args.text, context.root), _of_row(context, args.row, args.text)
    again = texts_at(args.text, context.again)
    if context.again is not None and not again:
        return Violation("unclear", "the repeat's answer has no text")
    if not other or not (mine or (args.repeats and find(args.text, context.root))):
        return UNCOMPARED
    if mine == other:
        return Violation("same", f"it is {shown(mine[0])}, as without it")
    control = _of_row(context, args.same, args.text) if args.same else []
    chance = _by_chance(mine, again) or _by_any_change(other, control)
    if chance is not None:
        return chance
    if args.repeats and not all(map(_repeats, mine)):
        return Violation("unclear", f"it is {shown(mine[0])}, which is no token over and over")
    return None


def _by_chance(first: list[str], again: list[str]) -> Violation | None:
    """Say that the same request got another text."""
    if not again or again == first:
        return None
    return Violation("unclear", f"it is {shown(again[0])}, after {shown(first[0])}")


def _by_any_change(other: list[str], control: list[str]) -> Violation | None:
    """Say that a request for the same in another form got another text."""
    if not control or control == other:
        return None
    said = f"{shown(control[0])} in a stream, {shown(other[0])} at once"
    return Violation("unclear", f"what changes nothing changes it too: it is {said}")


def counted_again(context: Context, args: CountedAgain) -> Violation | None:
    """Hold where the repeat counts (`count`) what the first answer did."""
    first, second = (
        [match.value for match in find(args.count, root)] for root in (context.root, context.again)
    )
    if not first or not second:
        return Violation("unclear", "it isn't counted twice")
    return (
        None
        if first == second
        else Violation("differs", f"it is {shown(second[0])}, after {shown(first[0])}")
    )


def _repeats(text: str) -> bool:
    """Whether a text is one piece over and over; white space around it may have been cut off."""
    return text in (text + text)[1:-1] or len(words := text.split()) > len(set(words)) == 1


def _of_row(context: Context, row: str, path: str) -> list[str]:
    return texts_at(path, context.rows.get(row, {}).get("assembled"))


def _without_numbers(text: str) -> str:
    return re.sub(r"\d+", "0", text)


def _parts(one: str, other: str) -> bool:
    """Whether two texts differ before the shorter of them, which may be cut, ends."""
    return not (one.startswith(other) or other.startswith(one))
