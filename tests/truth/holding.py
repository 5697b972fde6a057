"""Holds the report on a saved run to a fact."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from truth.fact import GRAVE
from truth.saved import ACCUSING, PLACES
from truth.verdict import MILDEST, RANK

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from aioc_runner.report import Report, Result
    from truth.fact import Fact, Program, Reading
    from truth.saved import Saved


@dataclass(frozen=True, slots=True)
class Wrong:
    """What a report has wrong; `alarm`: it holds something against somebody who gave no cause."""

    what: str
    alarm: bool = False


def wrong(fact: Fact, run: Saved) -> Iterator[Wrong]:
    """Say where a report parts from a fact."""
    if fact.row is not None:
        yield from _row(fact, run.result(fact.row))
    yield from _states(fact, run.report)
    for name, program in fact.clients.items():
        yield from _client(name, program, run.report)
    for place, reading in fact.reads.items():
        yield from _reading(place, reading, [*PLACES[place](run.report)], accusing=place in ACCUSING)


def misread(fact: Fact, run: Saved) -> Iterator[str]:
    """Say where the bytes aren't what a fact says of them."""
    for key, texts in fact.bytes.items():
        yield from (f"{key} lacks {text}" for text in texts if text not in run.response(key))
    for key, texts in fact.lacks.items():
        yield from (f"{key} has {text}" for text in texts if text in run.response(key))


def grade(result: Result) -> str:
    """A row's grade, or why it has none."""
    return result.reason or result.status


def _row(fact: Fact, result: Result) -> Iterator[Wrong]:
    given = grade(result)
    if fact.grades and given not in fact.grades:
        yield Wrong(f"{given}, not {' or '.join(fact.grades)}", alarm=_too_bad(given, fact.grades))
    for one in fact.says:
        if not any(map(one.covers, result.findings)):
            yield Wrong(f"not said: {one}")
    for finding in result.findings:
        if any(one.covers(finding) for one in fact.never):
            yield Wrong(f"wrongly said: {finding.message}", alarm=finding.severity in GRAVE)
        if fact.alone and finding.severity in GRAVE and not any(one.covers(finding) for one in fact.says):
            yield Wrong(f"said beside it: {finding.message}", alarm=True)


def _too_bad(given: str, right: Collection[str]) -> bool:
    """Whether a grade is worse than any that is right; a row that is skipped is held against nobody."""
    mildest = RANK["PASS"]
    return RANK.get(given, mildest) < min(RANK.get(one, mildest) for one in right)


def _states(fact: Fact, report: Report) -> Iterator[Wrong]:
    for name, right in fact.states.items():
        state = report.capabilities[name]
        if state not in right:
            yield Wrong(f"{name} {state}, not {' or '.join(right)}", alarm=state == "broken")


def _client(name: str, program: Program, report: Report) -> Iterator[Wrong]:
    client = next(one for one in report.clients if one.id == name)
    if client.verdict not in program.verdict:
        accused = MILDEST[client.verdict] > max(MILDEST[one] for one in program.verdict)
        yield Wrong(f"{name} {client.verdict}, not {' or '.join(program.verdict)}", alarm=accused)
    yield from _reading(name, program.reasons, client.because, accusing=True)


def _reading(place: str, reading: Reading, lines: list[str], *, accusing: bool) -> Iterator[Wrong]:
    for pattern in reading.says:
        if not _saying(pattern, lines):
            yield Wrong(f"{place} doesn't say {pattern}")
    for pattern in reading.never:
        yield from (Wrong(f"{place}: {line}", alarm=accusing) for line in _saying(pattern, lines)[:1])
    for pattern, most in reading.at_most.items():
        found = _saying(pattern, lines)
        if len(found) > most:
            yield Wrong(f"{place}: {len(found)} of {len(lines)} lines, not {most}, say {pattern}")


def _saying(pattern: str, lines: list[str]) -> list[str]:
    return [line for line in lines if re.search(pattern, line, re.IGNORECASE)]
