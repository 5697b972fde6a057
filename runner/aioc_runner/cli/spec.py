"""`aioc spec`: the catalog as a table."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from aioc_runner.cli.outputs import catalog_option, format_option, say_listed
from aioc_runner.cli.page import Page
from aioc_runner.cli.parameters import Word, unknown
from aioc_runner.render import Listing, Section
from aioc_runner.text import instead, with_variant

if TYPE_CHECKING:
    from pathlib import Path

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.setting_types import Group
    from aioc_runner.catalog import CatalogPackage

LISTS = ("profiles", "implementations", "clients", "deviations")
"""What --list can list: the values of other commands' options, and the clients."""

HEAD = ("Path", "Method", "Kind", "Notes")


@click.command(
    "spec",
    cls=Page,
    examples=(
        "aioc spec",
        "aioc spec --all --format json | jq -r '.rows[].id'",
        "aioc spec --format markdown > surface.md",
        "aioc spec embeddings                    one row: request, schema, example, checks",
        "aioc spec --list deviations             what --deviate can reproduce",
    ),
)
@click.argument("row", metavar="[ROW]", required=False)
@click.option("--all", "every", is_flag=True, help="Every row: variants, chains and retired endpoints too.")
@click.option(
    "--list",
    "names",
    type=Word("list", LISTS),
    help="List the values of --profile, --implementation or --deviate, or the clients, instead of rows.",
)
@format_option
@catalog_option
def command(*, row: str | None, every: bool, names: str | None, form: str, catalog: Path | None) -> None:
    """Show the catalog: the endpoints that a run measures, by group; or everything about one ROW.

    For a row: what is sent, what the answer has to look like, an example, the checks, which deviations are
    tolerated and which clients they affect, what servers are known for, and the sources.

    Kinds: core is required; optional is part of OpenAI's API, but depends on what the server can do; ext is
    newer, legacy or de facto; ours belongs to the HT-compat extension.
    """
    from aioc_runner.cli.packages import opened  # noqa: PLC0415 -- slow to import

    if every and names:
        raise click.UsageError("--all is about rows: leave it or --list out")
    if row and (every or names):
        raise click.UsageError(f"{row} is one row: leave --all and --list out")
    known = opened(catalog)
    say_listed(_chosen(known, row, names, every=every), form)


def _chosen(known: CatalogPackage, row: str | None, names: str | None, *, every: bool) -> Listing:
    """List a row, words or rows; what is for one of them alone is imported for it."""
    if row:
        from aioc_runner.reference import row_page  # noqa: PLC0415 -- slow to import

        if row not in known.rows:
            raise click.UsageError(unknown("row", row, known.rows, "aioc spec --all"))
        return row_page.listing(known, known.row(row))
    if names:
        from aioc_runner.cli.names import listing  # noqa: PLC0415 -- for this alone

        return listing(known.catalog, names)
    return _listing(known.catalog, every=every)


def _listing(catalog: Catalog, *, every: bool) -> Listing:
    sections = [(group, rows) for group in catalog.groups if (rows := _rows(catalog, group, every=every))]
    rows = [row for _, found in sections for row in found]
    return Listing(
        (*HEAD[:3], "Id", HEAD[3]) if every else HEAD,
        tuple(
            Section(group.title, tuple(_cells(row, every=every) for row in rows)) for group, rows in sections
        ),
        {"version": catalog.version, "rows": [_document(row) for row in rows]},
        title="Canonical surface",
        hint="" if every else f"{len(rows)} rows; aioc spec --all also lists those about behaviour",
        has_names=True,
    )


def _rows(catalog: Catalog, group: Group, *, every: bool) -> list[Row]:
    return [row for row in catalog.rows if row.group == group.id and (every or row.canonical)]


def _full_notes(row: Row) -> str:
    notes = row.notes or row.summary
    if row.retired is None:
        return notes
    return f"{notes}; retired {row.retired.date}, {instead(row.retired.successor)}"


def _cells(row: Row, *, every: bool) -> tuple[str, ...]:
    path = with_variant(row.path, row.variant)
    if every:
        return path, row.method, row.kind, row.id, _full_notes(row)
    return path, row.method, row.kind, row.notes or row.summary


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
