"""Recognises most valid documents quickly, so that their models needn't be loaded.

Loading the models takes longer than everything else when a short run is graded. This module agrees with the
models (tests/compiler/test_equal_verdicts.py); if it can't decide, they do.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from math import isfinite
from typing import TYPE_CHECKING, Any

from pydantic_core import SchemaValidator
from pydantic_core.core_schema import str_schema

from aioc_runner.text import is_encodable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aioc_runner.judge.schema.walk import Schema, SchemaWalker

MOST = 2_000
"""The most values of a document that are looked at: with more, the models are faster."""

SILENT = {"title", "description", "$defs"}
ALONE = {"type", "pattern"}

LARGEST_INTEGER, LARGEST_FLOAT = 2**63, 2**53
ALLOWED: Mapping[str | None, set[str]] = {
    None: set(),
    "null": set(),
    "boolean": set(),
    "integer": {"minimum", "maximum"},
    "number": {"minimum", "maximum"},
    "string": {"minLength", "const", "enum", "pattern"},
    "array": {"items", "minItems", "maxItems"},
    "object": {"properties", "required", "additionalProperties"},
}
"""The words that are understood, by type."""


def is_surely_valid(walker: SchemaWalker, document: Any) -> bool:
    """Whether a document is certainly valid; it may be valid even if this is false."""
    return _Visit(walker).is_valid(walker.root, document)


@dataclass(slots=True)
class _Visit:
    """The walk through a document, and how many more values it may visit."""

    walker: SchemaWalker
    left: int = MOST
    kinds: Mapping[str, Callable[[Schema, Any], bool]] = field(init=False)

    def __post_init__(self) -> None:
        self.kinds = {**SCALARS, "array": self._is_array, "object": self._is_object}

    def is_valid(self, node: Schema, value: Any) -> bool:
        """Whether a value is certainly valid."""
        self.left -= 1
        node = self.walker.deref(node)
        words = {word for word in node if word not in SILENT and not word.startswith("x-")}
        if self.left < 0:
            return False
        if words == {"anyOf"}:
            return any(self.is_valid(branch, value) for branch in node["anyOf"])
        if words == {"oneOf", "discriminator"}:
            return self._is_valid_tagged(node, value)
        kind = node.get("type")
        if not isinstance(kind, str | None) or kind not in ALLOWED or not words <= ALLOWED[kind] | {"type"}:
            return False
        return kind is None or self.kinds[kind](node, value)

    def _is_valid_tagged(self, node: Schema, value: Any) -> bool:
        tag = value.get(node["discriminator"]["propertyName"]) if isinstance(value, dict) else None
        member = self.walker.tagged(node, tag) if isinstance(tag, str) else None
        return member is not None and self.is_valid(member, value)

    def _is_array(self, node: Schema, value: Any) -> bool:
        least, most = node.get("minItems", 0), node.get("maxItems", MOST)
        return (
            isinstance(value, list)
            and least <= len(value) <= most
            and all(self.is_valid(node.get("items", {}), item) for item in value)
        )

    def _is_object(self, node: Schema, value: Any) -> bool:
        if not isinstance(value, dict) or not all(name in value for name in node.get("required", ())):
            return False
        members, others = node.get("properties", {}), node.get("additionalProperties", True)
        if others is False and not value.keys() <= members.keys():
            return False
        unknown = others if isinstance(others, dict) else {}
        return all(self.is_valid(members.get(name, unknown), item) for name, item in value.items())


def _is_integer(node: Schema, value: Any) -> bool:
    is_one = isinstance(value, int) and not isinstance(value, bool)
    return is_one and abs(value) < LARGEST_INTEGER and _is_within(node, value)


def _is_number(node: Schema, value: Any) -> bool:
    if isinstance(value, float):
        return isfinite(value) and _is_within(node, value)
    return _is_integer(node, value) and abs(value) < LARGEST_FLOAT


def _is_within(node: Schema, value: float) -> bool:
    return bool(node.get("minimum", value) <= value <= node.get("maximum", value))


def _is_string(node: Schema, value: Any) -> bool:
    if not isinstance(value, str) or len(value) < node.get("minLength", 0):
        return False
    if "const" in node or "enum" in node:
        return value == node.get("const", value) and value in node.get("enum", (value,))
    if "pattern" in node:
        return bool(_with_pattern(node["pattern"]).isinstance_python(value))
    return value.isascii() or is_encodable(value)


SCALARS: Mapping[str, Callable[[Schema, Any], bool]] = {
    "null": lambda _, value: value is None,
    "boolean": lambda _, value: isinstance(value, bool),
    "integer": _is_integer,
    "number": _is_number,
    "string": _is_string,
}


def text_validator(walker: SchemaWalker) -> SchemaValidator | None:
    """Make the validator of a schema that asks for a text with a pattern, and for nothing more."""
    node = walker.deref(walker.root)
    is_alone = {word for word in node if word not in SILENT and not word.startswith("x-")} == ALONE
    return _with_pattern(node["pattern"]) if is_alone and node["type"] == "string" else None


@lru_cache(maxsize=512)
def _with_pattern(pattern: str) -> SchemaValidator:
    """Make the validator that a model has for a text with this pattern."""
    return SchemaValidator(str_schema(pattern=pattern, strict=True))
