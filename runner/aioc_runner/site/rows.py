"""Pages of rows: the canonical surface, a page a group, and HT-compat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.reference import row_page
from aioc_runner.site import explained, markup
from aioc_runner.site.places import beside, group
from aioc_runner.text import instead, with_variant

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.site.places import Places

SURFACE, HT = "surface.md", "ht.md"
HEAD = ("Path", "Method", "Kind", "Notes")
BY_FACTS = ("what", "notes", "kind", "asks", "checks", "deviations", "right", "ask it", "source", "rows")
"""Facts of a row that its page shows in its own way, or leaves out."""

OURS = "ours"


def surface(package: CatalogPackage) -> tuple[str, str]:
    """The table that a run walks, by group."""
    parts = [markup.heading(1, "Canonical surface"), SURFACE_SAYS, markup.console("aioc spec")]
    for one in package.catalog.groups:
        rows = [row for row in package.catalog.rows if row.group == one.id and row.canonical]
        if rows:
            parts += [markup.heading(2, one.title), _table(SURFACE, rows)]
    return SURFACE, "\n".join([*parts, READING])


SURFACE_SAYS = """The endpoints that a run measures, as the catalog has them; each path leads to what
is asked, and what the answer has to look like. *core* is required, *optional* is part of OpenAI's API,
but not every server can have it, *ext* is newer, legacy or de facto, and *ours* belongs to
[HT-compat](ht.md). On a terminal, this is:
"""

READING = """## Reading the deviations

A row that is WARN is not a failure: the endpoint is there and broadly works, but deviates in a way that
the catalog knows. What is tolerated stands under [Deviations](deviations.md), with why and where; the
pages of [servers](servers/index.md) say who does it.
"""


def groups(package: CatalogPackage, places: Places) -> Iterator[tuple[str, str]]:
    """A page a group, with all of its rows."""
    for one in package.catalog.groups:
        page = group(one.id)
        rows = [row for row in package.catalog.rows if row.group == one.id]
        parts = [markup.heading(1, one.title), _table(page, rows)]
        seen = places.seen_from(page)
        yield page, "\n".join([*parts, *(_row(package, row, seen) for row in rows)])


def ht(package: CatalogPackage) -> tuple[str, str]:
    """The rows of the extension."""
    rows = [row for row in package.catalog.rows if row.kind == OURS]
    return HT, "\n".join([HT_SAYS, _table(HT, rows), markup.console("aioc-run --demo --profile ht")])


HT_SAYS = """# HT-compat

HT-compat is a profile on top of OpenAI's surface, for kinds of models that OpenAI has no endpoints for:
ranking, segmentation, spoken chat, meshes, layered pictures, question answering, jobs for videos. Its
rows are of the kind *ours*. With `--profile openai` a server that lacks them loses nothing; with
`--profile ht` a missing one is FAIL.
"""


def _table(page: str, rows: Iterable[Row]) -> str:
    return markup.table(HEAD, (_cells(page, row) for row in rows))


def _cells(page: str, row: Row) -> tuple[str, ...]:
    path = markup.link(with_variant(row.path, row.variant), beside(page, f"{group(row.group)}#{row.id}"))
    return path, row.method, row.kind, markup.text(_notes(row))


def _notes(row: Row) -> str:
    retired = f"; retired {row.retired.date}, {instead(row.retired.successor)}" if row.retired else ""
    return (row.notes or row.summary) + retired


def _row(package: CatalogPackage, row: Row, places: dict[str, str]) -> str:
    """Tell of a row what `aioc spec` and `aioc explain` do."""
    listing = row_page.listing(package, row)
    head = [
        markup.heading(2, with_variant(row.path, row.variant), row.id),
        f"{markup.code(row.id)}, {row.method}, {row.kind}. {markup.text(row.summary)}.\n",
        f"{markup.text(_notes(row))}\n" if row.notes or row.retired else "",
    ]
    parts = [_part(one.title, one.rows, places) for one in listing.sections]
    facts = explained.facts(package, "row", row.id, places, BY_FACTS)
    return "\n".join([*head, *parts, facts, markup.console(f"aioc spec {row.id}")])


def _part(title: str, rows: Iterable[tuple[str, ...]], places: dict[str, str]) -> str:
    """Fold a part of a row's page."""
    if title == "Example":
        return _folded(title, markup.fenced([what for *_, what in rows], "http"))
    if title == "Sources":
        return f"**Sources:** {', '.join(markup.source(what) for *_, what in rows)}\n"
    cells = (
        (_link_or_code(name, places), markup.text(level), markup.linked(what, places))
        for name, level, what in rows
    )
    return _folded(title, markup.table(("Name", "Level", "What"), cells))


def _link_or_code(name: str, places: dict[str, str]) -> str:
    return (
        markup.link(name, places[name])
        if name in places and ("." in name or "-" in name)
        else markup.text(name)
    )


def _folded(title: str, body: str) -> str:
    """Fold Markdown under a title, which opens without JavaScript."""
    inside = "".join(f"    {line}\n" if line else "\n" for line in body.splitlines())
    return f'??? abstract "{title}"\n\n{inside}'
