"""JSON Schemas for other languages: each stands alone, in nothing but JSON Schema 2020-12."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.export.definitions import reachable, references

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_runner.catalog import Catalogue

DIALECT = "https://json-schema.org/draft/2020-12/schema"
OPEN = "x-aioc-open"


def documents(catalogue: Catalogue) -> dict[str, dict[str, Any]]:
    """Make the files of an export: one a schema, and the report's."""
    from aioc_runner import contract  # noqa: PLC0415 - Pydantic is slow to import

    version = catalogue.catalog.version
    names = sorted(catalogue.catalog.schemas)
    made = {f"{name}.json": stand_alone(name, catalogue.schema(name), version) for name in names}
    return made | {"report.json": contract.schema()}


def stand_alone(name: str, schema: Mapping[str, Any], version: str) -> dict[str, Any]:
    """Turn a schema of the catalogue into one that any validator takes.

    What only this tool understands goes, and what is open in the catalogue is open: an open enum is a
    string, an open union takes tags that nobody knows yet.
    """
    known = schema.get("$defs", {})
    alone = {key: value for key, value in schema.items() if key != "$defs"}
    definitions = {other: known[other] for other in sorted(reachable(references(alone), known))}
    return {**_headed(name, _plain(alone, definitions), version), **_definitions(definitions)}


def _headed(name: str, schema: Mapping[str, Any], version: str) -> dict[str, Any]:
    title, described = schema.get("title", name), schema.get("description", name)
    head = {"$schema": DIALECT, "$id": f"urn:aioc:{version}:{name}", "title": title, "description": described}
    return head | {key: value for key, value in schema.items() if key not in {*head, "$comment"}}


def _definitions(definitions: Mapping[str, Any]) -> dict[str, Any]:
    plain = {name: _plain(definition, definitions) for name, definition in definitions.items()}
    return {"$defs": plain} if plain else {}


def _plain(schema: Any, definitions: Mapping[str, Any]) -> Any:
    """Rewrite a schema and those in it."""
    if not isinstance(schema, dict):
        return schema
    opened = _opened(schema, definitions) if schema.get(OPEN) else schema
    return {key: _value(key, value, definitions) for key, value in opened.items() if _kept(key)}


def _kept(key: str) -> bool:
    # OpenAPI's `discriminator` only speeds a validator up: each member of a union has its own constant tag.
    return not key.startswith("x-") and key != "discriminator"


def _value(key: str, value: Any, definitions: Mapping[str, Any]) -> Any:
    if key == "properties":
        return {name: _plain(member, definitions) for name, member in value.items()}
    if key in {"anyOf", "oneOf"}:
        return [_plain(member, definitions) for member in value]
    return _plain(value, definitions) if key in {"items", "additionalProperties"} else value


def _opened(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> dict[str, Any]:
    if "oneOf" in schema:
        return {**schema, "oneOf": [*schema["oneOf"], _other_tag(schema, definitions)]}
    closed = {"enum", "const", "anyOf"}
    return {key: value for key, value in schema.items() if key not in closed}


def _other_tag(union: Mapping[str, Any], definitions: Mapping[str, Any]) -> dict[str, Any]:
    """Describe the members of an open union that the catalogue doesn't know."""
    tag = union["discriminator"]["propertyName"]
    known = sorted(_tag(member, tag, definitions) for member in union["oneOf"])
    other = {"type": "string", "not": {"enum": known}}
    return {"type": "object", "required": [tag], "properties": {tag: other}}


def _tag(member: Mapping[str, Any], tag: str, definitions: Mapping[str, Any]) -> str:
    name = str(member["$ref"]).rpartition("/")[2]
    return str(definitions[name]["properties"][tag]["const"])
