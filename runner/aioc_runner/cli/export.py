"""`aioc export`: what the catalogue knows, for programs in other languages."""

from __future__ import annotations

import json
from pathlib import Path

import click

FOLDER = click.Path(file_okay=False, path_type=Path)


@click.group("export", short_help="Write the JSON Schemas for other languages.")
def command() -> None:
    """Write what the catalogue knows in a form that other languages read."""


@command.command("json-schema")
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.option("--catalog", type=FOLDER, help="A catalogue that aioc-compile --out wrote, in place of ours.")
def json_schema(folder: Path, catalog: Path | None) -> None:
    """Write every schema to DIR as stand-alone JSON Schema 2020-12, and the report's as report.json.

    The files have $id, title and description and no x- keywords. Where the catalogue expects OpenAI to add
    words or members they let them pass.
    """
    from aioc_runner.catalogue import CatalogueError, load  # noqa: PLC0415 - only when it runs
    from aioc_runner.export import documents  # noqa: PLC0415 - only when it runs

    try:
        made = documents(load(catalog))
        folder.mkdir(parents=True, exist_ok=True)
        for name, document in made.items():
            text = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
    except CatalogueError as error:
        raise click.UsageError(str(error)) from error
    except OSError as error:
        raise click.UsageError(f"can't write {error.filename or folder}: {error.strerror}") from error
    click.echo(f"{folder}: {len(made)} schemas", err=True)
