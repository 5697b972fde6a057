# Copied from aioc_compiler/catalog/evidence_types.py. Do not edit; run aioc-compile.
"""The vocabulary of saved runs and of the matrix that is made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping


class Package(Value):
    """A package of a public registry."""

    name: str
    version: str
    registry: str


class Evidence(Value):
    """A saved run of a server: which one, of which packages, how it was started, and when.

    `title` is the name of a server that `implementations` lacks. `rows` are globs of the rows that the run
    speaks for, where another run of this version speaks for the rest. `run` is a path in the repository.
    """

    id: str
    implementation: str
    version: str
    title: str | None = None
    mock: bool = False
    packages: tuple[Package, ...]
    command: str
    models: Mapping[str, str]
    date: str
    rows: tuple[str, ...] = ()
    run: str
    notes: str = ""
    source: tuple[str, ...]


class About(Value):
    """What shows a part of a row: checks, and the member at a path with [*] for any index."""

    checks: tuple[str, ...] = ()
    at: str | None = None


class TableRow(Value):
    """A line of the matrix: a row, under its path or under `title`.

    Of a row that stands in two tables `claimed` chooses the claims with that note. With `about` the line
    tells of a part of the row alone.
    """

    row: str
    title: str | None = None
    claimed: str | None = None
    about: About | None = None


class Table(Value):
    """A part of the matrix."""

    id: str
    title: str
    rows: tuple[TableRow, ...]


class Measurements(Value):
    """What was measured elsewhere, and how it is shown; nothing is judged by it.

    `claimed` are the servers whose claims are shown next to it.
    """

    evidence: tuple[Evidence, ...] = ()
    matrix: tuple[Table, ...] = ()
    claimed: tuple[str, ...] = ()
