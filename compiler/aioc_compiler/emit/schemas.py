"""JSON Schemas: one file a file of spec/schemas, which refer to each other as those do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.references import with_references
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


def in_json(schema: Any) -> Any:
    """Copy a schema with references to the JSON files in place of the YAML ones."""
    return with_references(schema, lambda reference: reference.replace(".yaml#", ".json#"))
