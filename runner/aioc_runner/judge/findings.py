"""Creates findings, and keeps lists of them short: one per place, and one for places that differ by index."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.documents import json_path
from aioc_runner.record import Record
from aioc_runner.report import Finding
from aioc_runner.text import SEVERAL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aioc_generated.words import FindingKind, Severity
    from aioc_runner.documents.json_path import Path
    from aioc_runner.report.reasons import Reason

NOT_THERE = frozenset({"absent", "not-implemented"})
"""Findings that say that the server doesn't have it."""

NO_ANSWER = NOT_THERE | {"status", "redirect", "no-response", "refused"}
"""Findings in place of an answer, which leave open what the answer would have shown."""

AS_SAID = "as the catalog says"
"""The detail of a row without findings."""

WEIGHT: dict[str, int] = {"fail": 0, "warn": 1, "note": 2}
"""Severities, the worst first."""


class Skip(Record):
    """Why a row has no grade."""

    reason: Reason
    detail: str


def finding(  # noqa: PLR0913 -- a finding has this many facts
    kind: FindingKind,
    message: str,
    *,
    at: Path | str = (),
    severity: Severity = "fail",
    expected: str = "",
    actual: str = "",
    check: str | None = None,
    reason: str | None = None,
    why: str | None = None,
    source: str | None = None,
    exchange: str | None = None,
) -> Finding:
    """Create a finding."""
    return Finding(
        kind=kind,
        at=at if isinstance(at, str) else json_path.render(at),
        severity=severity,
        expected=expected,
        actual=actual,
        message=message,
        check=check,
        reason=reason,
        why=why,
        source=source,
        exchange=exchange,
    )


def merge_by_index(findings: Iterable[Finding]) -> list[Finding]:
    """Keep the first of the findings that differ only in an array index, and say that there are more.

    The number is left out: it mostly depends on how many events the model's words took, and changes from
    run to run.
    """
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for finding in findings:
        place = json_path.pattern_of(finding.at)
        # Two wrong values may be wrong in different ways, only one of which is tolerated.
        word = finding.actual if finding.kind == "wrong-value" else ""
        key = (finding.kind, place, finding.severity, finding.expected, finding.check or "", word)
        groups.setdefault(key, []).append(finding)
    return [_with_count(group[0], len(group)) for group in groups.values()]


def cap(findings: list[Finding], most: int) -> list[Finding]:
    """Keep the `most` worst findings, in their order, and say how many more there were."""
    if len(findings) <= most:
        return findings
    ranked = sorted(range(len(findings)), key=lambda index: (WEIGHT[findings[index].severity], index))
    kept = [findings[index] for index in sorted(ranked[:most])]
    more = len(findings) - most
    return [*kept, finding("truncated", f"{more} more findings aren't listed", severity="note")]


def worst(findings: Iterable[Finding]) -> str | None:
    """Name the worst severity among findings."""
    return min((finding.severity for finding in findings), key=WEIGHT.__getitem__, default=None)


def _with_count(finding: Finding, count: int) -> Finding:
    if count == 1:
        return finding
    return replace(finding, message=f"{finding.message}{SEVERAL}")
