"""Walks a bundled JSON Schema in parallel with a document.

Schemas keep to the subset that spec/meta allows, so there is one way to go at every step: a nullable has one
branch in addition to null, the members of any other `anyOf` differ in JSON type, and those of a `oneOf` in
their tag.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.record import Record
from aioc_runner.text import article, json_type, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.documents.json_path import Path

Schema = dict[str, Any]
Described = tuple["Path", Schema, dict[str, Any]]
"""An object of a document: where it is, and its schema."""

LISTED = 12


class SchemaWalker(Record):
    """A self-contained schema document."""

    root: Schema

    def deref(self, node: Schema) -> Schema:
        """Follow a schema's local references."""
        while "$ref" in node:
            node = self.root["$defs"][node["$ref"].rsplit("/", 1)[-1]]
        return node

    def definition(self, name: str) -> Schema | None:
        """Find a definition by its name."""
        found = self.root.get("$defs", {}).get(name)
        return self.deref(found) if found is not None else None

    def branches(self, node: Schema) -> list[Schema]:
        """List the alternatives of an `anyOf` other than null."""
        found = [self.deref(branch) for branch in node.get("anyOf", ())]
        return [branch for branch in found if branch.get("type") != "null"]

    def tagged(self, node: Schema, tag: Any) -> Schema | None:
        """Find the member of a `oneOf` that has this tag."""
        name = node["discriminator"]["propertyName"]
        members = [self.deref(member) for member in node["oneOf"]]
        return next((one for one in members if self.deref(one["properties"][name]).get("const") == tag), None)

    def literals(self) -> Iterator[str]:
        """Yield every string that a schema below this one names, such as a union's tags."""
        pending: list[Any] = [{name: node for name, node in self.root.items() if name != "$defs"}]
        known = set[str]()
        while pending:
            node = pending.pop()
            if isinstance(node, list):
                pending += node
            elif isinstance(node, dict):
                pending += node.values()
                reference = node.get("$ref")
                if isinstance(reference, str) and reference not in known:
                    known.add(reference)
                    pending.append(self.deref(node))
                named = (node.get("const"), *node.get("enum", ()))
                yield from (one for one in named if isinstance(one, str))

    def is_open(self, node: Schema) -> bool:
        """Whether unknown members of this union or enum are welcome."""
        found = self.deref(node)
        return any(bool(one.get("x-aioc-open")) for one in (node, found, *self.branches(found)))

    def settle(self, node: Schema, value: Any) -> Schema | None:
        """Choose the plain schema that a value must fit; None if no branch is meant for it."""
        node = self.deref(node)
        if "oneOf" in node:
            tag = value.get(node["discriminator"]["propertyName"]) if isinstance(value, dict) else None
            return self.tagged(node, tag)
        if "anyOf" in node:
            fitting = (branch for branch in self.branches(node) if self.fits(branch, value))
            found = next(fitting, None)
            return None if found is None else self.settle(found, value)
        return node

    def fits(self, node: Schema, value: Any) -> bool:
        """Whether a value has the JSON type that a schema asks for."""
        node = self.deref(node)
        if "anyOf" in node:
            return any(self.fits(branch, value) for branch in node["anyOf"])
        wanted = "object" if "oneOf" in node else node.get("type")
        found = json_type(value)
        return wanted is None or found == wanted or (wanted == "number" and found == "integer")

    def objects(self, value: Any, path: Path = ()) -> Iterator[Described]:
        """Yield every object of a document that the schema describes, with its schema."""
        pending: list[tuple[Path, Schema, Any]] = [(path, self.root, value)]
        while pending:
            where, node, item = pending.pop()
            settled = self.settle(node, item)
            if settled is None:
                continue
            if isinstance(item, dict):
                yield where, settled, item
            pending += reversed(list(self._below(where, settled, item)))

    def scalars(self, value: Any) -> Iterator[tuple[Schema, Any]]:
        """Yield every string, number and boolean of a document that the schema describes, with its schema."""
        pending: list[tuple[Schema, Any]] = [(self.root, value)]
        while pending:
            node, item = pending.pop()
            settled = self.settle(node, item)
            if settled is None:
                continue
            if isinstance(item, list):
                pending += [(settled.get("items", {}), one) for one in item]
            elif isinstance(item, dict):
                known = ((self.member(settled, key), one) for key, one in item.items())
                pending += [(below, one) for below, one in known if below is not None]
            else:
                yield settled, item

    def _below(self, path: Path, node: Schema, value: Any) -> Iterator[tuple[Path, Schema, Any]]:
        """Yield the members and items that may contain objects."""
        if isinstance(value, list) and "items" in node:
            inner = self.deref(node["items"])
            if inner.get("type") in ("string", "integer", "number", "boolean"):
                return
            yield from (((*path, index), inner, item) for index, item in enumerate(value))
        elif isinstance(value, dict):
            for key, item in value.items():
                below = self.member(node, key) if isinstance(item, dict | list) else None
                if below is not None:
                    yield (*path, key), below, item

    def member(self, node: Schema, key: str) -> Schema | None:
        """Find the schema of an object's member; None for one that is unknown."""
        known: Schema | None = node.get("properties", {}).get(key)
        if known is not None:
            return known
        others = node.get("additionalProperties")
        return others if isinstance(others, dict) else None

    def words(self, node: Schema, value: Any = None) -> str:
        """Say what a schema asks for, and each limit that a `value` oversteps."""
        if "$ref" in node:
            node = self.deref(node)
        if "anyOf" in node:
            return " or ".join(self.words(branch, value) for branch in node["anyOf"])
        if "oneOf" in node:
            return self._tags(node)
        if "const" in node:
            return shown(node["const"])
        if "enum" in node:
            return _one_of(node["enum"])
        return _plain(node, value)

    def _tags(self, node: Schema) -> str:
        name = node["discriminator"]["propertyName"]
        tags = [self.deref(self.deref(one)["properties"][name])["const"] for one in node["oneOf"]]
        return f"an object with {name} {_one_of(tags)}"


def _one_of(values: list[Any]) -> str:
    listed = ", ".join(shown(value) for value in values[:LISTED])
    return f"{'one of ' if len(values) > 1 else ''}{listed}{', …' if len(values) > LISTED else ''}"


def _plain(node: Schema, value: Any) -> str:
    kind = node.get("type")
    if kind is None:
        return "any value"
    if kind == "null":
        return "null"
    if node.get("minLength") == 1 and kind == "string":
        return "a non-empty string"
    limits = [
        text.format(node[key])
        for key, text in LIMITS.items()
        if key in node and (_telling(key, node[key]) or _oversteps(key, node[key], value))
    ]
    if kind == "object" and node.get("required"):
        limits.append("with " + ", ".join(node["required"][:LISTED]))
    said = " and ".join(limits).replace(" and of ", " and ").replace(" and matching", " matching")
    return f"{article(kind)} {said}".rstrip()


def _oversteps(limit: str, bound: Any, value: Any) -> bool:
    """Whether a value of the right type is too much or too little for a limit."""
    size = value if isinstance(value, int | float) else len(value) if isinstance(value, str | list) else None
    if size is None or isinstance(value, bool) or isinstance(value, int | float) != (limit in OF_NUMBERS):
        return False
    return size > bound if limit.startswith("max") else size < bound if limit.startswith("min") else False


def _telling(limit: str, value: Any) -> bool:
    """Whether a limit helps to see what is meant; not one that merely keeps nonsense out."""
    if limit == "minimum" and value == 0:
        return False
    return not (limit in ("maximum", "maxLength", "maxItems") and value > LARGEST)


LARGEST = 1_000_000
OF_NUMBERS = ("minimum", "maximum")
LIMITS = {
    "minLength": "of at least {} characters",
    "maxLength": "of at most {} characters",
    "minItems": "of at least {} items",
    "maxItems": "of at most {} items",
    "minimum": "of at least {}",
    "maximum": "of at most {}",
    "exclusiveMinimum": "above {}",
    "exclusiveMaximum": "below {}",
    "pattern": "matching {}",
}
"""How each limit is said."""
