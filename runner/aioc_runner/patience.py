"""How long to wait for a server that is loading, busy or asks for patience."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_runner.exchange import Exchange

TOO_MANY_REQUESTS = 429
UNAVAILABLE = 503
UNASKED_ATTEMPTS = 3
"""How often a 429 without Retry-After is asked again."""

LONGEST_PAUSE = 2.0
"""Seconds between two attempts where the server names none."""


class Patience:
    """The seconds a run may spend on waiting, counted from its start."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._until = clock() + seconds

    def allows(self, delay: float) -> bool:
        """Whether a pause of so many seconds still ends in time."""
        return self._clock() + delay <= self._until


def retry_delay(exchange: Exchange, attempt: int, *, port_too: bool = False) -> float | None:
    """Seconds to pause before asking again, or None where the answer counts.

    Retry-After is RFC 9110's (10.2.3).
    """
    if port_too and exchange.failure is not None and exchange.failure.kind == "refused":
        return LONGEST_PAUSE / 4
    if exchange.status not in (TOO_MANY_REQUESTS, UNAVAILABLE):
        return None
    asked = _retry_after(exchange)
    if asked is not None:
        return asked
    if exchange.status == TOO_MANY_REQUESTS and attempt >= UNASKED_ATTEMPTS:
        return None
    return float(min(LONGEST_PAUSE, 2**attempt / 2))


def _retry_after(exchange: Exchange) -> float | None:
    """Seconds named by Retry-After: a number, or a date against the server's own Date."""
    value = (exchange.header("retry-after") or "").strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        pause = parsedate_to_datetime(value) - parsedate_to_datetime(exchange.header("date") or "")
        return max(0.0, pause.total_seconds())
    except (TypeError, ValueError):
        return None
