"""What a request asked for in JSON Schema, which may be of any dialect and form."""

from __future__ import annotations

from typing import Any

import pytest

from aioc_runner.judge.checks.request_schema import unlike_schema

CODE = {
    "type": "object",
    "properties": {"code": {"const": "quartz"}, "more": {"items": {"type": "integer"}}},
    "required": ["code"],
    "additionalProperties": False,
}
OLDER = "http://json-schema.org/draft-{}/schema#"


@pytest.mark.parametrize(
    ("schema", "value", "why"),
    [
        (CODE, {"code": "quartz", "more": [1]}, None),
        (CODE, {"code": "amber"}, 'code is "amber", and the schema\'s const is "quartz"'),
        (CODE, {}, 'member "code" is missing in {}'),
        (CODE, {"code": "quartz", "more": [1, "2"]}, 'more[1] is "2", and the schema\'s type is "integer"'),
        (
            CODE,
            {"code": "quartz", "x": 1},
            '{"code": "quartz", "x": 1} has members that the schema doesn\'t allow',
        ),
        ({"pattern": "^a$"}, "b", 'it is "b", and the schema\'s pattern is "^a$"'),
        # ECMAScript reads it, Python doesn't.
        ({"pattern": "^\\p{L}+$"}, "7", None),
        # Another dialect, said and unsaid.
        ({"$schema": OLDER.format("04"), "maximum": 3, "exclusiveMaximum": True}, 2, None),
        ({"$schema": OLDER.format("07"), "items": [{"type": "string"}]}, ["a"], None),
        ({"maximum": "three"}, 4, None),
        ({"type": "nothing"}, 4, None),
        ({"$ref": "https://example.test/elsewhere.json"}, 4, None),
        ({"$ref": "#/$defs/lost"}, 4, None),
    ],
)
def test_says_above_all_what_is_wrong(schema: dict[str, Any], value: Any, why: str | None) -> None:
    """The gravest fault is told with its place; what can't be used as a schema asks for nothing."""
    complaint = unlike_schema(schema, value)

    assert (complaint and complaint.message) == why
