"""Where in a YAML file each value and each key stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Parser: Any = vars(yaml)["cyaml"].CParser if yaml.__with_libyaml__ else yaml.SafeLoader

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


def placed(content: bytes) -> Place:
    """Find where everything stands in a YAML file that can be read."""
    parser = Parser(content.decode())
    for _ in (yaml.StreamStartEvent, yaml.DocumentStartEvent):
        parser.get_event()
    place = _value(parser.get_event(), parser.get_event)
    return place if isinstance(place, Place) else Place(place)


def _value(event: Any, next_event: Callable[[], Any]) -> Place | At:
    """Find where the value that an event begins stands, and all that is in it."""
    place = Place(at(event))
    if isinstance(event, yaml.MappingStartEvent):
        while not isinstance(key := next_event(), yaml.MappingEndEvent):
            place.keys[key.value] = at(key)
            place.members[key.value] = _value(next_event(), next_event)
    elif isinstance(event, yaml.SequenceStartEvent):
        while not isinstance(item := next_event(), yaml.SequenceEndEvent):
            place.members[len(place.members)] = _value(item, next_event)
    else:
        return place.at
    return place


def at(event: Any) -> At:
    """Where an event of the parser begins."""
    mark = event.start_mark
    return mark.line + 1, mark.column + 1
