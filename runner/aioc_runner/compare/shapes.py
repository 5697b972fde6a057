"""What stays the same in an answer if the model says something else: members, types, fixed words, events."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from aioc_runner.documents import json_path
from aioc_runner.documents.json_text import NOTHING, decode
from aioc_runner.judge.schema.walk import SchemaWalker
from aioc_runner.text import json_type, shown
from aioc_runner.wire import sse
from aioc_runner.wire.exchange import EVENT_STREAM

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.documents.json_path import Path
    from aioc_runner.wire.exchange import Exchange

LIKE_AN_ID = re.compile(r"(?=.*\d)[\w.:-]{12,}", re.DOTALL)
"""A long word that contains a digit, which isn't part of a sentence."""


@dataclass(frozen=True, slots=True)
class Shape:
    """The shape of one answer.

    `types` has the JSON types seen at each place, array indices folded; numbers are one type, since a whole
    float prints as an integer. `words` has the values of the members that the catalog gives a closed list
    or a list of known words: reasons, roles, tags. `events` are a stream's events in order, each run of
    equal ones once: their tags, or where a schema has none, their members that not every event has. `text`
    is everything said in strings, ids and words left out: where it differs, the model said something else.
    `schema` names the schema of the answer.
    """

    status: str
    content_type: str
    ending: str
    types: dict[str, frozenset[str]]
    words: dict[str, frozenset[str]]
    events: tuple[str, ...]
    text: str
    schema: str


def shape(package: CatalogPackage, row: Row | None, exchange: Exchange) -> Shape:
    """Read the shape of an answer."""
    documents = _documents(package, exchange)
    is_stream = exchange.media_type == EVENT_STREAM or bool(exchange.frames)
    name = _schema(row, exchange, is_stream=is_stream)
    schema = SchemaWalker(package.schema(name)) if name else None
    words = _words(schema, documents) if schema else {}
    failure = exchange.failure
    return Shape(
        status="none" if exchange.status is None else str(exchange.status),
        content_type=exchange.media_type,
        ending=failure.kind if failure else "whole",
        types=_types(documents),
        words=words,
        events=_events(schema, documents) if is_stream else (),
        text="".join(_strings(documents, words)),
        schema=name,
    )


def _documents(package: CatalogPackage, exchange: Exchange) -> list[Any]:
    limits = package.catalog.limits
    if exchange.frames:
        texts = [frame.data for frame in exchange.frames if not frame.sent]
    elif exchange.media_type == EVENT_STREAM:
        stream = sse.decode(exchange.body, limits.event_bytes, limits.events)
        texts = [event.data.encode(errors="replace") for event in stream.events]
    else:
        texts = [exchange.body]
    values = (decode(text, limits.depth).value for text in texts)
    return [value for value in values if value is not NOTHING]


def _schema(row: Row | None, exchange: Exchange, *, is_stream: bool) -> str:
    if row is None or exchange.status != row.response.status:
        return ""
    return (row.response.event if is_stream else row.response.body) or ""


def _strings(documents: Sequence[Any], words: Collection[str]) -> Iterator[str]:
    """Yield what is said, which neither ids nor the API's own words are."""
    for path, value in (place for document in documents for place in _places(document)):
        if (
            isinstance(value, str)
            and not LIKE_AN_ID.fullmatch(value)
            and json_path.pattern(path) not in words
        ):
            yield value


def _types(documents: Sequence[Any]) -> dict[str, frozenset[str]]:
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for document in documents:
        for path, value in _places(document):
            kind = json_type(value)
            seen[json_path.pattern(path)].add("number" if kind == "integer" else kind)
    return {place: frozenset(kinds) for place, kinds in seen.items()}


def _places(value: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    pending: list[tuple[Path, Any]] = [(path, value)]
    while pending:
        where, item = pending.pop()
        yield where, item
        pending += (((*where, key), one) for key, one in _inside(item))


def _inside(value: Any) -> list[tuple[str | int, Any]]:
    if isinstance(value, dict):
        return list(value.items())
    return list(enumerate(value)) if isinstance(value, list) else []


def _words(schema: SchemaWalker, documents: Sequence[Any]) -> dict[str, frozenset[str]]:
    seen: defaultdict[str, set[str]] = defaultdict(set)
    for document in documents:
        for path, node, item in schema.objects(document):
            for name, value in item.items():
                member = schema.member(node, name)
                if isinstance(value, str) and member is not None and _has_words(schema, member):
                    seen[json_path.pattern((*path, name))].add(shown(value))
    return {place: frozenset(words) for place, words in seen.items()}


def _has_words(schema: SchemaWalker, node: dict[str, Any]) -> bool:
    node = schema.deref(node)
    return any("enum" in one or "const" in one for one in (node, *schema.branches(node)))


def _events(schema: SchemaWalker | None, documents: Sequence[Any]) -> tuple[str, ...]:
    tag = None if schema is None else schema.deref(schema.root).get("discriminator", {}).get("propertyName")
    if tag is not None:
        labels = [str(one.get(tag)) if isinstance(one, dict) else "?" for one in documents]
    else:
        labels = _by_members(documents)
    return tuple(label for label, _ in groupby(labels))


def _by_members(documents: Sequence[Any]) -> list[str]:
    """Label each event by the filled places that not every event has."""
    filled = [
        {
            json_path.pattern(path)
            for path, value in _places(one)
            if not isinstance(value, dict | list) and value not in (None, "")
        }
        for one in documents
    ]
    common = frozenset[str]().union(*filled[:1]).intersection(*filled) if filled else frozenset[str]()
    return [" ".join(sorted(places - common)) for places in filled]
