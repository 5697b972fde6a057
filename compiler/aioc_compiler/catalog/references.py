"""Schemas with their references written otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Callable


def with_references(value: Any, change: Callable[[str], str]) -> Any:
    """Copy a schema with each `$ref` in it changed."""
    if isinstance(value, list):
        return [with_references(item, change) for item in value]
    if not isinstance(value, dict):
        return value
    members = cast("dict[str, Any]", value)
    return {
        key: change(item) if key == "$ref" and isinstance(item, str) else with_references(item, change)
        for key, item in members.items()
    }
