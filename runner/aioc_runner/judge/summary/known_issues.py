"""Adds what is known about the recognised server to the findings; it never changes a grade."""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Literal

from aioc_runner.detect.routes import REFUSALS
from aioc_runner.documents import json_path
from aioc_runner.judge.findings import NO_ANSWER
from aioc_runner.judge.grading.deviations import matches
from aioc_runner.report import KnownSeen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.catalog import Row
    from aioc_generated.check_types import FindingPattern
    from aioc_generated.program_types import Implementation, KnownIssue
    from aioc_runner.judge.context import RunContext
    from aioc_runner.report import Finding, Result

State = Literal["seen", "not-seen", "unmeasured", "documented"]

OF_REFUSALS = {"envelope", "refusal-status"}
"""What a refusal shows that the catalog asks for."""

MALFORMED = "malformed"


def annotated(results: Sequence[Result], known: Implementation) -> list[Result]:
    """Add to each finding the known issues that it shows."""
    return [
        _annotated(result, [one for one in known.known_issues if _concerns(one, result)])
        for result in results
    ]


def known_seen(context: RunContext, results: Sequence[Result], known: Implementation) -> list[KnownSeen]:
    """Decide for every known issue of a server whether this run saw it."""
    return [
        KnownSeen(
            id=one.id,
            implementation=known.id,
            what=one.what,
            versions=one.versions,
            fixed=one.fixed,
            state=_state(context, one, [result for result in results if _concerns(one, result)]),
            sources=list(one.source),
        )
        for one in known.known_issues
    ]


def _annotated(result: Result, known: Sequence[KnownIssue]) -> Result:
    findings = [_with_known_ids(finding, known) for finding in result.findings]
    return result if findings == result.findings else replace(result, findings=findings)


def _with_known_ids(finding: Finding, known: Sequence[KnownIssue]) -> Finding:
    ids = [one.id for one in known if any(matches(finding, wanted) for wanted in one.detect)]
    return replace(finding, known=ids) if ids else finding


def _concerns(known: KnownIssue, result: Result) -> bool:
    return any(fnmatchcase(result.id, pattern) for pattern in known.rows)


def _state(context: RunContext, known: KnownIssue, results: Sequence[Result]) -> State:
    if not known.detect:
        return "documented"
    if any(_shows(result, wanted) for result in results for wanted in known.detect):
        return "seen"
    could = any(_could_show(context, result, wanted) for result in results for wanted in known.detect)
    return "not-seen" if could and not known.intermittent else "unmeasured"


def _shows(result: Result, wanted: FindingPattern) -> bool:
    if any(matches(finding, wanted) for finding in result.findings):
        return True
    extras = result.extras if wanted.finding == "extra" else ()
    return any(wanted.at is None or json_path.matches(wanted.at, one) for one in extras)


def _could_show(context: RunContext, result: Result, wanted: FindingPattern) -> bool:
    """Whether a row was asked, and answered, in a way that would have shown it."""
    row = context.package.row(result.id)
    if result.status == "SKIP":
        return False
    if wanted.finding == "absent":
        return True
    if wanted.finding in OF_REFUSALS:
        return _was_refused(context, row)
    if not context.phases(row) & {"B", "C"} or has_no_answer(result):
        return False
    return wanted.check is None or (wanted.check in row.checks and _decided(result, wanted.check))


def _was_refused(context: RunContext, row: Row) -> bool:
    """Whether there is a refusal to look at."""
    exchange = context.exchange(row, "probe" if row.response.rejects else MALFORMED)
    return exchange is not None and exchange.status in REFUSALS


def has_no_answer(result: Result) -> bool:
    """Whether a row has nothing to go by but a refusal, an error or silence."""
    return any(finding.kind in NO_ANSWER for finding in result.findings)


def _decided(result: Result, check: str) -> bool:
    """Whether a check passed or failed, rather than being inconclusive."""
    return not any(finding.check == check and finding.kind == "inconclusive" for finding in result.findings)
