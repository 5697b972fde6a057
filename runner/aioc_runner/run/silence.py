"""Requests that needn't be waited for: those like several that got no complete answer in a row."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange

    Kind = tuple[str, bool]
    """How a request is asked: its method, or WEBSOCKET, and whether it is there to be refused."""


class Unanswered(Exception):  # noqa: N818 -- not our error, and reads as what it says
    """Requests like this one timed out; the message is one line."""


class Silence:
    """Counts by kind how many requests timed out since one of them was answered."""

    def __init__(self, alike: int, seconds: float) -> None:
        self._alike = alike
        self._seconds = seconds
        self._late: Counter[Kind] = Counter()
        self._answered: set[Kind] = set()
        self._any_whole = False

    def note(self, kind: Kind, exchange: Exchange) -> None:
        """Learn from an answer, or from none; what fails otherwise or is refused says nothing."""
        if exchange.failure is None:
            self._any_whole = True
            if exchange.status in SUCCESS:
                self._answered.add(kind)
                self._late[kind] = 0
        elif exchange.failure.kind == "timeout":
            self._late[kind] += 1

    def expects(self, kind: Kind) -> bool:
        """Whether an answer is worth waiting for; a kind that had answers gets twice as many chances."""
        most = 2 * self._alike if kind in self._answered else self._alike
        none_at_all = not self._any_whole and self._late.total() >= self._alike
        return not none_at_all and self._late[kind] < most

    def refuse(self) -> Unanswered:
        """Say why something isn't asked."""
        return Unanswered(
            f"the server stopped answering: {self._alike} requests of this kind or larger had no complete"
            f" answer within {self._seconds:g} s"
        )
