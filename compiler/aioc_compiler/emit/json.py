"""JSON as it stands in the generated package: indented, LF, without NaN, readable beyond ASCII."""

from __future__ import annotations

import json
from typing import Any

LINE = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
"""A value as JSON in one line."""


def dump(value: Any, *, sort_keys: bool = False) -> bytes:
    """Write one JSON document. Keys are sorted where their order means nothing."""
    text = json.dumps(value, indent=2, sort_keys=sort_keys, ensure_ascii=False, allow_nan=False)
    return f"{text}\n".encode()
