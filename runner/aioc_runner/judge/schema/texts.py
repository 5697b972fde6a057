"""Holds texts to a pattern as the models do, by the same validator, without loading a module of models."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pydantic_core import SchemaValidator
from pydantic_core.core_schema import str_schema

if TYPE_CHECKING:
    from aioc_runner.judge.schema.walk import SchemaWalker

SILENT = {"title", "description", "$defs"}
ALONE = {"type", "pattern"}


def validator(walker: SchemaWalker) -> SchemaValidator | None:
    """Make the validator of a schema that asks for a text with a pattern, and for nothing more."""
    node = walker.deref(walker.root)
    is_alone = {word for word in node if word not in SILENT and not word.startswith("x-")} == ALONE
    return with_pattern(node["pattern"]) if is_alone and node["type"] == "string" else None


@lru_cache(maxsize=512)
def with_pattern(pattern: str) -> SchemaValidator:
    """Make the validator that a model has for a text with this pattern."""
    return SchemaValidator(str_schema(pattern=pattern, strict=True))
