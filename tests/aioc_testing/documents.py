"""Documents that a schema accepts, made from the schema alone."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any

from aioc_testing.fitting import fitting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

DEEPEST = 4

Schema = dict[str, Any]


def resolve(schema: Schema, definitions: Mapping[str, Schema]) -> Schema:
    """Follow `$ref` to what it stands for."""
    while "$ref" in schema:
        schema = definitions[schema["$ref"].rpartition("/")[2]]
    return schema


def options(schema: Schema, definitions: Mapping[str, Schema]) -> list[Schema]:
    """List the members of a union, and of the unions in it; any other schema is its own only option."""
    schema = resolve(schema, definitions)
    members = schema.get("anyOf") or schema.get("oneOf")
    if not members:
        return [schema]
    return [option for member in members for option in options(member, definitions)]


def documents(schema: Schema, definitions: Mapping[str, Schema]) -> Iterator[Any]:
    """Make the least document, and one with every member for each option of a union."""
    maker = Maker(definitions)
    yield maker.make(schema, choice=0, full=False, depth=0)
    for choice in range(len(options(schema, definitions))):
        yield maker.make(schema, choice=choice, full=True, depth=0)


class Maker:
    """Makes values; `choice` says which option of a union."""

    def __init__(self, definitions: Mapping[str, Schema]) -> None:
        self.definitions = definitions

    def make(self, schema: Schema, *, choice: int, full: bool, depth: int) -> Any:
        found = options(schema, self.definitions)
        chosen = found[choice % len(found)]
        full = full and depth < DEEPEST
        if chosen["type"] == "object":
            return self._object(chosen, choice=choice, full=full, depth=depth)
        if chosen["type"] == "array":
            return self._array(chosen, choice=choice, full=full, depth=depth)
        return scalar(chosen)

    def _object(self, schema: Schema, *, choice: int, full: bool, depth: int) -> dict[str, Any]:
        properties: dict[str, Schema] = schema.get("properties", {})
        names = properties if full else schema.get("required", [])
        made = {
            name: self.make(properties[name], choice=choice, full=full, depth=depth + 1) for name in names
        }
        others = schema.get("additionalProperties")
        if full and isinstance(others, dict):
            made["other"] = self.make(others, choice=choice, full=full, depth=depth + 1)
        return made

    def _array(self, schema: Schema, *, choice: int, full: bool, depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        count = max(least, 1) if full else least
        return [
            self.make(schema["items"], choice=choice + index, full=full, depth=depth + 1)
            for index in range(count)
        ]


def scalar(schema: Schema) -> Any:
    """Make a value that isn't made of others."""
    made: dict[str, Callable[[Schema], Any]] = {"string": text, "integer": number, "number": fraction}
    kind = schema["type"]
    return made[kind](schema) if kind in made else {"boolean": True}.get(kind)


def text(schema: Schema) -> str:
    """Make a string: the first word of a list, a match of a pattern, or one of the right length."""
    if "const" in schema or "enum" in schema:
        return str(schema.get("const", schema.get("enum", [""])[0]))
    if "pattern" in schema:
        made = fitting(schema["pattern"])
        return made.ljust(int(schema.get("minLength", 0)), made[-1:])
    made = "word" + "d" * max(0, int(schema.get("minLength", 0)) - 4)
    return made[: int(schema.get("maxLength", len(made)))]


def number(schema: Schema) -> int:
    """Make an integer within the bounds."""
    over = "exclusiveMinimum" in schema
    return int(schema["exclusiveMinimum"]) + 1 if over else ceil(schema.get("minimum", 0))


def fraction(schema: Schema) -> float:
    """Make a number within the bounds, one that no integer is where they allow."""
    return number(schema) if "maximum" in schema else number(schema) + 0.5
