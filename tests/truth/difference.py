"""What a planted case changes in the report: what is said that the clean run didn't say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_runner.report import Finding, Report, Result

GONE = frozenset(("absent", "not-offered", "crashed"))
"""Reasons to skip a row that nobody gave cause for, where it was graded before."""


@dataclass(frozen=True, slots=True)
class Change:
    """One row that isn't as it was."""

    id: str
    grades: frozenset[str]
    findings: tuple[Finding, ...]

    @property
    def grave(self) -> tuple[Finding, ...]:
        """What is new and above a note."""
        return tuple(one for one in self.findings if one.severity != "note")

    @property
    def worse(self) -> bool:
        """Whether something is held against the row."""
        return bool(self.grave or self.grades & GONE)

    @property
    def lines(self) -> tuple[str, ...]:
        """All that is said, a line each."""
        return (f"{self.id}: {' '.join(sorted(self.grades))}", *(f"  {_line(one)}" for one in self.findings))


@dataclass(frozen=True, slots=True)
class Difference:
    """Every row and every client that isn't as in the clean run; `verdicts` are all clients'."""

    rows: Mapping[str, Change]
    verdicts: Mapping[str, str]
    changed: Mapping[str, str]
    because: Mapping[str, tuple[str, ...]]


def difference(clean: Report, after: Report) -> Difference:
    """Compare a report with that on the clean run."""
    results = {one.id: one for one in clean.results}
    changes = (_change(results[one.id], one) for one in after.results)
    before = {one.id: one.verdict for one in clean.clients}
    other = [one for one in after.clients if one.verdict != before[one.id]]
    return Difference(
        rows={one.id: one for one in changes if one is not None},
        verdicts={one.id: one.verdict for one in after.clients},
        changed={one.id: one.verdict for one in other},
        because={one.id: tuple(one.because) for one in other},
    )


def _change(before: Result, after: Result) -> Change | None:
    known = set(map(_said, before.findings))
    news = tuple(one for one in after.findings if _said(one) not in known)
    if before.status == after.status and not news:
        return None
    return Change(after.id, grades(after), news)


def grades(result: Result) -> frozenset[str]:
    """A row's grade, and why it has none."""
    return frozenset(filter(None, (result.status, result.reason)))


def _said(finding: Finding) -> tuple[str, ...]:
    return (finding.kind, finding.at, finding.severity, finding.check or "", finding.message)


def _line(finding: Finding) -> str:
    check = f" [{finding.deviation or finding.check}]" if finding.deviation or finding.check else ""
    return f"{finding.severity} {finding.kind} at {finding.at}: {finding.message}{check}"


def told(what: Difference) -> Iterator[str]:
    """All of it, for a reader."""
    for change in what.rows.values():
        yield from change.lines
    for name, verdict in what.changed.items():
        yield f"{name}: {verdict}"
        yield from (f"  {one}" for one in what.because[name])
