"""Chooses which of a row's answers is judged, and what it shows about the route."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.detect import routes
from aioc_runner.detect.error_message import refusal_words
from aioc_runner.detect.unknown_path import relays_unknown_path
from aioc_runner.judge.findings import finding
from aioc_runner.judge.grading.retried import remark
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import FAULTS, SUCCESS
from aioc_runner.wire.exchange_key import RETRIES

if TYPE_CHECKING:
    from aioc_generated.catalog import Row
    from aioc_runner.detect.routes import RouteState
    from aioc_runner.judge.context import RunContext
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange


def main_answer(context: RunContext, row: Row, probe: Exchange) -> tuple[Exchange, list[Finding]]:
    """Choose the answer to judge: the probe's, or that of a second request that the server accepted."""
    retries = [one for part in RETRIES if (one := context.exchange(row, part)) is not None]
    retry, fallback = retries[-1] if retries else None, context.exchange(row, "fallback")
    remarks: list[Finding] = []
    if retry is not None:
        remarks.append(remark(context.package.catalog, probe, retries))
    if retry is not None and probe.status in SUCCESS and retry.status not in SUCCESS:
        retry = None
    main = _latest(context, row) or retry or probe
    failed = main.status in FAULTS
    if fallback is None or not (failed or routes.is_refusal(main)) or fallback.status not in SUCCESS:
        return main, remarks
    verb = "fails at" if failed else "refuses"
    message = f"{verb} the documented request, but accepts another form: {refusal_words(main)}"
    expected, actual = str(row.response.status), str(main.status)
    remarks.append(finding("fallback", message, expected=expected, actual=actual, exchange=main.key))
    return fallback, remarks


def _latest(context: RunContext, row: Row) -> Exchange | None:
    """Find the last answer about a job that was polled until it was done."""
    polls = exchange_key.polls(row.poll.times if row.poll is not None else 0)
    answers = (context.exchange(row, part) for part in reversed(polls))
    return next((one for one in answers if one is not None), None)


def row_state(context: RunContext, row: Row, exchange: Exchange) -> RouteState:
    """Decide what a row's answer shows about its route; another request may show that the route exists."""
    model = context.models.of(row)
    route = route_state(context, row, exchange, model)
    if route.state == "absent" and _route_known(context, row, exchange):
        return routes.RouteState("refused", f"{route.why}, although the route exists")
    return route


def route_state(context: RunContext, row: Row, exchange: Exchange, model: str | None = None) -> RouteState:
    """Decide what an answer alone shows about its route."""
    codes = context.package.catalog.model_codes
    canary, by_id = context.canary(row, exchange), routes.names_an_object(row)
    return routes.classify(exchange, canary, model, codes=codes, by_id=by_id)


def refusal_of_malformed(context: RunContext, row: Row) -> tuple[Exchange, RouteState] | None:
    """Find the refusal of a malformed request, by this row or by another on the same route."""
    asked = (context.exchange(one, "malformed") for one in (row, *context.package.sharing(row)))
    exchange = next((one for one in asked if one is not None), None)
    return None if exchange is None else (exchange, route_state(context, row, exchange))


def _route_known(context: RunContext, row: Row, exchange: Exchange) -> bool:
    """Whether another request shows that a route exists although its probe got 404.

    A gateway may refuse malformed requests itself, and have no upstream for the others.
    """
    shown = refusal_of_malformed(context, row)
    if shown is not None and shown[1].exists:
        return not relays_unknown_path(exchange) or _answered_before(context, row)
    # An object that existed before is gone now: that is what the row asks for.
    return bool(row.response.rejects and row.inputs) and _answered_before(context, row)


def _answered_before(context: RunContext, row: Row) -> bool:
    """Whether another row got an answer on this route."""
    others = (one for one in context.package.sharing(row) if one.id != row.id)
    answers = (context.exchange(one, "probe") for one in others)
    return any(one is not None and one.status in SUCCESS for one in answers)
