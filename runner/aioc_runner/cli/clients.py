"""Reads which clients a command line names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from aioc_runner.cli.trouble import unknown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aioc_generated.catalog import Catalog

LIST = "aioc spec --list clients"


def named(catalog: Catalog, names: Iterable[str]) -> tuple[str, ...]:
    """Find clients by their ids or titles, each once."""
    return tuple(dict.fromkeys(_named(catalog, name) for name in names))


def _named(catalog: Catalog, name: str) -> str:
    ids = {one.title.lower(): one.id for one in catalog.clients.values()}
    found = ids.get(name.lower(), name.lower())
    if found not in catalog.clients:
        raise click.UsageError(unknown("client", name, catalog.clients, LIST))
    return found
