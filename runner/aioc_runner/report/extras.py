"""What a report says of extras beside their names: who sends them, and what they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aioc_runner.report.model import KnownExtra, Report, Result

MOST = 12


@dataclass(frozen=True, slots=True)
class Told:
    """Members that are known of the same servers for the same reason."""

    places: tuple[str, ...]
    servers: tuple[str, ...]
    what: str
    source: str


@dataclass(frozen=True, slots=True)
class Group:
    """Rows whose answers have the same members that the catalogue doesn't know."""

    rows: tuple[str, ...]
    names: tuple[str, ...]


def groups(report: Report) -> list[Group]:
    """Sort the rows with extras by which they have."""
    alike: dict[frozenset[str], list[Result]] = {}
    for result in report.results:
        if result.extras:
            alike.setdefault(frozenset(result.extras), []).append(result)
    return [Group(tuple(one.id for one in rows), tuple(rows[0].extras)) for rows in alike.values()]


def whose(group: Group) -> str:
    """Name a group's rows in a few words."""
    first, *others = group.rows
    return f"{first} and {len(others)} more" if others else first


def told(report: Report) -> list[Told]:
    """Gather what is known of a run's extras, each thing once; what the server is known for goes first.

    Of members that it is known for, other servers are not named.
    """
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
    own = [line for line in lines if report.target.implementation in line.servers]
    explained = {place for line in own for place in line.places}
    others = [line for line in lines if line not in own and not explained.issuperset(line.places)]
    return [*own, *others][:MOST]
