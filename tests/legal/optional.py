"""Sends null for each member that may be left out, and nothing: one at a time, and all at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from aioc_runner.documents import json_path
from aioc_testing.placed import GONE, with_value
from legal.draw import EXTRA, NAMES, ROOT
from legal.drawn import bare, empty, full
from legal.held import held
from legal.nature import NATURE
from legal.places import place
from legal.repaired import is_complete
from legal.sources import SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_runner.documents.json_path import Path
    from legal.drawn import By
    from legal.held import Held

How = Literal["null", "absent"]
NOT_MEMBERS = (*NAMES, EXTRA)
HOWS: tuple[How, ...] = ("null", "absent")
DRAWN = range(160)
"""The documents from which members are taken: each kind of event and item is among them."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A member of a legal document, and the document."""

    schema: str
    by: By
    document: Any
    path: Path

    def __str__(self) -> str:
        """Name it, by the tag of what holds it, and by whose word it may be there."""
        return f"{self.schema} {_key(self.document, self.path)} by {self.by}"


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of a member that is null or absent; `legal` by whose word that is."""

    spot: Spot
    how: How
    said: Held
    document: Any
    legal: tuple[By, ...]


def spots(schema: str, numbers: Iterable[int] = DRAWN) -> list[Spot]:
    """List every member that these documents have, each in one of them."""
    found: dict[str, Spot] = {}
    for one in full(schema, numbers):
        for path in members(one.document):
            spot = Spot(schema, one.by, one.document, path)
            # What an event has of a response is the response's.
            if place(schema, f"null {json_path.pattern(path)}")[0] == schema:
                found.setdefault(str(spot), spot)
    return list(found.values())


def members(value: Any, path: Path = ()) -> Iterator[Path]:
    """List every member of every object in a document."""
    steps: list[Any] = list(value) if isinstance(value, dict) else [*range(len(value))]
    if isinstance(value, dict):
        yield from ((*path, step) for step in steps if step not in NOT_MEMBERS)
    for step in steps:
        if isinstance(value[step], dict | list):
            yield from members(value[step], (*path, step))


def _key(document: Any, path: Path) -> str:
    holder = document
    for step in path[:-1]:
        holder = holder[step]
    tag = holder.get("type") if isinstance(holder.get("type"), str) else ""
    return f"{json_path.pattern(path)} {tag}".strip()


def told(spot: Spot, how: How) -> Iterator[Told]:
    """Say what worse than a note comes of a member that is null or absent, though it may be left out."""
    if spot.path[-1] in NATURE.get(spot.schema, {}).get(ROOT, {}).get("required", ()):
        return
    before = {one.place for one in held(spot.schema, spot.document)}
    sent = changed(spot.document, spot.path, how)
    worse = [one for one in held(spot.schema, sent) if one.severity != "note" and one.place not in before]
    if worse and (_may_be_absent(spot) or (how == "null" and spot.by in legal(spot, sent))):
        by = legal(spot, sent)
        yield from (Told(spot, how, one, sent, by) for one in worse)


def legal(spot: Spot, sent: Any) -> tuple[By, ...]:
    """Name those by whose word a changed document is legal."""
    source = SOURCES[spot.schema]
    found: dict[By, bool] = {"document": source.by_document(sent), "package": source.by_package(sent)}
    return tuple(by for by, says in found.items() if says)


def _may_be_absent(spot: Spot) -> bool:
    """Whether OpenAI's document doesn't say that the member is always there."""
    source = SOURCES[spot.schema]
    without = changed(spot.document, spot.path, "absent")
    return bool(legal(spot, without)) and is_complete(without, source.merged)


def changed(document: Any, path: Path, how: How) -> Any:
    """Copy a document with a member null, or left out."""
    return with_value(document, path, None if how == "null" else GONE)


def all_at_once(schema: str, how: How, numbers: Iterable[int] = DRAWN) -> Iterator[Any]:
    """Documents in which every member is null, or absent, that may be."""
    make = empty if how == "null" else bare
    return (one.document for one in make(schema, numbers))
