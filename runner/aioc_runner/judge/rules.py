"""The named rules: what a check asks for that JSON Schema can't say."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aioc_runner.judge.document import NOTHING, decode
from aioc_runner.judge.show import article, json_type, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from aioc_runner.judge.answer import Ending
    from aioc_runner.judge.paths import Path

DEPTH = 100


@dataclass(frozen=True, slots=True)
class Match:
    """A value that a check's path leads to, and where it is."""

    path: Path
    value: Any


@dataclass(frozen=True, slots=True)
class Scene:
    """What a rule may look at; `facts` are the members of the request, by name (`model`)."""

    root: Any
    matches: Sequence[Match] = ()
    args: Mapping[str, Any] = field(default_factory=dict[str, Any])
    facts: Mapping[str, Any] = field(default_factory=dict[str, Any])
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class Complaint:
    """Why a rule doesn't hold, or (`inconclusive`) why nobody can tell."""

    why: str
    inconclusive: bool = False


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
    filled = bool(value.strip()) if isinstance(value, str) else bool(value)
    return None if filled else Complaint(f"it is {shown(value)}")


def same(value: Any, scene: Scene) -> Complaint | None:
    """Hold for the value that the request named (`as`)."""
    asked = scene.facts.get(scene.args["as"])
    if asked is None:
        return Complaint(f"the request named no {scene.args['as']}", inconclusive=True)
    return None if value == asked else Complaint(f"it is {shown(value)}, but {shown(asked)} was asked for")


def done_last(scene: Scene) -> Complaint | None:
    """Hold for a stream that ends with one `[DONE]`."""
    if scene.ending is None:
        return Complaint("there is no stream", inconclusive=True)
    if not scene.ending.done:
        return Complaint("no [DONE] came")
    first, *others = scene.ending.done
    if others:
        return Complaint(f"[DONE] came {len(scene.ending.done)} times")
    after = scene.ending.events - 1 - first
    return Complaint(f"{after} events came after [DONE]") if after else None


def one_finish_reason(scene: Scene) -> Complaint | None:
    """Hold for a stream in which each choice has one finish reason."""
    reasons: Counter[Any] = Counter()
    for event in scene.root:
        for choice in _choices(event):
            index = choice.get("index")
            reasons[index if isinstance(index, int) else None] += bool(choice.get("finish_reason"))
    if not reasons:
        return Complaint("no event has a choice", inconclusive=True)
    wrong = [(index, count) for index, count in reasons.items() if count != 1]
    return Complaint(f"choice {wrong[0][0]} has {wrong[0][1] or 'no'} finish reasons") if wrong else None


def in_last_event(scene: Scene) -> Complaint | None:
    """Hold where the last event is one that matches."""
    places = [int(step) for match in scene.matches for step in match.path[:1]]
    if not places:
        return Complaint("no event has it", inconclusive=True)
    place = max(places)
    last = len(scene.root) - 1
    return None if place == last else Complaint(f"it is in event {place}, and {last - place} more follow")


VALUE_RULES: Mapping[str, Callable[[Any, Scene], Complaint | None]] = {
    "json-members": json_members,
    "json-string": json_string,
    "not-empty": not_empty,
    "same": same,
}
"""Rules on each value that a check's path leads to."""

ROOT_RULES: Mapping[str, Callable[[Scene], Complaint | None]] = {
    "done-last": done_last,
    "in-last-event": in_last_event,
    "one-finish-reason": one_finish_reason,
}
"""Rules on a whole document."""


def _members(value: Any) -> dict[str, Any] | Complaint:
    if not isinstance(value, str):
        # The schema reports it; saying so twice would hide that a deviation tolerates it.
        return Complaint(f"it is {article(json_type(value))}, not a string", inconclusive=True)
    decoded = decode(value.encode(errors="replace"), DEPTH)
    if decoded.value is NOTHING:
        return Complaint(f"{shown(value)} is no JSON: {decoded.problems[-1].message}")
    if not isinstance(decoded.value, dict):
        return Complaint(f"{shown(value)} is no JSON object")
    return decoded.value


def _choices(event: Any) -> list[dict[str, Any]]:
    choices = event.get("choices") if isinstance(event, dict) else None
    return [choice for choice in choices if isinstance(choice, dict)] if isinstance(choices, list) else []
