"""Reports refusals of requests that should be answered, in the server's own words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aioc_runner.detect.error_message import error_text
from aioc_runner.judge.findings import finding
from aioc_runner.text import one_line

if TYPE_CHECKING:
    from aioc_generated.catalog import Row
    from aioc_generated.words import FindingKind
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange


def names_feature(row: Row, exchange: Exchange) -> bool:
    """Whether a refusal says what of this row's own it refuses."""
    words = error_text(exchange) or ""
    return any(
        re.search(rf"(?<!\w){re.escape(word)}(?!\w)", words, re.IGNORECASE) for word in row.feature_words
    )


def uninformative(exchange: Exchange) -> Finding:
    """Report a refusal that isn't about this request, so that programs that need the answer don't get it."""
    return finding(
        "refused", _quoted(exchange), severity="note", actual=str(exchange.status), exchange=exchange.key
    )


def not_offered(row: Row, exchange: Exchange) -> Finding:
    """Report that the server refuses the row's feature, in the server's own words.

    One that names it is as good as 501; one that doesn't leaves clients in the dark.
    """
    named = names_feature(row, exchange)
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
    return f"refused with {exchange.status}: {one_line(error_text(exchange) or '') or 'without a message'}"
