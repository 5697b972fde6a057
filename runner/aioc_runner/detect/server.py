"""Recognises the server by the spec's rules on what it says about itself; no grade depends on it."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from aioc_runner.documents.json_path import compiled
from aioc_runner.documents.json_text import decode
from aioc_runner.record import Record
from aioc_runner.text import one_line
from aioc_runner.wire import exchange_key, sse
from aioc_runner.wire.exchange import EVENT_STREAM, SUCCESS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aioc_generated.catalog import Catalog
    from aioc_generated.program_types import Implementation, Recognise
    from aioc_runner.wire.exchange import Exchange

ANSWERS = {"probe", "retry", "fallback"}
LONGEST_WORD = 512
LONGEST_VERSION = 60
LONGEST_BODY = 1 << 20
"""The longest answer that is searched, in bytes; servers also name themselves in short ones."""

BEGINNING = 1 << 16
"""Bytes of a stream, of which the first event is searched."""

FAULTS = 500
"""Statuses from here on may also come from a proxy whose server gives no answer."""

RANKS = {"header": 0, "models": 2, "body": 3}
OTHER_RANK = 1
"""How close a place is to the program that answers: a proxy passes on bodies, but sets its own headers."""


class Recognised(Record):
    """A recognised server, and its version if it says so; None is an unknown proxy."""

    implementation: Implementation | None
    version: str | None = None
    behind: Implementation | None = None

    @property
    def title(self) -> str:
        """Name the server, and the one behind it."""
        front = "a proxy" if self.implementation is None else self.implementation.title
        return front if self.behind is None else f"{front} in front of {self.behind.title}"


def recognise(catalog: Catalog, exchanges: Sequence[Exchange], named: str | None = None) -> Recognised | None:
    """Recognise the server that answered; with `named` only its version is in question."""
    said = _Said(exchanges, catalog.limits.depth)
    chosen = catalog.implementations.get(named or "")
    if chosen is not None:
        return Recognised(chosen, _version(chosen, said))
    front = _nearest((one for one in catalog.implementations.values() if one.front), said)
    known = _nearest((one for one in catalog.implementations.values() if not one.front), said)
    if front is not None:
        return Recognised(front, _version(front, said), known)
    if known is None:
        return None
    return (
        Recognised(None, behind=known) if _relayed(known, said) else Recognised(known, _version(known, said))
    )


def identity_paths(catalog: Catalog, contact: Exchange, named: str | None) -> Mapping[str, str]:
    """Choose the paths to ask, by name: for the version of a known server, or else for its identity."""
    found = recognise(catalog, (contact,), named)
    if found is None or found.implementation is None:
        every = (rule for one in catalog.implementations.values() for rule in one.recognise)
        wanted = {rule.where for rule in every if rule.alone}
    elif found.version is None:
        wanted = {rule.where for rule in found.implementation.recognise if rule.version is not None}
    else:
        wanted = set[str]()
    return {name: path for name, path in catalog.recognition.items() if name in wanted}


def _nearest(implementations: Iterable[Implementation], said: _Said) -> Implementation | None:
    """Choose the implementation that gives itself away nearest to us."""
    ranked = [(rank, one.id, one) for one in implementations if (rank := _rank(one, said))]
    return min(ranked, key=lambda one: one[:2])[2] if ranked else None


def _relayed(known: Implementation, said: _Said) -> bool:
    """Whether another program passes on what gives a server away, and says so in a place of its own."""
    partly = [rule for rule in known.recognise if rule.everywhere and _match(rule, said) and said.lacks(rule)]
    if not partly and not any(_match(rule, said) for rule in known.contradicted):
        return False
    fitting = (rule for rule in known.recognise if rule.alone and _match(rule, said))
    return all(rule.relayed or rule in partly for rule in fitting)


def _rank(known: Implementation, said: _Said) -> tuple[int, int] | None:
    """Rank what gives a server away: the nearest place first, then the most rules."""
    fitting = [
        RANKS.get(rule.where, OTHER_RANK) for rule in known.recognise if rule.alone and _match(rule, said)
    ]
    return (min(fitting), -len(fitting)) if fitting else None


def _version(known: Implementation, said: _Said) -> str | None:
    for rule in sorted(known.recognise, key=lambda one: RANKS.get(one.where, OTHER_RANK)):
        match = _match(rule, said) if rule.version is not None else None
        if match is not None and match[rule.version or 0]:
            return one_line(match[rule.version or 0], LONGEST_VERSION)
    return None


def _match(rule: Recognise, said: _Said) -> re.Match[str] | None:
    words = (word[:LONGEST_WORD] for word in said.words(rule))
    return next((match for word in words if (match := re.search(rule.matches, word))), None)


class _Said:
    """What a server said, by place; every document is read once."""

    def __init__(self, exchanges: Sequence[Exchange], depth: int) -> None:
        self.exchanges = sorted(exchanges, key=lambda one: one.key)
        self.depth = depth
        self._words: dict[tuple[str, str], list[str]] = {}

    def words(self, rule: Recognise) -> Sequence[str]:
        """The texts at the place that a rule names, which other rules may name, too."""
        place = (rule.where, rule.at)
        if place not in self._words:
            self._words[place] = list(self._words_at(*place))
        return self._words[place]

    def _words_at(self, where: str, at: str) -> Iterator[str]:
        if where == "header":
            name = at.lower()
            yield from (value for key, value in self.headers if key == name)
            return
        for document in self.documents.get(where, ()):
            values = compiled(at).find(document).values()
            yield from (value for value in values if isinstance(value, str))

    def lacks(self, rule: Recognise) -> bool:
        """Whether an answer lacks the header that a rule names; a server in trouble doesn't count."""
        name = rule.at.lower()
        return any(
            one.status is not None
            and one.status < FAULTS
            and not any(key.lower() == name and re.search(rule.matches, value) for key, value in one.headers)
            for one in self.exchanges
        )

    @cached_property
    def headers(self) -> Sequence[tuple[str, str]]:
        """Every header once."""
        every = ((key.lower(), value) for one in self.exchanges for key, value in one.headers)
        return list(dict.fromkeys(every))

    @cached_property
    def documents(self) -> Mapping[str, Sequence[Any]]:
        """The JSON documents by place."""
        found: dict[str, list[Any]] = {}
        for exchange in self.exchanges:
            place = _place(exchange)
            document = self._document(exchange) if place and exchange.status in SUCCESS else None
            if place and isinstance(document, dict | list):
                found.setdefault(place, []).append(document)
        return found

    def _document(self, exchange: Exchange) -> Any:
        if exchange.media_type == EVENT_STREAM:
            stream = sse.decode(exchange.body[:BEGINNING], BEGINNING, 1)
            first = next((event.data for event in stream.events), "")
            return decode(first.encode(errors="replace"), self.depth).value
        if len(exchange.body) > LONGEST_BODY or exchange.body.lstrip()[:1] not in (b"{", b"["):
            return None
        return decode(exchange.body, self.depth).value


def _place(exchange: Exchange) -> str | None:
    """Name the place, as rules call it, that an exchange's answer is."""
    if exchange.role == "recognition":
        return exchange_key.recognition_name(exchange.key)
    if exchange.role == "contact":
        return "models"
    return "body" if exchange.role in ANSWERS else None
