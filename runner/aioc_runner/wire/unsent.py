"""Why a run didn't ask for a row, or not completely, and how a saved run stores that."""

from __future__ import annotations

from typing import Literal, get_args

from aioc_runner.record import Record

Stop = Literal["server-died", "interrupted", "auth", "rate-limited", "max-time", "max-requests", "max-tokens"]
STOPS: tuple[Stop, ...] = get_args(Stop)
"""Why a run ended early."""

Hindrance = Literal["prerequisite", "writes", "unanswered", "inconclusive", "no-model"]
"""What keeps a run from a single row."""

Reason = Stop | Hindrance
REASONS: tuple[Reason, ...] = (*STOPS, *get_args(Hindrance))


class Unsent(Record):
    """Why a row wasn't asked, or not to its end; `detail` is one line, if the reason doesn't say it all."""

    reason: Reason
    detail: str = ""

    def __str__(self) -> str:
        """Write it as saved runs have it."""
        return f"{self.reason}: {self.detail}" if self.detail else self.reason


def parse(text: str, otherwise: Reason) -> Unsent:
    """Read it from a saved run; `otherwise` stands for a reason that nobody knows."""
    word, _, detail = text.partition(":")
    reason: Reason | None = next((known for known in REASONS if known == word), None)
    return Unsent(otherwise) if reason is None else Unsent(reason, detail.strip())
