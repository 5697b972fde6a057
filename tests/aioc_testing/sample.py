"""Draws some of many by a seed: the same ones in every process, under any hash seed."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sample:
    """A run's share of what takes long; `whole` leaves nothing out.

    What is drawn from many is also drawn from some of them, so that a failure can be asked for by its name.
    """

    seed: int
    whole: bool = False

    def of(self, many: Sequence[T], most: int, name: Callable[[T], str] = str) -> list[T]:
        """Draw so many, each known by its name, and keep their order."""
        if self.whole or len(many) <= most:
            return list(many)
        ranked = sorted(range(len(many)), key=lambda place: self._rank(name(many[place])))
        return [many[place] for place in sorted(ranked[:most])]

    def _rank(self, name: str) -> bytes:
        return sha256(f"{self.seed} {name}".encode()).digest()


WHOLE = Sample(0, whole=True)
