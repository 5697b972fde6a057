"""Draws legal documents: of OpenAI's document, and of its package's types."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from aioc_runner.catalog import load
from legal.draw import Draw, seeded
from legal.nature import NATURE
from legal.repaired import repaired
from legal.sources import MERGED, SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from random import Random

    from legal.sources import Source

REFERENCE = re.compile(r'"#/\$defs/(\w+)"')
By = Literal["document", "package"]
SHARES = (0.1, 0.5, 0.9)
"""How many of the members come that may be left out."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A legal document, and by whose word it is."""

    schema: str
    by: By
    document: Any


@dataclass(frozen=True, slots=True)
class Options:
    """How a document is drawn: see `Draw`."""

    share: float
    turn: int | None = None
    empty: bool = False


def drawn(schema: str, seed: int, count: int) -> Iterator[Drawn]:
    """Draw so many documents that OpenAI may answer with where we ask for a schema of ours."""
    source = SOURCES[schema]
    for number in range(count):
        # Each by a seed of its own: a failure is drawn again without those before it.
        random = seeded(f"{seed} {schema} {number}")
        by: By = "document" if number % 2 else "package"
        make = _of_document if by == "document" else _of_package
        document = make(source, random, Options(random.choice(SHARES)))
        if document is not None:
            yield Drawn(schema, by, document)


def full(schema: str, numbers: Iterable[int]) -> Iterator[Drawn]:
    """Draw documents that have every member that there can be, each by its number."""
    return _each(schema, numbers, Options(share=1.0))


def bare(schema: str, numbers: Iterable[int]) -> Iterator[Drawn]:
    """Draw documents that lack every member that may be left out."""
    return _each(schema, numbers, Options(share=0.0))


def empty(schema: str, numbers: Iterable[int]) -> Iterator[Drawn]:
    """Draw documents that have null wherever it may be."""
    return _each(schema, numbers, Options(share=1.0, empty=True))


def _each(schema: str, numbers: Iterable[int], options: Options) -> Iterator[Drawn]:
    source = SOURCES[schema]
    for number in numbers:
        by: By = "document" if number % 2 else "package"
        make = _of_document if by == "document" else _of_package
        document = make(source, seeded(f"{schema} {number}"), replace(options, turn=number // 2))
        if document is not None:
            yield Drawn(schema, by, document)


def _of_document(source: Source, random: Random, options: Options) -> Any:
    draw = _draw(source, random, MERGED, options)
    document = draw.value({"$ref": f"#/$defs/{random.choice(source.document)}"})
    return document if source.by_document(document) else None


def _of_package(source: Source, random: Random, options: Options) -> Any:
    """Draw what the package's types read, and nothing missing that OpenAI always sends."""
    schema = random.choice(source.typed)
    document = _draw(source, random, schema.get("$defs", {}), options).value(schema)
    if source.wrapped is not None:
        document = {source.wrapped: document}
    document = repaired(document, source.merged, _draw(source, random, MERGED, options))
    return document if source.by_package(document) else None


def _draw(source: Source, random: Random, definitions: Mapping[str, Any], options: Options) -> Draw:
    nature, known = NATURE.get(source.schema, {}), known_tags(source.schema)
    return Draw(random, definitions, options.share, nature, options.turn, options.empty, known)


@cache
def known_tags(schema: str) -> frozenset[str]:
    """The types that a schema of ours describes: what is said of events and items of others is a note."""
    definitions = load().definitions
    reached: dict[str, Any] = {}
    names = {schema}
    while names:
        name = names.pop()
        reached[name] = definitions[name]
        names |= {*REFERENCE.findall(json.dumps(reached[name]))} - {*reached}
    types = (one.get("properties", {}).get("type", {}) for one in reached.values())
    return frozenset(one["const"] for one in types if "const" in one)
