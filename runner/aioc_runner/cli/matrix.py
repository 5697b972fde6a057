"""`aioc matrix`: what works where."""

from __future__ import annotations

import csv
from dataclasses import asdict
from io import StringIO
from typing import TYPE_CHECKING, Any

import click

from aioc_runner.cli import outputs
from aioc_runner.cli.page import Page
from aioc_runner.cli.parameters import Word, unknown
from aioc_runner.evidence.matrix import OFFERS, SYMBOLS, implementations, matrix
from aioc_runner.render import FORMATS, Listing, Section

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.evidence.matrix import Cell, Claimed, Line, Matrix

CSV = "csv"
COLUMNS = (
    *("table", "row", "path", "title", "server", "title_of_server", "mock", "told", "word"),
    *("grade", "reason", "finding", "date", "source"),
)
"""What a line of CSV has: a cell or a claim."""

CONTRADICTED = "*"
CAVEATS = (
    "A cell is what a saved run of that version shows; other settings, models and builds may differ.",
    "A server that was started without a model of some kind may lack its routes for that reason alone.",
    "seed and prefix reuse depend on hardware and load: a single run shows little about them.",
    "This isn't a ranking: a server may not aim to support what it lacks.",
)
FORMULA = ("=", "+", "-", "@")
"""How a text begins that spreadsheets would run."""


@click.command(
    "matrix",
    cls=Page,
    examples=(
        "aioc matrix",
        "aioc matrix --group embeddings --group audio",
        "aioc matrix --server vllm --server llama-cpp --format markdown",
        "aioc matrix --mocks --format csv > matrix.csv",
    ),
)
@click.option("--group", "groups", metavar="GROUP", multiple=True, help="Only rows of a group. Repeatable.")
@click.option("--server", "servers", metavar="ID", multiple=True, help="Only this server. Repeatable.")
@click.option("--mocks", is_flag=True, help="Also programs that imitate a server.")
@click.option(
    "--format",
    "form",
    type=Word("format", (*outputs.LISTING, CSV)),
    default=outputs.DEFAULT,
    help=f"Format on stdout.  [default: {outputs.DEFAULT}]",
)
@outputs.catalog_option
def command(
    groups: tuple[str, ...], servers: tuple[str, ...], form: str, catalog: Path | None, *, mocks: bool
) -> None:
    """Show what works where: saved runs of servers, graded by this catalog, next to what sources claim.

    A blank cell wasn't measured. JSON and CSV have the version, date and finding of each, JSON also how the
    answer begins.
    """
    from aioc_runner.cli.packages import opened  # noqa: PLC0415 -- slow to import

    known = opened(catalog)
    _refuse("group", groups, [one.id for one in known.catalog.groups])
    _refuse("server", servers, implementations(known))
    found = matrix(known, servers, groups, mocks=mocks)
    if form == CSV:
        outputs.say(_csv(found))
        return
    listing = _short(known, found) if FORMATS[form].for_screens else _long(known, found)
    outputs.say_listed(listing, form)


def _refuse(noun: str, words: Collection[str], known: Collection[str]) -> None:
    for word in words:
        if word not in known:
            raise click.UsageError(unknown(noun, word, known))


def _short(known: CatalogPackage, found: Matrix) -> Listing:
    """Write signs alone under letters and numbers, which a terminal has room for, and explain them below."""
    letters = [chr(ord("a") + place) for place, _ in enumerate(found.claimed)]
    numbers = [str(place) for place, _ in enumerate(found.servers, 1)]
    columns = [
        f"{letter}: {title}, as sources claim"
        for letter, title in zip(letters, found.claimed.values(), strict=True)
    ]
    columns += [
        f"{number}: {_server(one.title, mock=one.is_mock)}, measured {one.runs[0].date}"
        for number, one in zip(numbers, found.servers, strict=True)
    ]
    return _listing(known, found, ("", *letters, *numbers), tuple(columns), words=False)


def _long(known: CatalogPackage, found: Matrix) -> Listing:
    claimed = (f"{title} (claimed)" for title in found.claimed.values())
    servers = (_server(one.title, mock=one.is_mock) for one in found.servers)
    return _listing(known, found, ("Endpoint", *claimed, *servers), (), words=True)


def _server(title: str, *, mock: bool) -> str:
    return f"{title} (mock)" if mock else title


def _listing(
    known: CatalogPackage, found: Matrix, head: tuple[str, ...], columns: tuple[str, ...], *, words: bool
) -> Listing:
    sections = (
        Section(one.title, tuple(_cells(found, line, words=words) for line in one.lines))
        for one in found.tables
    )
    legend = ", ".join(f"{sign} {word}" for word, sign in SYMBOLS.items())
    claims = f"Claims: (✓) offered, (!) partly, (-) not; {CONTRADICTED} where every version shows otherwise."
    return Listing(
        head,
        tuple(sections),
        _document(known, found),
        title="What works where",
        notes=(*columns, f"{legend}; blank: not measured, or inconclusive", claims, *CAVEATS),
        hint="aioc matrix --format json has version, date, finding and answer of each cell",
    )


def _cells(found: Matrix, line: Line, *, words: bool) -> tuple[str, ...]:
    claims = (_claim(line.claims.get(name)) for name in found.claimed)
    cells = (_cell(line.cells.get(one.id), words=words) for one in found.servers)
    return (line.title, *claims, *cells)


def _claim(claimed: Claimed | None) -> str:
    if claimed is None:
        return ""
    signs = "/".join(SYMBOLS[word] for word in claimed.words)
    return f"({signs}){CONTRADICTED if claimed.contradicted else ''}"


def _cell(cell: Cell | None, *, words: bool) -> str:
    if cell is None or not cell.word:
        return ""
    return f"{SYMBOLS[cell.word]} {cell.word}" if words else SYMBOLS[cell.word]


def _document(known: CatalogPackage, found: Matrix) -> dict[str, Any]:
    return {
        "catalog": {"version": known.catalog.version, "digest": known.digest},
        "servers": [
            {"id": one.id, "implementation": one.implementation, "title": one.title, "mock": one.is_mock}
            | {"runs": [_run(run) for run in one.runs]}
            for one in found.servers
        ],
        "claimed": found.claimed,
        "tables": [
            {"id": one.id, "title": one.title, "rows": [_row(line) for line in one.lines]}
            for one in found.tables
        ],
        "words": SYMBOLS,
        "caveats": CAVEATS,
    }


def _run(run: Any) -> dict[str, Any]:
    packages = [{"name": one.name, "version": one.version, "registry": one.registry} for one in run.packages]
    told = {name: getattr(run, name) for name in ("id", "command", "models", "date", "run", "notes")}
    return {**told, "packages": packages, "sources": list(run.source)}


def _row(line: Line) -> dict[str, Any]:
    row = line.row
    return {
        "row": row.id,
        "title": line.title,
        "path": row.path,
        "method": row.method,
        "kind": row.kind,
        "cells": {name: _cell_document(cell) for name, cell in line.cells.items()},
        "claims": {name: _claims_document(one) for name, one in line.claims.items()},
    }


def _cell_document(cell: Cell) -> dict[str, Any]:
    told = {"word": cell.word, "grade": cell.grade, "reason": cell.reason, "finding": cell.finding}
    answer = cell.answer and asdict(cell.answer)
    return {
        **told,
        "version": cell.run.version,
        "date": cell.run.date,
        "run": cell.run.id,
        "answer": answer,
    }


def _claims_document(claimed: Claimed) -> dict[str, Any]:
    claims = [
        {"offers": one.offers, "date": one.date, "note": one.note, "sources": list(one.source)}
        for one in claimed.claims
    ]
    return {"contradicted": claimed.contradicted, "claims": claims}


def _csv(found: Matrix) -> str:
    text = StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for table in found.tables:
        for line in table.lines:
            row = {"table": table.id, "row": line.row.id, "path": line.row.path, "title": line.title}
            writer.writerows(
                {**row, **one} for one in (*_claims_told(found, line), *_cells_told(found, line))
            )
    return text.getvalue()


def _claims_told(found: Matrix, line: Line) -> Iterator[dict[str, Any]]:
    for name, claimed in line.claims.items():
        for one in claimed.claims:
            told = {"server": name, "title_of_server": found.claimed[name], "told": "claimed"}
            yield {**told, "word": OFFERS[one.offers], "date": one.date, "source": " ".join(one.source)}


def _cells_told(found: Matrix, line: Line) -> Iterator[dict[str, Any]]:
    servers = {one.id: one for one in found.servers}
    for name, cell in line.cells.items():
        server = servers[name]
        told = {"server": name, "title_of_server": server.title, "mock": "mock" if server.is_mock else ""}
        graded = {
            "word": cell.word,
            "grade": cell.grade,
            "reason": cell.reason,
            "finding": _inert(cell.finding),
        }
        yield {**told, **graded, "told": "measured", "date": cell.run.date, "source": cell.run.run}


def _inert(text: str | None) -> str:
    """Keep a spreadsheet from running what a server said."""
    return f"'{text}" if text and text.startswith(FORMULA) else text or ""
