"""Finds entries of the catalog by what a user types: their ids or titles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import click

from aioc_runner.cli.parameters import unknown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aioc_generated.catalog import Catalog

CLIENTS = "aioc spec --list clients"


class Titled(Protocol):
    """What has an id and a title."""

    @property
    def id(self) -> str:
        """What it is called in the spec."""
        ...

    @property
    def title(self) -> str:
        """What it is called by people."""
        ...


def id_of(noun: str, name: str, known: Mapping[str, Titled], listing: str) -> str:
    """Find the id; `listing` is the command that lists all ids, which the error for an unknown word names."""
    ids = {one.title.lower(): one.id for one in known.values()}
    word = ids.get(name.lower(), name.lower())
    if word not in known:
        raise click.UsageError(unknown(noun, name, known, listing))
    return word


def clients_of(catalog: Catalog, names: Iterable[str]) -> tuple[str, ...]:
    """Find the ids of clients, each once."""
    return tuple(dict.fromkeys(id_of("client", name, catalog.clients, CLIENTS) for name in names))
