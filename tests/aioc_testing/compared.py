"""Which rows a check looks at beside its own."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from aioc_runner.catalog import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_generated.check_types import Check

ROWS = frozenset(load().rows)


def compared_rows(check: Check) -> frozenset[str]:
    """Name the rows with whose answers a check's rule compares: those that its arguments name."""
    return frozenset(_named(check)) & ROWS


def _named(check: Check) -> Iterator[str]:
    for argument in fields(check.rule) if check.rule is not None else ():
        value = getattr(check.rule, argument.name)
        yield from value if isinstance(value, tuple) else ((value,) if isinstance(value, str) else ())
