"""Public bug reports: plants each in the clean run, and holds the judge to the right verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.judge import judge
from truth import clean, live, planting, verdict
from truth.case import cases
from truth.difference import difference

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from truth.case import Case
    from truth.outcome import Outcome


def outcomes(only: Collection[str] = ()) -> Iterator[Outcome]:
    """Judge these cases, or all."""
    return (outcome(case) for case in cases().values() if not only or case.id in only)


def outcome(case: Case) -> Outcome:
    """Judge one case."""
    recording = clean.recording()
    if case.row is None or case.right is None or planting.unasked(recording, case):
        return verdict.unasked(case)
    changed = live.asked(recording, case) if case.live else planting.planted(recording, case)
    return verdict.outcome(case, case.right, difference(clean.report(), judge(clean.PACKAGE, changed)))
