"""What a server does wrong: a deviation or check of the catalog acted out, or a fault of `faults.yaml`."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from aioc_generated.check_types import Check
from aioc_runner.serve.responder import actable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage

FAULTS = Path(__file__).parent / "faults.yaml"
NONE = "none"
"""The fault of a server that has none."""


@dataclass(frozen=True, slots=True)
class Call:
    """A tool that is called, and its arguments as JSON; those of the catalog's rows unless said."""

    name: str = "get_weather"
    arguments: str = '{"city":"Tokyo"}'


ROWS = Call()
"""What the mutations of the catalog speak of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Operations on the answers of these shapes, or to these rows."""

    id: str
    what: str
    answers: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    mutations: tuple[Mapping[str, Any], ...]

    def touches(self, row: Row) -> bool:
        """Whether a server with this fault answers a row otherwise."""
        shapes = {row.response.body, row.response.event} & set(self.answers)
        return bool(shapes) or any(fnmatch(row.id, one) for one in self.rows)


@cache
def faults() -> Mapping[str, Fault]:
    """Read all by id."""
    return {one["id"]: _fault(one) for one in yaml.load(FAULTS.read_bytes(), yaml.CSafeLoader)}


def _fault(given: dict[str, Any]) -> Fault:
    return Fault(
        id=given["id"],
        what=given["what"],
        answers=tuple(given.get("answers", ())),
        rows=tuple(given.get("rows", ())),
        mutations=tuple(given["mutations"]),
    )


def known(package: CatalogPackage, name: str) -> bool:
    """Whether somebody can act this out."""
    return name == NONE or name in faults() or name in actable(package.catalog)


def acting(package: CatalogPackage, name: str, call: Call = ROWS) -> tuple[CatalogPackage, tuple[str, ...]]:
    """The catalog of a server with this fault, and what that server has to be told to act out.

    `call` is what a program is to run: a fault that repeats a tool's name has to repeat this one's.
    """
    if name == NONE:
        return package, ()
    fault = faults().get(name)
    if fault is not None:
        return _with(package, replace(fault, mutations=_about(call, fault.mutations))), (name,)
    return _calling(package, name, call), (name,)


def _calling(package: CatalogPackage, name: str, call: Call) -> CatalogPackage:
    """Have a check of the catalog act on this call."""
    check = package.catalog.checks.get(name)
    if check is None or call == ROWS:
        return package
    acted = {**package.catalog.checks, name: replace(check, mutations=_about(call, check.mutations))}
    return replace(package, catalog=replace(package.catalog, checks=acted))


def _about(call: Call, given: Any) -> Any:
    """Have mutations name this tool and its arguments in place of the catalog's."""
    if given == json.loads(ROWS.arguments):
        return json.loads(call.arguments)
    if isinstance(given, tuple | list):
        return type(given)(_about(call, one) for one in given)
    if isinstance(given, dict):
        return {key: _about(call, value) for key, value in given.items()}
    return {ROWS.name: call.name, ROWS.arguments: call.arguments}.get(given, given)


def _with(package: CatalogPackage, fault: Fault) -> CatalogPackage:
    """Have the rows that a fault touches list it as they list checks, which are acted out by their ids."""
    given = package.catalog
    rows = tuple(
        replace(row, checks=(*row.checks, fault.id)) if fault.touches(row) else row for row in given.rows
    )
    catalog = replace(given, rows=rows, checks={**given.checks, fault.id: _check(fault)})
    return replace(package, catalog=catalog)


def _check(fault: Fault) -> Check:
    return Check(id=fault.id, title=fault.what, why="", severity="note", source=(), mutations=fault.mutations)
