"""Shows how to see a finding again: the request as a curl line, and the bytes that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.judge.findings import WEIGHT
from aioc_runner.judge.show import escaped, excerpt
from aioc_runner.report.curl import curl
from aioc_runner.report.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aioc_runner.exchange import Exchange
    from aioc_runner.report.model import Finding


def evidence(findings: Iterable[Finding], exchanges: Mapping[str, Exchange], longest: int) -> list[Evidence]:
    """Show each exchange in which something grave was seen, the gravest first."""
    grave = [finding for finding in findings if finding.severity != "note" and finding.exchange in exchanges]
    ranked = sorted(grave, key=lambda finding: WEIGHT[finding.severity])
    keys = dict.fromkeys(finding.exchange for finding in ranked if finding.exchange is not None)
    return [_shown(exchanges[key], longest) for key in keys]


def _shown(exchange: Exchange, longest: int) -> Evidence:
    body = exchange.body or b"\n".join(frame.data for frame in exchange.frames if not frame.sent)
    content_type = exchange.header("content-type")
    return Evidence(
        exchange=exchange.key,
        curl=curl(exchange),
        status=exchange.status,
        content_type=None if content_type is None else escaped(content_type[:longest]),
        excerpt=excerpt(body, longest),
        size=len(body),
    )
