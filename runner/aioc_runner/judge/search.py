"""Finds what JSONPaths lead to in one document, and in the events of a stream once for each skeleton."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from aioc_runner.documents.json_path import at_place, compiled, places
from aioc_runner.documents.json_skeleton import is_told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_runner.documents.json_path import Path
    from aioc_runner.documents.json_skeleton import Skeleton

Indices = tuple[int, ...]


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
        self._pieces: dict[str, Mapping[Indices, Sequence[Match]]] = {}
        self._inside: dict[tuple[str, Skeleton, Path], tuple[Path, ...]] = {}

    def find(self, path: str) -> tuple[Match, ...]:
        """Find the values that a path leads to."""
        if path not in self._found:
            by_event = self._skeletons and _looks_at_each(path)
            self._found[path] = self._in_events(path) if by_event else find(path, self._root)
        return self._found[path]

    def pieces(self, path: str) -> Mapping[Indices, Sequence[Match]]:
        """Find the values that a path leads to, those together that have the same `index` members around."""
        if path not in self._pieces:
            groups: dict[Indices, list[Match]] = {}
            for match in self.find(path):
                groups.setdefault(tuple(_indices(self._root, match.path)), []).append(match)
            self._pieces[path] = _belonging(groups, self.find(path))
        return self._pieces[path]

    def inside(self, path: str, match: Match) -> list[Any]:
        """Find the values that a path leads to inside one that was found before."""
        skeleton = self._skeletons[int(match.path[0])] if self._skeletons and match.path else None
        if skeleton is None:
            found = places(path, match.value)
        else:
            found = self._inside_skeleton(path, skeleton, match)
        return [at_place(match.value, place) for place in found]

    def _inside_skeleton(self, path: str, skeleton: Skeleton, match: Match) -> tuple[Path, ...]:
        key = (path, skeleton, match.path[1:])
        found = self._inside.get(key)
        if found is None:
            found = places(path, match.value)
            if is_told(path, skeleton.words):
                self._inside[key] = found
        return found

    def _in_events(self, path: str) -> tuple[Match, ...]:
        """Find the values in each event as if it was the only one, and in those of a skeleton at once."""
        matches: list[Match] = []
        known: dict[Skeleton | None, list[Path]] = {}
        for number, (event, skeleton) in enumerate(zip(self._root, self._skeletons, strict=True)):
            found = known.get(skeleton)
            if found is None:
                found = [place[1:] for place in places(path, [event])]
                if skeleton is not None and is_told(path, skeleton.words):
                    known[skeleton] = found
            if found:
                matches += [Match((number, *place), at_place(event, place)) for place in found]
        return tuple(matches)


def find(path: str, root: Any) -> tuple[Match, ...]:
    """Find the values that a JSONPath leads to."""
    return tuple(Match(tuple(node.location), node.value) for node in compiled(path).find(root))


def _looks_at_each(path: str) -> bool:
    """Whether a path leads into each item of a list, whatever the others are."""
    first = compiled(path).segments[:1]
    if not path.startswith(("$[*]", "$[?")) or path.count("$") > 1:
        return False
    return all(len(segment.selectors) == 1 for segment in first)


def _indices(root: Any, path: Path) -> Iterator[int]:
    """Collect the `index` members on the way to a place."""
    value = root
    for step in path:
        value = value[step]
        index = value.get("index") if isinstance(value, dict) else None
        if isinstance(index, int) and not isinstance(index, bool):
            yield index


def _belonging(
    groups: Mapping[Indices, Sequence[Match]], everything: Sequence[Match]
) -> Mapping[Indices, Sequence[Match]]:
    """Give pieces without an index to the only others, or to none."""
    most = max(map(len, groups), default=0)
    known = {indices: pieces for indices, pieces in groups.items() if len(indices) == most}
    return dict.fromkeys(known, everything) if len(known) == 1 else known
