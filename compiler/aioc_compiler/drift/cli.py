"""The command line of drift: `aioc drift SOURCE`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from aioc_compiler.drift import regular
from aioc_compiler.places import spec_folder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aioc_compiler.catalog.linked import Linked
    from aioc_compiler.drift.exceptions import SourceKind
    from aioc_compiler.drift.sources import Source

WRONG = 1
PACKAGE = "openai"


@click.command("drift")
@click.argument("source", metavar="SOURCE")
@click.option(
    "--spec",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of YAML to compare.  [default: the one that ships]",
)
@click.option(
    "--exceptions",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Differences on file, in place of those that ship.",
)
@click.option("--all", "every", is_flag=True, help="Also list the differences on file, with their reasons.")
def command(source: str, spec: Path | None, exceptions: Path | None, *, every: bool) -> None:
    """Compare the catalog with an OpenAPI document, the installed openai package, or a saved run.

    SOURCE is a file (OpenAPI in JSON or YAML, or a HAR that aioc probe saved), or the word openai for the
    package. It tells operations without rows, members and enum words that the catalog lacks, what differs
    in being required or nullable, and what is gone or deprecated: each with its place in the spec, and with
    YAML to paste where something was added. Differences that stand are on file, with their reasons; one that
    no longer occurs is named.

    \b
    Examples:
      aioc drift openapi.yaml         OpenAI's document, newer than the catalog
      aioc drift openai               the package that is installed
      aioc drift run.har              what a server sends beyond the catalog

    \b
    Exit codes: 0 nothing new; 1 differences, or exceptions that no longer occur;
    2 wrong usage; 4 a fault of aioc's own.
    """  # noqa: D301 - Click's mark for lines to keep is the backspace itself
    from aioc_compiler.drift import compare, text  # noqa: PLC0415 - slow to import
    from aioc_compiler.drift import exceptions as standing  # noqa: PLC0415 - slow to import
    from aioc_compiler.drift.sources import SourceError  # noqa: PLC0415 - slow to import

    folder = spec_folder(spec)
    try:
        document = None if source == PACKAGE else _document(Path(source))
        linked = _linked(folder)
        read = _source(source, document, linked)
        file = exceptions or standing.FILE
        known = standing.read(file, _kind(read, source)) if read.whole else standing.OnFile()
    except SourceError as error:
        raise click.UsageError(f"can't read {source}: {error}") from None
    found = standing.sort(compare.compare(linked, read, known.foreign), known.groups)
    _say(text.reviewed(found.known) if every else ())
    _say(text.lines(found, read, linked.spec, str(_display_path(folder)), _display_path(file)))
    click.get_current_context().exit(0 if found.is_settled else WRONG)


def _say(lines: Iterable[str]) -> None:
    """Write lines, as far as somebody reads them."""
    try:
        for line in lines:
            click.echo(line)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _kind(read: Source, name: str) -> SourceKind:
    return "package" if name == PACKAGE and not read.strict else "document"


def _linked(folder: Path) -> Linked:
    """Read the spec; one that is wrong has to be mended first."""
    from aioc_compiler.frontend import read_spec  # noqa: PLC0415 - slow to import

    linked, problems = read_spec(folder)
    if linked is None:
        raise click.UsageError(f"{folder}: the spec has {len(problems)} problems; run aioc-compile")
    return linked


def _document(path: Path) -> Any:
    """Read a document, before anything that takes long."""
    from aioc_compiler.drift import openapi, sources  # noqa: PLC0415 - slow to import

    try:
        document: Any = openapi.parsed(path, regular.read(path).decode())
    except UnicodeDecodeError:
        raise sources.SourceError("no UTF-8 text") from None
    except OSError as error:
        raise sources.SourceError(str(error.strerror or error)) from None
    if not isinstance(document, dict) or not {"paths", "log"} & document.keys():
        raise sources.SourceError("neither an OpenAPI document (paths) nor a saved run (log)")
    return document


def _source(name: str, document: Any, linked: Linked) -> Source:
    """Make a source of a document, or of the package where there is none."""
    from aioc_compiler.drift import compare, openapi, package, saved  # noqa: PLC0415 - slow to import

    if document is None:
        return package.source()
    file = Path(name).name
    return (
        saved.source(file, document, compare.routes(linked))
        if "log" in document
        else openapi.source(file, document)
    )


def _display_path(path: Path) -> Path:
    absolute, here = path.resolve(), Path.cwd()
    return absolute.relative_to(here) if absolute.is_relative_to(here) else path
