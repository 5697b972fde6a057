"""What each script in Python prints: one JSON object, by part what came of it."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

URL = os.environ["LAB_URL"]
MODEL = os.environ["LAB_MODEL"]
USER = "Use get_weather with city=Tokyo now."
PARAMETERS = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
    "required": ["city"],
    "additionalProperties": False,
}
FUNCTION: dict[str, Any] = {"name": "get_weather", "description": "Weather", "parameters": PARAMETERS}
TOOL: dict[str, Any] = {"type": "function", "function": FUNCTION}


def tell(parts: Mapping[str, Callable[[], Any]]) -> None:
    """Run each part, and print what it gave or raised."""
    print(json.dumps({name: _outcome(part) for name, part in parts.items()}, default=str))  # noqa: T201


def _outcome(part: Callable[[], Any]) -> Any:
    try:
        return part()
    except Exception as error:  # noqa: BLE001 -- whatever a program raises is its outcome
        return f"raises {type(error).__name__}"
