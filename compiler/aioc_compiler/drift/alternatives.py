"""Reads a schema as a list of alternatives, whether $ref, anyOf, allOf, nullable or types say so."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import reduce
from typing import TYPE_CHECKING, Any

from aioc_compiler.drift.sources import Node

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aioc_compiler.drift.sources import Step

ANY = "any"
NUMBERS = {"integer", "number"}


@dataclass(frozen=True, slots=True)
class Alternative:
    """One JSON type that is right. `words` are a string's, None for any; an object's members are nodes."""

    kind: str
    at: tuple[Step, ...]
    members: Mapping[str, tuple[Node, ...]] = field(default_factory=dict[str, tuple[Node, ...]])
    required: frozenset[str] = frozenset()
    items: tuple[Node, ...] = ()
    words: frozenset[str] | None = None
    is_open: bool = False


def alternatives(nodes: Iterable[Node], definitions: Mapping[str, Any]) -> list[Alternative]:
    """List what any of some schemas allows, null included."""
    return [one for node in nodes for one in _read(node, definitions, frozenset())]


def either(found: list[Alternative]) -> Alternative:
    """Make one object of several that nothing tells apart: all members; required is what is so in each."""
    names = dict.fromkeys(name for one in found for name in one.members)
    members = {name: tuple(node for one in found for node in one.members.get(name, ())) for name in names}
    required = reduce(frozenset.__and__, (one.required for one in found))
    return replace(found[0], members=members, required=required)


def _read(node: Node, definitions: Mapping[str, Any], above: frozenset[str]) -> list[Alternative]:
    schema = node.schema
    found = [_plain(node)]
    if "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        target = Node((name,), definitions.get(name, {}))
        found = _both(found, [] if name in above else _read(target, definitions, above | {name}))
    for key in ("anyOf", "oneOf"):
        if key in schema:
            each = [_read(node.below(key, index), definitions, above) for index in range(len(schema[key]))]
            found = _both(found, [one for some in each for one in some])
    for index in range(len(schema.get("allOf", ()))):
        found = _both(found, _read(node.below("allOf", index), definitions, above))
    if isinstance(schema.get("type"), list):
        found = [replace(one, kind=kind) for one in found for kind in schema["type"]]
    return [*found, Alternative("null", node.at)] if schema.get("nullable") is True else found


def _plain(node: Node) -> Alternative:
    """Read what a schema says itself, apart from what it is combined with."""
    schema = node.schema
    words = frozenset(str(word) for word in _words(schema) if word is not None)
    return Alternative(
        kind=_kind(schema),
        at=node.at,
        members={name: (node.below("properties", name),) for name in schema.get("properties") or ()},
        required=frozenset(schema.get("required", ())),
        items=(node.below("items"),) if isinstance(schema.get("items"), dict) else (),
        words=words or None,
        is_open=schema.get("x-aioc-open") is True,
    )


def _words(schema: Mapping[str, Any]) -> Iterator[Any]:
    if schema.get("type", "string") == "string":
        yield from schema.get("enum", ())
        yield from [schema["const"]] if "const" in schema else ()


def _kind(schema: Mapping[str, Any]) -> str:
    kind = schema.get("type")
    if isinstance(kind, str):
        return kind
    if "properties" in schema:
        return "object"
    return "string" if any(isinstance(word, str) for word in _words(schema)) else ANY


def _both(some: list[Alternative], others: list[Alternative]) -> list[Alternative]:
    """Combine what must hold together."""
    return [one for mine in some for other in others for one in _merged(mine, other)]


def _merged(mine: Alternative, other: Alternative) -> list[Alternative]:
    kinds = {mine.kind, other.kind}
    if len(kinds - {ANY}) > 1 and not kinds <= NUMBERS:
        return []
    kind = min(kinds - {ANY}, default=ANY)  # of integer and number, integer holds
    bare = mine.kind == ANY or not (mine.members or mine.items or mine.words)
    return [
        Alternative(
            kind=kind,
            at=other.at if bare else mine.at,
            members={**mine.members, **other.members},
            required=mine.required | other.required,
            items=other.items or mine.items,
            words=other.words or mine.words,
            is_open=mine.is_open or other.is_open,
        )
    ]
