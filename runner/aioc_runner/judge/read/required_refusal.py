"""Judges refusals that must come: of rows that must be refused, and of the rows' malformed requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.detect import routes
from aioc_runner.judge.findings import finding
from aioc_runner.judge.read.body import error_despite_success, error_with_success
from aioc_runner.judge.read.error_object import error_object, other_error_object
from aioc_runner.judge.read.no_answer import in_place_of_an_answer
from aioc_runner.text import one_line
from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from aioc_generated.catalog import Malformed, Row
    from aioc_generated.words import Severity
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.detect.routes import RouteState
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

UNMEASURED = ("absent", "auth", "rate-limited")


def required_refusal(
    package: CatalogPackage, row: Row, exchange: Exchange, route: RouteState
) -> list[Finding]:
    """Judge the answer to a request that must be refused."""
    if exchange.status in row.response.rejects:
        return error_object(package, row.response.body or "", exchange)
    wanted = " or ".join(str(status) for status in row.response.rejects)
    if exchange.status in SUCCESS:
        said = error_despite_success(exchange)
        if said is not None:
            return [error_with_success(said, exchange, wanted)]
        message = f"the request is answered with {exchange.status}, not refused with {wanted}"
        return [finding("accepted", message, expected=wanted, actual=str(exchange.status))]
    if not route.exists and route.state not in ("absent", "auth"):
        return [in_place_of_an_answer(exchange, route, wanted)]
    message = f"the request is refused with {exchange.status}, not {wanted}"
    told = finding("refusal-status", message, expected=wanted, actual=str(exchange.status))
    return [told, *other_error_object(package, row.response.body or "", exchange)]


def malformed_refusal(
    package: CatalogPackage, malformed: Malformed, exchange: Exchange, canary: Exchange | None
) -> list[Finding]:
    """Report how a refusal differs from the one that the catalog expects: its status and its error object."""
    route = routes.classify(exchange, canary, codes=package.catalog.model_codes)
    if route.state in UNMEASURED:
        return []
    wanted = " or ".join(str(status) for status in malformed.statuses)
    if route.state == "no-response":
        message = f"a malformed request got no answer: {one_line(route.why)}"
        return [finding("refusal-status", message, expected=wanted, actual="no answer")]
    if exchange.status in malformed.statuses:
        return error_object(package, malformed.schema, exchange)
    message = f"a malformed request is answered with {exchange.status}, not {wanted}" + _beside_success(
        exchange
    )
    # A server that isn't ready says nothing about this request.
    severity: Severity = "warn" if route.state == "unavailable" else "fail"
    actual = str(exchange.status)
    told = finding("refusal-status", message, severity=severity, expected=wanted, actual=actual)
    return [told, *other_error_object(package, malformed.schema, exchange)]


def _beside_success(exchange: Exchange) -> str:
    """Quote the error that came with a 2xx."""
    said = error_despite_success(exchange)
    return f", with an error object: {one_line(said)}" if said else ""
