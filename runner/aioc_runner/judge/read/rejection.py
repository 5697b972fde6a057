"""Judges refusals: those that a row's request must meet with, and those that say what isn't offered."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aioc_runner.detect.error_message import told
from aioc_runner.judge.findings import finding
from aioc_runner.judge.read.body import error_despite_success, error_with_success
from aioc_runner.judge.read.error_response import judge_refusal, other_refusal
from aioc_runner.judge.read.no_answer import in_place_of_an_answer
from aioc_runner.text import one_line
from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from aioc_generated.catalog import Row
    from aioc_generated.words import FindingKind
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.detect.routes import RouteState
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange


def refusal(package: CatalogPackage, row: Row, exchange: Exchange, sighting: RouteState) -> list[Finding]:
    """Judge the answer to a request that must be refused."""
    if exchange.status in row.response.rejects:
        return judge_refusal(package, row.response.body or "", exchange)
    wanted = " or ".join(str(status) for status in row.response.rejects)
    if exchange.status in SUCCESS:
        said = error_despite_success(exchange)
        if said is not None:
            return [error_with_success(said, exchange, wanted)]
        message = f"the request is answered with {exchange.status}, not refused with {wanted}"
        return [finding("accepted", message, expected=wanted, actual=str(exchange.status))]
    if not sighting.exists and sighting.state != "absent":
        return [in_place_of_an_answer(exchange, sighting, wanted)]
    message = f"the request is refused with {exchange.status}, not {wanted}"
    told = finding("refusal-status", message, expected=wanted, actual=str(exchange.status))
    return [told, *other_refusal(package, row.response.body or "", exchange)]


def names(row: Row, exchange: Exchange) -> bool:
    """Whether a refusal says what of this row's own it refuses."""
    words = told(exchange) or ""
    return any(
        re.search(rf"(?<!\w){re.escape(word)}(?!\w)", words, re.IGNORECASE) for word in row.feature_words
    )


def noted(exchange: Exchange) -> Finding:
    """Report a refusal that isn't about this request, so that programs that need the answer don't get it."""
    return finding(
        "refused", _quoted(exchange), severity="note", actual=str(exchange.status), exchange=exchange.key
    )


def not_offered(row: Row, exchange: Exchange) -> Finding:
    """Report a refusal of what the row asks for beside a plain request, in the server's own words.

    One that names it is as good as 501; one that doesn't leaves clients in the dark.
    """
    named = names(row, exchange)
    kind: FindingKind = "not-implemented" if named else "refused"
    return finding(
        kind,
        _quoted(exchange),
        severity="warn" if named else "fail",
        expected=str(row.response.status),
        actual=str(exchange.status),
        source=row.source[0] if row.source else None,
        exchange=exchange.key,
    )


def _quoted(exchange: Exchange) -> str:
    return f"refused with {exchange.status}: {one_line(told(exchange) or '') or 'without a message'}"
