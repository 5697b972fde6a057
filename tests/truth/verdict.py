"""Holds what was said of a case to what should be said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from truth.case import VERDICTS, covers
from truth.difference import Change, told
from truth.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.report import Finding
    from truth.case import Case, Pattern, Right
    from truth.difference import Difference

RANK = {"FAIL": 0, "WARN": 1, "PASS": 2}
MILDEST = {"ready": 0, "ready-so-far": 0, "unknown": 0, "ready-but": 1, "not-ready": 2}
UNHARMED = frozenset(("PASS",))


def unasked(case: Case) -> Outcome:
    """Say that no row asks what the case is about."""
    expected = case.what if case.right is None else _expected(case.right)
    return Outcome(case.id, expected, "no row asks", asked=False, noticed=False, right=False, alarm=False)


def outcome(case: Case, right: Right, found: Difference) -> Outcome:
    """Compare what was said with what is right."""
    own = found.rows.get(case.row or "") or Change(case.row or "", UNHARMED, ())
    alarms, missed = [*_alarms(case, right, own, found)], [*_missed(right, own, found)]
    return Outcome(
        case.id,
        expected=_expected(right),
        got="; ".join((_grade(own), *missed, *alarms)),
        asked=True,
        noticed=None if case.innocent else own.grades != UNHARMED or any(_weighty(right, own)),
        right=not (alarms or missed),
        alarm=bool(alarms),
        told=tuple(told(found)),
    )


def _missed(right: Right, own: Change, found: Difference) -> Iterator[str]:
    """What isn't said, or said too mildly."""
    if not own.grades & set(right.grades) and not _too_bad(right, own):
        yield f"not {' or '.join(right.grades)}"
    weighty = [*_weighty(right, own)]
    yield from (f"not said: {one}" for one in right.says if not any(covers(one, this) for this in weighty))
    for name, known in right.clients.items():
        verdict = found.verdicts[name]
        if verdict not in VERDICTS[known] and not _accused(verdict, known):
            yield f"{name} {verdict}: {known}"


def _weighty(right: Right, own: Change) -> Iterator[Finding]:
    """What is new in the row and weighs enough: a note doesn't, where no grade is right but FAIL and WARN."""
    told = (one for one in own.findings if one.kind != "inconclusive")
    return (one for one in told if one.severity != "note" or set(right.grades) - {"FAIL", "WARN"})


def _alarms(case: Case, right: Right, own: Change, found: Difference) -> Iterator[str]:
    """What is held against somebody without cause."""
    if _too_bad(right, own):
        yield f"{_grade(own)}, not {' or '.join(right.grades)}"
    yield from (f"wrongly said: {_named(own, one)}" for one in right.never if _named(own, one))
    others = (one for one in found.rows.values() if one.id not in case.rows)
    yield from (f"{one.id} becomes {_grade(one)}" for one in others if one.worse)
    for name, verdict in found.changed.items():
        known = right.clients.get(name) or _by_default(case, right)
        if _accused(verdict, known):
            yield f"{name} {verdict}: {known}"


def _by_default(case: Case, right: Right) -> str:
    """What is known of a client that isn't named: nothing, but where the case is innocent."""
    if not case.innocent:
        return "any"
    return "ready" if set(right.grades) == UNHARMED else "not-breaks"


def _accused(verdict: str, known: str) -> bool:
    """Whether a client is said to be hurt more than it is."""
    return verdict not in VERDICTS[known] and MILDEST[verdict] > max(MILDEST[one] for one in VERDICTS[known])


def _too_bad(right: Right, own: Change) -> bool:
    """Whether the grade is worse than any that is right; a row that is wrongly skipped is no such thing."""
    given = [RANK[one] for one in own.grades if one in RANK]
    allowed = [RANK.get(one, RANK["WARN"]) for one in right.grades]
    return bool(given) and given[0] < min(allowed)


def _named(own: Change, pattern: Pattern) -> str:
    return next((one.message for one in own.grave if covers(pattern, one)), "")


def _grade(change: Change) -> str:
    return " ".join(sorted(change.grades))


def _expected(right: Right) -> str:
    said = [f"says {one}" for one in right.says]
    never = [f"never {one}" for one in right.never]
    clients = [f"{name} {known}" for name, known in right.clients.items()]
    return "; ".join((" or ".join(right.grades), *said, *never, *clients))
