"""Holds a value to the JSON Schema that a request asked with: the part of the language that requests use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.judge.rules.scene import Complaint, whole
from aioc_runner.judge.show import article, json_type, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def unlike_schema(schema: Any, value: Any, name: str = "it") -> Iterator[Complaint]:
    """Say in which respects a value doesn't fit a schema; what of a schema isn't known is not looked at."""
    if not isinstance(schema, dict):
        return
    if not _is_of(schema.get("type"), value):
        yield Complaint(f"{name} is {shown(value)}, not {_types(schema['type'])}")
        return
    if "const" in schema and value != schema["const"]:
        yield Complaint(f"{name} is {shown(value)}, and its const is {shown(schema['const'])}")
    if isinstance(schema.get("enum"), list) and value not in schema["enum"]:
        yield Complaint(f"{name} is {shown(value)}, none of {shown(schema['enum'])}")
    if isinstance(value, dict):
        yield from _members(schema, value)
    if isinstance(value, list):
        for place, item in enumerate(value):
            yield from unlike_schema(schema.get("items"), item, f"item {place}")


def _members(schema: Mapping[str, Any], value: Mapping[str, Any]) -> Iterator[Complaint]:
    known = schema.get("properties", {})
    for name in schema.get("required", ()):
        if name not in value:
            yield Complaint(f"member {shown(name)} is missing in {shown(value)}")
    for name, item in value.items():
        if name in known:
            yield from unlike_schema(known[name], item, name)
        elif schema.get("additionalProperties") is False:
            yield Complaint(
                f"member {shown(name)} of {shown(value)} is none of the schema's, which allows no other"
            )
        else:
            yield from unlike_schema(schema.get("additionalProperties"), item, name)


def _is_of(kind: Any, value: Any) -> bool:
    kinds = [kind] if isinstance(kind, str) else kind
    if not isinstance(kinds, list):
        return True
    also = "number" if whole(value) else "integer" if isinstance(value, float) and value.is_integer() else ""
    return json_type(value) in kinds or also in kinds


def _types(kind: Any) -> str:
    return article(kind) if isinstance(kind, str) else shown(kind)
