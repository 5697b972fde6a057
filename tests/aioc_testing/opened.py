"""Schemas as a judge reads them: what is marked `x-aioc-open` takes unknown members."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def opened(root: Json) -> Json:
    """Open every union and enum of a bundled schema that is marked `x-aioc-open`."""
    result: Json = _opened(root, root)
    return result


def _opened(node: Any, root: Json) -> Any:
    if isinstance(node, list):
        return [_opened(item, root) for item in node]
    if not isinstance(node, dict):
        return node
    members: Json = {key: _opened(value, root) for key, value in node.items()}
    if not node.get("x-aioc-open"):
        return members
    members.pop("enum", None)
    if "oneOf" in node:
        members["anyOf"] = [*members.pop("oneOf"), _anything_else(node, root)]
    return members


def _anything_else(union: Json, root: Json) -> Json:
    """Describe an object whose tag is none of the union's."""
    name: str = union["discriminator"]["propertyName"]
    tags = [_resolved(member, root)["properties"][name]["const"] for member in union["oneOf"]]
    return {
        "type": "object",
        "required": [name],
        "properties": {name: {"type": "string", "not": {"enum": tags}}},
    }


def _resolved(node: Json, root: Json) -> Json:
    while "$ref" in node:
        node = root["$defs"][node["$ref"].rpartition("/")[2]]
    return node
