"""Where in a YAML file each value and each key stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Step: TypeAlias = str | int


At: TypeAlias = tuple[int, int]
"""Line and column, from 1."""


@dataclass(slots=True)
class Place:
    """Where a mapping or list stands, and in it its keys and what is inside."""

    at: At
    keys: dict[str, At] = field(default_factory=dict[str, At])
    members: dict[Step, Place | At] = field(default_factory=dict["Step", "Place | At"])

    def value(self, path: Iterable[Step]) -> At:
        """Where the value at a path stands; for a path that isn't there, the nearest value around it."""
        place = self._walk(path)
        return place.at if isinstance(place, Place) else place

    def key(self, path: Iterable[Step]) -> At:
        """Where the key at a path stands; an item's or a missing key's place is that of the value."""
        *parents, last = [*path] or [""]
        place = self._walk(parents)
        return (place.keys.get(str(last)) or place.value([last])) if isinstance(place, Place) else place

    def _walk(self, path: Iterable[Step]) -> Place | At:
        place: Place | At = self
        for step in path:
            if not isinstance(place, Place) or step not in place.members:
                break
            place = place.members[step]
        return place


@dataclass(frozen=True)
class Later:
    """The places of a file that is read only when one of them is asked for."""

    read: Callable[[], Place]

    def value(self, path: Iterable[Step]) -> At:
        """Where the value at a path stands."""
        return self._place.value(path)

    def key(self, path: Iterable[Step]) -> At:
        """Where the key at a path stands."""
        return self._place.key(path)

    @cached_property
    def _place(self) -> Place:
        return self.read()
