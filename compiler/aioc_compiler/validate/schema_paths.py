"""Where JSONPaths can lead in documents of a schema."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from jsonpath_rfc9535.filter_expressions import Expression, FilterQuery, RootFilterQuery
from jsonpath_rfc9535.segments import JSONPathRecursiveDescentSegment
from jsonpath_rfc9535.selectors import FilterSelector, NameSelector

from aioc_compiler.validate.json_paths import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from aioc_compiler.parse.spec import Spec

Schema = dict[str, Any]
Schemas = list[Schema]
"""What a value may be, one schema an alternative; an empty schema is anything."""

ANYTHING: Schema = {}
UNIONS = frozenset({"anyOf", "oneOf"})
SCALARS = frozenset({"string", "integer", "number", "boolean", "null"})


@dataclass(frozen=True, slots=True)
class DeadEnd:
    """Where a path can't go on: the names that it wants, and those that are there."""

    wanted: tuple[str, ...]
    known: tuple[str, ...]
    in_filter: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """What a whole path stands on: its root, the spec with the schemas, and names that some example shows."""

    root: Schemas
    spec: Spec
    shown: AbstractSet[str]


def follow(
    path: str, start: Iterable[Schema], spec: Spec, shown: AbstractSet[str] = frozenset()
) -> Schemas | DeadEnd:
    """Follow a path from values of some schemas; what nobody can be sure of counts as there.

    Filters may also ask for names that are `shown`: members of some servers' own, which no schema has.
    """
    query = compiled(path)
    if isinstance(query, str):
        return [ANYTHING]  # said elsewhere
    root = _once(start)
    return _walk(query.segments, root, Ground(root, spec, shown))


def dead_end(path: str, roots: Schemas, spec: Spec, shown: AbstractSet[str] = frozenset()) -> DeadEnd | None:
    """Say where a path ends before it leads anywhere; None if it leads somewhere from some root."""
    if any(not isinstance(follow(path, [root], spec, shown), DeadEnd) for root in roots):
        return None  # the first that is tried, mostly
    end = follow(path, roots, spec, shown)
    return end if isinstance(end, DeadEnd) else None


def _walk(segments: Iterable[Any], start: Schemas, ground: Ground) -> Schemas | DeadEnd:
    values = _apart(start, ground.spec)
    for segment in segments:
        if isinstance(segment, JSONPathRecursiveDescentSegment):
            return [ANYTHING]
        found = _once(
            child for schema in values for one in segment.selectors for child in _children(schema, one)
        )
        if not found:
            return DeadEnd(tuple(_names(segment.selectors)), _members(values))
        dead = next(_unfiltered(segment, found, ground), None)
        if dead is not None:
            return dead
        values = _apart(found, ground.spec)
    return values


def _unfiltered(segment: Any, found: Schemas, ground: Ground) -> Iterator[DeadEnd]:
    """Find what the filters of a segment ask for in vain."""
    for query in _queries(segment):
        end = _walk(query.query.segments, _where(query, found, ground.root), ground)
        if isinstance(end, DeadEnd) and ground.shown.isdisjoint(end.wanted):
            yield replace(end, in_filter=True)


def _where(query: FilterQuery, found: Schemas, root: Schemas) -> Schemas:
    return root if isinstance(query, RootFilterQuery) else found


def _queries(segment: Any) -> Iterator[FilterQuery]:
    """What the filters of a segment look at."""
    for selector in segment.selectors:
        if isinstance(selector, FilterSelector):
            yield from _inside(selector.expression)


def _inside(expression: Any) -> Iterator[FilterQuery]:
    if isinstance(expression, FilterQuery):
        yield expression
    named = (getattr(expression, name, None) for name in ("expression", "left", "right"))
    for one in (*named, *getattr(expression, "args", ())):
        if isinstance(one, Expression):
            yield from _inside(one)


def types(schemas: Iterable[Schema], spec: Spec) -> Iterator[str]:
    """What the member `type` of values of some schemas may be, as far as it is told in constants."""
    for one in _apart(schemas, spec):
        told = one.get("properties", {}).get("type", {}).get("const")
        if isinstance(told, str):
            yield told


def _apart(schemas: Iterable[Schema], spec: Spec) -> Schemas:
    return _once([one for schema in schemas for one in _alternatives(schema, spec)])


def _once(schemas: Iterable[Schema]) -> Schemas:
    """Drop what exists already: rows share schemas, and alternatives share those of members."""
    return list({id(schema): schema for schema in schemas}.values())


def _alternatives(schema: Schema, spec: Spec) -> Schemas:
    """Take references and unions apart; of one that is open nothing is said of what nobody knows."""
    if "$ref" in schema:
        return spec.once(_schemas_named, _name(schema))
    if not UNIONS & schema.keys():
        return [schema]
    known = spec.once(_unions)
    if id(schema) not in known:
        known[id(schema)] = _unfolded(schema, spec)
    return known[id(schema)]


def _unions(_spec: Spec) -> dict[int, Schemas]:
    """What unions come to, by the identity of their schemas, as far as somebody has asked."""
    return {}


def _schemas_named(spec: Spec, name: str) -> Schemas:
    return _unfolded(_schema(spec, name), spec)


def _unfolded(schema: Schema, spec: Spec) -> Schemas:
    """Follow references and unions to their ends; one that leads back to itself has none."""
    waiting, ends, seen = [schema], list[Schema](), set[int]()
    while waiting:
        one = waiting.pop()
        if id(one) not in seen:
            seen.add(id(one))
            inside = [_schema(spec, _name(one))] if "$ref" in one else _members_of_union(one)
            waiting += inside
            ends += [] if inside else [one]
    return ends or [ANYTHING]


def _members_of_union(schema: Schema) -> Schemas:
    return [one for key in UNIONS for one in schema.get(key, ())]


def _name(reference: Schema) -> str:
    return str(reference["$ref"]).rpartition("/")[2]


def _schema(spec: Spec, name: str) -> Schema:
    entry = spec.ids("schema").get(name)
    return entry.data if entry is not None and entry.sound else ANYTHING


def _children(schema: Schema, selector: Any) -> Iterator[Schema]:
    """What a selector leads to in a value of a schema."""
    match schema.get("type"):
        case "object":
            members, others = schema.get("properties", {}), schema.get("additionalProperties", False)
            if not isinstance(selector, NameSelector):
                yield from members.values()
            elif selector.name in members:
                yield members[selector.name]
                return
            if others is not False or not members:
                yield others if isinstance(others, dict) else ANYTHING
        case "array":
            if not isinstance(selector, NameSelector):
                yield schema.get("items", ANYTHING)
        case kind if kind not in SCALARS:
            yield ANYTHING


def _names(selectors: Sequence[Any]) -> Iterator[str]:
    return (one.name for one in selectors if isinstance(one, NameSelector))


def _members(values: Schemas) -> tuple[str, ...]:
    return tuple(sorted({name for schema in values for name in schema.get("properties", ())}))


def names(value: Any) -> Iterator[str]:
    """All names of members in a value."""
    if isinstance(value, dict):
        for name, one in value.items():
            yield name
            yield from names(one)
    for one in value if isinstance(value, list) else ():
        yield from names(one)
