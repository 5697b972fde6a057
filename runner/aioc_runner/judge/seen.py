"""What the answers to a row show, before the profile is asked what that means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aioc_runner.judge.read.no_answer import in_place_of_an_answer, why_skipped
from aioc_runner.wire.exchange import WITHHELD

if TYPE_CHECKING:
    from aioc_generated.catalog import Row
    from aioc_runner.detect.routes import RouteState
    from aioc_runner.judge.context import Context
    from aioc_runner.judge.findings import Skip
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

ENDINGS = ("server-died", "interrupted")
"""Ends of a run by which a request that was in flight got no whole answer."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a row's answers show before the profile is asked what that means."""

    findings: tuple[Finding, ...] = ()
    extras: tuple[str, ...] = ()
    skip: Skip | None = None
    passed: str = "exists"


def cut_short(context: Context, exchange: Exchange) -> bool:
    """Whether a request got no whole answer because the run ended."""
    return context.recording.stopped in ENDINGS and exchange.failure is not None


def withheld(exchange: Exchange) -> bool:
    """Whether an answer was not kept for what it holds: it can't be judged."""
    return exchange.failure is not None and exchange.failure.kind == WITHHELD.kind


def unanswered(exchange: Exchange, sighting: RouteState) -> Seen:
    """Say what came in place of an answer: why the row is skipped, or what is wrong."""
    skip = why_skipped(sighting)
    return Seen(skip=skip) if skip is not None else Seen((in_place_of_an_answer(exchange, sighting),))


def stamped(findings: tuple[Finding, ...] | list[Finding], exchange: Exchange, row: Row) -> list[Finding]:
    """Say of each finding where it was seen and which rule it breaks."""
    source = row.source[0] if row.source else None
    return [
        one.model_copy(update={"exchange": one.exchange or exchange.key, "source": one.source or source})
        for one in findings
    ]
