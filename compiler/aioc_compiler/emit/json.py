"""JSON as it stands in the generated package: indented, LF, without NaN, readable beyond ASCII."""

from __future__ import annotations

import json
from typing import Any

STEP = "  "
LINE = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
"""A value as JSON in one line."""


def dump(value: Any, *, sort_keys: bool = False) -> bytes:
    """Write one JSON document. Keys are sorted where their order means nothing."""
    return (_lines(value, "\n", sort_keys=sort_keys) + "\n").encode()


def _lines(value: Any, line: str, *, sort_keys: bool) -> str:
    """Write a value as `json.dumps` does with an indent, which takes three times as long."""
    if not value or not isinstance(value, dict | list):
        return LINE(value)
    inner = line + STEP
    if isinstance(value, list):
        items = [_lines(item, inner, sort_keys=sort_keys) for item in value]
        return f"[{inner}{f',{inner}'.join(items)}{line}]"
    pairs = sorted(value.items()) if sort_keys else value.items()
    members = [f"{LINE(name)}: {_lines(item, inner, sort_keys=sort_keys)}" for name, item in pairs]
    return f"{{{inner}{f',{inner}'.join(members)}{line}}}"
