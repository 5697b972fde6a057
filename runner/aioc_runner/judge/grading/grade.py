"""The one function that maps a row's findings to its grade."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from aioc_runner.judge.findings import WEIGHT, Skip, worst
from aioc_runner.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aioc_generated.setting_types import Absence
    from aioc_runner.report import Finding, Status
    from aioc_runner.report.reasons import Reason


class Grade(Record):
    """A row's status, the reason if it is SKIP, and one line about it."""

    status: Status
    reason: Reason | None
    detail: str


STATUS: dict[str | None, Status] = {"fail": "FAIL", "warn": "WARN", "note": "PASS", None: "PASS"}


def grade(
    kind: str,
    findings: Sequence[Finding],
    absent: Mapping[str, Absence],
    *,
    unclear: Sequence[Finding],
    passed: str,
) -> Grade:
    """Grade a row of a kind by its findings.

    `absent` says what a missing row of each kind means. A row without faults is skipped if something about
    its subject is `unclear`; `passed` is the line for a row without faults.
    """
    skip = _not_there(kind, findings, absent)
    if skip is not None:
        return Grade("SKIP", skip.reason, skip.detail)
    status = STATUS[worst(findings)]
    if status == "PASS" and unclear:
        return Grade("SKIP", "inconclusive", unclear[0].message)
    return Grade(status, None, passed if status == "PASS" else _detail(findings))


def _not_there(kind: str, findings: Sequence[Finding], absent: Mapping[str, Absence]) -> Skip | None:
    """Skip a row that is absent and needn't exist."""
    if _insists(kind, absent):
        return None
    for finding in findings:
        if finding.kind == "absent" and finding.deviation is None:
            return Skip(_reason(kind, absent, "absent"), finding.message)
        if finding.kind == "not-implemented":
            return Skip(
                _reason(kind, absent, "not-offered") if kind == "ours" else "not-offered", finding.message
            )
    return None


def _insists(kind: str, absent: Mapping[str, Absence]) -> bool:
    """Whether it is a fault by the profile if a row of this kind is missing."""
    known = absent.get(kind)
    return known is None or known.severity is not None


def _reason(kind: str, absent: Mapping[str, Absence], otherwise: Reason) -> Reason:
    return cast("Reason", absent[kind].reason or otherwise)


def _detail(findings: Sequence[Finding]) -> str:
    grave = sorted((finding for finding in findings if finding.severity != "note"), key=_weight)
    more = len(grave) - 1
    return grave[0].message + (f" (and {more} more)" if more else "")


def _weight(finding: Finding) -> int:
    return WEIGHT[finding.severity]
