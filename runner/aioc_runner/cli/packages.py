"""Opens the catalog that a command line names."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import click

from aioc_runner import catalog
from aioc_runner.catalog.compiled import CatalogError
from aioc_runner.cli import stale

if TYPE_CHECKING:
    from pathlib import Path

    from aioc_runner.catalog import CatalogPackage


def opened(directory: Path | None) -> CatalogPackage:
    """Open a catalog; one that can't be read is one line, and so is one that an edit has left behind."""
    try:
        found = catalog.load(directory)
    except CatalogError as error:
        raise click.UsageError(str(error)) from None
    gc.freeze()  # it lives as long as the process, so the garbage collector needn't look through it
    said = "" if directory else stale.notice(found.compiled.folder)
    if said:
        click.echo(said, err=True)
    return found


def judging(directory: Path | None) -> CatalogPackage:
    """Open a catalog to judge by; one with a rule that the judge lacks is one line, too.

    The one that ships has none: it comes with the judge.
    """
    found = opened(directory)
    if directory is None:
        return found
    from aioc_runner.judge.checks import coverage  # noqa: PLC0415 -- slow to import, and for other catalogs

    try:
        coverage.require(found)
    except CatalogError as error:
        raise click.UsageError(str(error)) from None
    return found
