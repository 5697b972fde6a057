"""Compares the bytes of two runs, exchange by exchange."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from aioc_runner.compare.difference import ABSENT, Difference
from aioc_runner.compare.shapes import Shape, shape
from aioc_runner.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.wire.exchange import Recording

    _Words = Mapping[tuple[str, str], set[str]]
    """The words that a run has, by schema and place."""

COMPARED = ("contact", "probe", "malformed", "repeat")
"""Requests that every run of a row sends; how often others are sent is the server's patience, or ours."""


def between_runs(package: CatalogPackage, left: Recording, right: Recording) -> list[Difference]:
    """List the answers in which two runs differ, for requests that both sent, in what no model decides.

    Ids, times, counts and words of the model are set aside. Where the model said something else, another word
    of the API, such as a finish reason, counts only if the other run has it nowhere.
    """
    mine, theirs = _shapes(package, left), _shapes(package, right)
    known = _vocabulary(mine.values()), _vocabulary(theirs.values())
    both = [(key, one, theirs[key]) for key, one in mine.items() if key in theirs]
    return [found for key, a, b in both for found in _between(key, a, b, known)]


def _shapes(package: CatalogPackage, recording: Recording) -> dict[str, Shape]:
    rows = package.rows
    compared = (one for one in recording.exchanges if one.role in COMPARED)
    return {one.key: shape(package, rows.get(one.row or ""), one) for one in compared}


def _vocabulary(shapes: Iterable[Shape]) -> _Words:
    """Collect the words that a run has at each place of a schema."""
    words: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for one in shapes:
        for place, said in one.words.items():
            words[one.schema, place] |= said
    return words


def _between(key: str, left: Shape, right: Shape, known: tuple[_Words, _Words]) -> Iterator[Difference]:
    yield from _outside(key, left, right)
    if left.status != right.status:
        return
    yield from _members(key, left.types, right.types)
    yield from _words(key, left, right, known)
    if left.events != right.events:
        yield _at_first(key, left.events, right.events)


def _outside(key: str, left: Shape, right: Shape) -> Iterator[Difference]:
    for aspect in ("status", "content type", "ending"):
        name = aspect.replace(" ", "_")
        mine, theirs = getattr(left, name), getattr(right, name)
        if mine != theirs:
            yield Difference(key, aspect, "$", mine or ABSENT, theirs or ABSENT)


def _words(key: str, left: Shape, right: Shape, known: tuple[_Words, _Words]) -> Iterator[Difference]:
    for place in sorted(left.words.keys() & right.words.keys()):
        mine, theirs = left.words[place], right.words[place]
        is_same_text = left.text == right.text
        if mine != theirs and (is_same_text or not mine | theirs <= _shared(known, left.schema, place)):
            yield Difference(key, "word", place, _listed(mine), _listed(theirs))


def _shared(known: tuple[_Words, _Words], schema: str, place: str) -> set[str]:
    """Find the words that both runs have at a place, in whichever row."""
    return known[0].get((schema, place), set()) & known[1].get((schema, place), set())


def _members(
    key: str, left: Mapping[str, frozenset[str]], right: Mapping[str, frozenset[str]]
) -> Iterator[Difference]:
    """Compare members if both sides have their parent, so that each difference is listed once."""
    for place in sorted(left.keys() | right.keys()):
        mine, theirs = left.get(place), right.get(place)
        if mine is None or theirs is None:
            holder = place.rpartition(".")[0]
            if (
                not place.endswith("[*]")
                and "object" in left.get(holder, ())
                and "object" in right.get(holder, ())
            ):
                yield Difference(key, "member", place, _listed(mine), _listed(theirs))
        elif mine != theirs:
            yield Difference(key, "type", place, _listed(mine), _listed(theirs))


def _listed(words: frozenset[str] | None) -> str:
    return ABSENT if words is None else ", ".join(sorted(words))


def _at_first(key: str, left: tuple[str, ...], right: tuple[str, ...]) -> Difference:
    """Show two sequences of events from the first place at which they part."""
    same = next(
        (at for at, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right))
    )
    shown = [one_line(side[same]) if same < len(side) else "the end" for side in (left, right)]
    return Difference(key, "events", f"$[{same}]", *shown)
