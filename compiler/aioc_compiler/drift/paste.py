"""Writes what the catalog lacks as YAML in the words of the spec, to paste and to look over."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import yaml

from aioc_compiler.drift.alternatives import ANY, alternatives, either

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_compiler.drift.alternatives import Alternative
    from aioc_compiler.drift.differences import Difference
    from aioc_compiler.drift.sources import Node

DEEPEST = 3
"""Levels of objects that are written out; what is below is any object."""

WIDTH = 105
PACKAGE = "https://pypi.org/project/openai/"


def paste(difference: Difference, definitions: Mapping[str, Any]) -> str:
    """Write the YAML for a difference; nothing where no fact was added."""
    subject = difference.subject
    if difference.kind == "operation-added":
        method, _, path = subject.partition(" ")
        return _dumped([_row(method, path, difference.there)])
    if difference.kind == "word-added":
        return f"- {subject}\n"
    if difference.fact is None:
        return ""
    writer = Writer(definitions)
    member = {subject: writer.schema(subject, (difference.fact,), DEEPEST)}
    return _dumped(member) + (_dumped({"$defs": writer.named}) if writer.named else "")


def _row(method: str, path: str, there: str) -> dict[str, Any]:
    words = [word for word in path.split("/")[2:] if word and "{" not in word]
    return {
        "id": ".".join([*words, _verb(method, path)]),
        "path": path,
        "method": method,
        "kind": "ext",
        "summary": f"{method} {path}",
        "source": f"openapi-YYYY-MM-DD{there}" if there.startswith("#") else PACKAGE,
        "request": {"fixture": "get" if method == "GET" else "json.empty"},
        "response": {"status": 200, "content_type": "application/json"},
    }


def _verb(method: str, path: str) -> str:
    one, many = {"GET": ("retrieve", "list"), "POST": ("update", "create")}.get(method, (method.lower(),) * 2)
    return one if path.endswith("}") else many


def _dumped(value: Any) -> str:
    return yaml.safe_dump(value, sort_keys=False, allow_unicode=True, width=WIDTH, default_flow_style=None)


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes schemas; objects get a name, and stand in `named`."""

    definitions: Mapping[str, Any]
    named: dict[str, Any] = field(default_factory=dict[str, Any])

    def schema(self, name: str, nodes: tuple[Node, ...], depth: int) -> dict[str, Any]:
        """Write a member's schema."""
        found = alternatives(nodes, self.definitions)
        kinds = dict.fromkeys(one.kind for one in found if one.kind != ANY)
        written = [self._one(name, [one for one in found if one.kind == kind], depth) for kind in kinds]
        return written[0] if len(written) == 1 else {"anyOf": written} if written else {}

    def _one(self, name: str, found: list[Alternative], depth: int) -> dict[str, Any]:
        kind = found[0].kind
        if kind == "object" and depth and any(one.members for one in found):
            return self._object(name, either(found), depth - 1)
        if kind == "array" and depth:
            items = tuple(item for one in found for item in one.items)
            inner = self.schema(f"{name}_item", items, depth - 1)
            return {"type": kind, "items": inner} if inner else {"type": kind}
        words = sorted({word for one in found for word in one.words or ()})
        if words and all(one.words for one in found):
            return {"type": kind, "const": words[0]} if len(words) == 1 else _enum(words)
        return {"type": kind}

    def _object(self, name: str, one: Alternative, depth: int) -> dict[str, Any]:
        title = "".join(word[:1].upper() + word[1:] for word in name.split("_"))
        if title not in self.named:
            self.named[title] = {}  # it may lead back to itself
            members = {member: self.schema(member, nodes, depth) for member, nodes in one.members.items()}
            required = sorted(one.required & members.keys())
            head = {"type": "object", "description": f"{title}."}
            needs = {"required": required} if required else {}
            self.named[title] = {**head, **needs, "properties": members}
        return {"$ref": f"#/$defs/{title}"}


def _enum(words: list[str]) -> dict[str, Any]:
    return {"type": "string", "enum": words, "x-aioc-open": True}
