"""How long to wait for a server that is loading, busy or asks for patience."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_runner.wire.exchange import Exchange

TOO_MANY_REQUESTS = 429
UNAVAILABLE = 503
NOT_UP = ("refused", "proxy")
"""Failures that a server's start may end: nothing listens, to us or to a proxy."""

UNASKED_ATTEMPTS = 3
"""How often a 429 without Retry-After is asked again."""

LONGEST_PAUSE = 2.0
"""Seconds between two attempts where the server names none."""


class RetryBudget:
    """The seconds a run may spend on waiting; pauses at the same time count once.

    `clock` is the one by which the run pauses.
    """

    def __init__(self, seconds: float, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._left = seconds
        self._until = clock()

    def spend(self, delay: float) -> bool:
        """Whether there is patience for a pause of so many seconds from now; it is spent then."""
        end = self._clock() + delay
        more = max(0.0, end - max(self._clock(), self._until))
        if more > self._left:
            return False
        self._left -= more
        self._until = max(self._until, end)
        return True


def retry_delay(exchange: Exchange, attempt: int, *, port_too: bool = False) -> float | None:
    """Seconds to pause before asking again, or None where the answer counts (RFC 9110, 10.2.3: Retry-After).

    A server that goes on to name less than we would have waited unasked gets the longer pause.
    """
    if port_too and exchange.failure is not None and exchange.failure.kind in NOT_UP:
        return LONGEST_PAUSE / 4
    if exchange.status not in (TOO_MANY_REQUESTS, UNAVAILABLE):
        return None
    asked = _retry_after(exchange)
    if asked is not None:
        return asked if attempt == 0 else max(asked, _unasked(attempt - 1))
    if exchange.status == TOO_MANY_REQUESTS and attempt >= UNASKED_ATTEMPTS:
        return None
    return _unasked(attempt)


def _unasked(attempt: int) -> float:
    return float(min(LONGEST_PAUSE, 2 ** min(attempt, 9) / 2))


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
