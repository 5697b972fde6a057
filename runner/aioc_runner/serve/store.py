"""What clients have made on the reference server: kept in memory, a bounded number, until it is deleted."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 500
"""The most objects that are kept; a new one replaces the oldest."""

MOST_BYTES = 64 << 20
"""How many bytes of files are kept in all, likewise."""

MOST_DELETED = 4096
"""How many ids are remembered as deleted."""

OVER = ("cancelling", "cancelled", "completed")
"""States of an object that is no longer of use, so that its id may be used again."""

Members = dict[str, Any]


@dataclass(slots=True)
class Thing:
    """One object: its path, its name in the examples, and the row that created it.

    `own` are the members in which it differs from the example of the row that made it; `data` is its file.
    """

    path: str
    id: str
    exemplary: str
    maker: str
    own: Members = field(default_factory=dict[str, Any])
    data: bytes | None = None
    over: bool = False


class Store:
    """The objects that exist."""

    def __init__(self) -> None:
        self._things: dict[str, Thing] = {}
        self._deleted: deque[str] = deque(maxlen=MOST_DELETED)

    def at(self, path: str) -> Thing | None:
        """Find what is asked for by this path."""
        return self._things.get(path)

    def owner(self, path: str) -> Thing | None:
        """Find the nearest object above a path, such as the file of its content."""
        while "/" in path.strip("/"):
            path = path.rpartition("/")[0]
            if path in self._things:
                return self._things[path]
        return None

    def below(self, path: str) -> list[Thing]:
        """List what is in a collection, the newest first."""
        return [one for one in reversed(self._things.values()) if one.path.rpartition("/")[0] == path]

    def has(self, id_: str) -> bool:
        """Whether something is there by this id."""
        return any(one.id == id_ for one in self._things.values())

    def is_deleted(self, name: str) -> bool:
        """Whether something was there by this id or path, and was deleted."""
        return name in self._deleted and not self.has(name) and name not in self._things

    @property
    def left(self) -> list[str]:
        """List the ids of the existing objects, except those that have ended and can't be deleted."""
        return [one.id for one in self._things.values() if not one.over]

    def new_id(self, exemplary: str) -> str:
        """Give an id: the one of the example, unless it is taken."""
        taken = {one.id for one in self._things.values() if not one.over}
        numbered = (f"{exemplary}{count or ''}" for count in (0, *range(2, MOST + 2)))
        return next(one for one in numbered if one not in taken)

    def keep(self, thing: Thing) -> None:
        """Keep one more object, and forget the oldest if there are too many, or too large ones."""
        self._things.pop(thing.path, None)
        self._things[thing.path] = thing
        while len(self._things) > MOST or (len(self._things) > 1 and self._size() > MOST_BYTES):
            del self._things[next(iter(self._things))]

    def change(self, thing: Thing, own: Members) -> None:
        """Store what a request has changed of an object."""
        thing.own.update(own)
        thing.over = own.get("status") in OVER or thing.over

    def delete(self, path: str) -> None:
        """Forget what is at a path and below it."""
        for one in [one for one in self._things.values() if f"{one.path}/".startswith(f"{path}/")]:
            self._deleted.extend((one.id, one.path))
            del self._things[one.path]

    def mentioned(self, strings: set[str], path: str) -> Iterator[Thing]:
        """Find what a request is about: what it names, and what is in that; the newest last."""
        named = [one for one in self._things.values() if one.id in strings]
        roots = [f"{one.path}/" for one in named if f"{path}/".startswith(f"{one.path}/")]
        inside = (one for one in self._things.values() if one.path.startswith(tuple(roots)))
        yield from (inside if roots else ())
        yield from named

    def _size(self) -> int:
        return sum(len(one.data or b"") for one in self._things.values())
