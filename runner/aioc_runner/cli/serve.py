"""`aioc serve`: the reference server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from aioc_runner.cli.outputs import catalog_option
from aioc_runner.cli.page import Page
from aioc_runner.cli.trouble import Number

if TYPE_CHECKING:
    from pathlib import Path

deviate_option = click.option(
    "--deviate",
    metavar="ID",
    multiple=True,
    help="Act out this deviation or break this check of the catalogue: one of aioc spec --list deviations. "
    "Repeatable.",
)


@click.command(
    "serve",
    cls=Page,
    examples=(
        "aioc serve --port 8000",
        "aioc serve --deviate stream-usage-missing --deviate tool-choice-ignored",
    ),
)
@click.option(
    "--port",
    metavar="N",
    type=Number(0, 65535, whole=True),
    default=0,
    help="Port; 0 takes a free one.  [default: 0]",
)
@click.option(
    "--host", metavar="ADDRESS", default="127.0.0.1", help="Address to listen on.  [default: 127.0.0.1]"
)
@deviate_option
@catalog_option
def command(port: int, host: str, deviate: tuple[str, ...], catalog: Path | None) -> None:
    """Run the reference server: it answers every row from the catalogue's own examples.

    Prints its base URL on stdout and serves until Ctrl-C. What no row asks, a small model answers: it calls a
    tool that is offered, once, where the user spoke last, and speaks after the result. Use it to try clients
    and this tool, and --deviate to see what either makes of a server that departs from the API.
    """
    from aioc_runner.cli.catalogues import opened  # noqa: PLC0415 -- slow to import
    from aioc_runner.serve.responder import UnknownDeviation  # noqa: PLC0415 -- slow to import
    from aioc_runner.serve.run import serve_forever  # noqa: PLC0415 -- slow to import

    try:
        serve_forever(opened(catalog), host, port, deviate, announce=click.echo)
    except UnknownDeviation as error:
        raise click.UsageError(str(error)) from None
    except OSError as error:
        raise click.UsageError(f"can't listen on {host}:{port}: {error.strerror or error}") from None
