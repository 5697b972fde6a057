"""`aioc spec`: the catalogue as a table."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from aioc_runner.cli.outputs import catalog_option, format_option, say
from aioc_runner.cli.page import Page
from aioc_runner.cli.trouble import Word

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from aioc_generated.catalog import Catalog, Group, Row

LISTS = ("profiles", "implementations", "deviations")
"""What --list knows: the words that other commands' options take."""

HEAD = ("Path", "Method", "Kind", "Notes")


@click.command(
    "spec",
    cls=Page,
    examples=(
        "aioc spec",
        "aioc spec --all --format json | jq -r '.rows[].id'",
        "aioc spec --format markdown > surface.md",
        "aioc spec --list deviations             what --deviate can act out",
    ),
)
@click.option("--all", "every", is_flag=True, help="Every row: variants, chains and retired endpoints too.")
@click.option(
    "--list",
    "names",
    type=Word("list", LISTS),
    help="In place of rows, the words that --profile, --implementation or --deviate take.",
)
@format_option
@catalog_option
def command(*, every: bool, names: str | None, form: str, catalog: Path | None) -> None:
    """Show the catalogue: the endpoints that a run measures, by group.

    Kinds: core is required; optional is part of OpenAI's API, but not every server can have it; ext is
    newer, legacy or de facto; ours belongs to the HT-compat extension.
    """
    from aioc_runner.cli.catalogues import opened  # noqa: PLC0415 -- slow to import

    if every and names:
        raise click.UsageError("--all is about rows: leave it or --list out")
    known = opened(catalog).catalog
    if names:
        from aioc_runner.cli.names import render  # noqa: PLC0415 -- for this alone

        say(render(known, names, form))
        return
    sections = [(group, rows) for group in known.groups if (rows := _rows(known, group, every=every))]
    if form == "json":
        say(_json(known, sections))
    else:
        say(_markdown(sections) if form == "markdown" else _table(sections, every=every))


def _rows(catalog: Catalog, group: Group, *, every: bool) -> list[Row]:
    return [row for row in catalog.rows if row.group == group.id and (every or row.canonical)]


def path_of(row: Row) -> str:
    """Name a row's path, with its variant as in `/v1/chat/completions (stream)`."""
    return f"{row.path} ({row.variant})" if row.variant else row.path


def _full_notes(row: Row) -> str:
    notes = row.notes or row.summary
    if row.retired is None:
        return notes
    return f"{notes}; retired {row.retired.date}, use {row.retired.successor}"


def _cells(row: Row) -> tuple[str, ...]:
    return path_of(row), row.method, row.kind, row.notes or row.summary


def _table(sections: list[tuple[Group, list[Row]]], *, every: bool) -> str:
    heads = (*HEAD[:3], "Id", HEAD[3]) if every else HEAD
    lines = {row.id: _line(row, every=every) for _, rows in sections for row in rows}
    widths = [max(map(len, column)) for column in zip(heads, *lines.values(), strict=True)]
    parts = [_aligned(heads, widths)]
    for group, rows in sections:
        parts += ["", group.title, *(_aligned(lines[row.id], widths) for row in rows)]
    left = "" if every else f"\n{len(lines)} rows; every row, behaviour's too: aioc spec --all\n"
    return "\n".join(parts) + "\n" + left


def _line(row: Row, *, every: bool) -> tuple[str, ...]:
    path, method, kind, notes = _cells(row)
    return (path, method, kind, row.id, _full_notes(row)) if every else (path, method, kind, notes)


def _aligned(cells: tuple[str, ...], widths: list[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _markdown(sections: list[tuple[Group, list[Row]]]) -> str:
    return "\n".join(_markdown_lines(sections)) + "\n"


def _markdown_lines(sections: list[tuple[Group, list[Row]]]) -> Iterator[str]:
    from aioc_runner.render.text import cell  # noqa: PLC0415 -- for this format alone

    yield "# Canonical surface"
    for group, rows in sections:
        yield from ("", f"## {group.title}", "", f"| {' | '.join(HEAD)} |", "|---|---|---|---|")
        for path, method, kind, notes in map(_cells, rows):
            yield f"| `{cell(path)}` | {method} | {kind} | {cell(notes)} |"


def _json(catalog: Catalog, sections: list[tuple[Group, list[Row]]]) -> str:
    from aioc_runner.render.text import dump_json  # noqa: PLC0415 -- for this format alone

    rows = [_document(row) for _, rows in sections for row in rows]
    return dump_json({"version": catalog.version, "rows": rows}) + "\n"


def _document(row: Row) -> dict[str, Any]:
    return {
        "id": row.id,
        "path": row.path,
        "variant": row.variant,
        "method": row.method,
        "kind": row.kind,
        "lifecycle": row.lifecycle,
        "group": row.group,
        "summary": row.summary,
        "notes": row.notes or row.summary,
        "sources": list(row.source),
        "retired": None if row.retired is None else asdict(row.retired),
    }
