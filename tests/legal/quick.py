"""Says whether a JSON Schema accepts a document, as jsonschema does and some twenty times as fast.

Each schema becomes a function, and each definition once. A keyword that isn't known here is an error.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from aioc_runner.text import json_type

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from legal.draw import Schema

    Holds = Callable[[Any], bool]

SILENT = frozenset(("format", "optional", "max_items", "min_items"))
"""What asserts nothing: jsonschema doesn't know the last three, nor look at formats unless it is told to."""


class Quick:
    """Schemas that refer to some definitions."""

    def __init__(self, definitions: Mapping[str, Schema]) -> None:
        self._definitions = definitions
        self._known: dict[str, Holds] = {}

    def holds(self, schema: Schema) -> Holds:
        """Make the function that says whether a document is valid."""
        parts = [self._part(key, schema) for key in schema if key not in SILENT]
        if len(parts) == 1:
            return parts[0]
        return lambda value: all(part(value) for part in parts)

    def _part(self, key: str, schema: Schema) -> Holds:
        makers: dict[str, Callable[[Any], Holds]] = {
            "$ref": self._reference,
            "type": _typed,
            "const": lambda const: _one_of([const]),
            "enum": _one_of,
            "properties": self._properties,
            "required": _required,
            "additionalProperties": lambda others: self._others(others, {*schema.get("properties", ())}),
            "items": self._items,
            "propertyNames": self._names,
            "anyOf": lambda union: _counted(self._each(union), lambda found: found > 0),
            "oneOf": lambda union: _counted(self._each(union), lambda found: found == 1),
            "allOf": lambda parts: _counted(self._each(parts), lambda found: found == len(parts)),
        }
        return BOUNDS[key](schema[key]) if key in BOUNDS else makers[key](schema[key])

    def _each(self, schemas: list[Schema]) -> list[Holds]:
        return [self.holds(one) for one in schemas]

    def _reference(self, reference: str) -> Holds:
        """Find the definition when it is first needed: some refer to themselves."""
        name = reference.rpartition("/")[2]

        def holds(value: Any) -> bool:
            if name not in self._known:
                self._known[name] = self.holds(self._definitions[name])
            return self._known[name](value)

        return holds

    def _properties(self, properties: Mapping[str, Schema]) -> Holds:
        members = {name: self.holds(one) for name, one in properties.items()}
        return lambda value: (
            not isinstance(value, dict)
            or all(members[name](one) for name, one in value.items() if name in members)
        )

    def _others(self, others: Schema | bool, known: set[str]) -> Holds:
        holds = self.holds(others) if isinstance(others, dict) else lambda _: bool(others)
        return lambda value: (
            not isinstance(value, dict) or all(holds(one) for name, one in value.items() if name not in known)
        )

    def _items(self, items: Schema) -> Holds:
        holds = self.holds(items)
        return lambda value: not isinstance(value, list) or all(map(holds, value))

    def _names(self, names: Schema) -> Holds:
        holds = self.holds(names)
        return lambda value: not isinstance(value, dict) or all(map(holds, value))


def _counted(options: list[Holds], enough: Callable[[int], bool]) -> Holds:
    return lambda value: enough(sum(option(value) for option in options))


def _required(names: list[str]) -> Holds:
    return lambda value: not isinstance(value, dict) or all(name in value for name in names)


def _typed(kind: str | list[str]) -> Holds:
    kinds = {kind} if isinstance(kind, str) else {*kind}
    kinds |= {"integer"} if "number" in kinds else set()
    whole = "integer" in kinds
    return lambda value: (
        json_type(value) in kinds or (whole and isinstance(value, float) and value.is_integer())
    )


def _one_of(values: list[Any]) -> Holds:
    words = {_spelled(value) for value in values}
    return lambda value: _spelled(value) in words


def _spelled(value: Any) -> str:
    """Tell apart what is equal in Python alone: true and 1."""
    return json.dumps(value, sort_keys=True)


def _of(kinds: type | tuple[type, ...], holds: Callable[[Any], bool]) -> Holds:
    return lambda value: not isinstance(value, kinds) or isinstance(value, bool) or holds(value)


NUMBERS = (int, float)
BOUNDS: dict[str, Callable[[Any], Holds]] = {
    "minimum": lambda least: _of(NUMBERS, lambda value: value >= least),
    "maximum": lambda most: _of(NUMBERS, lambda value: value <= most),
    "exclusiveMinimum": lambda least: _of(NUMBERS, lambda value: value > least),
    "minLength": lambda least: _of(str, lambda value: len(value) >= least),
    "maxLength": lambda most: _of(str, lambda value: len(value) <= most),
    "minItems": lambda least: _of(list, lambda value: len(value) >= least),
    "maxItems": lambda most: _of(list, lambda value: len(value) <= most),
    "maxProperties": lambda most: _of(dict, lambda value: len(value) <= most),
    "pattern": lambda pattern: _of(str, lambda value: re.search(pattern, value) is not None),
}
