"""`aioc export`: the catalog for other languages and tools."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from aioc_runner.cli import outputs
from aioc_runner.cli.page import Page, Pages
from aioc_runner.cli.parameters import Word

if TYPE_CHECKING:
    from aioc_runner.export.json_schema import Draft

closed_option = click.option(
    "--closed",
    is_flag=True,
    help="Enums and unions accept only what the catalog knows, so that union members can be distinguished.",
)


@click.group(
    "export",
    cls=Pages,
    examples=(
        "aioc export json-schema schemas/",
        "aioc export openapi openapi.json",
        "aioc export report-schema > report.schema.json",
    ),
)
def command() -> None:
    """Write the catalog for other languages and tools."""


@command.command(
    "json-schema",
    cls=Page,
    short_help="Write the JSON Schemas of requests, answers, events and errors.",
    examples=(
        "aioc export json-schema schemas/",
        "ajv compile --spec=draft2020 -s schemas/ChatCompletion.json",
        "aioc export json-schema --closed types/       for tsc --strict",
        "aioc export json-schema --draft 7 schemas/    for older tools",
    ),
)
@click.argument("directory", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@closed_option
@click.option(
    "--draft",
    type=Word("draft", ("2020-12", "7")),
    default="2020-12",
    help="The draft of JSON Schema to write.  [default: 2020-12]",
)
@outputs.catalog_option
def json_schema(directory: Path, draft: str, catalog: Path | None, *, closed: bool) -> None:
    """Write the JSON Schema of every response, event and error to DIR, one file each.

    Each file is self-contained, with $id, title and description, and without keywords specific to aioc.
    What is open in the catalog (a union or enum that may grow) is open there too, unless you use
    --closed. index.json names the files of each row: request, response, event, error. requests/ describes
    what each row sends, checks/ what checks expect of parts of an answer. report.json describes aioc's
    own reports, as report-schema does.
    """
    from aioc_runner.cli.packages import opened  # noqa: PLC0415 -- slow to import
    from aioc_runner.export.json_schema import documents  # noqa: PLC0415 -- slow to import
    from aioc_runner.render.text import dump_json  # noqa: PLC0415 -- slow to import

    made = documents(opened(catalog), closed=closed, draft=cast("Draft", draft))
    for folder in sorted({(directory / name).parent for name in made}):
        _make(folder)
    for name, document in made.items():
        outputs.write(directory / name, dump_json(document) + "\n")
    click.echo(f"{directory}: {len(made) - 1} schemas", err=True)


@command.command(
    "openapi",
    cls=Page,
    short_help="Write the rows as an OpenAPI 3.1 document.",
    examples=(
        "aioc export openapi openapi.json",
        "aioc export openapi --closed openapi.json && npx openapi-typescript openapi.json -o openapi.d.ts",
    ),
)
@click.argument("file", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@closed_option
@outputs.catalog_option
def openapi(file: Path, catalog: Path | None, *, closed: bool) -> None:
    """Write an OpenAPI 3.1 document in JSON to FILE, in which each row is an operation.

    If several rows share a route, the first has its path; the others have their id after a #, which no
    client sends. The schema of a text/event-stream is the schema of each event's data.
    """
    from aioc_runner.cli.packages import opened  # noqa: PLC0415 -- slow to import
    from aioc_runner.export.openapi import document  # noqa: PLC0415 -- slow to import
    from aioc_runner.render.text import dump_json  # noqa: PLC0415 -- slow to import

    made = document(opened(catalog), closed=closed)
    outputs.write(file, dump_json(made) + "\n")
    click.echo(f"{file}: {sum(map(len, made['paths'].values()))} operations", err=True)


@command.command(
    "report-schema",
    cls=Page,
    short_help="Print the JSON Schema of aioc's reports.",
    examples=("aioc export report-schema > report.schema.json",),
)
def report_schema() -> None:
    """Print the JSON Schema (2020-12) of the reports that --format json writes.

    Its $id has the version of the contract; each report has it as `version`. A later 2.x adds members;
    a 3.0 may rename or remove some, or change what they mean.
    """
    from aioc_runner.export import report_schema as of_reports  # noqa: PLC0415 -- slow to import
    from aioc_runner.render.text import dump_json  # noqa: PLC0415 -- slow to import

    outputs.say(dump_json(of_reports.report_schema()) + "\n")


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise click.UsageError(f"{folder}: {error.strerror or error}") from None
