"""Finds in the answers what a run created on a server, by whichever request, and how it is deleted.

If a row says how its object is deleted, that applies to every row of its route. If such a row must ask for
its object to be kept (by a member that is true), objects of other rows are kept if they ask for it, too, or
their answer says so.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import replace
from http import HTTPStatus
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from aioc_runner.catalog.rows import PARAMETER, is_existence
from aioc_runner.documents.json_text import at_pointer
from aioc_runner.record import Record
from aioc_runner.wire.exchange import EVENT_STREAM, SUCCESS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.wire.exchange import Exchange, FailureKind, Role

BESIDE: tuple[Role, ...] = ("contact", "base", "canary", "recognition", "cleanup", "liveness", "poll")
"""Roles of requests that are there to make nothing."""

_FIRST_EVENTS = re.compile(rb"(?:\A|[\r\n])data: ?([^\r\n]+)")
FIRST = 4
"""Among so many events of a stream one says what it is about."""

NOT_THERE = (HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED)
"""What says that there is nothing to delete, or no route for that."""

LOST: tuple[FailureKind, ...] = ("timeout", "reset", "protocol")
"""How a request fails that the server may have done all the same."""


class Way(Record):
    """How an object that a row creates is deleted, where its id is, and the members that keep it."""

    method: str
    path: str
    made_at: str
    kept_by: frozenset[str] = frozenset()


class Made(Record):
    """What was made: by which row, how it is deleted, and the parameters of the path for that.

    `base` comes before the paths of all rows, without their `/v1`, in this server's URLs. `times` is how many
    answers show the object, because an id may be used again after its object was deleted.
    """

    row: str
    way: Way
    params: Mapping[str, str]
    base: str
    times: int = 1

    @property
    def path(self) -> str:
        """What is asked to delete it."""
        return self.base + _filled(self.way.path, self.params).removeprefix("/v1")

    @property
    def itself(self) -> str:
        """What it is asked for by: the path without what is done to it where it can't be deleted."""
        return self.path if self.way.path.endswith("}") else self.path.rpartition("/")[0]

    @property
    def surely(self) -> bool:
        """Whether it is there without anybody's asking for it to be kept."""
        return not self.way.kept_by


class Ways:
    """How what is made at a row's route may be deleted: as its rows say, or by the route below it."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._said: defaultdict[tuple[str, str], dict[Way, None]] = defaultdict(dict)
        self._below: dict[str, Way] = {}
        for row in rows:
            above, _, last = row.path.rpartition("/")
            if row.cleanup is not None:
                self._said[row.method, row.path][_way(row)] = None
            if row.method == "DELETE" and PARAMETER.fullmatch(last):
                self._below.setdefault(above, Way("DELETE", row.path, "/id"))

    def of(self, row: Row) -> tuple[Way, ...]:
        """List the ways that are known for a row."""
        said = self._said.get((row.method, row.path))
        below = self._below.get(row.path) if row.method == "POST" else None
        return tuple(said) if said else () if below is None else (below,)

    def makes(self, row: Row) -> bool:
        """Whether a row's POST creates an object to delete, whatever the answer says about it."""
        asked = row.request.body
        return any(all(asked.get(name) is True for name in way.kept_by) for way in self.of(row))


def _way(maker: Row) -> Way:
    method, _, path = (maker.cleanup or "").partition(" ")
    asking = frozenset(name for name, value in maker.request.body.items() if value is True)
    return Way(method, path, maker.made_at, asking)


def made(rows: Sequence[Row], exchanges: Iterable[Exchange]) -> Iterator[Made]:
    """Every object that was created according to the answers to all rows of a catalog, each once."""
    found: dict[tuple[str, str], Made] = {}
    ways = Ways(rows)
    for one, row in _creating(rows, exchanges):
        for thing in _of(one, row, ways.of(row)):
            key = (thing.way.method, thing.path)
            found[key] = replace(thing, times=found[key].times + 1) if key in found else thing
    yield from found.values()


def unnamed(rows: Sequence[Row], exchanges: Iterable[Exchange]) -> Iterator[Exchange]:
    """Answers that show that an object was created, but not its id, or that no row can delete it.

    A request that got no answer in time may have created an object.
    """
    exchanges, ways = tuple(exchanges), Ways(rows)
    for one, row in _creating(rows, exchanges):
        known = ways.of(row)
        makes_surely = any(not way.kept_by for way in known)
        if (makes_surely and not one.body) or (
            is_existence(row) and not known and _string(_members(one.body), "/id")
        ):
            yield one
    for one, row in _posted(rows, exchanges):
        if one.status is None and one.failure is not None and one.failure.kind in LOST and ways.makes(row):
            yield one


def _creating(rows: Sequence[Row], exchanges: Iterable[Exchange]) -> Iterator[tuple[Exchange, Row]]:
    """Find the answers that may show that an object was created, each with its row."""
    return ((one, row) for one, row in _posted(rows, exchanges) if one.status in SUCCESS)


def _posted(rows: Sequence[Row], exchanges: Iterable[Exchange]) -> Iterator[tuple[Exchange, Row]]:
    """Find what was posted for rows, each with its row."""
    by_id = {row.id: row for row in rows}
    for one in exchanges:
        row = by_id.get(one.row or "")
        if row is not None and one.method == "POST" and one.role not in BESIDE:
            yield one, row


def _filled(path: str, params: Mapping[str, str]) -> str:
    return PARAMETER.sub(lambda found: params[found[1]], path)


def is_deleted(thing: Made, exchanges: Iterable[Exchange]) -> bool:
    """Whether a deletion of it was answered with yes, by a row of the run or after it."""
    return sum(one.status in SUCCESS for one in deletions(thing, exchanges)) >= thing.times


def was_seen(thing: Made, exchanges: Iterable[Exchange]) -> bool:
    """Whether the server returned the object when asked for it."""
    shown = (one for one in exchanges if one.method == "GET" and one.status in SUCCESS)
    return any(unquote(urlsplit(one.url).path) == thing.itself for one in shown)


def deletions(thing: Made, exchanges: Iterable[Exchange]) -> list[Exchange]:
    """List the requests that were to delete something."""
    return [
        one
        for one in exchanges
        if one.method == thing.way.method and unquote(urlsplit(one.url).path) == thing.path
    ]


def _of(exchange: Exchange, row: Row, known: Sequence[Way]) -> Iterator[Made]:
    asked = _members(exchange.request_body) if any(way.kept_by for way in known) else {}
    likely = [way for way in known if all(name in asked or _names(exchange, name) for name in way.kept_by)]
    for answer in _documents(exchange) if likely else ():
        for way in likely:
            kept = all((asked | answer).get(name) is True for name in way.kept_by)
            id_ = _string(answer, way.made_at) if kept else None
            thing = None if id_ is None else _thing(exchange, row, way, id_)
            if thing is not None:
                yield thing
                return


def _names(exchange: Exchange, member: str) -> bool:
    """Whether it is worth reading an answer for this member."""
    return json.dumps(member).encode() in exchange.body


def _thing(exchange: Exchange, row: Row, way: Way, id_: str) -> Made | None:
    """What was made, by its id and by what it was made in, where the deletion's path names that, too."""
    *outer, inner = PARAMETER.findall(way.path)
    pattern = PARAMETER.sub(r"(?P<\1>[^/]+)", row.path.removeprefix("/v1"))
    within = re.search(f"{pattern}$", urlsplit(exchange.url).path)
    above = {name: unquote(value) for name, value in within.groupdict().items()} if within else {}
    if within is None or not above.keys() >= set(outer):
        return None
    base = unquote(within.string[: within.start()])
    return Made(row.id, way, {**{name: above[name] for name in outer}, inner: id_}, base)


def _documents(exchange: Exchange) -> Iterator[dict[str, Any]]:
    """The objects that may describe what was made: the answer, or what the events of a stream carry."""
    if exchange.media_type != EVENT_STREAM:
        yield _members(exchange.body)
        return
    for event in islice(_FIRST_EVENTS.finditer(exchange.body), FIRST):
        told = _members(event[1])
        yield told
        yield from (one for one in told.values() if isinstance(one, dict))


def _members(data: bytes) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _string(document: Any, pointer: str) -> str | None:
    try:
        value = at_pointer(document, pointer)
    except (ValueError, LookupError, TypeError):
        return None
    return value if isinstance(value, str) and value else None
