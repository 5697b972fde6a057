"""Which clients work with a server: those with the same result are grouped, and each reason is given once."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from aioc_runner.record import Record
from aioc_runner.render.causes import places
from aioc_runner.render.wording import eventwise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aioc_runner.report import ClientVerdict, Report, Result

WHO = "Which clients work with this server"
WORKS: Mapping[str, str] = {
    "ready": "ready",
    "ready-so-far": "ready, as far as asked",
    "ready-but": "ready, but",
    "not-ready": "not ready",
    "unknown": "not known",
}
PLURALS = {"is": "are", "isn't": "aren't", "was": "were", "wasn't": "weren't", "fails;": "fail;"}
"""How a reason goes on after the name of its row, and after the names of several."""

MOST_ROWS = 2


class Reason(Record):
    """Why a program doesn't work, or not well, and the rows that show it: how many, and where they are."""

    words: str
    count: int = 0
    places: tuple[str, ...] = ()

    def briefly(self) -> Iterator[str]:
        """Say what happens to its user alone, and where: first all places, then how many rows."""
        words = self.words.partition(" — ")[0]
        yield self._told(words, ", ".join(self.places))
        if self.count > MOST_ROWS:
            yield self._told(words, f"{self.count} rows")

    @property
    def about(self) -> str:
        """The words after the names of the rows, as in "is not there", if the names come first."""
        verb, _, rest = self.words.partition(" ")
        if not self.count or verb not in PLURALS:
            return ""
        return f"{PLURALS[verb] if self.count > 1 else verb} {rest}"

    def __str__(self) -> str:
        """Say it in a line."""
        return self._told(self.words, ", ".join(self.places))

    def _told(self, words: str, named: str) -> str:
        """Put the rows before or behind the words."""
        if self.about:
            return f"{named} {self.about}"
        return f"{named}: {words}" if named else words


class Works(Record):
    """Programs that work with the server, or don't, for the same reasons."""

    word: str
    titles: str
    because: tuple[Reason, ...]


def works(report: Report) -> list[Works]:
    """Sort the programs by how well they work with the server."""
    groups: dict[object, list[ClientVerdict]] = {}
    for one in sorted(report.clients, key=lambda client: tuple(WORKS).index(client.verdict)):
        groups.setdefault((one.verdict, _lot(one)), []).append(one)
    rows = {one.id: one for one in report.results}
    return [_together(group, rows) for group in groups.values()]


def _lot(client: ClientVerdict) -> object:
    """What grouped programs have in common: all reasons, or of what isn't known only what is wrong besides.

    What nobody could tell is mostly a few rows for all of them.
    """
    if client.verdict not in {"unknown", "ready-so-far"}:
        return frozenset(one.words for one in reasons([client], {}))
    wrong = [place for place, one in enumerate(client.grounds) if one.effect != "not-shown"]
    known = replace(client, because=_at(client.because, wrong), rows=_at(client.rows, wrong))
    return frozenset(one.words for one in reasons([known], {}))


def _at(values: Sequence[str], places: Iterable[int]) -> list[str]:
    return [values[place] for place in places if place < len(values)]


def _together(group: Sequence[ClientVerdict], rows: Mapping[str, Result]) -> Works:
    titles = ", ".join(one.title for one in group)
    return Works(WORKS[group[0].verdict], titles, tuple(reasons(group, rows)))


def reasons(clients: Iterable[ClientVerdict], rows: Mapping[str, Result]) -> list[Reason]:
    """Gather the reasons of programs, each once, with the places of all rows that show it."""
    found: dict[str, dict[str, None]] = {}
    for client in clients:
        for because, row in zip_longest(client.because, client.rows, fillvalue=""):
            words, named = _without(eventwise(because), row)
            found.setdefault(words, {}).update({row: None} if named else {})
    return [Reason(words, len(named), tuple(_places(named, rows))) for words, named in found.items()]


def _places(named: Iterable[str], rows: Mapping[str, Result]) -> Iterator[str]:
    """Name rows by their paths; a row that wasn't asked by its id."""
    yield from places(rows[one] for one in named if one in rows)
    yield from (one for one in named if one not in rows)


def _without(because: str, row: str) -> tuple[str, bool]:
    """Take the name of the row out of a reason, if it is there."""
    why, dash, seen = because.rpartition(" — ")
    if not row or not seen.startswith(row):
        return because, False
    return f"{why}{dash}{seen.removeprefix(row).removeprefix(':').strip()}", True
