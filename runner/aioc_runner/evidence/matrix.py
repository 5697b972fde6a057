"""What works where: the grades of saved runs of servers, next to what sources claim."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aioc_runner.judge.findings import NOT_THERE
from aioc_runner.report.reasons import GONE, PRESENT
from aioc_runner.text import instead, with_variant

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_generated.evidence_types import Evidence, Package
    from aioc_generated.program_types import Claim
    from aioc_runner.catalog import CatalogPackage

SYMBOLS: Mapping[str, str] = {
    "pass": "✓",
    "exists": "∃",
    "deviates": "!",
    "fails": "✗",
    "absent": "-",
    "stale": "?",
}
"""The words of cells, each with a sign that is another one without colour, too."""

BLANK = ("", "stale")
"""Words of cells that say nothing of today."""

REGISTRIES = {
    "pypi": "https://pypi.org/project/{0.name}/{0.version}/",
    "npm": "https://www.npmjs.com/package/{0.name}/v/{0.version}",
}
"""The page of a package, by registry."""

GRADES = {"PASS": "pass", "WARN": "deviates", "FAIL": "fails", "STALE": "stale"}
OFFERS = {"yes": "pass", "partly": "deviates", "no": "absent"}
"""The cells' words for what claims say."""


@dataclass(frozen=True, slots=True)
class Server:
    """A column: one version of a server, and the runs that it was measured in."""

    id: str
    title: str
    runs: tuple[Evidence, ...]

    @property
    def implementation(self) -> str:
        """Which server it is."""
        return self.runs[0].implementation

    @property
    def is_mock(self) -> bool:
        """Whether it imitates a server."""
        return self.runs[0].mock


@dataclass(frozen=True, slots=True)
class _Told:
    """A line before anything is looked up; `claimed` is the note of its claims."""

    row: Row
    title: str | None = None
    claimed: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """How the answer to a request of this role begins: its status, and its body's first bytes as text."""

    to: str
    status: int
    body: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What a run showed about a row; `word` is empty if it showed nothing."""

    word: str
    grade: str
    reason: str | None
    finding: str | None
    run: Evidence
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Claimed:
    """What sources say about a row, the newest last, and whether every measured version contradicts them."""

    claims: tuple[Claim, ...]
    contradicted: bool

    @property
    def words(self) -> list[str]:
        """What they say in the cells' words, each once."""
        return list(dict.fromkeys(OFFERS[one.offers] for one in self.claims))


@dataclass(frozen=True, slots=True)
class Line:
    """A row with its cells by server and its claims by implementation."""

    row: Row
    title: str
    cells: Mapping[str, Cell]
    claims: Mapping[str, Claimed]


@dataclass(frozen=True, slots=True)
class Table:
    """A part of the matrix."""

    id: str
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Everything: whose claims are shown, which versions were measured, and the tables."""

    claimed: Mapping[str, str]
    servers: tuple[Server, ...]
    tables: tuple[Table, ...]


def matrix(
    package: CatalogPackage, names: Collection[str], groups: Collection[str], *, mocks: bool
) -> Matrix:
    """Put the matrix together; of these implementations and groups, or of all."""
    servers = tuple(one for one in _servers(package) if _is_chosen(one, names, mocks=mocks))
    titles = {name: package.catalog.implementations[name].title for name in package.measurements.claimed}
    claimed = {name: title for name, title in titles.items() if not names or name in names}
    tables = (
        Table(name, title, tuple(_line(package, servers, claimed, one) for one in lines))
        for name, title, rows in _tables(package)
        if (lines := [one for one in rows if not groups or one.row.group in groups])
    )
    return Matrix(claimed, servers, tuple(tables))


def address(package: Package) -> str:
    """Give the page of a package's version at its registry."""
    return REGISTRIES[package.registry].format(package)


def implementations(package: CatalogPackage) -> list[str]:
    """Name all that the matrix knows something of."""
    measured = package.measurements
    return list(dict.fromkeys([*measured.claimed, *(one.implementation for one in measured.runs)]))


def _is_chosen(server: Server, names: Collection[str], *, mocks: bool) -> bool:
    return server.implementation in names if names else mocks or not server.is_mock


def _servers(package: CatalogPackage) -> list[Server]:
    """List versions: mocks last, those of a server next to each other."""
    runs: dict[str, list[Evidence]] = {}
    for one in package.measurements.runs:
        runs.setdefault(f"{one.implementation}/{one.version}", []).append(one)
    known = package.catalog.implementations
    servers = [
        Server(name, f"{its[0].title or known[its[0].implementation].title} {its[0].version}", tuple(its))
        for name, its in runs.items()
    ]
    return sorted(servers, key=lambda one: one.is_mock)


def _tables(package: CatalogPackage) -> Iterator[tuple[str, str, list[_Told]]]:
    """List the tables that the spec names, then every row that none of them has."""
    for table in package.measurements.tables:
        lines = [_Told(package.row(one.row), one.title, one.claimed) for one in table.rows]
        yield table.id, table.title, lines
    told = {one.row for table in package.measurements.tables for one in table.rows}
    rest = [row for row in package.catalog.rows if row.id not in told]
    yield "ht", "HT-compat", [_Told(row) for row in rest if row.kind == "ours"]
    yield "retired", "Retired", [_Told(row) for row in rest if row.retired is not None]
    beyond = [row for row in rest if row.retired is None and row.kind != "ours"]
    for group in package.catalog.groups:
        rows = [_Told(row) for row in beyond if row.group == group.id]
        yield f"beyond.{group.id}", f"Beyond: {group.title}", rows


def _line(package: CatalogPackage, servers: Sequence[Server], claimed: Collection[str], told: _Told) -> Line:
    shown = ((one.id, _cell(package, one, told)) for one in servers)
    cells = {name: cell for name, cell in shown if cell is not None}
    found = ((name, _claims(package, name, told)) for name in claimed)
    claims = {name: Claimed(its, _is_contradicted(name, told.row, its, cells)) for name, its in found if its}
    return Line(told.row, told.title or _path(told.row), cells, claims)


def _path(row: Row) -> str:
    """Name a row by its path; of one that is retired say since when, and what took its place."""
    path = with_variant(row.path, row.variant)
    return f"{path}, {row.retired.date}: {instead(row.retired.successor)}" if row.retired else path


def _cell(package: CatalogPackage, server: Server, told: _Told) -> Cell | None:
    row = told.row
    found = package.measurements.grades.get(server.id, {}).get(row.id)
    run = next((one for one in server.runs if found and one.id == found["run"]), None)
    if found is None or run is None:
        return None
    shown = found.get("lines", {}).get(told.title, found)
    word, finding = _word(shown), shown["finding"]
    if word == "absent" and not _serves(run, row):
        finding = f"{finding}; the server ran without a model of kind {row.model}"
        word = "" if _is_offered(package, run.implementation, row) else word
    answer = package.measurements.answers.get(server.id, {}).get(row.id)
    return Cell(word, shown["grade"], shown["reason"], finding, run, Answer(**answer) if answer else None)


def _is_offered(package: CatalogPackage, name: str, row: Row) -> bool:
    """Whether a source says that a server has the row, given a model for it."""
    known = package.catalog.implementations.get(name)
    return known is not None and any(one.row == row.id and one.offers != "no" for one in known.claims)


def _word(cell: Mapping[str, Any]) -> str:
    """Translate a grade into a word; a row that was skipped shows nothing, unless it is absent."""
    if cell["reason"] in (NOT_THERE | GONE):
        return "absent"
    if cell["reason"] == PRESENT:
        return "exists"
    return GRADES.get(cell["grade"], "")


def _claims(package: CatalogPackage, name: str, told: _Told) -> tuple[Claim, ...]:
    """Find the claims about a line; if a row is in two tables, the notes decide which claims are whose."""
    every = [one for one in package.catalog.implementations[name].claims if one.row == told.row.id]
    if told.claimed is not None:
        return tuple(one for one in every if one.note == told.claimed)
    notes = {
        one.claimed for table in package.measurements.tables for one in table.rows if one.row == told.row.id
    }
    plain = [one for one in every if one.note not in notes]
    return tuple(plain or every)


def _is_contradicted(name: str, row: Row, claims: Sequence[Claim], cells: Mapping[str, Cell]) -> bool:
    """Whether all claims offer what every version lacks, or the other way round.

    A server without a model of the row's kind may lack the row for that reason alone.
    """
    fitting = [cell for cell in cells.values() if cell.run.implementation == name and cell.word not in BLANK]
    lacks = {cell.word == "absent" for cell in fitting if cell.word != "absent" or _serves(cell.run, row)}
    said = {one.offers == "no" for one in claims}
    return bool(lacks) and lacks.isdisjoint(said)


def _serves(run: Evidence, row: Row) -> bool:
    return row.model in (None, "any") or row.model in run.models
