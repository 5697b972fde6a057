"""A schema as tables: the members of each definition that it uses, with their types."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from aioc_runner.export.definitions import reachable
from aioc_runner.render import Section

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Schema = Mapping[str, Any]
    Cells = tuple[str, str, str]

TITLE = "Schema "
EXPECTED = "x-aioc-expected"


def sections(names: list[str], definitions: Mapping[str, Any]) -> tuple[Section, ...]:
    """Make a section for each definition that these schemas use, the nearest first."""
    found = reachable(names, definitions)
    return tuple(Section(f"{TITLE}{name}", tuple(rows(definitions[name]))) for name in found)


def rows(schema: Schema) -> Iterator[Cells]:
    """Write a definition's members, or its type if it has none."""
    members = schema.get("properties", {})
    if not members:
        yield "", "", _description(schema)
    for name, member in members.items():
        yield name, _presence(name, member, schema), _description(member)


def _presence(name: str, member: Schema, owner: Schema) -> str:
    if name in owner.get("required", ()):
        return "required"
    return f"expected ({member[EXPECTED]})" if EXPECTED in member else "optional"


def _description(schema: Schema) -> str:
    described = str(schema.get("description", ""))
    return f"{kind(schema)}: {described}" if described else kind(schema)


def kind(schema: Schema) -> str:
    """Say in words what is right: a type, the words of an enum, a definition, or several of these."""
    several = schema.get("anyOf") or schema.get("oneOf")
    if several:
        return " or ".join(dict.fromkeys(kind(one) for one in several)) + _open(schema)
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    words = schema.get("enum") or ([schema["const"]] if "const" in schema else [])
    if words:
        return " | ".join(json.dumps(word, ensure_ascii=False) for word in words) + _open(schema)
    return _typed(schema)


def _typed(schema: Schema) -> str:
    name = str(schema.get("type", "anything"))
    if name == "array" and schema.get("items"):
        return f"array of {kind(schema['items'])}"
    values = schema.get("additionalProperties")
    return f"object of {kind(values)}" if name == "object" and isinstance(values, dict) else name


def _open(schema: Schema) -> str:
    return " (open)" if schema.get("x-aioc-open") else ""
