"""Shortens a document that is far longer than any real answer, before its items are looked at one by one."""

from __future__ import annotations

from typing import Any

MOST = 100_000
"""Values in a document that is looked at whole."""

LENGTHS = (10_000, 1_000, 100, 10)
"""How many items of each array and map are kept, tried in this order."""


def sample(document: Any) -> tuple[Any, int | None]:
    """Keep the first items of each array and map, as few as it takes, and say how many."""
    if count(document) <= MOST:
        return document, None
    *lengths, shortest = LENGTHS
    for length in lengths:
        shorter = _cut(document, length)
        if count(shorter) <= MOST:
            return shorter, length
    return _cut(document, shortest), shortest


def count(document: Any) -> int:
    """Count the values in a document."""
    pending, counted = [document], 0
    while pending:
        value = pending.pop()
        counted += 1
        if isinstance(value, dict):
            pending += value.values()
        elif isinstance(value, list):
            pending += value
    return counted


def _cut(value: Any, length: int) -> Any:
    if isinstance(value, dict):
        return {key: _cut(item, length) for key, item in list(value.items())[:length]}
    if isinstance(value, list):
        return [_cut(item, length) for item in value[:length]]
    return value
