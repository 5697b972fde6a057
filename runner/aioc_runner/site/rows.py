"""Lists of rows: the canonical surface, a page for each group, and HT-compat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.evidence.matrix import BLANK, matrix
from aioc_runner.site import markup
from aioc_runner.site.places import beside, group, of_row
from aioc_runner.text import instead, with_variant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage

SURFACE, HT = "surface.md", "ht.md"
HEAD = ("Path", "Method", "Kind", "Notes")
OURS = "ours"
NOT_OFFERED = (*BLANK, "absent")


def surface(package: CatalogPackage) -> tuple[str, str]:
    """Write the table of the rows that a run asks, by group."""
    parts = [markup.heading(1, "Canonical surface"), SURFACE_SAYS, markup.console("aioc spec")]
    for one in package.catalog.groups:
        rows = [row for row in package.catalog.rows if row.group == one.id and row.canonical]
        if rows:
            parts += [markup.heading(2, one.title), _table(SURFACE, rows)]
    return SURFACE, "\n".join([*parts, READING])


SURFACE_SAYS = """The endpoints that a run measures. Each path links to what is sent, and to what the
answer must look like. *core* is required, *optional* is part of OpenAI's API, but not every server can
have it, *ext* is newer, legacy or de facto, and *ours* belongs to [HT-compat](ht.md). On a terminal:
"""

READING = """## Reading the deviations

WARN is not a failure: the endpoint exists and broadly works, but deviates in a way that the catalog
knows. [Deviations](deviations.md) lists what is tolerated, why, and on which rows; the pages of
[servers](servers/index.md) show which servers do it.
"""


def groups(package: CatalogPackage) -> Iterator[tuple[str, str]]:
    """Write a page for each group, with links to its rows."""
    for one in package.catalog.groups:
        page = group(one.id)
        rows = [row for row in package.catalog.rows if row.group == one.id]
        yield page, "\n".join([markup.heading(1, one.title), _table(page, rows)])


def ht(package: CatalogPackage) -> tuple[str, str]:
    """Write the page of the extension."""
    rows = [row for row in package.catalog.rows if row.kind == OURS]
    try_it = markup.console("aioc-run --demo --profile ht")
    return HT, "\n".join([HT_SAYS, _who_has_it(package), _table(HT, rows), try_it])


def _who_has_it(package: CatalogPackage) -> str:
    """Name the measured servers that answer one of these rows at least."""
    found = matrix(package, (), (), mocks=True)
    lines = [line for table in found.tables for line in table.lines if line.row.kind == OURS]
    offered = {name for line in lines for name, cell in line.cells.items() if cell.word not in NOT_OFFERED}
    titles = [one.title for one in found.servers if one.id in offered]
    named = f"These have some of it: {', '.join(titles)}." if titles else "None of them has any of it."
    return f"{len(found.servers)} servers were measured ([matrix](matrix.md#ht)). {markup.text(named)}\n"


HT_SAYS = """# HT-compat

HT-compat is a profile on top of OpenAI's surface, for kinds of models that OpenAI has no endpoints for:
ranking, segmentation, spoken chat, meshes, layered pictures, question answering, jobs for videos. Its
rows are of the kind *ours*. With `--profile openai`, a missing one doesn't count; with `--profile ht`,
it is FAIL.
"""


def _table(page: str, rows: Iterable[Row]) -> str:
    return markup.table(HEAD, (_cells(page, row) for row in rows))


def _cells(page: str, row: Row) -> tuple[str, ...]:
    path = markup.link(with_variant(row.path, row.variant), beside(page, of_row(row.id)))
    return path, row.method, row.kind, markup.text(notes(row))


def notes(row: Row) -> str:
    """Write what is known of a row beyond its facts."""
    retired = f"; retired {row.retired.date}, {instead(row.retired.successor)}" if row.retired else ""
    return (row.notes or row.summary) + retired
