"""Finds values in an entry: by a dotted path in which * is any member or item, or all the way down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Entry, Spec

    Found = tuple[tuple[Step, ...], Any]
    Members = dict[str, Any]


def places(data: Any, pattern: str) -> Sequence[Found]:
    """The values at a pattern such as `inputs.*.from`, with their paths."""
    found: list[Found] = [((), data)]
    for step in pattern.split("."):
        if step == "*":
            found = [((*path, key), inner) for path, value in found for key, inner in members(value)]
        else:
            found = [((*path, step), value[step]) for path, value in found if _has(value, step)]
    return found


def _has(value: Any, name: str) -> bool:
    return isinstance(value, dict) and name in value


def members(data: Any) -> Iterable[tuple[Step, Any]]:
    """The members of a mapping or the items of a list; nothing of anything else."""
    if isinstance(data, dict):
        return cast("dict[str, Any]", data).items()
    return enumerate(data) if isinstance(data, list) else ()


HOLDERS = ("anyOf", "oneOf", "properties")
"""Keywords whose value has schemas in it."""

SINGLE = ("items", "additionalProperties")
"""Keywords whose value is a schema."""


def schemas(schema: Any, path: tuple[Step, ...] = ()) -> list[tuple[tuple[Step, ...], Members]]:
    """List a schema and every schema inside it, with their paths."""
    found: list[tuple[tuple[Step, ...], Members]] = []
    _collect(schema, path, found)
    return found


def _collect(schema: Any, path: tuple[Step, ...], found: list[tuple[tuple[Step, ...], Members]]) -> None:
    if not isinstance(schema, dict):
        return
    parts = cast("dict[str, Any]", schema)
    found.append((path, parts))
    for key in HOLDERS:
        if key in parts:
            for step, value in members(parts[key]):
                _collect(value, (*path, key, step), found)
    for key in SINGLE:
        if key in parts:
            _collect(parts[key], (*path, key), found)


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
