"""Where something is on the site."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from posixpath import dirname, relpath
from typing import TYPE_CHECKING

from aioc_runner.reference.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_runner.catalog import CatalogPackage

FEWEST = 4
"""Families with fewer checks share a page."""

FEW = "more"
CHECKS, DEVIATIONS, FINDINGS = "checks", "deviations.md", "findings.md"


@dataclass(frozen=True)
class Places:
    """The pages of the site, and what is on each."""

    package: CatalogPackage

    @cached_property
    def families(self) -> Mapping[str, tuple[str, ...]]:
        """Group checks into pages by the first word of their ids."""
        families: dict[str, list[str]] = {}
        for name in self.package.catalog.checks:
            families.setdefault(name.partition(".")[0], []).append(name)
        few = [name for its in families.values() if len(its) < FEWEST for name in its]
        many = {family: tuple(its) for family, its in families.items() if len(its) >= FEWEST}
        return many | ({FEW: tuple(few)} if few else {})

    @cached_property
    def all(self) -> Mapping[str, str]:
        """Find the page and anchor of every id; an id of two entries links to the last one."""
        catalog = self.package.catalog
        places = {name: f"{FINDINGS}#{name}" for name in KINDS}
        places |= {name: f"{DEVIATIONS}#{name}" for name in catalog.deviations}
        places |= {name: server(name) for name in catalog.implementations}
        places |= {name: f"clients/{name}.md" for name in catalog.clients}
        places |= {one.id: of_row(one.id) for one in catalog.rows}
        checks = {name: family for family, its in self.families.items() for name in its}
        return places | {name: f"{CHECKS}/{family}.md#{name}" for name, family in checks.items()}

    def seen_from(self, page: str) -> dict[str, str]:
        """Write all of them as a page must link to them."""
        return {name: beside(page, place) for name, place in self.all.items()}


def group(name: str) -> str:
    """The page of a group of rows."""
    return f"groups/{name}.md"


def of_row(name: str) -> str:
    """The page of a row."""
    return f"rows/{name}.md"


def server(name: str) -> str:
    """The page of an implementation."""
    return f"servers/{name}.md"


def measured(version: str, row: str) -> str:
    """Where a server's page shows a cell, by implementation/version and row."""
    implementation, _, number = version.partition("/")
    return f"{server(implementation)}#{number}--{row}"


def beside(page: str, place: str) -> str:
    """Write a place as a page must link to it."""
    path, mark, anchor = place.partition("#")
    return relpath(path, dirname(page) or ".") + mark + anchor
