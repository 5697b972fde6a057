"""Schemas by name alone: names are unique across files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCAL = "#/$defs/"


def localised(schema_files: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Every definition of every file by its name, referring to the others by name alone."""
    return {
        name: _local(definition)
        for document in schema_files.values()
        for name, definition in document["$defs"].items()
    }


def _local(value: Any) -> Any:
    """Cut the file from every `$ref`: names are unique across files."""
    if isinstance(value, list):
        return [_local(item) for item in value]
    if not isinstance(value, dict):
        return value
    members = cast("dict[str, Any]", value)
    return {
        key: LOCAL + item.rpartition("/")[2] if key == "$ref" and isinstance(item, str) else _local(item)
        for key, item in members.items()
    }
