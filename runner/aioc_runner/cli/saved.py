"""Opens the saved files that a command line names."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from aioc_runner import saved
from aioc_runner.cli import replaying, titles
from aioc_runner.cli.packages import judging

if TYPE_CHECKING:
    from pathlib import Path

    from aioc_runner.report import Report
    from aioc_runner.saved import Choice, Saved
    from aioc_runner.wire.exchange import Recording


def recording(file: Path) -> Recording:
    """Read the run in a HAR file; one that can't be read is one line."""
    try:
        return saved.recording(file)
    except saved.SavedError as error:
        raise click.UsageError(str(error)) from None


def opened(file: Path, catalog: Path | None) -> Saved:
    """Open a saved run or report; one that can't be read is one line."""
    try:
        return saved.opened(file, judging(catalog))
    except saved.SavedError as error:
        raise click.UsageError(str(error)) from None


def graded(file: Path, catalog: Path | None, choice: Choice = saved.ALL, *, sdk: bool = False) -> Report:
    """Grade a saved run, or some of its rows; one that can't be read is one line."""
    package = judging(catalog)
    meant = replace(choice, clients=titles.clients_of(package.catalog, choice.clients))
    try:
        one = saved.graded(file, package, meant)
    except saved.SavedError as error:
        raise click.UsageError(str(error)) from None
    return (
        replaying.with_sdk_calls(one.report, package, one.recording) if sdk and one.recording else one.report
    )
