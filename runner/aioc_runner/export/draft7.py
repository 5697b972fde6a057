"""Rewrites a schema of JSON Schema 2020-12 for tools that only read draft 7."""

from __future__ import annotations

from typing import Any

DIALECT = "http://json-schema.org/draft-07/schema#"


def draft7(document: dict[str, Any]) -> dict[str, Any]:
    """Rewrite a document: `definitions` for `$defs`, and no keyword next to `$ref`, which draft 7 ignores."""
    made: dict[str, Any] = _rewritten(document)
    return {"$schema": DIALECT, **{key: value for key, value in made.items() if key != "$schema"}}


def _rewritten(value: Any) -> Any:
    if isinstance(value, list):
        return [_rewritten(item) for item in value]
    if not isinstance(value, dict):
        return value
    made = {_key(key): _reference(item) if key == "$ref" else _rewritten(item) for key, item in value.items()}
    if "$ref" not in made or len(made) == 1:
        return made
    return {**{key: item for key, item in made.items() if key != "$ref"}, "allOf": [{"$ref": made["$ref"]}]}


def _key(key: str) -> str:
    return {"$defs": "definitions", "prefixItems": "items"}.get(key, key)


def _reference(item: Any) -> Any:
    return item.replace("#/$defs/", "#/definitions/") if isinstance(item, str) else _rewritten(item)
