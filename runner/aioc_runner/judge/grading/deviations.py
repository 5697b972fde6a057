"""Lowers findings that the spec tolerates on a row, for every server alike."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.documents import json_path
from aioc_runner.judge.findings import WEIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aioc_generated.check_types import Deviation, FindingPattern
    from aioc_runner.report import Finding

OF_STATUS = {
    "absent",
    "accepted",
    "fallback",
    "not-implemented",
    "redirect",
    "refusal-status",
    "refused",
    "retried",
    "status",
}
"""Findings about a status, with the words that came with it."""


def lowered(findings: Iterable[Finding], deviations: Iterable[Deviation]) -> list[Finding]:
    """Lower each finding to the severity of a deviation that matches it; nothing is ever raised."""
    tolerated = sorted(deviations, key=lambda deviation: -WEIGHT[deviation.severity])
    return [_lower(finding, tolerated) for finding in findings]


def by_id(known: Mapping[str, Deviation], ids: Iterable[str]) -> list[Deviation]:
    """Look up the deviations that a row lists."""
    return [known[name] for name in ids]


def _lower(finding: Finding, tolerated: list[Deviation]) -> Finding:
    found = _tolerating(finding, tolerated)
    if found is None and finding.kind == "null":
        # Clients read null as nothing: what may be missing may be null.
        absent = replace(finding, kind="missing", actual="nothing")
        found = _tolerating(absent, tolerated)
    if found is None:
        return finding
    return replace(finding, severity=found.severity, deviation=found.id)


def _tolerating(finding: Finding, tolerated: Iterable[Deviation]) -> Deviation | None:
    """Find the first deviation that matches a finding and lowers it."""
    milder = (one for one in tolerated if WEIGHT[one.severity] >= WEIGHT[finding.severity])
    return next((one for one in milder if any(matches(finding, this) for this in one.matches)), None)


def matches(finding: Finding, wanted: FindingPattern) -> bool:
    """Whether a finding has the wanted kind and place, or is of the wanted check, and says what is wanted."""
    if wanted.check is not None:
        fits = finding.check == wanted.check and finding.kind == "check-failed"
        fits = fits and wanted.reason in (None, finding.reason)
    else:
        fits = finding.kind == wanted.finding and (
            wanted.at is None or json_path.matches(wanted.at, finding.at)
        )
    return fits and _of_status(finding, wanted) and _is_actually(finding, wanted)


def _of_status(finding: Finding, wanted: FindingPattern) -> bool:
    told = finding.actual if finding.kind in OF_STATUS else ""
    return not wanted.status or told in map(str, wanted.status)


def _is_actually(finding: Finding, wanted: FindingPattern) -> bool:
    """Whether the wanted words are there; if the finding is about a status, they are the server's own."""
    if wanted.actual is None:
        return True
    words = finding.message if finding.kind in OF_STATUS else finding.actual
    return re.search(wanted.actual, words) is not None
