"""All pages of the site, and their navigation."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Any

from aioc_runner.site import compared, explained, programs, row_pages, rows
from aioc_runner.site.places import CHECKS, DEVIATIONS, FEW, FINDINGS, Places, group, server

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_runner.catalog import CatalogPackage

PROSE = ("index", "start", "why", "report", "not", "contributing")
"""The pages that aren't generated."""


def pages(package: CatalogPackage) -> dict[str, str]:
    """Write all pages as Markdown, by path."""
    places = Places(package)
    made = dict([rows.surface(package), rows.ht(package), compared.page(package)])
    of_all = (explained.index, explained.deviations, explained.findings)
    made |= dict(write(package, places) for write in of_all)
    made |= dict(rows.groups(package))
    for several in (row_pages.pages, explained.checks, programs.servers, programs.clients):
        made |= dict(several(package, places))
    return _prose() | made | dict(compared.pairs(package))


def navigation(package: CatalogPackage, made: Mapping[str, str]) -> list[Any]:
    """List sections and pages for MkDocs; the pages of rows and pairs are linked from others."""
    catalog, families = package.catalog, Places(package).families
    checks = [{"Others" if family == FEW else family: f"{CHECKS}/{family}.md"} for family in families]
    known = [path for path in made if path.startswith("servers/") and path != "servers/index.md"]
    titles = {server(name): one.title for name, one in catalog.implementations.items()}
    return [
        {"Am I OpenAI compatible?": "index.md"},
        {"Get started": ["start.md", "report.md"]},
        {"Matrix": [compared.MATRIX, compared.COMPARE]},
        {
            "Servers": [
                "servers/index.md",
                *({titles[path]: path} if path in titles else path for path in known),
            ]
        },
        {"Clients": ["clients/index.md", *(f"clients/{name}.md" for name in catalog.clients)]},
        {"Reference": [rows.SURFACE, *(group(one.id) for one in catalog.groups), rows.HT]},
        {"Checks and deviations": [f"{CHECKS}/index.md", *checks, DEVIATIONS, FINDINGS]},
        {"About": ["why.md", "not.md", "contributing.md"]},
    ]


def _prose() -> dict[str, str]:
    folder = files("aioc_runner.site") / "prose"
    return {f"{name}.md": (folder / f"{name}.md").read_text(encoding="utf-8") for name in PROSE}
