"""Copies of documents in which one place is changed."""

from __future__ import annotations

from typing import Any

Path = tuple[str | int, ...]
GONE: Any = object()
"""In a value's place: leave the member or item out."""


def with_value(document: Any, path: Path, value: Any) -> Any:
    """Copy a document with one value in another's place, or without it (GONE)."""
    if not path:
        return value
    copy: Any = dict(document) if isinstance(document, dict) else list(document)
    step, *rest = path
    if not rest and value is GONE:
        del copy[step]
    else:
        copy[step] = with_value(document[step], tuple(rest), value)
    return copy
