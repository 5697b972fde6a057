"""Rules about one value: what it contains, and whether it is what the request asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from aioc_runner.documents.json_text import DEPTH, decode, no_json
from aioc_runner.judge.checks.context import Unclear, Violation, filled, whole
from aioc_runner.judge.search import find
from aioc_runner.text import article, json_type, shown
from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from aioc_generated.rules import AddsUp, AtMost, JsonString, NearDate, NotEmpty, Removed, Resembles, Same
    from aioc_runner.judge.checks.context import CheckContext, Complaint

DAY = 86_400
MOVING = ("latest", "preview")
"""The end of a model's name that refers to one model now and to another one later."""
FAMILY = 2
"""How many words of a model's name are its family, as in gpt-4."""
EARLIEST = 1_420_070_400
"""2015: no OpenAI-compatible server is older."""
LATEST = 4_102_444_800
"""2100; a later time can't be in seconds."""


def json_string(_context: CheckContext, _args: JsonString, value: Any) -> Complaint | None:
    """Pass for a string that is a JSON object; the schema judges values that aren't strings."""
    members = _members(value)
    return members if isinstance(members, Violation | Unclear) else None


def not_empty(_context: CheckContext, _args: NotEmpty, value: Any) -> Complaint | None:
    """Pass for a text, array or object that isn't empty."""
    return None if filled(value) else Violation("empty", f"it is {shown(value)}")


def same(context: CheckContext, args: Same, value: Any) -> Complaint | None:
    """Pass for the value that the request has as `asked`."""
    asked = context.requested(args.asked)
    if asked is None:
        return _unasked(args.asked)
    if value == asked:
        return None
    if isinstance(value, dict) and isinstance(asked, dict) and asked.items() <= value.items():
        more = ", ".join(shown(name) for name in value if name not in asked)
        return Violation("more", f"it also has {more}")
    return Violation("differs", f"it is {shown(value)}, but the request has {shown(asked)}")


def resembles(context: CheckContext, args: Resembles, value: Any) -> Complaint | None:
    """Pass for the name that was `asked` for, which may have a version, a folder or a publisher in addition.

    A name that refers to changing models may be answered with others of its family.
    """
    asked = context.requested(args.asked)
    if asked is None:
        return _unasked(args.asked)
    if not isinstance(value, str):
        return Unclear(f"it is {article(json_type(value))}, not a string")
    one, other = _bare(value), _bare(asked)
    if one and other and (_is_within(one, asked) or _is_within(other, value) or _is_alias(other, one)):
        return None
    return Violation("differs", f"it is {shown(value)}, but the request has {shown(asked)}")


def at_most(context: CheckContext, args: AtMost, value: Any) -> Complaint | None:
    """Pass for a number that is at most the requested one (`asked`); 0 isn't a count.

    With `cut`, an answer that ended before the limit shows nothing about it.
    """
    asked = context.requested(args.asked)
    if asked is None or not whole(value):
        return _unasked(args.asked)
    if value < 1:
        return Unclear("nothing was counted")
    if value > asked:
        return Violation("more", f"it is {value}, and the limit is {asked}")
    if args.cut is not None and value < asked and not find(args.cut, context.root):
        return Unclear(f"the answer ended after {value}, before the limit of {asked}")
    return None


def adds_up(_context: CheckContext, args: AddsUp, value: Any) -> Complaint | None:
    """Pass for an object whose member `total` is the sum of the members `parts`."""
    names = [*args.parts, args.total]
    numbers: list[Any] = [value.get(name) for name in names] if isinstance(value, dict) else [None]
    if not all(whole(number) for number in numbers):
        return Unclear(f"not all of {', '.join(names)} are whole numbers")
    *parts, total = numbers
    return (
        None if sum(parts) == total else Violation("differs", f"{' + '.join(map(str, parts))} is not {total}")
    )


def removed(_context: CheckContext, _args: Removed, value: Any) -> Complaint | None:
    """Pass if the object was deleted; a refusal unlike an unknown path's may mean that it isn't there yet."""
    status = value.get("status") if isinstance(value, dict) else None
    if not whole(status):
        return Unclear("it wasn't deleted")
    said = f"DELETE was answered with {status}"
    if value.get("unrouted"):
        return Violation("no-route", f"{said}: the server has no such route")
    words = value.get("words")
    return None if status in SUCCESS else Unclear(f"{said}: {words or 'without a message'}")


def near_date(context: CheckContext, _args: NearDate, value: Any) -> Complaint | None:
    """Pass for seconds within a day of the answer's Date or, without a Date, in a plausible range."""
    # A fraction is the schema's business.
    if isinstance(value, bool) or not isinstance(value, int | float) or not value < LATEST:
        return Unclear(f"{shown(value)} isn't a time in seconds")
    date = _date(context.headers.get("date"))
    if date is None:
        late = value < EARLIEST
        return Violation("too-early", f"{value} is a time before OpenAI had an API") if late else None
    apart = abs(value - date)
    return (
        None
        if apart <= DAY
        else Violation("too-far", f"{value} is {_days(apart)} away from the server's own Date")
    )


def _date(header: str | None) -> int | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 -- slow to import, and for one check

    try:
        parsed: datetime | None = parsedate_to_datetime(header) if header else None
    except (ValueError, OverflowError):
        return None
    return None if parsed is None else int(parsed.timestamp())


def _days(seconds: float) -> str:
    days = int(seconds // DAY)
    return "a day" if days == 1 else f"{days} days"


def _bare(name: str) -> str:
    """Leave out the folder or publisher before a model's name, and the tag after it."""
    return name.lower().rstrip("/").rsplit("/", 1)[-1].split(":")[0]


def _is_within(name: str, longer: str) -> bool:
    """Whether a name is in another one, however they are hyphenated."""
    one, other = (re.sub(r"[-_.]", "", this.lower()) for this in (name, longer))
    return one in other


def _is_alias(asked: str, given: str) -> bool:
    """Whether a name refers to changing models, and the answer's name is one of its family."""
    family, words = asked.split("-"), given.split("-")
    return family[-1] in MOVING and len(family) > FAMILY and family[:FAMILY] == words[:FAMILY]


def _unasked(names: Iterable[str]) -> Unclear:
    return Unclear(f"the request has no {' or '.join(names)}")


def _members(value: Any) -> dict[str, Any] | Complaint:
    if not isinstance(value, str):
        # The schema reports it; saying so twice would hide that a deviation tolerates it.
        return Unclear(f"it is {article(json_type(value))}, not a string")
    decoded = decode(value.encode(errors="replace"), DEPTH)
    wrong = no_json(value, decoded)
    if wrong is not None:
        return Violation("not-json", wrong)
    if not isinstance(decoded.value, dict):
        return Violation("not-object", f"{shown(value)} isn't a JSON object")
    return decoded.value
