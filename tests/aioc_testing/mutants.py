"""Wrong variants of a right document: one member dropped, nulled, of another type, another constant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from aioc_testing.documents import Schema, options
from aioc_testing.placed import Path, with_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Breaks = Literal["required", "type", "constant"]

VALUES: tuple[Any, ...] = (None, "12", 7, 1.5, True, [], {})
ITEMS = 2
"""How many items of an array are mutated."""


@dataclass(frozen=True)
class Mutant:
    """A changed document: what was done where, what that breaks for certain, whether only `1.0` is odd."""

    what: str
    document: Any
    breaks: Breaks | None = None
    whole_float: bool = False


@dataclass(frozen=True)
class Spot:
    """A value in a document, with its schema."""

    path: Path
    schema: Schema
    value: Any


def mutants(schema: Schema, document: Any, definitions: Mapping[str, Schema]) -> Iterator[Mutant]:
    """Make every variant of the document, in a fixed order."""
    for spot in spots(Spot((), schema, document), definitions):
        for changed in _changes(spot, definitions):
            yield Mutant(
                f"{_pointer(spot.path)} {changed.what}",
                with_value(document, spot.path, changed.document),
                changed.breaks,
                changed.whole_float,
            )


def spots(spot: Spot, definitions: Mapping[str, Schema]) -> Iterator[Spot]:
    """Walk a document beside its schema."""
    yield spot
    chosen = fitting(spot.schema, spot.value, definitions)
    if isinstance(spot.value, dict):
        for name, value in spot.value.items():
            member = chosen.get("properties", {}).get(name, chosen.get("additionalProperties"))
            if isinstance(member, dict):
                yield from spots(Spot((*spot.path, name), member, value), definitions)
    elif isinstance(spot.value, list):
        for index, value in enumerate(spot.value[:ITEMS]):
            yield from spots(Spot((*spot.path, index), chosen["items"], value), definitions)


def fitting(schema: Schema, value: Any, definitions: Mapping[str, Schema]) -> Schema:
    """Find the option of a union that the value is of: by type, and by tag."""
    kind = json_type(value)
    for option in options(schema, definitions):
        if _admits(option, kind) and not _tag_differs(option, value):
            return option
    raise AssertionError(f"{value!r} fits no option")


def json_type(value: Any) -> str:
    """Name the JSON type of a value."""
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names.get(type(value), "null")


def _admits(option: Schema, kind: str) -> bool:
    return option["type"] == kind or (option["type"] == "number" and kind == "integer")


def _tag_differs(option: Schema, value: Any) -> bool:
    properties = option.get("properties", {})
    constants = {name: member["const"] for name, member in properties.items() if "const" in member}
    return isinstance(value, dict) and any(
        value[name] != const for name, const in constants.items() if name in value
    )


def _changes(spot: Spot, definitions: Mapping[str, Schema]) -> Iterator[Mutant]:
    chosen = fitting(spot.schema, spot.value, definitions)
    found = options(spot.schema, definitions)
    yield from _other_types(spot.value, found)
    if isinstance(spot.value, dict):
        yield from _dropped(spot.value, chosen)
        yield Mutant("extended", {**spot.value, "aioc_unknown": 1})
    if isinstance(spot.value, str):
        for what, other in (("another word", f"{spot.value}-other"), ("emptied", "")):
            yield Mutant(what, other, "constant" if _is_no_word_of(found, other) else None)
    if isinstance(spot.value, list) and spot.value:
        yield Mutant("emptied", [])
    if isinstance(spot.value, int) and not isinstance(spot.value, bool):
        whole = not any(one["type"] == "number" for one in found)
        yield Mutant("with a fraction of zero", float(spot.value), None, whole)
        yield Mutant("negated", -spot.value - 1)


def _is_no_word_of(found: list[Schema], text: str) -> bool:
    words = [
        {one["const"]} if "const" in one else one.get("enum") for one in found if one["type"] == "string"
    ]
    return all(known is not None and text not in known for known in words)


def _other_types(value: Any, found: list[Schema]) -> Iterator[Mutant]:
    for other in VALUES:
        kind = json_type(other)
        if kind != json_type(value):
            fits = any(_admits(one, kind) for one in found)
            yield Mutant(f"replaced by {other!r}", other, None if fits else "type")


def _dropped(value: dict[str, Any], chosen: Schema) -> Iterator[Mutant]:
    for name in value:
        rest = {key: item for key, item in value.items() if key != name}
        yield Mutant(f"without {name}", rest, "required" if name in chosen.get("required", ()) else None)


def _pointer(path: Path) -> str:
    return "/".join(("$", *map(str, path)))
