"""`aioc render`: a saved report or run in another format."""

from __future__ import annotations

from pathlib import Path

import click

from aioc_runner.cli import outputs
from aioc_runner.cli.page import Page


@click.command(
    "render",
    cls=Page,
    examples=(
        "aioc render run.json --format markdown",
        "aioc render run.har --output run.md --output run.json",
    ),
)
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@outputs.report_format_option
@outputs.output_option
@outputs.verbose_option
@outputs.quiet_option
@outputs.catalog_option
def command(  # noqa: PLR0913 -- its options
    *, file: Path, form: str, output: tuple[Path, ...], verbose: int, quiet: bool, catalog: Path | None
) -> None:
    """Turn a saved report (.json) or a saved run (.har) into another format. Needs no network.

    A report keeps its grades; a run is graded again, with the current catalog.
    """
    from aioc_runner.cli.saved import opened  # noqa: PLC0415 -- slow to import

    delivery = outputs.Delivery(form=form, output=output, verbose=verbose, quiet=quiet)
    delivery.refuse_contradiction()
    outputs.check(output, [file])
    outputs.deliver(opened(file, catalog).report, delivery)
