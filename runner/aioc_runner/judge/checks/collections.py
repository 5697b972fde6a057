"""Rules on all the values that a check's path leads to, and on the same ones of earlier rows."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from aioc_runner.judge.checks.context import Complaint, whole
from aioc_runner.text import json_type, shown

if TYPE_CHECKING:
    from aioc_runner.judge.checks.context import Match, Scene

NOWHERE = Complaint("nothing is there", inconclusive=True)
OPENAIS = "object in error"
"""Where OpenAI has a refusal's words: where any refusal of the run has them there, the others are wrong."""


def alike(scene: Scene) -> Complaint | None:
    """Hold for values that are all equal, or numbers that go up by `drift` at most, as a clock does."""
    if not scene.matches:
        return NOWHERE
    first, *others = scene.matches
    other = next((match for match in others if match.value != first.value), None)
    if other is None or _drifts(scene):
        return None
    return Complaint(f"it is {shown(other.value)}, after {shown(first.value)}", path=other.path)


def distinct(scene: Scene) -> Complaint | None:
    """Hold for values that differ from each other, and from those of the rows before."""
    if not scene.matches:
        return NOWHERE
    known = [_key(value) for value in scene.earlier]
    for match in scene.matches:
        if _key(match.value) in known:
            return Complaint(f"{shown(match.value)} is there a second time", path=match.path)
        known.append(_key(match.value))
    return None


def counts_up(scene: Scene) -> Complaint | None:
    """Hold for the numbers 0, 1, 2 and so on, in this order."""
    if not scene.matches:
        return NOWHERE
    for wanted, match in enumerate(scene.matches):
        if not whole(match.value) or match.value != wanted:
            return Complaint(f"it is {shown(match.value)} where {wanted} comes next", path=match.path)
    return None


def same_form(scene: Scene) -> Complaint | None:
    """Hold for an error body whose words stand where OpenAI has them, or else where most others do."""
    if not scene.matches:
        return NOWHERE
    mine = _form(scene.matches[0])
    forms = Counter([mine, *(_form_of(value) for value in scene.earlier)])
    usual = OPENAIS if OPENAIS in forms else forms.most_common(1)[0][0]
    return None if mine == usual else Complaint(f"it is {mine}, but {usual} elsewhere")


def _drifts(scene: Scene) -> bool:
    allowed: int = scene.args.get("drift", 0)
    values = [match.value for match in scene.matches]
    if not allowed or not all(whole(value) for value in values):
        return False
    return sorted(values) == values and values[-1] - values[0] <= allowed


def _key(value: Any) -> tuple[str, str]:
    return json_type(value), shown(value, longest=10_000)


def _form(match: Match) -> str:
    return _form_of(match.value)


def _form_of(value: Any) -> str:
    """Say where a refusal has its words: below `error`, in it, or in members of the server's own."""
    if not isinstance(value, dict):
        return json_type(value)
    if "error" in value:
        return f"{json_type(value['error'])} in error"
    return "members " + ", ".join(sorted(shown(name) for name in value))
