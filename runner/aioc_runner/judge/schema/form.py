"""Decides whether a document's form alone determines if it is valid, whatever its words and numbers are.

The form is what a skeleton preserves (`json_skeleton.py`): structure and names, types, the signs of numbers,
which numbers are 0, which strings are empty, and the strings that the schema names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aioc_runner.judge.schema.walk import Schema, SchemaWalker

TOLD = {"minLength": 1, "minimum": 0, "exclusiveMinimum": 0}
"""Limits that the form shows."""

SILENT = {"type", "title", "description", "const"}
"""What limits no value, and constants, which are strings that the schema names."""


def decides(walker: SchemaWalker, document: Any) -> bool:
    """Whether every document of this one's form is as right by the schema as this one."""
    return not any(_is_limited(node) for node, _ in walker.scalars(document))


def _is_limited(node: Schema) -> bool:
    """Whether a schema asks for more of a string or a number than the form shows."""
    return not all(
        key in SILENT
        or key.startswith("x-")
        or TOLD.get(key) == asked
        or (key == "enum" and all(isinstance(one, str) for one in asked))
        for key, asked in node.items()
    )
