"""The smallest value that a JSON Schema allows, with what the user says of its members."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Schema = Mapping[str, Any]

DEEPEST = 16
"""How far schemas may lead into each other."""

SAID = r"(?<!\w){}=(\S+)"
"""How the user says what a member shall be."""


def fits(value: Any, schema: Schema) -> bool:
    """Whether a schema allows a value; anything but a schema allows none."""
    from jsonschema import Draft202012Validator, SchemaError  # noqa: PLC0415 -- slow to import

    try:
        Draft202012Validator.check_schema(schema)
        return Draft202012Validator(schema).is_valid(value)
    except (SchemaError, LookupError, ValueError):
        return False


def fitting(schema: Schema, said: str = "") -> Any:
    """Make a value; members that the user doesn't speak of are there where they have to be."""
    return _Maker(schema, said).make(schema, DEEPEST)


class _Maker:
    def __init__(self, root: Schema, said: str) -> None:
        self.root, self.said = root, said

    def make(self, schema: Any, depth: int) -> Any:
        schema = self._resolved(schema)
        for name in ("const", "default"):
            if name in schema:
                return schema[name]
        for name in ("enum", "examples"):
            if schema.get(name):
                return schema[name][0]
        for name in ("anyOf", "oneOf", "allOf"):
            if schema.get(name) and depth:
                return self.make({**schema, name: None, **self._resolved(schema[name][0])}, depth - 1)
        return self._typed(schema, depth)

    def _typed(self, schema: Schema, depth: int) -> Any:
        kinds = schema.get("type", "object" if "properties" in schema else "string")
        kind = kinds if isinstance(kinds, str) else next(one for one in kinds if one != "null")
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            count = schema.get("minItems", 0) if depth else 0
            return [self.make(schema.get("items", {}), depth - 1) for _ in range(count)]
        return SCALARS[kind](schema) if kind in SCALARS else None

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        members: dict[str, Any] = schema.get("properties") or {}
        required = schema.get("required", ())
        made = {name: self.make(of, depth - 1) for name, of in members.items() if depth and name in required}
        return {**made, **{name: self._told(name, of) for name, of in members.items() if self._spoken(name)}}

    def _spoken(self, name: str) -> re.Match[str] | None:
        return re.search(SAID.format(re.escape(name)), self.said)

    def _told(self, name: str, schema: Any) -> Any:
        """Read what the user says as the member's type has it."""
        found = self._spoken(name)
        text = found[1].rstrip(".,") if found else ""
        if self._resolved(schema).get("type") in {None, "string"}:
            return text
        try:
            return json.loads(text)
        except ValueError:
            return text

    def _resolved(self, schema: Any) -> dict[str, Any]:
        """Follow a reference inside the schema."""
        for _ in range(DEEPEST):
            if not isinstance(schema, dict) or not str(schema.get("$ref", "")).startswith("#"):
                break
            found: Any = self.root
            for name in schema["$ref"].split("/")[1:]:
                found = found.get(name, {}) if isinstance(found, dict) else {}
            schema = found
        return cast("dict[str, Any]", schema) if isinstance(schema, dict) else {}


def _text(schema: Schema) -> str:
    return "a" * max(1, int(schema.get("minLength", 1)))


def _number(schema: Schema) -> Any:
    lowest = schema.get("minimum", schema.get("exclusiveMinimum"))
    return 1 if lowest is None else int(lowest) + 1


SCALARS: Mapping[str, Callable[[Schema], Any]] = {
    "string": _text,
    "integer": _number,
    "number": _number,
    "boolean": lambda _: False,
}
