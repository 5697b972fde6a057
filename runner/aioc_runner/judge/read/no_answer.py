"""Explains why there is no answer: nothing was sent, the route is absent, a wall, or a fault."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.judge.findings import Skip, finding
from aioc_runner.report.reasons import of_run
from aioc_runner.text import one_line
from aioc_runner.wire.unsent import STOPS, Unsent

if TYPE_CHECKING:
    from aioc_generated.catalog import Row
    from aioc_generated.words import FindingKind, Severity
    from aioc_runner.detect.routes import RouteState, State
    from aioc_runner.report import Finding
    from aioc_runner.report.reasons import Reason
    from aioc_runner.wire.exchange import Exchange, Recording

SKIPPED: dict[State, Reason] = {"auth": "auth", "rate-limited": "rate-limited", "down": "server-died"}
FINDINGS: dict[State, tuple[FindingKind, Severity, str]] = {
    "absent": ("absent", "fail", "not there: {}"),
    "not-implemented": ("not-implemented", "warn", "{}"),
    "unavailable": ("status", "warn", "{}"),
    "server-error": ("status", "fail", "{}"),
    "redirect": ("redirect", "fail", "redirects: {}"),
    "no-response": ("no-response", "fail", "no answer: {}"),
}
"""The kind of finding, the severity and the words for each state of a route."""


def why_skipped(route: RouteState) -> Skip | None:
    """Explain why a wall or a rate limit prevented an answer; None if neither did."""
    reason = SKIPPED.get(route.state)
    return None if reason is None else Skip(reason, one_line(route.why))


def in_place_of_an_answer(exchange: Exchange, route: RouteState, expected: str = "an answer") -> Finding:
    """Report what came in place of an answer, or of the `expected` refusal."""
    kind, severity, words = FINDINGS[route.state]
    return finding(
        kind,
        words.format(one_line(route.why)),
        severity=severity,
        expected=expected,
        actual="no answer" if exchange.status is None else str(exchange.status),
        exchange=exchange.key,
    )


def why_unsent(recording: Recording, row: Row) -> Skip:
    """Skip a row without a whole answer for the reason that the recording gives."""
    stopped = None if recording.stopped is None else Unsent(recording.stopped)
    why = recording.unsent.get(row.id, stopped) or Unsent("inconclusive", "no request was sent")
    return Skip(why.reason, one_line(why.detail) or _detail(why.reason, row))


def _detail(reason: Reason, row: Row) -> str:
    """Say what a reason means for a row; one that ended the run may have cut it off in the middle."""
    if reason == "prerequisite":
        return _prerequisite(row)
    words = of_run(reason)
    if reason not in STOPS:
        return str(words)
    return str(replace(words, what=f"{words.what} before this row was finished"))


def _prerequisite(row: Row) -> str:
    if row.response.rejects and row.after:
        return f"it asks for what {', '.join(row.after)} deleted, but nothing was deleted"
    sources = ", ".join(sorted({take.row for take in row.inputs.values()}))
    return f"it needs a value from {sources or 'another row'}, whose answer has none"
