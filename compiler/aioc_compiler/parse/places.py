"""Finds values in an entry: by a dotted path in which * is any member or item, or all the way down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Entry, Spec

    Found = tuple[tuple[Step, ...], Any]
    Members = dict[str, Any]


def places(data: Any, pattern: str) -> Iterator[Found]:
    """The values at a pattern such as `inputs.*.from`, with their paths."""
    yield from _places(data, pattern.split("."), ())


def _places(data: Any, steps: list[str], path: tuple[Step, ...]) -> Iterator[Found]:
    if not steps:
        yield path, data
        return
    if steps[0] == "*":
        for step, value in members(data):
            yield from _places(value, steps[1:], (*path, step))
    elif isinstance(data, dict) and steps[0] in data:
        yield from _places(data[steps[0]], steps[1:], (*path, steps[0]))


def members(data: Any) -> Iterator[tuple[Step, Any]]:
    """The members of a mapping or the items of a list; nothing of anything else."""
    if isinstance(data, dict):
        yield from cast("dict[str, Any]", data).items()
    elif isinstance(data, list):
        yield from enumerate(data)


SCHEMA_LISTS = ("anyOf", "oneOf")
SCHEMA_MAPS = ("properties",)
SCHEMA_VALUES = ("items", "additionalProperties")


def schemas(schema: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], Members]]:
    """Yield a schema and every schema inside it, with their paths."""
    if not isinstance(schema, dict):
        return
    parts = cast("dict[str, Any]", schema)
    yield path, parts
    for key in (*SCHEMA_LISTS, *SCHEMA_MAPS):
        for step, value in members(parts.get(key)):
            yield from schemas(value, (*path, key, step))
    for key in SCHEMA_VALUES:
        yield from schemas(parts.get(key), (*path, key))


def all_schemas(spec: Spec) -> Sequence[tuple[Entry, tuple[Step, ...], Members]]:
    """List every schema that is right in itself with entry and path, those inside checks included."""
    return spec.once(_all_schemas)


def _all_schemas(spec: Spec) -> Sequence[tuple[Entry, tuple[Step, ...], Members]]:
    return list(_each_schema(spec))


def _each_schema(spec: Spec) -> Iterator[tuple[Entry, tuple[Step, ...], Members]]:
    for entry in spec.all("schema"):
        yield from _right(entry, entry.data, ())
    for entry in spec.all("check"):
        yield from _right(entry, entry.data.get("schema"), ("schema",))


def _right(
    entry: Entry, root: Any, start: tuple[Step, ...]
) -> Iterator[tuple[Entry, tuple[Step, ...], Members]]:
    if entry.sound:
        yield from ((entry, path, schema) for path, schema in schemas(root, start))
        return
    found = dict(schemas(root, start))
    spoilt = {_deepest(found, place) for place in entry.wrong}
    for path, schema in found.items():
        if path not in spoilt:
            yield entry, path, schema


def _deepest(found: Mapping[tuple[Step, ...], Members], place: tuple[Step, ...]) -> tuple[Step, ...]:
    """Find the innermost schema around a place."""
    return max((path for path in found if place[: len(path)] == path), key=len, default=())
