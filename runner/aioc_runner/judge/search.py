"""Finds what JSONPaths lead to in one document, and in the events of a stream once for each skeleton."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from aioc_runner.json_path import at_place, compiled, places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_runner.json_path import Path
    from aioc_runner.json_skeleton import Skeleton


class Match(NamedTuple):
    """A value that a check's path leads to, and where it is."""

    path: Path
    value: Any


class Search:
    """What paths lead to in a document; `skeletons` are those of its items, where it is a stream's events."""

    def __init__(self, root: Any, skeletons: Sequence[Skeleton | None] = ()) -> None:
        self._root = root
        self._skeletons = skeletons
        self._found: dict[str, tuple[Match, ...]] = {}

    def find(self, path: str) -> tuple[Match, ...]:
        """Find the values that a path leads to."""
        if path not in self._found:
            by_event = self._skeletons and _looks_at_each(path)
            self._found[path] = tuple(self._in_events(path)) if by_event else find(path, self._root)
        return self._found[path]

    def inside(self, path: str, match: Match) -> list[Match]:
        """Find the values that a path leads to inside one that was found before, placed in that."""
        skeleton = self._skeletons[int(match.path[0])] if self._skeletons and match.path else None
        found = _places(skeleton, path, match.value, match.path[1:])
        return [Match(place, at_place(match.value, place)) for place in found]

    def _in_events(self, path: str) -> Iterator[Match]:
        """Find the values in each event, as if it was the only one."""
        for number, (event, skeleton) in enumerate(zip(self._root, self._skeletons, strict=True)):
            for place in _places(skeleton, path, [event], None):
                yield Match((number, *place[1:]), at_place(event, place[1:]))


def find(path: str, root: Any) -> tuple[Match, ...]:
    """Find the values that a JSONPath leads to."""
    return tuple(Match(tuple(node.location), node.value) for node in compiled(path).find(root))


def _places(skeleton: Skeleton | None, path: str, value: Any, at: Path | None) -> tuple[Path, ...]:
    return places(path, value) if skeleton is None else skeleton.places(path, value, at)


def _looks_at_each(path: str) -> bool:
    """Whether a path leads into each item of a list, whatever the others are."""
    first = compiled(path).segments[:1]
    if not path.startswith(("$[*]", "$[?")) or path.count("$") > 1:
        return False
    return all(len(segment.selectors) == 1 for segment in first)
