"""Shows how to reproduce a finding: the request as a curl line, and the bytes that came back."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from aioc_runner.judge.findings import WEIGHT
from aioc_runner.report import Evidence
from aioc_runner.text import escaped, excerpt
from aioc_runner.wire import exchange_key, sse
from aioc_runner.wire.curl import curl
from aioc_runner.wire.exchange import EVENT_STREAM
from aioc_runner.wire.exchange_key import RETRIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aioc_generated.setting_types import Limits
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

MEMBER = re.compile(r"\['((?:[^'\\]|\\.)*)'\]|\.([A-Za-z_][A-Za-z0-9_]*)")
EVENT = re.compile(r"\$\[(\d+)\]")
REPEAT = "repeat"
FIRST = (*reversed(RETRIES), "probe")
"""The answers that a repeat may be compared with, the likeliest first."""


def evidence(
    findings: Iterable[Finding], exchanges: Mapping[str, Exchange], limits: Limits
) -> list[Evidence]:
    """Show each exchange with a finding that is more than a note, the worst first."""
    grave = [finding for finding in findings if finding.severity != "note" and finding.exchange in exchanges]
    first: dict[str, Finding] = {}
    for finding in sorted(grave, key=lambda finding: WEIGHT[finding.severity]):
        for key in _keys(finding, exchanges):
            first.setdefault(key, finding)
    return [_evidence_of(exchanges[key], finding, limits) for key, finding in first.items()]


def _keys(finding: Finding, exchanges: Mapping[str, Exchange]) -> list[str]:
    """Name the exchanges that show a finding; a repeat that differs is shown after the first answer."""
    key = finding.exchange or ""
    if exchange_key.part_of(key) != REPEAT or not finding.check:
        return [key]
    firsts = (exchange_key.of_row(exchange_key.row_of(key), part) for part in FIRST)
    return [*[one for one in firsts if one in exchanges][:1], key]


def received(exchange: Exchange) -> bytes:
    """Return what came back: a body, or the messages of a WebSocket, one per line."""
    return exchange.body or b"\n".join(frame.data for frame in exchange.frames if not frame.sent)


def _evidence_of(exchange: Exchange, finding: Finding, limits: Limits) -> Evidence:
    body = received(exchange)
    content_type = exchange.header("content-type")
    start = _start(exchange, finding.at, limits) if len(body) > limits.excerpt else 0
    return Evidence(
        exchange=exchange.key,
        curl=curl(exchange),
        status=exchange.status,
        content_type=None if content_type is None else escaped(content_type[: limits.excerpt]),
        offset=start,
        excerpt=excerpt(body[start:], limits.excerpt),
        size=len(body),
    )


def _start(exchange: Exchange, at: str, limits: Limits) -> int:
    """Find where the excerpt of a long body begins: at the wrong event, or near the member."""
    event = EVENT.match(at)
    if exchange.media_type == EVENT_STREAM and event is not None:
        place = int(event[1])
        events = sse.decode(exchange.body, limits.event_bytes, min(limits.events, place + 1)).events
        return events[place].start if place < len(events) else 0
    return max(0, _member(exchange.body, at) - limits.excerpt // 4)


def _member(body: bytes, at: str) -> int:
    """Find a member roughly, by the names in its path in order; if it is missing, this finds its parent."""
    place = 0
    for match in MEMBER.finditer(at):
        found = body.find(json.dumps(match[1] or match[2]).encode(), place)
        place = found if found >= 0 else place
    return place
