"""How many tokens an answer took, and how many a request asks for at most."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange

LIMITS = ("max_tokens", "max_completion_tokens", "max_output_tokens")
"""Members by which requests limit their tokens."""

_TOTAL = re.compile(rb'"total_tokens"\s*:\s*(\d{1,9})(?!\d)')
_LIMIT = re.compile(rb'"(?:%b)"\s*:\s*(\d{1,9})(?!\d)' % "|".join(LIMITS).encode())


def reported(exchange: Exchange) -> int | None:
    """Read the tokens that an answer says it took; a stream may count them up."""
    if exchange.status not in SUCCESS and not exchange.frames:
        return None
    texts = [exchange.body, *(frame.data for frame in exchange.frames if not frame.sent)]
    return max((int(one) for text in texts for one in _TOTAL.findall(text)), default=None)


def used(exchange: Exchange) -> int:
    """Count the tokens of an answer; where it doesn't say, as many as it may be: a byte each at least."""
    said = reported(exchange)
    if said is not None:
        return said
    return min(limit(exchange.request_body), len(exchange.body)) if exchange.status in SUCCESS else 0


def limit(request: bytes) -> int:
    """Read the tokens that a request asks for at most; 0 where it doesn't say."""
    return max(map(int, _LIMIT.findall(request)), default=0)
