"""Finds the real place of a Pydantic error, whose location also contains tags and class names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.record import Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_runner.documents.json_path import Path
    from aioc_runner.judge.schema.walk import Schema, SchemaWalker

ABSENT: Any = type("Absent", (), {"__repr__": lambda _: "nothing"})()
SCALARS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean"}


class Place(Record):
    """Where an error is: its path, the schema there, and the value (ABSENT where there is none)."""

    path: Path
    node: Schema
    value: Any


def resolve(walker: SchemaWalker, document: Any, loc: Sequence[str | int]) -> Place | None:
    """Find the real place of an error, whose location also names tags and classes.

    None for the complaint of a union member that the value was never meant for.
    """
    place: Place = Place((), walker.root, document)
    tokens = list(loc)
    while tokens:
        node = walker.deref(place.node)
        branches = walker.branches(node)
        if "oneOf" in node:
            member = walker.settle(node, place.value)
            if member is None:
                return place
            # Pydantic names the tag, except where a union has a single member.
            tokens = tokens[1:] if len(node["oneOf"]) > 1 else tokens
            place = Place(place.path, member, place.value)
        elif len(branches) == 1:
            place = Place(place.path, branches[0], place.value)
        elif branches:
            fitting = next((branch for branch in branches if walker.fits(branch, place.value)), None)
            if fitting is None:
                return place
            if not walker.fits(_labelled(walker, str(tokens.pop(0))), place.value):
                return None
            place = Place(place.path, fitting, place.value)
        else:
            place = _below(walker, place, node, tokens.pop(0))
    return place


def _below(walker: SchemaWalker, place: Place, node: Schema, token: str | int) -> Place:
    value = place.value
    if isinstance(token, int):
        inside = isinstance(value, list) and token < len(value)
        return Place((*place.path, token), node.get("items", {}), value[token] if inside else ABSENT)
    inside = isinstance(value, dict) and token in value
    return Place((*place.path, token), walker.member(node, token) or {}, value[token] if inside else ABSENT)


def _labelled(walker: SchemaWalker, label: str) -> Schema:
    """Name the type that a union member's label means: `str`, `list[Tool]`, `constrained-int`, `Usage`."""
    named = walker.definition(label)
    if named is not None:
        return named
    if label.startswith(("list[", "constrained-list")):
        return {"type": "array"}
    if label.startswith("literal["):
        return {"type": "string"}
    return {"type": SCALARS.get(label.removeprefix("constrained-").split("[")[0], "object")}


def at_tag(walker: SchemaWalker, place: Place) -> Place:
    """Move the complaint about a union's tag to the tag itself."""
    node = walker.deref(place.node)
    branches = walker.branches(node)
    node = branches[0] if len(branches) == 1 else node
    if "oneOf" not in node or not isinstance(place.value, dict):
        return place
    name = node["discriminator"]["propertyName"]
    tags = [walker.deref(walker.deref(one)["properties"][name]).get("const") for one in node["oneOf"]]
    tag: Schema = {
        "type": "string",
        "enum": tags,
        "x-aioc-open": walker.is_open(place.node) or walker.is_open(node),
    }
    value = place.value.get(name, ABSENT)
    return Place((*place.path, name), tag, value)
