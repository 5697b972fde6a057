"""Rewrites schemas of the catalog into plain JSON Schema, which every validator and generator accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

DIALECT = "https://json-schema.org/draft/2020-12/schema"
OPEN = "x-aioc-open"


def titled(name: str, schema: Mapping[str, Any], known: Mapping[str, Any], *, closed: bool) -> dict[str, Any]:
    """Rewrite a definition; its title is its name, from which generators name their types."""
    return {"title": name, **plain(schema, known, closed=closed)}


def plain(schema: Any, known: Mapping[str, Any], *, closed: bool) -> Any:
    """Rewrite a schema and those in it: what only this tool understands goes.

    What is open in the catalog is open: an enum accepts other words, a union accepts unknown tags.
    With `closed`, only what the catalog knows is accepted, so that a tag distinguishes a union's members.
    """
    if not isinstance(schema, dict):
        return schema
    opened = schema if closed or not schema.get(OPEN) else _open_enum(schema, known)
    return {key: _value(key, value, known, closed) for key, value in opened.items() if _is_kept(key)}


def _is_kept(key: str) -> bool:
    # OpenAPI's `discriminator` only speeds a validator up: each member of a union has its own constant tag.
    return not key.startswith("x-") and key != "discriminator"


def _value(key: str, value: Any, known: Mapping[str, Any], closed: bool) -> Any:
    if key == "properties":
        return {name: plain(member, known, closed=closed) for name, member in value.items()}
    if key in {"anyOf", "oneOf"}:
        return [plain(member, known, closed=closed) for member in value]
    return plain(value, known, closed=closed) if key in {"items", "additionalProperties"} else value


def _open_enum(schema: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    if "oneOf" in schema:
        return {**schema, "oneOf": [*schema["oneOf"], _other_tag(schema, known)]}
    words = {key: schema[key] for key in ("type", "enum", "const", "anyOf") if key in schema}
    rest = {key: value for key, value in schema.items() if key not in words}
    return {**rest, "anyOf": [words, {"type": "string"}]}


def _other_tag(union: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """Describe the members of an open union that the catalog doesn't know."""
    tag = union["discriminator"]["propertyName"]
    words = sorted(_tag(member, tag, known) for member in union["oneOf"])
    other = {"type": "string", "not": {"enum": words}}
    return {"type": "object", "required": [tag], "properties": {tag: other}}


def _tag(member: Mapping[str, Any], tag: str, known: Mapping[str, Any]) -> str:
    name = str(member["$ref"]).rpartition("/")[2]
    return str(known[name]["properties"][tag]["const"])
