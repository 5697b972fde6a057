"""Where a document's form decides whether it is right, and where only its words and numbers do."""

from __future__ import annotations

from typing import Any

import pytest

from aioc_runner.judge.schema.form import decides
from aioc_runner.judge.schema.walk import SchemaWalker

DEFINITIONS = {
    "Tree": {
        "type": "object",
        "properties": {
            "word": {"type": "string", "minLength": 1},
            "kind": {"type": "string", "enum": ["a", "b"]},
            "count": {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "null"}]},
            "byte": {"type": "integer", "minimum": 0, "maximum": 255},
            "name": {"type": "string", "pattern": "^x"},
            "bytes": {"type": "array", "items": {"type": "integer", "maximum": 255}},
            "below": {"anyOf": [{"type": "array", "items": {"$ref": "#/$defs/Tree"}}, {"type": "null"}]},
        },
    }
}
TREE = SchemaWalker({"$ref": "#/$defs/Tree", "$defs": DEFINITIONS})


@pytest.mark.parametrize(
    ("document", "decided"),
    [
        ({"word": "x", "kind": "a", "count": 3, "below": None}, True),
        ({"below": [{"word": "x"}, {"below": []}]}, True),
        ({"unknown": "whatever", "bytes": []}, True),
        ({"byte": 3}, False),
        ({"name": "xyz"}, False),
        ({"bytes": [3]}, False),
        ({"below": [{"word": "x"}, {"below": [{"byte": 3}]}]}, False),
    ],
)
def test_form_decides_where_no_limit_is_met(document: Any, decided: bool) -> None:
    """Emptiness, the sign and the strings that a schema names are part of the form; other limits aren't."""
    assert decides(TREE, document) is decided
