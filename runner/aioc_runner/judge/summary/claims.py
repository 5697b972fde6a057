"""Adds what sources claim about a server to what this run measured; it never changes a grade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.judge.findings import NOT_THERE
from aioc_runner.judge.summary.known_issues import has_no_answer
from aioc_runner.report import ClaimMeasured
from aioc_runner.report.reasons import GONE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.program_types import Claim, Implementation
    from aioc_generated.words import Offered
    from aioc_runner.report import Result


def against(results: Sequence[Result], claimed: Implementation) -> list[ClaimMeasured]:
    """Decide for every claim about a row of this report whether it is true here."""
    rows = {one.id: one for one in results}
    return [_claim_measured(one, rows[one.row]) for one in claimed.claims if one.row in rows]


def _claim_measured(claim: Claim, result: Result) -> ClaimMeasured:
    return ClaimMeasured(
        row=claim.row,
        says=claim.offers,
        date=claim.date,
        note=claim.note,
        measured=offered(result),
        sources=list(claim.source),
    )


def offered(result: Result) -> Offered | None:
    """Translate a grade into a claim's words; None if it isn't known."""
    if result.status == "SKIP":
        return "no" if result.reason in GONE else None
    if any(finding.kind in NOT_THERE for finding in result.findings):
        return "no"
    if has_no_answer(result):
        return None
    return "yes" if result.status == "PASS" else "partly"
