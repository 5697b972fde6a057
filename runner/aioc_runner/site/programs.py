"""Pages of programs: one for each server, and one for each client with the servers that it works with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.evidence.matrix import SYMBOLS, address, implementations, matrix
from aioc_runner.render.works import WORKS
from aioc_runner.site import explained, markup
from aioc_runner.site.places import beside, measured, of_row, server
from aioc_runner.text import with_variant

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_generated.evidence_types import Evidence, Package
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.evidence.matrix import Cell, Server
    from aioc_runner.site.places import Places

BEST_FIRST = ("ready", "ready-but", "ready-so-far", "not-ready", "unknown")
"""Verdicts on a client and a server, in the order in which they are listed."""

RIGHT = ("pass", "exists", "")
NOT_MEASURED = "This server was not measured. This page says what the sources say."


def servers(package: CatalogPackage, places: Places) -> Iterator[tuple[str, str]]:
    """Write the list of servers, and a page for each."""
    columns = matrix(package, (), (), mocks=True).servers
    known = package.catalog.implementations
    names = list(dict.fromkeys([*known, *(one.implementation for one in columns)]))
    titles = {name: _title(package, name, columns) for name in names}
    yield "servers/index.md", _list(package, titles, columns)
    for name, title in titles.items():
        mine = [one for one in columns if one.implementation == name]
        yield server(name), _server(package, name, title, mine, places)


def clients(package: CatalogPackage, places: Places) -> Iterator[tuple[str, str]]:
    """Write the list of clients with the servers that they work with, and a page for each."""
    columns = matrix(package, (), (), mocks=False).servers
    yield "clients/index.md", _works(package, columns)
    for name, client in package.catalog.clients.items():
        page = f"clients/{name}.md"
        parts = [
            markup.heading(1, client.title),
            markup.heading(2, "Servers that it works with", "servers"),
            WORKS_SAYS,
            markup.table(("Server", "Verdict", "Because"), _verdicts(package, page, name, columns)),
            markup.heading(2, "What it needs", "needs"),
            explained.facts(package, "client", name, places.seen_from(page), ("try it",)),
            markup.console(f"aioc explain {name}", f"aioc-run http://localhost:8000/v1 --client {name}"),
        ]
        yield page, "\n".join(parts)


WORKS_SAYS = """According to saved runs, and to what the program needs. A program may be *ready* where a row
of the [matrix](../matrix.md) fails: it copes with that departure, or doesn't use that row. Another model or
other settings may change the result: probe your own server with the command at the end of this page.
"""


def _title(package: CatalogPackage, name: str, columns: Sequence[Server]) -> str:
    known = package.catalog.implementations.get(name)
    return (
        known.title
        if known
        else next(str(one.runs[0].title) for one in columns if one.implementation == name)
    )


def _list(package: CatalogPackage, titles: Mapping[str, str], columns: Sequence[Server]) -> str:
    rows = []
    for name, title in titles.items():
        mine = [one for one in columns if one.implementation == name]
        known = package.catalog.implementations.get(name)
        versions = ", ".join(one.runs[0].version for one in mine) + (
            " (mock)" if mine and mine[0].is_mock else ""
        )
        what = known.what if known else _packages(mine)
        rows.append((markup.link(title, f"{name}.md"), markup.text(versions), markup.text(what)))
    rows.sort(key=lambda cells: not cells[1])
    head = [markup.heading(1, "Servers"), "Measured servers come first. A mock imitates a server.\n"]
    return "\n".join([*head, markup.table(("Server", "Measured", "What it is"), rows)])


def _packages(mine: Sequence[Server]) -> str:
    """Describe a server that the catalog doesn't: by the packages that it was measured as."""
    packages = dict.fromkeys(f"{one.name} ({one.registry})" for its in mine for one in its.runs[-1].packages)
    return f"package {', '.join(packages)}"


def _server(package: CatalogPackage, name: str, title: str, mine: Sequence[Server], places: Places) -> str:
    page = server(name)
    parts = [markup.heading(1, title)]
    if name in package.catalog.implementations:
        parts.append(
            explained.facts(package, "implementation", name, places.seen_from(page), ("claims", "name it"))
        )
        parts.append(markup.console(f"aioc explain {name}"))
    if name in implementations(package):
        parts.append(markup.console(f"aioc matrix --server {name}"))
    parts += [_version(package, page, one) for one in mine] or [f"{NOT_MEASURED}\n"]
    return "\n".join([*parts, _claims(package, page, name), PROBE_IT])


PROBE_IT = f"""## Probe it

Start the server, and give its base URL to the probe, as you would give it to an OpenAI client:

{markup.console("aioc-run http://localhost:8000/v1")}"""


def _version(package: CatalogPackage, page: str, one: Server) -> str:
    """Write what was measured of a version."""
    number = one.runs[0].version
    besides = package.measurements.servers.get(one.id, {})
    cells = _cells(package, one)
    deviating = [row for row, cell in cells.items() if cell.word not in RIGHT]
    parts = [
        markup.heading(2, f"Version {number}" + (" (mock)" if one.is_mock else ""), number),
        *(_run(run) for run in one.runs),
        markup.heading(3, "Which clients work with it", f"{number}--clients"),
        markup.table(("Client", "Verdict", "Because"), _clients(package, page, one.id)),
        markup.heading(3, "Where it deviates", f"{number}--deviates"),
        f"{_counts_line(cells)}\n",
        markup.table(
            ("Row", "Result", "Finding"), (_cell(package, page, one, row, cells[row]) for row in deviating)
        ),
        _unknown_members(package, page, number, besides.get("extras", {})),
        markup.heading(3, "What is right, and what the run doesn't show", f"{number}--rest"),
        markup.table(
            ("Row", "Result", "Finding"),
            (_cell(package, page, one, row, cell) for row, cell in cells.items() if row not in deviating),
        ),
    ]
    return "\n".join(parts)


def _cells(package: CatalogPackage, one: Server) -> dict[str, Cell]:
    """The cells of a version by row, in the catalog's order."""
    tables = matrix(package, (one.implementation,), (), mocks=True).tables
    cells = {
        line.row.id: line.cells[one.id] for table in tables for line in table.lines if one.id in line.cells
    }
    return {row: cells[row] for row in package.rows if row in cells}


def _counts_line(cells: Mapping[str, Cell]) -> str:
    counts = {word: sum(cell.word == word for cell in cells.values()) for word in SYMBOLS}
    return "Rows: " + ", ".join(f"{count} {SYMBOLS[word]} {word}" for word, count in counts.items() if count)


def _cell(package: CatalogPackage, page: str, one: Server, row: str, cell: Cell) -> tuple[str, ...]:
    known = package.row(row)
    anchor = f'<a id="{measured(one.id, row).partition("#")[2]}"></a>'
    path = markup.link(with_variant(known.path, known.variant), beside(page, of_row(row)))
    shown = f"{SYMBOLS[cell.word]} {cell.word}" if cell.word else cell.grade.lower()
    return anchor + path, shown, markup.text(cell.finding or cell.reason or "") + _answer(cell)


def _answer(cell: Cell) -> str:
    """Fold how the server answered under what was found, where it answered at all."""
    if cell.answer is None:
        return ""
    body = markup.code(cell.answer.body) if cell.answer.body else "no body"
    to = "" if cell.answer.to == "probe" else f" to the {cell.answer.to} request"
    said = f"answer{to}: {cell.answer.status}"
    return f'<details class="aioc-answer"><summary>{said}</summary>{body}</details>'


def _run(run: Evidence) -> str:
    """Say what was started, how, and when."""
    packages = ", ".join(map(_package, run.packages))
    models = ", ".join(f"{kind} {name}" for kind, name in run.models.items()) or "none"
    again = markup.code(f"aioc-run {run.run} -v")
    said = [
        f"**Packages:** {packages}",
        f"**Started as:** {markup.code(run.command)}",
        f"**Models:** {markup.text(models)}",
        f"**Recorded:** {run.date}",
        f"**To see its requests and answers,** in a clone of the repository: {again}",
        *([f"**Notes:** {markup.text(run.notes)}"] if run.notes else []),
    ]
    return markup.bullets(said)


def _package(one: Package) -> str:
    return markup.link(f"{one.name} {one.version}", address(one))


def _clients(package: CatalogPackage, page: str, version: str) -> Iterator[tuple[str, ...]]:
    told_of = package.measurements.servers.get(version, {}).get("clients", {})
    for name, one in sorted(told_of.items(), key=lambda pair: BEST_FIRST.index(pair[1]["verdict"])):
        if name in package.catalog.clients:
            title = package.catalog.clients[name].title
            yield (
                markup.link(title, beside(page, f"clients/{name}.md")),
                WORKS[one["verdict"]],
                _because(one),
            )


def _verdicts(
    package: CatalogPackage, page: str, client: str, columns: Sequence[Server]
) -> Iterator[tuple[str, ...]]:
    found = [(one, _verdict(package, one, client)) for one in columns]
    told_of = [(one, verdict) for one, verdict in found if verdict]
    for one, verdict in sorted(told_of, key=lambda pair: BEST_FIRST.index(pair[1]["verdict"])):
        place = beside(page, f"{server(one.implementation)}#{one.runs[0].version}")
        yield (
            f"{markup.link(one.title, place)} ({one.runs[0].date})",
            WORKS[verdict["verdict"]],
            _because(verdict),
        )


def _verdict(package: CatalogPackage, one: Server, client: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = package.measurements.servers.get(one.id, {}).get("clients", {}).get(client, {})
    return found


def _because(verdict: Mapping[str, Any]) -> str:
    return markup.text("; ".join(verdict["because"]))


def _works(package: CatalogPackage, columns: Sequence[Server]) -> str:
    """Write a table of clients and servers, with the verdict in each cell."""
    known = package.catalog.clients
    heads = [markup.link(client.title, f"{name}.md") for name, client in known.items()]
    rows = (
        (
            markup.link(
                one.title, beside("clients/index.md", f"{server(one.implementation)}#{one.runs[0].version}")
            ),
            *(WORKS.get(str(_verdict(package, one, name).get("verdict")), "") for name in known),
        )
        for one in columns
    )
    head = [markup.heading(1, "Clients"), "Which program works with which server, according to saved runs.\n"]
    return "\n".join([*head, markup.table(("Server", *heads), rows)])


def _unknown_members(
    package: CatalogPackage, page: str, number: str, extras: Mapping[str, Sequence[str]]
) -> str:
    """List the members that it sends and the catalog doesn't know."""
    where: dict[str, list[str]] = {}
    for row, members in extras.items():
        for member in members:
            where.setdefault(member, []).append(row)
    rows = ((markup.code(member), _rows(package, page, its)) for member, its in where.items())
    body = markup.table(("Member", "Rows"), rows) or "It sends no member that the catalog doesn't know.\n"
    return "\n".join([markup.heading(3, "What it adds", f"{number}--adds"), body])


def _rows(package: CatalogPackage, page: str, rows: Sequence[str]) -> str:
    return ", ".join(markup.link(row, beside(page, of_row(row))) for row in rows if row in package.rows)


def _claims(package: CatalogPackage, page: str, name: str) -> str:
    known = package.catalog.implementations.get(name)
    rows = [
        (
            _rows(package, page, [one.row]),
            one.offers,
            one.date,
            " ".join([markup.text(one.note), *map(markup.source, one.source)]),
        )
        for one in (known.claims if known else ())
    ]
    body = markup.table(("Row", "Offered", "Date", "Note and sources"), rows)
    return "\n".join([markup.heading(2, "What sources claim", "claims"), body]) if rows else ""
