"""Writes reports and listings in every format: a module here and a line in `FORMATS` for each."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

from aioc_runner.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_runner.report import Report


class Section(Record):
    """Rows that belong together, each with a cell for every head; the title may be empty."""

    title: str
    rows: tuple[tuple[str, ...], ...]


class Listing(Record):
    """What a command lists: rows for people, and the same as a document for programs."""

    head: tuple[str, ...]
    sections: tuple[Section, ...]
    document: Any
    title: str = ""
    total: str = ""
    hint: str = ""
    """What else the reader can ask for; only for a terminal."""

    notes: tuple[str, ...] = ()
    """What readers need to know, one line each."""

    has_names: bool = False
    """Whether the first cell is a name, to be typed as it is."""

    is_bare: bool = False
    """Whether a terminal shows no head, because the cells need none."""


class Screen(Record):
    """Where a report is shown: its width, colours and links, and how much of it (-1 to 2)."""

    columns: int | None = None
    color: bool = False
    links: bool = False
    detail: int = 0


class Writer(Protocol):
    """What a format's module has."""

    def render(self, report: Report) -> str:
        """Write a report."""
        ...

    def listed(self, listing: Listing) -> str:
        """Write a listing."""
        ...


class ScreenWriter(Writer, Protocol):
    """What the module of a format for terminals has."""

    def render(self, report: Report, screen: Screen | None = None) -> str:
        """Write a report: without columns no line is broken."""
        ...

    def listed(self, listing: Listing, columns: int | None = None) -> str:
        """Write a listing likewise."""
        ...


class Format(Record):
    """A format: the suffix of its files, if it has any, and the module that writes it."""

    suffix: str
    module: str
    for_screens: bool = False
    lists: bool = False
    """Whether it writes listings, too; such a format's module has `listed`."""

    @property
    def writer(self) -> Writer:
        """Its module."""
        return cast("Writer", import_module(self.module))

    def render(self, report: Report, screen: Screen) -> str:
        """Write a report; only a format for screens depends on the screen."""
        if not self.for_screens:
            return self.writer.render(report)
        return cast("ScreenWriter", self.writer).render(report, screen)

    def listed(self, listing: Listing, screen: Screen) -> str:
        """Write a listing likewise."""
        if not self.for_screens:
            return self.writer.listed(listing)
        return cast("ScreenWriter", self.writer).listed(listing, screen.columns)


FORMATS: Mapping[str, Format] = {
    "table": Format(".txt", "aioc_runner.render.table", for_screens=True, lists=True),
    "json": Format(".json", "aioc_runner.render.json", lists=True),
    "markdown": Format(".md", "aioc_runner.render.markdown", lists=True),
    "html": Format(".html", "aioc_runner.render.html", lists=True),
    "junit": Format(".xml", "aioc_runner.render.junit"),
    "github": Format("", "aioc_runner.render.github"),
}
"""Every format, by its name for --format; the first is the default."""
