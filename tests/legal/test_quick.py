"""The quick validator of OpenAI's document says what jsonschema says."""

from __future__ import annotations

from itertools import islice
from typing import Any

import jsonschema
import pytest

from legal.drawn import drawn, full
from legal.planted import variants
from legal.quick import Quick
from legal.sources import DEFINITIONS, SOURCES

FEW = 40
"""So many faults of a schema are shown to both."""


@pytest.mark.sampled(3)
@pytest.mark.parametrize("schema", SOURCES)
def test_both_say_the_same(schema: str) -> None:
    """Of legal documents, and of documents with one fault."""
    source = SOURCES[schema]
    union = [{"$ref": f"#/$defs/{name}"} for name in source.document]
    slow = jsonschema.Draft202012Validator({"anyOf": union, "$defs": DEFINITIONS})
    some = [one.document for one in drawn(schema, 1, 4)]
    faults = [one.document for one in variants(full(schema, range(2)))]
    some += islice(faults, 0, None, max(1, len(faults) // FEW))

    assert [one for one in some if source.by_document(one) != slow.is_valid(one)] == []
    assert any(map(source.by_document, some))


@pytest.mark.parametrize(
    ("schema", "right", "wrong"),
    [
        ({"type": "integer"}, [1, 1.0], [True, 1.5, "1"]),
        ({"type": ["number", "null"]}, [1, 1.5, None], [True, "1"]),
        ({"enum": ["a", True]}, ["a", True], [1, "b"]),
        ({"oneOf": [{"type": "integer"}, {"type": "number"}]}, [1.5], [1, "a"]),
        ({"additionalProperties": False, "properties": {"a": {}}}, [{"a": 1}, 7], [{"b": 1}]),
        ({"propertyNames": {"maxLength": 1}, "maxProperties": 1}, [{"a": 1}], [{"ab": 1}, {"a": 1, "b": 1}]),
        ({"minLength": 1, "pattern": "^a"}, ["ab", 7], ["", "b"]),
        ({"exclusiveMinimum": 0, "maximum": 2}, [1, 2, True, "a"], [0, 3]),
    ],
)
def test_each_keyword(schema: dict[str, Any], right: list[Any], wrong: list[Any]) -> None:
    """What a keyword accepts and refuses, jsonschema accepts and refuses."""
    holds, slow = Quick({}).holds(schema), jsonschema.Draft202012Validator(schema)

    assert [(holds(one), slow.is_valid(one)) for one in right] == [(True, True)] * len(right)
    assert [(holds(one), slow.is_valid(one)) for one in wrong] == [(False, False)] * len(wrong)


def test_an_unknown_keyword_is_an_error() -> None:
    """Nothing is held to less than it says."""
    with pytest.raises(KeyError, match="contains"):
        Quick({}).holds({"contains": {}})
