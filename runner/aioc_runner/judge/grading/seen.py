"""What the answers to a row show, before the profile decides what that means."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from aioc_runner.detect.routes import NO_ROUTE, REFUSALS, names_an_object
from aioc_runner.detect.untold import why_undecided
from aioc_runner.judge.findings import NOT_THERE, Skip
from aioc_runner.judge.read.no_answer import in_place_of_an_answer, why_skipped
from aioc_runner.record import Record
from aioc_runner.report.reasons import PRESENT
from aioc_runner.text import one_line
from aioc_runner.wire.exchange import PREFLIGHT, WITHHELD

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_generated.catalog import Row
    from aioc_generated.words import Root
    from aioc_runner.detect.routes import RouteState
    from aioc_runner.judge.context import RunContext
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

BY_A_HANDLER = ("server-error", "unavailable")
"""Answers that a router doesn't give: a handler exists."""

UNSEEN = (WITHHELD.kind, "proxy")
"""Failures that aren't the server's fault."""


class Seen(Record):
    """What a row's answers show before the profile is asked what that means.

    `documents` are what was read, by root; None if nothing was.
    """

    findings: tuple[Finding, ...] = ()
    extras: tuple[str, ...] = ()
    skip: Skip | None = None
    passed: str = "exists"
    documents: Mapping[Root, Any] | None = None


def why_unseen(exchange: Exchange) -> Skip | None:
    """Explain why an answer is unknown: it wasn't stored because of its content, or a proxy withheld it."""
    if exchange.failure is None or exchange.failure.kind not in UNSEEN:
        return None
    return Skip("inconclusive", one_line(exchange.failure.message))


def without_answer(exchange: Exchange, route: RouteState) -> Seen:
    """Judge what came in place of an answer: a reason to skip the row, or a finding."""
    skip = why_skipped(route)
    return Seen(skip=skip) if skip is not None else Seen((in_place_of_an_answer(exchange, route),))


def judge_existence(context: RunContext, row: Row, exchange: Exchange, route: RouteState) -> Seen:
    """Decide only whether a route exists, without judging its answer."""
    walled = _is_behind_a_wall(context, row, exchange, route)
    if route.exists or route.state in BY_A_HANDLER or walled:
        return Seen(skip=Skip(PRESENT, one_line(f"present, not judged ({route.why})")))
    why = _untold(context, row, exchange, route)
    if why is not None:
        return Seen(skip=Skip("inconclusive", why))
    if route.state in NOT_THERE or why_skipped(route) is not None:
        return without_answer(exchange, route)
    return Seen(skip=Skip("inconclusive", one_line(f"can't tell whether this route exists: {route.why}")))


def why_untellable(context: RunContext, row: Row, exchange: Exchange, route: RouteState) -> str | None:
    """Explain that a refusal shows nothing, because paths that can't exist get the same one.

    Gateways that route by the model want one before they look at the path: https://pypi.org/project/museq/.
    """
    refused = exchange.status in REFUSALS and exchange.status not in NO_ROUTE
    return _untold(context, row, exchange, route) if refused else None


def _untold(context: RunContext, row: Row, exchange: Exchange, route: RouteState) -> str | None:
    """Explain why this server's answers don't distinguish absent routes; None if they do."""
    if route.state not in ("absent", "down") or row.request.encoding == "websocket":
        return None
    if exchange.method == PREFLIGHT:
        return None
    answers = (one for one in context.recording.exchanges if one.role in ("probe", "contact"))
    why = why_undecided(exchange, context.canary(row, exchange), answers, by_id=names_an_object(row))
    return why and f"can't tell whether this route exists: {why}"


def _is_behind_a_wall(context: RunContext, row: Row, exchange: Exchange, route: RouteState) -> bool:
    """Whether a wall is in front of this route, but not in front of unknown paths."""
    canary = context.canary(row, exchange)
    return route.state == "auth" and canary is not None and canary.status == HTTPStatus.NOT_FOUND


def stamped(findings: tuple[Finding, ...] | list[Finding], exchange: Exchange, row: Row) -> list[Finding]:
    """Add to each finding where it was seen and which source it contradicts."""
    source = row.source[0] if row.source else None
    return [
        replace(one, exchange=one.exchange or exchange.key, source=one.source or source) for one in findings
    ]
