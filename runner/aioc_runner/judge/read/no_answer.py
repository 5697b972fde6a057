"""Says what it means that no answer came: the route is absent, a wall stands before it, or a fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.judge.findings import Skip, finding
from aioc_runner.text import one_line

if TYPE_CHECKING:
    from aioc_generated.words import FindingKind, Severity
    from aioc_runner.detect.routes import RouteState, State
    from aioc_runner.report import Finding, Reason
    from aioc_runner.wire.exchange import Exchange

SKIPPED: dict[State, Reason] = {"auth": "auth", "rate-limited": "rate-limited", "down": "server-died"}
FINDINGS: dict[State, tuple[FindingKind, Severity, str]] = {
    "absent": ("absent", "fail", "not there: {}"),
    "not-implemented": ("not-implemented", "warn", "{}"),
    "unavailable": ("status", "warn", "{}"),
    "server-error": ("status", "fail", "{}"),
    "redirect": ("redirect", "fail", "redirects: {}"),
    "no-response": ("no-response", "fail", "no answer: {}"),
}
"""The finding that each kind of sighting is, how grave it is by itself, and how it is said."""


def why_skipped(sighting: RouteState) -> Skip | None:
    """Skip what a wall or a limit kept from us."""
    reason = SKIPPED.get(sighting.state)
    return None if reason is None else Skip(reason, one_line(sighting.why))


def in_place_of_an_answer(exchange: Exchange, sighting: RouteState, expected: str = "an answer") -> Finding:
    """Report what came in place of an answer, or of the refusal that was `expected`."""
    kind, severity, words = FINDINGS[sighting.state]
    return finding(
        kind,
        words.format(one_line(sighting.why)),
        severity=severity,
        expected=expected,
        actual="no answer" if exchange.status is None else str(exchange.status),
        exchange=exchange.key,
    )
