"""Reports that a request was answered only after a change, and excuses what is missing because of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.detect.error_message import refusal_words
from aioc_runner.documents import json_path
from aioc_runner.documents.json_text import decode
from aioc_runner.judge.findings import finding
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.setting_types import Retry
    from aioc_runner.judge.context import RunContext
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

UNANSWERED = ("missing", "null")
"""Findings about something that isn't there."""


def remark(catalog: Catalog, probe: Exchange, retries: Sequence[Exchange]) -> Finding:
    """Report that a request was sent again, and why; a warning if the answer therefore lacks something."""
    last = retries[-1]
    without = left_out(catalog, probe, last) if last.status in SUCCESS else ()
    if without:
        names = " and ".join(one.member for one in without)
        message = f"refuses {names}, but answers without: {refusal_words(probe)}"
        wanted, got = str(last.status), str(probe.status)
        return finding("retried", message, severity="warn", expected=wanted, actual=got, exchange=probe.key)
    many = "one member" if len(retries) == 1 else "two members"
    message = f"asked again with {many} changed after: {_why_again(probe)}"
    return finding("retried", message, severity="note", exchange=probe.key)


def faltered(context: RunContext, row: Row) -> list[Finding]:
    """Report which of a row's requests got a 5xx, and what the repetition got."""
    return [
        _faltered(before, after)
        for before in context.faults_aside
        if (after := context.exchanges.get(exchange_key.tried(before.key))) is not None
        and after.row == row.id
    ]


def _faltered(before: Exchange, after: Exchange) -> Finding:
    if after.status == before.status:
        message = f"asked again, with nothing else in flight: {after.status} again"
        return finding("retried", message, severity="note", exchange=after.key)
    now = "no answer" if after.status is None else str(after.status)
    message = f"answered with {before.status}, and when asked again, with nothing else in flight, with {now}"
    return finding(
        "retried", message, severity="warn", expected=now, actual=str(before.status), exchange=before.key
    )


def excused(catalog: Catalog, probe: Exchange, main: Exchange, findings: Iterable[Finding]) -> list[Finding]:
    """Lower what the answered request no longer asked for: the refusal is already reported."""
    places = [place for one in left_out(catalog, probe, main) for place in one.brings]
    return [_excused(one) if _is_at(one, places) else one for one in findings]


def left_out(catalog: Catalog, probe: Exchange, answered: Exchange) -> tuple[Retry, ...]:
    """List the changes because of which the answered request lacks a member that the answer depends on."""
    before, after = _members(catalog, probe), _members(catalog, answered)
    return tuple(one for one in catalog.retries if one.brings and one.member in before - after)


def _members(catalog: Catalog, exchange: Exchange) -> frozenset[str]:
    body = decode(exchange.request_body, catalog.limits.depth).value
    return frozenset(body if isinstance(body, dict) else ())


def _is_at(finding: Finding, places: Iterable[str]) -> bool:
    return finding.kind in UNANSWERED and any(json_path.matches(place, finding.at) for place in places)


def _excused(finding: Finding) -> Finding:
    message = f"{finding.message}; the request that was answered didn't ask for it any more"
    return replace(finding, severity="note", message=message)


def _why_again(probe: Exchange) -> str:
    """Quote what was wrong with the first answer."""
    if probe.status in SUCCESS:
        return "none of its few tokens appears as text or as reasoning"
    return refusal_words(probe)
