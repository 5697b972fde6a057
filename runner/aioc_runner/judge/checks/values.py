"""Rules on one value: what it holds, and whether it is what the request asked for."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from aioc_runner.json_text import DEPTH, decode
from aioc_runner.judge.checks.context import Complaint, filled, whole
from aioc_runner.text import article, json_type, shown
from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from datetime import datetime

    from aioc_runner.judge.checks.context import Scene

DAY = 86_400
EARLIEST = 1_420_070_400
"""2015: no OpenAI-compatible server is older."""
LATEST = 4_102_444_800
"""2100: what is later is no count of seconds."""


def json_string(value: Any, _: Scene) -> Complaint | None:
    """Hold for a string that is a JSON object; a value that is no string is the schema's business."""
    members = _members(value)
    return members if isinstance(members, Complaint) else None


def json_members(value: Any, scene: Scene) -> Complaint | None:
    """Hold for a string of a JSON object that has the members of `members`, each of its type."""
    members = _members(value)
    if isinstance(members, Complaint):
        return members
    for name, wanted in scene.args["members"].items():
        if name not in members:
            return Complaint(f"member {shown(name)} is missing in {shown(value)}")
        if json_type(members[name]) != wanted:
            return Complaint(f"member {shown(name)} is {shown(members[name])}, not {article(wanted)}")
    return None


def not_empty(value: Any, _: Scene) -> Complaint | None:
    """Hold for text with something in it, and for arrays and objects with members."""
    return None if filled(value) else Complaint(f"it is {shown(value)}")


def same(value: Any, scene: Scene) -> Complaint | None:
    """Hold for the value that the request named (`as`)."""
    asked = scene.asked()
    if asked is None:
        return _unasked(scene)
    return None if value == asked else Complaint(f"it is {shown(value)}, but {shown(asked)} was asked for")


def resembles(value: Any, scene: Scene) -> Complaint | None:
    """Hold for the name that the request said (`as`), also with a version, a folder or a publisher to it."""
    asked = scene.asked()
    if asked is None:
        return _unasked(scene)
    if not isinstance(value, str):
        return Complaint(f"it is {article(json_type(value))}, not a string", inconclusive=True)
    one, other = _bare(value), _bare(asked)
    if one and other and (one in asked.lower() or other in value.lower()):
        return None
    return Complaint(f"it is {shown(value)}, but {shown(asked)} was asked for")


def at_most(value: Any, scene: Scene) -> Complaint | None:
    """Hold for a number that doesn't exceed the one that the request said (`as`); 0 is no count."""
    asked = scene.asked()
    if asked is None or not whole(value):
        return _unasked(scene)
    if value < 1:
        return Complaint("nothing was counted", inconclusive=True)
    return None if value <= asked else Complaint(f"it is {value}, but {asked} were asked for at most")


def adds_up(value: Any, scene: Scene) -> Complaint | None:
    """Hold for an object whose member `total` is the sum of the members `parts`."""
    names = [*scene.args["parts"], scene.args["total"]]
    numbers: list[Any] = [value.get(name) for name in names] if isinstance(value, dict) else [None]
    if not all(whole(number) for number in numbers):
        return Complaint(f"not all of {', '.join(names)} are there", inconclusive=True)
    *parts, total = numbers
    return None if sum(parts) == total else Complaint(f"{' + '.join(map(str, parts))} is not {total}")


def removed(value: Any, _: Scene) -> Complaint | None:
    """Hold for what could be deleted; a refusal that is no unknown path's may say that it isn't there yet."""
    status = value.get("status") if isinstance(value, dict) else None
    if not whole(status):
        return Complaint("nobody asked to delete it", inconclusive=True)
    said = f"to delete it is answered {status}"
    if value.get("unrouted"):
        return Complaint(f"{said}: there is no such route")
    words = value.get("words")
    return None if status in SUCCESS else Complaint(f"{said}: {words or 'without a word'}", inconclusive=True)


def near_date(value: Any, scene: Scene) -> Complaint | None:
    """Hold for a count of seconds within a day of the answer's Date, or where it has none, in our times."""
    if not whole(value) or value >= LATEST:
        return Complaint(f"{shown(value)} is no count of seconds", inconclusive=True)
    date = _date(scene.headers.get("date"))
    if date is None:
        late = value < EARLIEST
        return Complaint(f"{value} seconds is before OpenAI had an API") if late else None
    apart = abs(value - date)
    return None if apart <= DAY else Complaint(f"{value} is {_days(apart)} away from the server's own Date")


def _date(header: str | None) -> int | None:
    try:
        parsed: datetime | None = parsedate_to_datetime(header) if header else None
    except (ValueError, OverflowError):
        return None
    return None if parsed is None else int(parsed.timestamp())


def _days(seconds: int) -> str:
    days = seconds // DAY
    return "a day" if days == 1 else f"{days} days"


def _bare(name: str) -> str:
    """Leave out the folder or publisher before a model's name, and the tag after it."""
    return name.lower().rstrip("/").rsplit("/", 1)[-1].split(":")[0]


def _unasked(scene: Scene) -> Complaint:
    names = scene.args["as"]
    words = names if isinstance(names, str) else " or ".join(names)
    return Complaint(f"the request named no {words}", inconclusive=True)


def _members(value: Any) -> dict[str, Any] | Complaint:
    if not isinstance(value, str):
        # The schema reports it; saying so twice would hide that a deviation tolerates it.
        return Complaint(f"it is {article(json_type(value))}, not a string", inconclusive=True)
    decoded = decode(value.encode(errors="replace"), DEPTH)
    wrong = decoded.wrong()
    if wrong is not None:
        return Complaint(f"{shown(value)} is no JSON: {wrong}")
    if not isinstance(decoded.value, dict):
        return Complaint(f"{shown(value)} is no JSON object")
    return decoded.value
