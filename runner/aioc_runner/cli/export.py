"""`aioc export`: the catalogue for other languages and tools."""

from __future__ import annotations

from pathlib import Path

import click

from aioc_runner.cli import outputs
from aioc_runner.cli.page import Page, Pages


@click.group(
    "export",
    cls=Pages,
    examples=("aioc export json-schema schemas/", "aioc export report-schema > report.schema.json"),
)
def command() -> None:
    """Write the catalogue for other languages and tools."""


@command.command(
    "json-schema",
    cls=Page,
    short_help="Write the JSON Schemas of answers, events and errors.",
    examples=(
        "aioc export json-schema schemas/",
        "ajv compile --spec=draft2020 -s schemas/ChatCompletion.json",
    ),
)
@click.argument("directory", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@outputs.catalog_option
def json_schema(directory: Path, catalog: Path | None) -> None:
    """Write the JSON Schema (2020-12) of every response, event and error to DIR, one file each.

    Each stands alone, with $id, title and description, and without keywords of this tool's own. What is
    open in the catalogue (a union or enum that may grow) is open there too. report.json describes this
    tool's own reports, as report-schema does.
    """
    from aioc_runner.cli.catalogues import opened  # noqa: PLC0415 -- slow to import
    from aioc_runner.export.json_schema import documents  # noqa: PLC0415 -- slow to import
    from aioc_runner.render.text import dump_json  # noqa: PLC0415 -- slow to import

    made = documents(opened(catalog))
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise click.UsageError(f"{directory}: {error.strerror or error}") from None
    for name, document in made.items():
        outputs.write(directory / name, dump_json(document) + "\n")
    click.echo(f"{directory}: {len(made)} schemas", err=True)


@command.command(
    "report-schema",
    cls=Page,
    short_help="Print the JSON Schema of this tool's reports.",
    examples=("aioc export report-schema > report.schema.json",),
)
def report_schema() -> None:
    """Print the JSON Schema (2020-12) of the reports that --format json writes.

    Its $id has the version of the contract, which each report names as `version`. A later 1.x adds members;
    a 2.0 may rename or remove some, or change what they mean.
    """
    from aioc_runner import contract  # noqa: PLC0415 -- slow to import
    from aioc_runner.render.text import dump_json  # noqa: PLC0415 -- slow to import

    outputs.say(dump_json(contract.schema()) + "\n")
