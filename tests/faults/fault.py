"""What a fault and a legal variation are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from faults.edit import Change

Part = Literal["answer", "refusal", "repeat"]
"""What is edited: the answer that a row is judged by, its refusal of a malformed or impossible request, or
the answer to the same request when it was sent again."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong on the wire, and the rows whose answers it is planted in.

    `least` is the severity that it must be met with at least: a note only where `why` says whose word it is
    that this is none of the worse kind.
    """

    id: str
    title: str
    rows: tuple[str, ...]
    change: Change
    part: Part = "answer"
    least: Literal["fail", "warn", "note"] = "warn"
    why: str = ""


@dataclass(frozen=True, slots=True)
class Variation:
    """One thing that is done another way, and legally so; `why` says by whose word."""

    id: str
    title: str
    rows: tuple[str, ...]
    change: Change
    why: str
    part: Part = "answer"
    hides: bool = False
    """Whether an answer so doesn't show what its row is about."""
