"""`aioc render`: a saved report or run in another format."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from aioc_runner.cli import outputs
from aioc_runner.cli.page import Page

if TYPE_CHECKING:
    from aioc_runner.report import Report


@click.command(
    "render",
    cls=Page,
    examples=(
        "aioc render run.json --format markdown",
        "aioc render run.har --output run.md --output run.json",
    ),
)
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@outputs.format_option
@outputs.output_option
@outputs.catalog_option
def command(file: Path, form: str, output: tuple[Path, ...], catalog: Path | None) -> None:
    """Turn a saved report (.json) or a saved run (.har) into another format. Needs no network.

    A report keeps its grades; a run is graded again, against the catalogue at hand.
    """
    outputs.check(output)
    outputs.deliver(_report(file, catalog), form, output)


def _report(file: Path, catalog: Path | None) -> Report:
    document = _document(file)
    if isinstance(document, dict) and "log" in document:
        from aioc_runner.cli.saved import graded  # noqa: PLC0415 -- slow to import

        return graded(file, catalog)
    return _validated(file, document)


def _document(file: Path) -> Any:
    try:
        return json.loads(file.read_bytes())
    except OSError as error:
        _refuse(f"can't read {file}: {error.strerror or error}")
    except (ValueError, RecursionError):
        _refuse(f"{file} is neither a report nor a saved run: it is no JSON")


def _validated(file: Path, document: Any) -> Report:
    from pydantic import ValidationError  # noqa: PLC0415 -- slow to import

    from aioc_runner.report import Report  # noqa: PLC0415 -- slow to import

    try:
        return Report.model_validate(document, strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        place = ".".join(map(str, first["loc"])) or "the whole"
        _refuse(f"{file} is no aioc report: {place}: {first['msg'][:1].lower()}{first['msg'][1:120]}")


def _refuse(message: str) -> NoReturn:
    from aioc_runner.render.text import one_line  # noqa: PLC0415 -- for an error alone

    raise click.UsageError(one_line(message))
