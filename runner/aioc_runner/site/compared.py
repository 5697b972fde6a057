"""The matrix as a page, and two servers side by side."""

from __future__ import annotations

import html
from itertools import combinations
from typing import TYPE_CHECKING

from aioc_runner.evidence.matrix import BLANK, OFFERS, SYMBOLS, matrix
from aioc_runner.site import markup
from aioc_runner.site.places import beside, group, measured

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.evidence.matrix import Cell, Claimed, Line, Matrix, Server, Table

MATRIX = "matrix.md"
COMPARE = "compare.md"
SITE_SUFFIX = ".html"
NOT_SEARCHED = "---\nsearch:\n  exclude: true\nhide: [navigation, toc]\n---\n"
"""Hundreds of cells would bury in the search what the other pages say in words; they take all the width."""


def page(package: CatalogPackage) -> tuple[str, str]:
    """Everything: claims, what was measured, and a link from each cell to its evidence."""
    found = matrix(package, (), (), mocks=True)
    legend = ", ".join(f"{sign} {word}" for word, sign in SYMBOLS.items())
    tables = (_table(found, one) for one in found.tables if one.lines)
    parts = [NOT_SEARCHED, MATRIX_SAYS.format(legend=legend), '<div class="aioc-matrix">', *tables, "</div>"]
    return MATRIX, "\n".join([*parts, "", CAVEATS])


MATRIX_SAYS = """# Matrix

What works where. A column with a version was measured: a saved run of that version, graded by this
catalog; each cell leads to what was found. A column marked *claimed* is what sources say, in
brackets; \\* stands where every measured version shows otherwise. A blank cell was not measured, or has
nothing to tell.

{legend}. Two columns alone: [side by side](compare.md). On a terminal, and for spreadsheets and
programs:

```console
aioc matrix
aioc matrix --format csv
```
"""

CAVEATS = """## Caveats

- Another model, another setting or another build may show something else. A server without a model of
  some kind may lack its routes.
- What one run shows of `seed` and of prefixes that are reused is little: both hang on hardware and
  load.
- This is no ranking: a server may not aim at what it lacks.
- A cell whose row is asked otherwise by now is stale (?), not right.
"""


def _table(found: Matrix, table: Table) -> str:
    """Write a part of the matrix; HTML, since Markdown has no attributes for cells."""
    heads = [_head(one.id, one.title, "mock" if one.is_mock else "") for one in found.servers]
    heads += [_head(f"claimed:{name}", title, "claimed") for name, title in found.claimed.items()]
    lines = "\n".join(_line(found, line) for line in table.lines)
    title = html.escape(table.title)
    return (
        f'<h2 id="{table.id}">{title}</h2>\n'
        f'<div class="aioc-scroll" role="region" tabindex="0" aria-label="{title}">'
        f'<table data-table="{table.id}"><thead><tr><th scope="col">Endpoint</th>'
        f"{''.join(heads)}</tr></thead>\n"
        f"<tbody>\n{lines}\n</tbody></table></div>"
    )


def _head(column: str, title: str, note: str) -> str:
    small = f" <small>{note}</small>" if note else ""
    attributes = f'scope="col" data-column="{html.escape(column)}" data-note="{note}"'
    return f"<th {attributes}>{html.escape(title)}{small}</th>"


def _line(found: Matrix, line: Line) -> str:
    row = line.row
    place = _place(f"{group(row.group)}#{row.id}")
    claims = (_claim(f"claimed:{name}", line.claims.get(name)) for name in found.claimed)
    cells = (_cell(one, line, line.cells.get(one.id)) for one in found.servers)
    head = f'<th scope="row"><a href="{place}">{html.escape(line.title)}</a></th>'
    return f'<tr data-row="{row.id}">{head}{"".join(cells)}{"".join(claims)}</tr>'


def _claim(column: str, claimed: Claimed | None) -> str:
    if claimed is None:
        return f'<td data-column="{column}"></td>'
    implementation = column.partition(":")[2]
    signs = "/".join(SYMBOLS[word] for word in claimed.words)
    words = " or ".join(claimed.words) + (", as no measured version shows" if claimed.contradicted else "")
    mark = "*" if claimed.contradicted else ""
    notes = html.escape(
        "; ".join(f"{one.date}: {OFFERS[one.offers]} {one.note}".strip() for one in claimed.claims)
    )
    link = _link(_place(f"servers/{implementation}.md#claims"), f"({signs}){mark}", f"claimed {words}", notes)
    return f'<td data-column="{column}" data-word="{claimed.words[-1]}">{link}</td>'


def _cell(one: Server, line: Line, cell: Cell | None) -> str:
    column = html.escape(one.id)
    if cell is None or not cell.word:
        return f'<td data-column="{column}"></td>'
    told = html.escape(cell.finding or cell.reason or "")
    link = _link(_place(measured(one.id, line.row.id)), SYMBOLS[cell.word], cell.word, told)
    return f'<td data-column="{column}" data-word="{cell.word}" data-date="{cell.run.date}">{link}</td>'


def _link(place: str, sign: str, words: str, told: str) -> str:
    """Show a sign to the eye and words to a screen reader, with what was found in its title."""
    title = f' title="{words}: {told}"' if told else f' title="{words}"'
    seen, heard = f'<span aria-hidden="true">{sign}</span>', f'<span class="aioc-words"> {words}</span>'
    return f'<a href="{place}"{title}>{seen}{heard}</a>'


def _place(place: str) -> str:
    """Write a place as HTML has to link to it: MkDocs rewrites only what is Markdown."""
    path, mark, anchor = beside(MATRIX, place).partition("#")
    return path.removesuffix(".md") + SITE_SUFFIX + mark + anchor


def pairs(package: CatalogPackage) -> Iterator[tuple[str, str]]:
    """Two measured servers side by side: a page a pair, and one that leads to them."""
    found = matrix(package, (), (), mocks=False)
    every = list(combinations(found.servers, 2))
    yield COMPARE, _choice(found.servers, every)
    for left, right in every:
        yield _path(left, right), _pair(package, found, left, right)


COMPARE_SAYS = """# Side by side

Two servers, and where they differ. More than two, on a terminal:

```console
aioc matrix --server vllm --server llama-cpp --server mlx-lm
```
"""


def _choice(servers: tuple[Server, ...], every: list[tuple[Server, Server]]) -> str:
    parts = [COMPARE_SAYS]
    for one in servers:
        others = [(left, right) for left, right in every if one in (left, right)]
        links = (
            markup.link(
                f"{one.title} and {(right if left is one else left).title}",
                beside(COMPARE, _path(left, right)),
            )
            for left, right in others
        )
        parts += [markup.heading(2, one.title), markup.bullets(links)]
    return "\n".join(parts)


def _path(left: Server, right: Server) -> str:
    return f"compare/{_file_name(left)}--{_file_name(right)}.md"


def _file_name(one: Server) -> str:
    return one.id.replace("/", "-")


def _pair(package: CatalogPackage, found: Matrix, left: Server, right: Server) -> str:
    """Tell what differs first, then how much is alike."""
    place = _path(left, right)
    lines = {line.row.id: line for table in found.tables for line in table.lines}
    both = [lines[row] for row in package.rows if row in lines]
    told = [line for line in both if all(_word(line, one) for one in (left, right))]
    other = [line for line in told if _word(line, left) != _word(line, right)]
    alike = [line for line in told if line not in other]
    head = ("Row", left.title, right.title)
    parts = [
        NOT_SEARCHED,
        markup.heading(1, f"{left.title} and {right.title}"),
        f"Of {len(told)} rows that both runs tell of, {len(other)} differ.\n",
        markup.heading(2, "Where they differ"),
        markup.table(head, (_beside(place, line, left, right) for line in other)) or "Nowhere.\n",
        markup.heading(2, "Where they are alike"),
        markup.table(head, (_beside(place, line, left, right) for line in alike)) or "Nowhere.\n",
    ]
    return "\n".join(parts)


def _word(line: Line, one: Server) -> str:
    cell = line.cells.get(one.id)
    return "" if cell is None or cell.word in BLANK else cell.word


def _beside(place: str, line: Line, left: Server, right: Server) -> tuple[str, ...]:
    cells = (_linked(place, line, one) for one in (left, right))
    return (markup.link(line.title, beside(place, f"{group(line.row.group)}#{line.row.id}")), *cells)


def _linked(place: str, line: Line, one: Server) -> str:
    word = _word(line, one)
    found = line.cells[one.id].finding
    link = markup.link(f"{SYMBOLS[word]} {word}", beside(place, measured(one.id, line.row.id)))
    return link + (f": {markup.text(found)}" if found else "")
