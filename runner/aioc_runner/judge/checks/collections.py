"""Rules about all values at a check's path, and about the values at the same path in earlier rows."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from aioc_runner.detect.error_message import words_member
from aioc_runner.documents.json_path import render
from aioc_runner.judge.checks.context import Unclear, Violation, whole
from aioc_runner.text import article, json_type, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.rules import Alike, CountsUp, Distinct, FromZero, Reason, SameForm, Sorted
    from aioc_runner.judge.checks.context import CheckContext, Complaint

NOWHERE = Unclear("nothing in this answer shows it")
OPENAIS = "in an error object"
"""Where OpenAI puts a refusal's words; if any refusal of the run has them there, the others are wrong."""


def alike(context: CheckContext, args: Alike) -> Complaint | None:
    """Pass for values that are all equal, or for numbers that rise by at most `tolerance`, like a clock."""
    if not context.matches:
        return NOWHERE
    first, *others = values = context.matches.values
    if values.count(first) == len(values) or _drifts(values, args.tolerance or 0):
        return None
    place = next((at for at, value in enumerate(others, 1) if value != first), None)
    if place is None:
        return None
    other = context.matches[place]
    return Violation("differs", f"it is {shown(other.value)}, after {shown(first)}", path=other.path)


def distinct(context: CheckContext, _: Distinct) -> Complaint | None:
    """Pass for values that differ from each other, and from those of the rows before that aren't blank."""
    if not context.matches:
        return NOWHERE
    known = {_key(value) for value in context.earlier if value not in ("", None)}
    for match in context.matches:
        key = _key(match.value)
        if key in known:
            return Violation("repeated", f"{shown(match.value)} appears twice", path=match.path)
        known.add(key)
    return None


def counts_up(context: CheckContext, args: CountsUp) -> Complaint | None:
    """Pass for the numbers 0, 1, 2 and so on, in this order; with `from_one`, they may begin with 1."""
    if not context.matches:
        return NOWHERE
    first = context.matches[0].value
    begin = 1 if args.from_one and whole(first) and first == 1 else 0
    for wanted, match in enumerate(context.matches, begin):
        if not whole(match.value) or match.value != wanted:
            why = f"it is {shown(match.value)}, and the next should be {wanted}"
            return Violation(_of_numbers(context), why, path=match.path)
    return None


def from_zero(context: CheckContext, _args: FromZero) -> Complaint | None:
    """Pass if 0 is among the integers, or there are none."""
    numbers = [match for match in context.matches if whole(match.value)]
    if not numbers or any(match.value == 0 for match in numbers):
        return None
    first = numbers[0]
    return Violation("misnumbered", f"{render(first.path)} is {shown(first.value)}", first.path)


def _of_numbers(context: CheckContext) -> Reason:
    """Distinguish numbers in another order, by which a client can sort, from other numbers."""
    values = {match.value for match in context.matches if isinstance(match.value, int | float)}
    are_there = all(number in values for number in range(len(context.matches)))
    return "out-of-order" if are_there else "misnumbered"


def in_order(context: CheckContext, args: Sorted) -> Complaint | None:
    """Pass for numbers that never fall, or that never rise (`falling`)."""
    if not context.matches:
        return NOWHERE
    values = context.matches.values
    if not all(_is_number(value) for value in values):
        return Unclear("not all of them are numbers")
    for before, match in pairwise(context.matches):
        wrong = match.value > before.value if args.falling else match.value < before.value
        if wrong:
            return Violation(
                "out-of-order", f"it is {shown(match.value)}, after {shown(before.value)}", path=match.path
            )
    return None


def same_form(context: CheckContext, _: SameForm) -> Complaint | None:
    """Pass for an error body whose words are where OpenAI puts them, or else where most others do."""
    if not context.matches:
        return NOWHERE
    mine = _form(context.matches[0].value)
    forms = Counter([mine, *(_form(value) for value in context.earlier)])
    usual = OPENAIS if OPENAIS in forms else forms.most_common(1)[0][0]
    return None if mine == usual else Violation("other-form", f"it is {mine} here, and {usual} elsewhere")


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _drifts(values: Sequence[Any], allowed: int) -> bool:
    if not allowed or not all(whole(value) for value in values):
        return False
    return sorted(values) == values and values[-1] - values[0] <= allowed


def _key(value: Any) -> tuple[str, str]:
    return json_type(value), shown(value, longest=10_000)


def _form(value: Any) -> str:
    """Say where a refusal has its words: below `error`, in it, or in members of the server's own."""
    if not isinstance(value, dict):
        return f"in a body that is {article(json_type(value))}"
    if "error" in value:
        error = value["error"]
        return OPENAIS if isinstance(error, dict) else f"in an error that is {article(json_type(error))}"
    name = words_member(value)
    names = value if name is None else [name]
    return f"in {', '.join(sorted(shown(one) for one in names)) or 'an empty object'}"
