"""JSON is laid out as the standard library does it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aioc_compiler.emit.json import dump

VALUES: tuple[Any, ...] = (
    *(None, True, 0, -1.5, 1e300, "", 'é"\\\n\u2028', [], {}, [[]], {"a": {}}),
    *([1, [2, {"b": [None]}]], {"b": 1, "a": [{"d": "x", "c": []}], "ä": {"": None}}),
)


@pytest.mark.parametrize("sort_keys", [False, True])
@pytest.mark.parametrize("value", VALUES, ids=str)
def test_layout(value: Any, sort_keys: bool) -> None:
    """Two blanks a level, an empty list or mapping in one line, characters as they are."""
    expected = json.dumps(value, indent=2, sort_keys=sort_keys, ensure_ascii=False)

    assert dump(value, sort_keys=sort_keys).decode() == f"{expected}\n"


@pytest.mark.parametrize("value", [float("nan"), [float("inf")]], ids=str)
def test_no_number(value: Any) -> None:
    """What JSON has no word for is refused."""
    with pytest.raises(ValueError, match="JSON"):
        dump(value)
