"""Where in a YAML file each value and each key stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Step: TypeAlias = str | int


@dataclass(slots=True)
class Place:
    """Line and column (from 1) of a value, of a mapping's keys, and of what is inside."""

    line: int
    column: int
    keys: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    members: dict[Step, Place] = field(default_factory=dict["Step", "Place"])

    def value(self, path: Iterable[Step]) -> tuple[int, int]:
        """Where the value at a path stands; for a path that isn't there, the nearest value around it."""
        place = self._walk(path)
        return place.line, place.column

    def key(self, path: Iterable[Step]) -> tuple[int, int]:
        """Where the key at a path stands; an item's or a missing key's place is that of the value."""
        *parents, last = [*path] or [""]
        place = self._walk(parents)
        return place.keys.get(str(last)) or place.value([last])

    def _walk(self, path: Iterable[Step]) -> Place:
        place = self
        for step in path:
            if step not in place.members:
                break
            place = place.members[step]
        return place


@dataclass(frozen=True)
class Later:
    """The places of a file that is read only when one of them is asked for."""

    read: Callable[[], Place]

    def value(self, path: Iterable[Step]) -> tuple[int, int]:
        """Where the value at a path stands."""
        return self._place.value(path)

    def key(self, path: Iterable[Step]) -> tuple[int, int]:
        """Where the key at a path stands."""
        return self._place.key(path)

    @cached_property
    def _place(self) -> Place:
        return self.read()
