"""Rules that compare an answer with the repeat's and with those of other rows."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from aioc_runner.documents.json_path import render
from aioc_runner.judge.checks.context import Unclear, Violation, filled, texts_at, whole
from aioc_runner.judge.search import find
from aioc_runner.text import counted, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_generated.rules import (
        Contains,
        CountedAgain,
        CountedOnce,
        GoesOn,
        LacksNoBeginning,
        SameAgain,
        SameAs,
        Stops,
        Unlike,
        Withheld,
    )
    from aioc_runner.judge.checks.context import CheckContext, Complaint

UNCOMPARED = Unclear("there are no two texts to compare")
TAGS = (">", "]")
"""How the marks end that end a thought."""

CLOCK = "they differ only in their numbers, as by a clock"


def same_again(context: CheckContext, args: SameAgain) -> Complaint | None:
    """Pass if the repeat got the same text, although the texts of the rows `unlike` differ."""
    mine, again = texts_at(args.text, context.root), texts_at(args.text, context.repeated)
    if mine and not again and find(args.text, context.repeated):
        why = f"the second answer has no text, the first {shown(mine[0])}"
        return _differs(context, args, Violation("no-text", why))
    if not mine or not again:
        return UNCOMPARED
    if mine != again:
        another = _another(mine, again)
        clock = _differ_in_numbers(mine, again) and _goes_forward(mine, again)
        return Unclear(f"{another.message}: {CLOCK}") if clock else _differs(context, args, another)
    if not args.unlike:
        return None
    return _told_from_chance(
        mine[0], [text for row in args.unlike for text in _of_row(context, row, args.text)]
    )


def _told_from_chance(mine: str, others: Sequence[str]) -> Complaint | None:
    """Pass if another request got another text; a difference in numbers alone may be a clock."""
    if any(_parts(_without_numbers(mine), _without_numbers(text)) for text in others):
        return None
    why = "there is no answer to another request to rule out chance"
    if others:
        numbers = any(_parts(mine, text) for text in others)
        why = (
            "the answer to another request differs only in its numbers"
            if numbers
            else "so is the answer to another request"
        )
    return Unclear(f"both are the same, but {why}")


def _another(mine: list[str], other: list[str]) -> Violation:
    return Violation("differs", f"it is {shown(other[0])}, after {shown(mine[0])}")


def _differs(context: CheckContext, args: SameAgain, difference: Violation) -> Complaint:
    """Complain of a difference, unless the model declined (`declined`) or another `backend` answered."""
    why, declined, backend = difference.message, args.declined, args.backend
    if declined and (find(declined, context.root) or find(declined, context.repeated)):
        return Unclear(f"{why}, and the model declined")
    names = [
        [one.value for one in find(backend, root)] for root in (context.root, context.repeated) if backend
    ]
    # OpenAI says that another backend may answer otherwise.
    moved = bool(names) and names[0] != names[1] and any(filled(one) for found in names for one in found)
    return Unclear(f"{why}, from another backend") if moved else difference


def same_as(context: CheckContext, args: SameAs) -> Complaint | None:
    """Pass if the row `row` got the same text."""
    mine, other = texts_at(args.text, context.root), _of_row(context, args.row, args.text)
    if not mine or not other:
        return UNCOMPARED
    return None if mine == other else _another(mine, other)


def lacks_no_beginning(context: CheckContext, args: LacksNoBeginning) -> Complaint | None:
    """Pass unless the row `row` got the same words, and more before them that isn't a thought."""
    mine, other = texts_at(args.text, context.root), _of_row(context, args.row, args.text)
    if not mine or not other:
        return UNCOMPARED
    end = mine[0].strip()
    lost = other[0].strip().removesuffix(end)
    # One word alone may be the last one by chance.
    by_chance = len(end.split()) <= 1 or not other[0].strip().endswith(end)
    if by_chance or lost.rstrip().endswith(TAGS) or not re.search(r"\w", lost):
        return None
    return Violation("cut", f"it is {shown(mine[0])}, the end of {shown(other[0])}")


def contains(context: CheckContext, args: Contains) -> Complaint | None:
    """Pass if the id of what the row `row` created is among the values."""
    wanted = _of_row(context, args.row, "$.id") or _of_row(context, args.row, "$.data[*].id")
    if not wanted:
        return Unclear(f"{args.row} created nothing that could be in it")
    if wanted[0] in [match.value for match in context.matches]:
        return None
    among = counted(len(context.matches), "other")
    return Violation("missing", f"{shown(wanted[0])} isn't in it, among {among}")


def goes_on(context: CheckContext, args: GoesOn) -> Complaint | None:
    """Pass for a page without items of the page before; an empty page is the end."""
    before = set(_of_row(context, args.row, args.ids))
    repeated = next((one for one in texts_at(args.ids, context.root) if one in before), None)
    if repeated is None:
        return None
    return Violation("repeated", f"{shown(repeated)} was on the page before")


def stops(context: CheckContext, args: Stops) -> Complaint | None:
    """Pass for a text that ends before the sequence `asked`, which the answers of the rows `unlike` contain.

    Without the sequence the text may just have been cut off. It stopped there if it is another answer's up
    to the sequence, or if its `reason` is stop.
    """
    asked = context.requested(args.asked)
    sequences = [asked] if isinstance(asked, str) else asked or []
    mine = texts_at(args.text, context.root)
    if not mine:
        return Unclear("there is no text")
    for text in mine:
        there = next((one for one in sequences if one in text), None)
        if there is not None:
            return Violation(
                "not-stopped", f"{shown(text)} contains {shown(there)}, where it should have stopped"
            )
    others = [text for row in args.unlike for text in _of_row(context, row, args.text)]
    holding = [(text, one) for one in sequences for text in others if one in text]
    if not holding:
        return Unclear("no answer to this question contains the sequence")
    reasons = [match.value for match in find(args.reason, context.root)]
    up_to = {text.partition(one)[0].strip() for text, one in holding}
    ended = bool(reasons) and all(reason == "stop" for reason in reasons)
    if ended or all(text.strip() in up_to for text in mine):
        return None
    why = f"{shown(mine[0])} may have been cut off before the sequence"
    return Unclear(why)


def withheld(context: CheckContext, args: Withheld) -> Complaint | None:
    """Pass for an answer without what the answers of the rows `unlike` have."""
    there = next((match for match in context.matches if filled(match.value)), None)
    if there is not None:
        return Violation("present", f"{render(there.path)} is {shown(there.value)}", there.path)
    if any(_of_row(context, row, context.at) for row in args.unlike):
        return None
    return Unclear("other answers have none either, so this shows nothing")


def unlike(context: CheckContext, args: Unlike) -> Complaint | None:
    """Pass for a text that isn't that of `row`; with `repeats`, it is one piece over and over, or invisible.

    Where the same request was repeated, its answer must be the same: else chance made the difference.
    So must that of `same`, which asks for what `row` does in another form: else any change makes it.
    """
    mine, other = texts_at(args.text, context.root), _of_row(context, args.row, args.text)
    again = texts_at(args.text, context.repeated)
    if context.repeated is not None and not again:
        return Unclear("the repeat's answer has no text")
    if not other or not (mine or (args.repeats and find(args.text, context.root))):
        return UNCOMPARED
    if mine == other:
        return Violation("same", f"it is {shown(mine[0])}, as without it")
    control = _of_row(context, args.same, args.text) if args.same else []
    chance = _by_clock(mine, other) or _by_chance(mine, again) or _by_any_change(other, control)
    if chance is not None:
        return chance
    if args.repeats and not all(map(_repeats, mine)):
        return Unclear(f"it is {shown(mine[0])}, which isn't one repeated token")
    return None


def _by_clock(mine: list[str], other: list[str]) -> Complaint | None:
    """Say that nothing but numbers changed."""
    if not _differ_in_numbers(mine, other):
        return None
    return Unclear(f"it is {shown(mine[0])}, after {shown(other[0])}: {CLOCK}")


def _by_chance(first: list[str], again: list[str]) -> Complaint | None:
    """Say that the same request got another text."""
    if not again or again == first:
        return None
    return Unclear(f"it is {shown(again[0])}, after {shown(first[0])}")


def _by_any_change(other: list[str], control: list[str]) -> Complaint | None:
    """Say that a request for the same in another form got another text."""
    if not control or control == other:
        return None
    said = f"{shown(control[0])} in a stream, {shown(other[0])} without one"
    return Unclear(f"a request that changes nothing changes it too: it is {said}")


def counted_again(context: CheckContext, args: CountedAgain) -> Complaint | None:
    """Pass if the repeat counts as many tokens (`count`) as the first answer."""
    first, second = (
        [match.value for match in find(args.count, root)] for root in (context.root, context.repeated)
    )
    if not first or not second:
        return Unclear("it isn't counted twice")
    return (
        None
        if first == second
        else Violation("differs", f"it is {shown(second[0])}, after {shown(first[0])}")
    )


def counted_once(context: CheckContext, args: CountedOnce, value: Any) -> Complaint | None:
    """Pass for a count that isn't as many times that of a row asking for one answer as there are answers."""
    times, alone = context.requested(args.asked), _counted(context, args.like)
    if not whole(times) or not whole(value) or not alone:
        return Unclear("no other row counts the same prompt")
    multiplied = times > 1 and value == times * alone
    return Violation("multiplied", f"it is {value}, {times} times {alone}") if multiplied else None


def _counted(context: CheckContext, rows: Sequence[str]) -> int:
    """Read the count at the check's path in the first of the rows that has one; 0 where none has."""
    roots = (context.others.get(row, {}).get("assembled") for row in rows)
    found = (match.value for root in roots if root is not None for match in find(context.at, root))
    return next(filter(whole, found), 0)


def _differ_in_numbers(one: list[str], other: list[str]) -> bool:
    """Whether texts that aren't the same are so apart from their numbers, which a clock changes too."""
    return one != other and [*map(_without_numbers, one)] == [*map(_without_numbers, other)]


def _goes_forward(one: list[str], other: list[str]) -> bool:
    """Whether the first number that differs is larger in the later texts; no clock or counter goes back."""
    differing = (pair for pair in zip(_numbers(one), _numbers(other), strict=False) if pair[0] != pair[1])
    return all(first < second for first, second in islice(differing, 1))


def _numbers(texts: list[str]) -> Iterator[tuple[int, str]]:
    """Read the numbers of texts so that they compare, however long they are."""
    found = (digits.lstrip("0") for digits in re.findall(r"\d+", " ".join(texts)))
    return ((len(digits), digits) for digits in found)


def _repeats(text: str) -> bool:
    """Whether a text is one piece over and over; white space around it may have been cut off."""
    pieces = (found[0] for found in re.finditer(r"\S+", text))
    first, second = next(pieces, ""), next(pieces, None)
    return text in (text + text)[1:-1] or (first == second and all(piece == first for piece in pieces))


def _of_row(context: CheckContext, row: str, path: str) -> list[str]:
    return texts_at(path, context.others.get(row, {}).get("assembled"))


def _without_numbers(text: str) -> str:
    return re.sub(r"\d+", "0", text)


def _parts(one: str, other: str) -> bool:
    """Whether two texts differ before the shorter of them, which may be cut, ends."""
    return not (one.startswith(other) or other.startswith(one))
