"""One difference that a comparison found, and how two sets differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Aspect = Literal[
    "grade",
    "finding",
    "extra",
    "client",
    "status",
    "content type",
    "ending",
    "member",
    "type",
    "word",
    "events",
]
ABSENT = "-"
"""The placeholder for a side that doesn't have it."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: in which exchange or row, of what kind, where, and what each side has."""

    where: str
    aspect: Aspect
    at: str
    left: str
    right: str


def of_sets(where: str, aspect: Aspect, left: Iterable[str], right: Iterable[str]) -> Iterator[Difference]:
    """List what only one side has; its value is its name."""
    mine, theirs = frozenset(left), frozenset(right)
    for one in sorted(mine ^ theirs):
        yield Difference(where, aspect, one, *(("there", ABSENT) if one in mine else (ABSENT, "there")))
