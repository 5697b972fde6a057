"""OpenAI's request schemas with alternatives that may overlap."""

from __future__ import annotations

from typing import Any


def any_of(value: Any) -> Any:
    """Read oneOf as anyOf: a user's message in parts is both of two that OpenAI's document has as oneOf."""
    if isinstance(value, list):
        return [any_of(one) for one in value]
    if not isinstance(value, dict):
        return value
    alternatives = isinstance(value.get("oneOf"), list) and "anyOf" not in value
    return {"anyOf" if alternatives and key == "oneOf" else key: any_of(one) for key, one in value.items()}
