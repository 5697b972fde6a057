"""Reads which clients a command line names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.cli import titles

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aioc_generated.catalog import Catalog

LIST = "aioc spec --list clients"


def ids_of(catalog: Catalog, names: Iterable[str]) -> tuple[str, ...]:
    """Find clients by their ids or titles, each once."""
    return tuple(dict.fromkeys(titles.id_of("client", name, catalog.clients, LIST) for name in names))
