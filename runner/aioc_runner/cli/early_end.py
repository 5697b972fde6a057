"""The exit code if the run itself went wrong, rather than the server's answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner import fail_on
from aioc_runner.cli.exit_codes import FAULT, FINDINGS, UNREACHABLE
from aioc_runner.judge.summary.measured import kept_from
from aioc_runner.render.outline import first_of
from aioc_runner.report.reasons import DIED
from aioc_runner.run.interrupts import interrupts

if TYPE_CHECKING:
    from aioc_runner.report import Report

MOST_NAMED = 6


def early_end(report: Report, level: str, *, interrupted: bool = False) -> tuple[int | None, str]:
    """Return the most important reason: our error, an early end, nothing measured; None: findings decide."""
    if any(result.reason == "crashed" for result in report.results):
        return FAULT, ""
    if interrupted or report.stopped == "interrupted":
        return interrupts.exit_code, ""
    if report.stopped == "server-died":
        return UNREACHABLE, f"{DIED.what}: this is the report so far"
    if report.measured == "nothing":
        return UNREACHABLE, "nothing could be measured"
    if report.measured == "in-part" and level != fail_on.NEVER:
        kept, more = first_of(kept_from(report.results), MOST_NAMED)
        return FINDINGS, f"not measured: {', '.join(kept)}{f' and {more} more' if more else ''}"
    return None, ""
