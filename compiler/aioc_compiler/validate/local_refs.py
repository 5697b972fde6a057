"""Schemas by name alone: names are unique across files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.references import with_references

if TYPE_CHECKING:
    from collections.abc import Mapping

LOCAL = "#/$defs/"


def localised(schema_files: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Every definition of every file by its name, referring to the others by name alone."""
    return {
        name: with_references(definition, _to_name)
        for document in schema_files.values()
        for name, definition in document["$defs"].items()
    }


def _to_name(reference: str) -> str:
    return LOCAL + reference.rpartition("/")[2]
