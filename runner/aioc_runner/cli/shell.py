"""The shell around the commands: finds one by name, imports only that one, and sets the exit code."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from typing import NamedTuple, NoReturn

import click

from aioc_runner import __version__
from aioc_runner.cli import exit_codes
from aioc_runner.cli.page import EXITS, Pages
from aioc_runner.run.interrupts import interrupts

MANY = 500_000
"""Objects between two looks for garbage: imports and a long answer make many, and hardly any garbage."""


class Verb(NamedTuple):
    """Where a command lives, and what it does in one line."""

    module: str
    attribute: str
    help: str


# In the order of use. The compiler's are found by name alone: the runner knows no compiler.
VERBS = {
    "probe": Verb("aioc_runner.cli.probe", "command", "Measure a server, or grade a saved run."),
    "spec": Verb("aioc_runner.cli.spec", "command", "Show the catalog: what is measured."),
    "explain": Verb("aioc_runner.cli.explain", "command", "Explain an id that a report names."),
    "render": Verb("aioc_runner.cli.render", "command", "Turn a saved report or run into another format."),
    "diff": Verb("aioc_runner.cli.diff", "command", "Compare two saved runs or reports."),
    "matrix": Verb("aioc_runner.cli.matrix", "command", "Show what works where, from saved runs of servers."),
    "contribute": Verb(
        "aioc_runner.cli.contribute", "command", "Turn a saved run into evidence, without private data."
    ),
    "site": Verb("aioc_runner.site.cli", "command", "Build the reference as a static site."),
    "serve": Verb("aioc_runner.cli.serve", "command", "Run the reference server."),
    "compile": Verb("aioc_compiler.cli", "command", "Compile spec/ to generated/ (aioc-compile)."),
    "drift": Verb("aioc_compiler.drift.cli", "command", "Compare the catalog with a newer description."),
    "export": Verb("aioc_runner.cli.export", "command", "Write the catalog for other languages and tools."),
}


class Shell(Pages):
    """A group whose commands are imported when they are called; its help names them without."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the verbs, in the order of use."""
        del ctx
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command of that name."""
        del ctx
        verb = VERBS.get(cmd_name)
        return None if verb is None else load(verb)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the verbs from the table."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, verb.help) for name, verb in VERBS.items()])


def load(verb: Verb) -> click.Command:
    """Import a command."""
    try:
        module = importlib.import_module(verb.module)
    except ModuleNotFoundError as error:
        if error.name is None or not verb.module.startswith(error.name):
            raise
        raise click.UsageError(f"{verb.module} is not installed") from None
    command: click.Command = getattr(module, verb.attribute)
    return command


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if not wanted or ctx.resilient_parsing:
        return
    from aioc_runner import catalog  # noqa: PLC0415 -- slow to import
    from aioc_runner.catalog.compiled import CatalogError  # noqa: PLC0415 -- likewise

    click.echo(f"aioc {__version__}")
    try:
        known = catalog.load()
        click.echo(f"catalog {known.catalog.version} {known.digest}")
    except CatalogError as error:
        click.echo(f"no catalog: {error}")
    ctx.exit()


version_option = click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_version,
    help="Show the version of the tool and of its catalog.",
)


@click.group(
    "aioc",
    cls=Shell,
    examples=(
        "aioc probe --demo                       no server at hand? this starts one",
        "aioc probe http://localhost:8000/v1     which parts of the API work",
        "aioc spec                               what is measured",
    ),
    sections=[("Exit codes", EXITS)],
)
@version_option
def shell() -> None:
    """Show which parts of a server are OpenAI compatible.

    Measures any server that claims to speak the OpenAI API, row by row, against a catalog of that API.
    """


def main() -> None:
    """Run `aioc`."""
    _run(shell, "aioc")


def run() -> None:
    """Run `aioc-run`, the short form of `aioc probe`."""
    _run(version_option(load(VERBS["probe"])), "aioc-run")


def _run(command: click.Command, name: str) -> NoReturn:
    """Run a command and exit, without looking through all that lives for garbage once more."""
    gc.set_threshold(MANY)
    try:
        code = exit_codes.guarded(command, name)
    except KeyboardInterrupt:  # the second of two that came at its very end
        os._exit(interrupts.exit_code)
    gc.freeze()
    sys.exit(code)
