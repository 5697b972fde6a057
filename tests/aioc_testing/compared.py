"""Which rows a check looks at beside its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aioc_generated.catalog import Check


def compared_rows(check: Check) -> frozenset[str]:
    """Name the rows with whose answers a check's rule compares."""
    row, unlike = (getattr(check.rule, name, None) for name in ("row", "unlike"))
    return frozenset((*(unlike or ()), *((row,) if row else ())))
