"""What a report says about unknown members: who sends them, and what they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.record import Record

if TYPE_CHECKING:
    from aioc_runner.report import KnownExtra, Report, Result

MOST = 12


class Told(Record):
    """Members that are known of the same servers for the same reason."""

    places: tuple[str, ...]
    servers: tuple[str, ...]
    what: str
    source: str
    word: str = "also sent by"


class Group(Record):
    """Rows whose answers have the same members that the catalog doesn't know."""

    rows: tuple[str, ...]
    names: tuple[str, ...]


def groups(report: Report) -> list[Group]:
    """Sort the rows with extras by which they have."""
    alike: dict[frozenset[str], list[Result]] = {}
    for result in report.results:
        if result.extras:
            alike.setdefault(frozenset(result.extras), []).append(result)
    return [Group(tuple(one.id for one in rows), tuple(rows[0].extras)) for rows in alike.values()]


def explained_extras(report: Report) -> list[Told]:
    """Gather what is known of a run's extras, each once; of a recognised server only its own."""
    groups: dict[str, list[KnownExtra]] = {}
    for one in report.known_extras:
        groups.setdefault(one.what, []).append(one)
    lines = [
        Told(
            places=tuple(dict.fromkeys(one.at for one in group)),
            servers=tuple(dict.fromkeys(one.of for one in group)),
            what=what,
            source=group[0].sources[0],
        )
        for what, group in groups.items()
    ]
    here = report.target.implementation
    if here is None:
        return lines[:MOST]
    return [replace(line, servers=(here,), word="known of") for line in lines if here in line.servers][:MOST]
