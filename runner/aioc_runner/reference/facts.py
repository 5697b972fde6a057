"""Facts about one entry of the catalog, as `aioc explain` lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Fact = tuple[str, str]
"""A label and what it says; several facts may have the same label."""


def sources(named: Iterable[str]) -> Iterator[Fact]:
    """Give each source once."""
    return (("source", one) for one in dict.fromkeys(named))
