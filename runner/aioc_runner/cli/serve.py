"""`aioc serve`: the reference server."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aioc_runner.cli.outputs import catalog_option
from aioc_runner.cli.page import Page
from aioc_runner.cli.parameters import Number

if TYPE_CHECKING:
    from aioc_runner.serve.responder import Responder

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
NEW_FILE = click.Path(dir_okay=False, writable=True, path_type=Path)

deviate_option = click.option(
    "--deviate",
    metavar="ID",
    multiple=True,
    help="Reproduce this deviation, or break this check: one of aioc spec --list deviations. Repeatable.",
)


@click.command(
    "serve",
    cls=Page,
    examples=(
        "aioc serve --port 8000",
        "aioc serve --deviate stream-usage-missing --deviate tool-choice-ignored",
        "aioc serve --replay run.har              behaves like the server of a saved run",
    ),
)
@click.option(
    "--port",
    metavar="N",
    type=Number(0, 65535, whole=True),
    default=0,
    help="Port; 0 chooses a free one.  [default: 0]",
)
@click.option(
    "--host", metavar="ADDRESS", default="127.0.0.1", help="Address to listen on.  [default: 127.0.0.1]"
)
@deviate_option
@click.option(
    "--replay",
    metavar="FILE",
    type=FILE,
    help="Answer as the server did in this run, saved by aioc-run --save, to try programs with a server "
    "that you don't have.",
)
@click.option(
    "--requests",
    metavar="FILE",
    type=NEW_FILE,
    help="Log requests that OpenAI would refuse to this file, one JSON object per line.",
)
@catalog_option
def command(  # noqa: PLR0913, PLR0917 -- the options of the command line
    port: int,
    host: str,
    deviate: tuple[str, ...],
    replay: Path | None,
    requests: Path | None,
    catalog: Path | None,
) -> None:
    """Run the reference server: it answers every row from the catalog's own examples.

    Prints its base URL on stdout and serves until Ctrl-C. A small model answers requests that no row sends:
    it calls an offered tool once, if the last message is the user's, and answers in text after the result.
    Use it to try clients and aioc, and --deviate to see how either handles a server that departs from the
    API. It reports on stderr which requests OpenAI would refuse, by the schemas of its OpenAPI document.
    """
    from aioc_runner.serve.responder import UnknownDeviation  # noqa: PLC0415 -- slow to import
    from aioc_runner.serve.run import serve_forever  # noqa: PLC0415 -- slow to import

    if replay and deviate:
        raise click.UsageError("--replay and --deviate can't be combined")
    try:
        responder = _responder(deviate, replay, requests, catalog)
        serve_forever(responder, host, port, announce=lambda url: click.echo(f"{url}/v1"))
    except UnknownDeviation as error:
        raise click.UsageError(str(error)) from None
    except OSError as error:
        raise click.UsageError(f"can't listen on {host}:{port}: {error.strerror or error}") from None


def _responder(
    deviate: tuple[str, ...], replay: Path | None, requests: Path | None, catalog: Path | None
) -> Responder:
    from aioc_runner.cli.packages import opened  # noqa: PLC0415 -- slow to import
    from aioc_runner.cli.saved import recording  # noqa: PLC0415 -- slow to import
    from aioc_runner.serve.refusals import Watch  # noqa: PLC0415 -- slow to import
    from aioc_runner.serve.replay import Replay  # noqa: PLC0415 -- slow to import
    from aioc_runner.serve.responder import Responder  # noqa: PLC0415 -- slow to import

    package, watch = opened(catalog), Watch(partial(click.echo, err=True), requests)
    if replay is None:
        return Responder(package, deviate, heard=watch)
    exchanges = {one.key: one for one in recording(replay).exchanges}
    return Replay(package, heard=watch, exchanges=exchanges)
