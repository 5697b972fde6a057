"""Finds what JSONPaths lead to, in one document or, in a stream, once for all events with one skeleton."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain, groupby, repeat
from typing import TYPE_CHECKING, Any

from aioc_runner.documents.json_path import at_place, compiled, places
from aioc_runner.documents.json_skeleton import is_told
from aioc_runner.judge.matches import Match, Matches, Run, column, loose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from aioc_runner.documents.json_path import Path
    from aioc_runner.documents.json_skeleton import Skeleton

Indices = tuple[int, ...]


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
        self._found: dict[str, Matches] = {}
        self._pieces: dict[str, Mapping[Indices, Matches]] = {}
        self._inside: dict[tuple[str, Skeleton, Path], tuple[Path, ...]] = {}

    def find(self, path: str) -> Matches:
        """Find the values that a path leads to."""
        if path not in self._found:
            by_event = self._skeletons and _looks_at_each(path)
            runs = self._in_events(path) if by_event else [loose(find(path, self._root))]
            self._found[path] = Matches(runs)
        return self._found[path]

    def pieces(self, path: str) -> Mapping[Indices, Matches]:
        """Find the values that a path leads to, those together that have the same `index` members around."""
        if path not in self._pieces:
            everything = self.find(path)
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

    def inside_each(self, path: str, pieces: Matches) -> Iterator[Sequence[Any]]:
        """Find the values that a path leads to inside each of some pieces."""
        for run in pieces.runs:
            columns = self._columns_inside(path, run)
            if columns is None:
                yield from (self.inside(path, match) for match in run)
            elif columns:
                yield from zip(*columns, strict=True)
            else:
                yield from repeat((), len(run.values))

    def bringing(self, path: str, pieces: Matches, is_there: Callable[[Any], bool]) -> Iterator[bool]:
        """Say of each of some pieces whether any of the values that a path leads to inside it is there.

        What is false never is.
        """
        return chain.from_iterable(self._brought(path, run, is_there) for run in pieces.runs)

    def _brought(self, path: str, run: Run, is_there: Callable[[Any], bool]) -> Iterable[bool]:
        columns = self._columns_inside(path, run)
        if columns is None or len(columns) != 1:
            return (any(map(is_there, values)) for values in self.inside_each(path, Matches([run])))
        values = list(columns[0])
        return map(is_there, values) if any(values) else repeat(False, len(values))

    def _columns_inside(self, path: str, run: Run) -> list[Iterator[Any]] | None:
        """Find the values inside all matches of a run, column by column; None where each has its own."""
        if run.skeleton is None or not is_told(path, run.skeleton.words):
            return None
        first = Match(run.path(0), run.values[0])
        return [column(run.values, place) for place in self._inside_skeleton(path, run.skeleton, first)]

    def _inside_skeleton(self, path: str, skeleton: Skeleton, match: Match) -> tuple[Path, ...]:
        key = (path, skeleton, match.path[1:])
        found = self._inside.get(key)
        if found is None:
            found = places(path, match.value)
            if is_told(path, skeleton.words):
                self._inside[key] = found
        return found

    def _in_events(self, path: str) -> Iterator[Run]:
        """Find the values in each event as if it was the only one, and in those of a skeleton at once."""
        known: dict[Skeleton, list[Path]] = {}
        for skeleton, numbers in self._stretches:
            if skeleton is None or not is_told(path, skeleton.words):
                for number in numbers:
                    inner = _inner(path, self._root[number])
                    yield loose(Match((number, *at), at_place(self._root[number], at)) for at in inner)
                continue
            if skeleton not in known:
                known[skeleton] = _inner(path, self._root[numbers[0]])
            events = self._root[numbers[0] : numbers[-1] + 1]
            runs = [Run(list(column(events, place)), numbers, skeleton, place) for place in known[skeleton]]
            yield runs[0] if len(runs) == 1 else loose(chain.from_iterable(zip(*runs, strict=True)))

    def _by_indices(self, everything: Matches) -> Mapping[Indices, Matches]:
        groups: defaultdict[Indices, list[Run]] = defaultdict(list)
        for run in everything.runs:
            for indices, some in self._told_apart(run):
                groups[indices].append(some)
        return {indices: Matches(runs) for indices, runs in groups.items()}

    def _told_apart(self, run: Run) -> Iterator[tuple[Indices, Run]]:
        """Say which `index` members are around matches: at the same places in all of a skeleton."""
        if run.skeleton is None:
            for match in run:
                yield tuple(_indices(self._root, match.path)), loose([match])
            return
        ways = [run.place[:length] for length in range(len(run.place) + 1)]
        first = self._root[run.where[0]]
        around = [way for way in ways if _index_of(at_place(first, way)) is not None]
        events = [self._root[number] for number in run.where]
        columns = [column(events, (*way, "index")) for way in around]
        indices: Sequence[Indices] = list(zip(*columns, strict=True)) if columns else [()]
        if len(set(indices)) == 1:
            yield indices[0], run
        else:
            yield from zip(indices, run.singles(), strict=True)


def find(path: str, root: Any) -> tuple[Match, ...]:
    """Find the values that a JSONPath leads to."""
    return tuple(Match(tuple(node.location), node.value) for node in compiled(path).find(root))


def _inner(path: str, event: Any) -> list[Path]:
    """List the places that a path through all events leads to in one."""
    return [place[1:] for place in places(path, [event])]


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


def _belonging(groups: Mapping[Indices, Matches], everything: Matches) -> Mapping[Indices, Matches]:
    """Give pieces without an index to the only others, or to none."""
    most = max(map(len, groups), default=0)
    known = {indices: pieces for indices, pieces in groups.items() if len(indices) == most}
    return dict.fromkeys(known, everything) if len(known) == 1 else known
