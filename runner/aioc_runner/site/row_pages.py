"""A page for each row: which servers get it right, what is sent, and what the answer must look like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.evidence.matrix import SYMBOLS, matrix
from aioc_runner.reference import row_page, schema_table
from aioc_runner.site import explained, markup
from aioc_runner.site.places import beside, group, measured, of_row
from aioc_runner.site.rows import notes
from aioc_runner.text import with_variant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.evidence.matrix import Line, Matrix
    from aioc_runner.site.places import Places

MOCKS_ELSEWHERE = "Servers that aren't listed weren't asked; the [matrix](../matrix.md) has mocks, too.\n"
BY_FACTS = ("what", "notes", "kind", "request", "checks", "deviations", "right", "try it", "source", "rows")
"""Facts of a row that its page shows in its own way, or leaves out."""


def pages(package: CatalogPackage, places: Places) -> Iterator[tuple[str, str]]:
    """Write a page for each row: one page for all rows of a group would take megabytes."""
    found = matrix(package, (), (), mocks=False)
    lines = {line.row.id: line for table in found.tables for line in table.lines}
    for row in package.catalog.rows:
        page = of_row(row.id)
        measured_on = _servers(found, lines[row.id], page) if row.id in lines else ()
        servers = markup.table(("Server", "Result", "Finding"), measured_on)
        yield page, _row(package, row, places.seen_from(page), servers)


def _row(package: CatalogPackage, row: Row, places: Mapping[str, str], servers: str) -> str:
    """Write about a row what was measured, and what `aioc spec` and `aioc explain` print."""
    parts = {one.title: one.rows for one in row_page.listing(package, row).sections}
    request, example, sources = map(parts.pop, (row_page.REQUEST, row_page.EXAMPLE, row_page.SOURCES))
    # The definitions of an answer fill screens, so they come after its checks.
    titles = sorted(parts, key=lambda title: title.startswith(schema_table.TITLE))
    group_title = next(one.title for one in package.catalog.groups if one.id == row.group)
    return "\n".join(
        [
            markup.heading(1, with_variant(row.path, row.variant), row.id),
            f"{markup.code(row.id)}, {row.method}, {row.kind}. {markup.text(row.summary)}.\n",
            f"{markup.text(notes(row))}\n" if row.notes or row.retired else "",
            f"**Group:** {markup.link(group_title, beside(of_row(row.id), group(row.group)))}\n",
            markup.heading(2, "Measured servers", "servers"),
            servers or "No saved run shows what a server makes of this row.\n",
            MOCKS_ELSEWHERE if servers else "",
            markup.heading(2, "Request", "request"),
            _table(request, places),
            markup.heading(2, "Answer", "answer"),
            "As the reference server gives it:\n",
            markup.fenced((what for *_, what in example), "http"),
            *_all_folded(parts, titles, places),
            explained.facts(package, "row", row.id, places, BY_FACTS),
            f"**Sources:** {', '.join(markup.source(what) for *_, what in sources)}\n",
            markup.console(f"aioc spec {row.id}", f"aioc explain {row.id}"),
        ]
    )


def _servers(found: Matrix, line: Line, page: str) -> Iterator[tuple[str, ...]]:
    """Say what each measured server does, with a link to its evidence."""
    for one in found.servers:
        cell = line.cells.get(one.id)
        if cell is not None and cell.word:
            place = beside(page, measured(one.id, line.row.id))
            result = markup.link(f"{SYMBOLS[cell.word]} {cell.word}", place)
            yield markup.text(one.title), result, markup.text(cell.finding or cell.reason or "")


def _table(rows: Iterable[tuple[str, ...]], places: Mapping[str, str]) -> str:
    cells = (
        (_named(name, places), markup.text(level), markup.linked(what, places)) for name, level, what in rows
    )
    return markup.table(row_page.HEAD, cells)


def _named(name: str, places: Mapping[str, str]) -> str:
    """Link an id; a plain word is the name of a member, even if it is an id, too."""
    is_id = name in places and ("." in name or "-" in name)
    return markup.link(name, places[name]) if is_id else markup.text(name)


def _all_folded(
    parts: Mapping[str, Iterable[tuple[str, ...]]], titles: Sequence[str], places: Mapping[str, str]
) -> Iterator[str]:
    """Fold every part; the definitions of answers are excluded from the search, which they would fill."""
    in_schemas = False
    for title in titles:
        if title.startswith(schema_table.TITLE) and not in_schemas:
            in_schemas = True
            yield markup.heading(2, "Schemas", "schemas", "data-search-exclude")
        yield _folded(title, _table(parts[title], places))


def _folded(title: str, body: str) -> str:
    """Fold Markdown under a title that opens without JavaScript."""
    inside = "".join(f"    {line}\n" if line else "\n" for line in body.splitlines())
    return f'??? abstract "{title}"\n\n{inside}'
