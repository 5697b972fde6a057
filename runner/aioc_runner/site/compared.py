"""The matrix as a page, and two servers side by side."""

from __future__ import annotations

import html
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from aioc_runner.evidence.matrix import BLANK, OFFERS, SYMBOLS, matrix
from aioc_runner.site import markup
from aioc_runner.site.places import beside, measured, of_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.evidence.matrix import Claimed, Line, Matrix, Server, Table

MATRIX = "matrix.md"
COMPARE = "compare.md"
SITE_SUFFIX = ".html"
NOT_SEARCHED = "---\nsearch:\n  exclude: true\nhide: [navigation, toc]\n---\n"
"""Keeps hundreds of cells out of the search, and gives them the whole width."""


def page(package: CatalogPackage) -> tuple[str, str]:
    """Write the matrix: what was measured, with a link to the evidence from each cell, and claims."""
    found = matrix(package, (), (), mocks=True)
    legend = ", ".join(f"{sign} {word}" for word, sign in SYMBOLS.items())
    told = [(one, [line for line in one.lines if line.claims or _is_measured(line)]) for one in found.tables]
    tables = (_table(found, replace(one, lines=tuple(lines))) for one, lines in told if lines)
    unknown = sum(len(one.lines) - len(lines) for one, lines in told)
    parts = [NOT_SEARCHED, MATRIX_SAYS.format(legend=legend), '<div class="aioc-matrix">', *tables, "</div>"]
    return MATRIX, "\n".join([*parts, "", CAVEATS.format(unknown=unknown)])


def _is_measured(line: Line) -> bool:
    return any(cell.word for cell in line.cells.values())


MATRIX_SAYS = """# Matrix

What works where. A column with a version was measured: this catalog graded a saved run of that version,
and each cell links to what was found and to how the server answered. A column marked *claimed* is what
sources say, in brackets: (✓/-) are two sources that disagree, the newer last, and \\* means that every
measured version shows otherwise. A blank cell was not measured, or its run doesn't show it; the
[page of the server](servers/index.md) says why. A part of the matrix leaves out the columns that say
nothing about it.

{legend}; in the words of a report: PASS, present and not judged, WARN, FAIL, SKIP because it isn't
offered, and measured with a request that has changed since.

To compare some servers, choose their columns below and tick *only where columns differ*, or take two of
them [side by side](compare.md). On a terminal, and as CSV for spreadsheets:

```console
aioc matrix
aioc matrix --format csv
```
"""

CAVEATS = """## Caveats

- Most of these servers ran a tiny test model on a CPU, so that anybody can repeat it; the page of each
  server has the command. What a model says isn't graded, but a tiny one gives fewer occasions to see
  something.
- No saved run and no source says anything yet about {unknown} more rows of the
  [canonical surface](surface.md) and its groups; they aren't listed here.
- Another model, another setting or another build may show something else. A server without a model of
  some kind may lack its routes.
- One run shows little about `seed` and about reused prefixes: both depend on hardware and load.
- This isn't a ranking: a server may not aim to support what it lacks.
- A stale cell (?) was measured with a request that has changed since.
"""


def _table(found: Matrix, table: Table) -> str:
    """Write a part of the matrix; HTML, because Markdown has no attributes for cells.

    It has only the columns that say something in it: most servers say nothing about most parts.
    """
    servers = [one for one in found.servers if any(_says(line, one) for line in table.lines)]
    claimed = [name for name in found.claimed if any(name in line.claims for line in table.lines)]
    heads = [_head(one.id, one.title, "mock" if one.is_mock else "", _dates(one)) for one in servers]
    heads += [_head(f"claimed:{name}", found.claimed[name], "claimed") for name in claimed]
    lines = "\n".join(_line(line, servers, claimed) for line in table.lines)
    title = html.escape(table.title)
    return (
        f'<h2 id="{table.id}">{title}</h2>\n'
        f'<div class="aioc-scroll" role="region" tabindex="0" aria-label="{title}">'
        f'<table data-table="{table.id}"><thead><tr><th scope="col">Endpoint</th>'
        f"{''.join(heads)}</tr></thead>\n"
        f"<tbody>\n{lines}\n</tbody></table></div>"
    )


def _says(line: Line, one: Server) -> bool:
    return one.id in line.cells and bool(line.cells[one.id].word)


def _dates(one: Server) -> str:
    return ", ".join(dict.fromkeys(run.date for run in one.runs))


def _head(column: str, title: str, note: str, dates: str = "") -> str:
    small = f" <small>{note}</small>" if note else ""
    attributes = f'scope="col" data-column="{html.escape(column)}" data-note="{note}" data-date="{dates}"'
    return f"<th {attributes}>{html.escape(title)}{small}</th>"


def _line(line: Line, servers: Iterable[Server], claimed: Iterable[str]) -> str:
    claims = (_claim(f"claimed:{name}", line.claims.get(name)) for name in claimed)
    cells = (_cell(one, line) for one in servers)
    place = _place(of_row(line.row.id))
    head = f'<th scope="row"><a href="{place}">{html.escape(line.title)}</a></th>'
    return f'<tr data-row="{line.row.id}">{head}{"".join(cells)}{"".join(claims)}</tr>'


def _claim(column: str, claimed: Claimed | None) -> str:
    if claimed is None:
        return f'<td data-column="{column}"></td>'
    implementation = column.partition(":")[2]
    signs = "/".join(SYMBOLS[word] for word in claimed.words)
    words = " or ".join(claimed.words) + (
        ", but every measured version shows otherwise" if claimed.contradicted else ""
    )
    mark = "*" if claimed.contradicted else ""
    notes = html.escape(
        "; ".join(f"{one.date}: {OFFERS[one.offers]} {one.note}".strip() for one in claimed.claims)
    )
    link = _link(_place(f"servers/{implementation}.md#claims"), f"({signs}){mark}", f"claimed {words}", notes)
    return f'<td data-column="{column}" data-word="{claimed.words[-1]}">{link}</td>'


def _cell(one: Server, line: Line) -> str:
    column = html.escape(one.id)
    if not _says(line, one):
        return f'<td data-column="{column}"></td>'
    cell = line.cells[one.id]
    told = html.escape(cell.finding or cell.reason or "")
    link = _link(_place(measured(one.id, line.row.id)), SYMBOLS[cell.word], cell.word, told)
    return f'<td data-column="{column}" data-word="{cell.word}">{link}</td>'


def _link(place: str, sign: str, words: str, told: str) -> str:
    """Show a sign to the eye and words to a screen reader, with what was found in its title."""
    title = f' title="{told}"' if told else ""
    return f'<a href="{place}" aria-label="{words}"{title}>{sign}</a>'


def _place(place: str) -> str:
    """Write a place as HTML must link to it: MkDocs rewrites only links in Markdown."""
    path, mark, anchor = beside(MATRIX, place).partition("#")
    return path.removesuffix(".md") + SITE_SUFFIX + mark + anchor


def pairs(package: CatalogPackage) -> Iterator[tuple[str, str]]:
    """Write a page for each pair of measured servers, and one that links to them."""
    found = matrix(package, (), (), mocks=False)
    every = list(combinations(found.servers, 2))
    yield COMPARE, _choice(found.servers, every)
    for left, right in every:
        yield _path(left, right), _pair(package, found, left, right)


COMPARE_SAYS = """# Side by side

Choose two servers to see where they differ. To compare more than two, choose their columns in the
[matrix](matrix.md), or on a terminal:

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
    """Write first where they differ, then where they agree."""
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
        f"{_recorded(left)} {_recorded(right)} Both show {len(told)} rows; {len(other)} of them differ.\n",
        markup.heading(2, "Where they differ"),
        markup.table(head, (_beside(place, line, left, right) for line in other)) or "Nowhere.\n",
        markup.heading(2, "Where they agree"),
        markup.table(head, (_beside(place, line, left, right) for line in alike)) or "Nowhere.\n",
    ]
    return "\n".join(parts)


def _recorded(one: Server) -> str:
    return f"{markup.text(one.title)} was recorded in {_dates(one)}."


def _word(line: Line, one: Server) -> str:
    cell = line.cells.get(one.id)
    return "" if cell is None or cell.word in BLANK else cell.word


def _beside(place: str, line: Line, left: Server, right: Server) -> tuple[str, ...]:
    cells = (_linked(place, line, one) for one in (left, right))
    return (markup.link(line.title, beside(place, of_row(line.row.id))), *cells)


def _linked(place: str, line: Line, one: Server) -> str:
    word = _word(line, one)
    found = line.cells[one.id].finding
    link = markup.link(f"{SYMBOLS[word]} {word}", beside(place, measured(one.id, line.row.id)))
    return link + (f": {markup.text(found)}" if found else "")
