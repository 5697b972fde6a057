"""JSON Schemas: one file a file of spec/schemas, which refer to each other as those do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from aioc_compiler.emit import notice
from aioc_compiler.emit.json import dump

if TYPE_CHECKING:
    from collections.abc import Mapping

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def emit(schema_files: Mapping[str, Mapping[str, Any]]) -> dict[str, bytes]:
    """Write `schemas/<stem>.json` for every file."""
    return {
        f"schemas/{stem}.json": dump(
            {
                "$schema": DIALECT,
                "$comment": notice(f"schemas/{stem}.yaml"),
                "title": document["title"],
                "$defs": in_json(document["$defs"]),
            },
            sort_keys=True,
        )
        for stem, document in schema_files.items()
    }


def in_json(value: Any) -> Any:
    """Copy a schema with references to the JSON files in place of the YAML ones."""
    if isinstance(value, list):
        return [in_json(item) for item in value]
    if not isinstance(value, dict):
        return value
    members = cast("dict[str, Any]", value)
    return {
        key: item.replace(".yaml#", ".json#") if key == "$ref" and isinstance(item, str) else in_json(item)
        for key, item in members.items()
    }
