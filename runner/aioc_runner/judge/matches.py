"""The values that paths lead to, with their places, which are computed only if something reads them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import accumulate, chain, repeat
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from aioc_runner.documents.json_path import Path
    from aioc_runner.documents.json_skeleton import Skeleton


class Match(NamedTuple):
    """A value that a check's path leads to, and where it is."""

    path: Path
    value: Any


_MATCH: Callable[[Iterable[Any]], Match] = partial(tuple.__new__, Match)
"""`Match._make` without a call of Python for each."""


@dataclass(slots=True)
class Run:
    """Matches that follow each other.

    With a skeleton, each is at the same `place` of an event, and `where` are the numbers of the events.
    Without one, nothing is known together, and `where` are whole paths.
    """

    values: list[Any]
    where: list[Any]
    skeleton: Skeleton | None = None
    place: Path = ()

    def path(self, at: int) -> Path:
        """Write where a match is."""
        return self.where[at] if self.skeleton is None else (self.where[at], *self.place)

    def singles(self) -> Iterator[Run]:
        """Take each match by itself."""
        for value, where in zip(self.values, self.where, strict=True):
            yield Run([value], [where], self.skeleton, self.place)

    def is_like(self, other: Run) -> bool:
        """Whether the same is known of both."""
        return self.skeleton is other.skeleton and self.place == other.place

    def __iter__(self) -> Iterator[Match]:
        """Make the matches."""
        paths: Iterable[Any] = self.where
        if self.skeleton is not None:
            paths = zip(self.where, *map(repeat, self.place))  # noqa: B905 -- a place's steps repeat without end
        return map(_MATCH, zip(paths, self.values, strict=True))


class Matches(Sequence[Match]):
    """Matches in their order, with the runs that they consist of; `values` costs least."""

    def __init__(self, runs: Iterable[Run] = ()) -> None:
        """Put runs together: what is known of some that follow each other is known of all of them."""
        self.runs: list[Run] = []
        for run in runs:
            if self.runs and self.runs[-1].is_like(run):
                self.runs[-1].values += run.values
                self.runs[-1].where += run.where
            elif run.values:
                self.runs.append(Run([*run.values], [*run.where], run.skeleton, run.place))

    @cached_property
    def values(self) -> list[Any]:
        """The values alone."""
        if len(self.runs) == 1:
            return self.runs[0].values
        return list(chain.from_iterable(run.values for run in self.runs))

    def events(self) -> Iterator[int]:
        """Number the events that they are in."""
        for run in self.runs:
            yield from run.where if run.skeleton is not None else (path[0] for path in run.where)

    def __len__(self) -> int:
        """Count them."""
        return len(self.values)

    @overload
    def __getitem__(self, at: int) -> Match: ...
    @overload
    def __getitem__(self, at: slice) -> list[Match]: ...
    def __getitem__(self, at: int | slice) -> Match | list[Match]:
        """Make one of them, or some."""
        if isinstance(at, slice):
            return [self[one] for one in range(len(self))[at]]
        place = range(len(self))[at]
        number = bisect_right(self._begins, place) - 1
        run, inside = self.runs[number], place - self._begins[number]
        return Match(run.path(inside), run.values[inside])

    @cached_property
    def _begins(self) -> list[int]:
        """How many matches come before each run."""
        return list(accumulate((len(run.values) for run in self.runs), initial=0))

    def __iter__(self) -> Iterator[Match]:
        """Make all of them."""
        return chain.from_iterable(self.runs)


def loose(matches: Iterable[Match]) -> Run:
    """Make a run of matches of which nothing is known together."""
    every = list(matches)
    return Run([match.value for match in every], [match.path for match in every])


def column(values: Iterable[Any], place: Path) -> Iterator[Any]:
    """Walk from each value to the same place in it."""
    for step in place:
        values = map(itemgetter(step), values)
    return iter(values)
