"""The JSON Schema of reports, as other tools read it."""

from __future__ import annotations

from typing import Any, cast

from aioc_runner.export.plain import DIALECT
from aioc_runner.report.contract import VERSION, adapter


def report_schema() -> dict[str, Any]:
    """Make the JSON Schema of a report's document (2020-12), open to members that a later version brings."""
    made = cast("dict[str, Any]", _open_objects(adapter().json_schema(mode="serialization")))
    made["properties"]["version"]["pattern"] = rf"^{VERSION.partition('.')[0]}\.\d+$"
    made = _with_defaults(made)
    made["$defs"] = {name: _by_number(_with_defaults(model)) for name, model in made["$defs"].items()}
    head = {"$schema": DIALECT, "$id": f"urn:aioc:report:{VERSION}", "title": "aioc report"}
    return head | {key: value for key, value in made.items() if key not in head}


def _with_defaults(model: dict[str, Any]) -> dict[str, Any]:
    """Say of each list that may be left out that it is empty then."""
    optional = model.get("properties", {}).keys() - model.get("required", ())
    members = {
        name: {"default": [], **member} if name in optional and member.get("type") == "array" else member
        for name, member in model.get("properties", {}).items()
    }
    return {**model, "properties": members} if members else model


def _by_number(model: dict[str, Any]) -> dict[str, Any]:
    """Let a model name its sources by their numbers."""
    number: dict[str, Any] = {"type": "integer", "minimum": 0}
    forms: dict[str, dict[str, Any]] = {
        "source": {"anyOf": [number, {"type": "null"}]},
        "sources": {"type": "array", "items": number},
    }
    properties = model.get("properties", {})
    changed = {name: _reformed(properties[name], form) for name, form in forms.items() if name in properties}
    return {**model, "properties": properties | changed} if changed else model


def _reformed(member: dict[str, Any], form: dict[str, Any]) -> dict[str, Any]:
    """Keep what describes a member."""
    return {name: member[name] for name in ("title", "description") if name in member} | form


def _open_objects(schema: Any) -> Any:
    """Let objects have members that the schema doesn't name."""
    if isinstance(schema, list):
        return [_open_objects(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    closed = schema.get("additionalProperties") is False
    kept = {key: value for key, value in schema.items() if not (closed and key == "additionalProperties")}
    return {key: _open_objects(value) for key, value in kept.items()}
