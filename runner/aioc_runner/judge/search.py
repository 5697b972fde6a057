"""Finds what JSONPaths lead to in one document, and in the events of a stream once for each skeleton."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import partial
from itertools import chain, groupby, repeat
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from aioc_runner.documents.json_path import at_place, compiled, places
from aioc_runner.documents.json_skeleton import is_told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from aioc_runner.documents.json_path import Path
    from aioc_runner.documents.json_skeleton import Skeleton

Indices = tuple[int, ...]


class Match(NamedTuple):
    """A value that a check's path leads to, and where it is."""

    path: Path
    value: Any


_MATCH: Callable[[Iterable[Any]], Match] = partial(tuple.__new__, Match)
"""`Match._make` without a call of Python for each."""

_VALUE = itemgetter(1)


@dataclass(frozen=True, slots=True)
class Run:
    """Matches that follow each other at one place of events with one skeleton; without it, any matches."""

    first: int
    last: int
    skeleton: Skeleton | None = None
    place: Path = ()


@dataclass(frozen=True, slots=True)
class Pieces:
    """Matches that belong together, and the runs that they consist of."""

    matches: Sequence[Match]
    runs: Sequence[Run]


class Search:
    """What paths lead to in a document; `skeletons` are those of its items, where it is a stream's events.

    In events that follow each other and have the same skeleton, values are taken column by column.
    """

    def __init__(self, root: Any, skeletons: Sequence[Skeleton | None] = ()) -> None:
        self._root = root
        self._skeletons = skeletons
        self._stretches = [
            (skeleton, list(numbers))
            for skeleton, numbers in groupby(range(len(skeletons)), key=skeletons.__getitem__)
        ]
        self._found: dict[str, Pieces] = {}
        self._pieces: dict[str, Mapping[Indices, Pieces]] = {}
        self._inside: dict[tuple[str, Skeleton, Path], tuple[Path, ...]] = {}

    def find(self, path: str) -> Sequence[Match]:
        """Find the values that a path leads to."""
        return self._find(path).matches

    def _find(self, path: str) -> Pieces:
        if path not in self._found:
            by_event = self._skeletons and _looks_at_each(path)
            self._found[path] = self._in_events(path) if by_event else _apart(find(path, self._root))
        return self._found[path]

    def pieces(self, path: str) -> Mapping[Indices, Pieces]:
        """Find the values that a path leads to, those together that have the same `index` members around."""
        if path not in self._pieces:
            everything = self._find(path)
            self._pieces[path] = _belonging(self._by_indices(everything), everything)
        return self._pieces[path]

    def inside(self, path: str, match: Match) -> list[Any]:
        """Find the values that a path leads to inside one that was found before."""
        skeleton = self._skeletons[int(match.path[0])] if self._skeletons and match.path else None
        if skeleton is None:
            found = places(path, match.value)
        else:
            found = self._inside_skeleton(path, skeleton, match)
        return [at_place(match.value, place) for place in found]

    def inside_each(self, path: str, pieces: Pieces) -> list[Sequence[Any]]:
        """Find the values that a path leads to inside each of some pieces."""
        found: list[Sequence[Any]] = []
        for run in pieces.runs:
            matches = pieces.matches[run.first : run.last]
            if run.skeleton is None or not is_told(path, run.skeleton.words):
                found += [self.inside(path, match) for match in matches]
            else:
                inner = self._inside_skeleton(path, run.skeleton, matches[0])
                columns = [_column(map(_VALUE, matches), place) for place in inner]
                found += zip(*columns, strict=True) if columns else repeat((), len(matches))
        return found

    def _inside_skeleton(self, path: str, skeleton: Skeleton, match: Match) -> tuple[Path, ...]:
        key = (path, skeleton, match.path[1:])
        found = self._inside.get(key)
        if found is None:
            found = places(path, match.value)
            if is_told(path, skeleton.words):
                self._inside[key] = found
        return found

    def _in_events(self, path: str) -> Pieces:
        """Find the values in each event as if it was the only one, and in those of a skeleton at once."""
        gathered = _Gathering()
        known: dict[Skeleton, list[Path]] = {}
        for skeleton, numbers in self._stretches:
            if skeleton is None or not is_told(path, skeleton.words):
                for number in numbers:
                    inner = _inner(path, self._root[number])
                    gathered.add(Match((number, *at), at_place(self._root[number], at)) for at in inner)
                continue
            if skeleton not in known:
                known[skeleton] = _inner(path, self._root[numbers[0]])
            columns = [self._matches(numbers, place) for place in known[skeleton]]
            if len(columns) == 1:
                gathered.add(columns[0], skeleton, known[skeleton][0])
            elif columns:
                gathered.add(chain.from_iterable(zip(*columns, strict=True)))
        return gathered.pieces()

    def _matches(self, numbers: Sequence[int], place: Path) -> Iterator[Match]:
        """Make matches of what stands at a place of some events."""
        paths = zip(numbers, *map(repeat, place))  # noqa: B905 -- a place's steps repeat without end
        return map(_MATCH, zip(paths, _column(map(self._root.__getitem__, numbers), place), strict=True))

    def _by_indices(self, everything: Pieces) -> Mapping[Indices, Pieces]:
        groups: defaultdict[Indices, _Gathering] = defaultdict(_Gathering)
        for run in everything.runs:
            matches = everything.matches[run.first : run.last]
            for indices, some in self._told_apart(run, matches):
                groups[indices].add(some, run.skeleton, run.place)
        return {indices: group.pieces() for indices, group in groups.items()}

    def _told_apart(self, run: Run, matches: Sequence[Match]) -> Iterator[tuple[Indices, Sequence[Match]]]:
        """Say which `index` members are around matches: at the same places in all of a skeleton."""
        if run.skeleton is None:
            yield from ((tuple(_indices(self._root, match.path)), (match,)) for match in matches)
            return
        number, *steps = matches[0].path
        ways = [tuple(steps[:length]) for length in range(len(steps) + 1)]
        around = [way for way in ways if _index_of(at_place(self._root[number], way)) is not None]
        events = [self._root[match.path[0]] for match in matches]
        columns = [_column(events, (*way, "index")) for way in around]
        indices: Sequence[Indices] = list(zip(*columns, strict=True)) if columns else [()]
        if len(set(indices)) == 1:
            yield indices[0], matches
        else:
            yield from ((one, (match,)) for one, match in zip(indices, matches, strict=True))


class _Gathering:
    """Matches as they come, and the runs of them."""

    def __init__(self) -> None:
        self._matches: list[Match] = []
        self._runs: list[Run] = []

    def add(self, matches: Iterable[Match], skeleton: Skeleton | None = None, place: Path = ()) -> None:
        first = len(self._matches)
        self._matches += matches
        last = len(self._matches)
        if self._runs and (self._runs[-1].skeleton, self._runs[-1].place) == (skeleton, place):
            first = self._runs.pop().first
        if first < last:
            self._runs.append(Run(first, last, skeleton, place))

    def pieces(self) -> Pieces:
        return Pieces(self._matches, self._runs)


def find(path: str, root: Any) -> tuple[Match, ...]:
    """Find the values that a JSONPath leads to."""
    return tuple(Match(tuple(node.location), node.value) for node in compiled(path).find(root))


def _inner(path: str, event: Any) -> list[Path]:
    """List the places that a path through all events leads to in one."""
    return [place[1:] for place in places(path, [event])]


def _apart(matches: Sequence[Match]) -> Pieces:
    """Matches of which nothing is known together."""
    return Pieces(matches, [Run(0, len(matches))] if matches else ())


def _column(values: Iterable[Any], place: Path) -> Iterator[Any]:
    """Walk from each value to the same place in it."""
    for step in place:
        values = map(itemgetter(step), values)
    return iter(values)


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
        index = _index_of(value)
        if index is not None:
            yield index


def _index_of(value: Any) -> int | None:
    index = value.get("index") if isinstance(value, dict) else None
    return index if isinstance(index, int) and not isinstance(index, bool) else None


def _belonging(groups: Mapping[Indices, Pieces], everything: Pieces) -> Mapping[Indices, Pieces]:
    """Give pieces without an index to the only others, or to none."""
    most = max(map(len, groups), default=0)
    known = {indices: pieces for indices, pieces in groups.items() if len(indices) == most}
    return dict.fromkeys(known, everything) if len(known) == 1 else known
