"""Compares what two reports say: grades, findings, unknown members and clients."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from aioc_runner.compare.difference import ABSENT, Difference, of_sets
from aioc_runner.documents import json_path

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from aioc_runner.report import Finding, Report, Result

OPEN = "inconclusive"


def between_reports(left: Report, right: Report) -> list[Difference]:
    """List the rows and the clients' verdicts in which two reports differ, in the reports' order."""
    mine, theirs = ({one.id: one for one in report.results} for report in (left, right))
    names = dict.fromkeys((*mine, *theirs))
    rows = (_between(name, mine.get(name), theirs.get(name)) for name in names)
    return [*chain.from_iterable(rows), *_clients(left, right)]


def not_compared(left: Report, right: Report) -> list[str]:
    """Name the rows of which one report leaves open what the other one judges."""
    theirs = {one.id: one for one in right.results}
    both = ((one, theirs[one.id]) for one in left.results if one.id in theirs)
    return [a.id for a, b in both if _open(a) != _open(b)]


def _between(row: str, left: Result | None, right: Result | None) -> Iterator[Difference]:
    """Compare what both sides judged: what a check finds to look at depends on what the model says."""
    grades = _grade(left), _grade(right)
    if left is None or right is None:
        yield Difference(row, "grade", "$", *grades)
        return
    open_ = _open(left) | _open(right)
    mine, theirs = (set(map(_stable_name, _judged(one, open_))) for one in (left, right))
    if grades[0] != grades[1] and (mine != theirs or _open(left) == _open(right)):
        yield Difference(row, "grade", "$", *grades)
    yield from of_sets(row, "finding", mine, theirs)
    yield from of_sets(row, "extra", _places(left), _places(right))


def _open(result: Result) -> set[str]:
    """Name the checks, or else the places, that were inconclusive."""
    return {one.check or one.at for one in result.findings if one.kind == OPEN}


def _judged(result: Result, open_: Collection[str]) -> Iterator[Finding]:
    return (one for one in result.findings if one.kind != OPEN and one.check not in open_)


def _grade(result: Result | None) -> str:
    if result is None:
        return ABSENT
    return f"{result.status} {result.reason}" if result.reason else result.status


def _stable_name(finding: Finding) -> str:
    """Name a finding by what stays the same when the model says something else: no words, no counts."""
    by = f" of {finding.check}" if finding.check else ""
    why = f" ({finding.reason})" if finding.reason else ""
    return f"{finding.severity}: {finding.kind}{by}{why} at {json_path.pattern_of(finding.at)}"


def _places(result: Result) -> set[str]:
    return {json_path.pattern_of(one) for one in result.extras}


def _clients(left: Report, right: Report) -> Iterator[Difference]:
    mine, theirs = ({one.title: one.verdict for one in report.clients} for report in (left, right))
    for name in dict.fromkeys((*mine, *theirs)):
        verdicts = mine.get(name, ABSENT), theirs.get(name, ABSENT)
        if verdicts[0] != verdicts[1]:
            yield Difference(name, "client", "$", *verdicts)
