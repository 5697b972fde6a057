"""Opens the catalogue that a command line names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from aioc_runner import catalog
from aioc_runner.cli import stale
from aioc_runner.compiled import CatalogueError

if TYPE_CHECKING:
    from pathlib import Path

    from aioc_runner.catalog import Catalogue


def opened(directory: Path | None) -> Catalogue:
    """Open a catalogue; one that can't be read is one line, and so is one that an edit has left behind."""
    try:
        found = catalog.load(directory)
    except CatalogueError as error:
        raise click.UsageError(str(error)) from None
    said = "" if directory else stale.notice(found.package.folder)
    if said:
        click.echo(said, err=True)
    return found


def judging(directory: Path | None) -> Catalogue:
    """Open a catalogue to judge by; one with a rule that the judge lacks is one line, too."""
    from aioc_runner.judge.checks import coverage  # noqa: PLC0415 -- slow to import

    found = opened(directory)
    try:
        coverage.require(found)
    except CatalogueError as error:
        raise click.UsageError(str(error)) from None
    return found
