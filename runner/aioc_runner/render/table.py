"""The report as text for a terminal, or plain for a pipe: no colour, no line broken unless asked."""

from __future__ import annotations

import textwrap
from io import StringIO
from itertools import zip_longest
from typing import TYPE_CHECKING

from rich.cells import cell_len, chop_cells
from rich.console import Console
from rich.text import Text

from aioc_runner.render import Screen, overview, summing_up
from aioc_runner.render.details import details
from aioc_runner.render.rest import rest
from aioc_runner.render.styled import Links
from aioc_runner.render.text import is_link, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from aioc_runner.render import Listing
    from aioc_runner.report import Report

UNBROKEN = 100_000
"""Columns of a pipe."""

NARROWEST = 40
GAP = "  "
QUIET, USUAL, FINDINGS, EVERYTHING = -1, 0, 1, 2
"""How much is shown: -q, nothing said, -v, -vv."""


def render(report: Report, screen: Screen | None = None) -> str:
    """Write the report as text; without columns no line is broken."""
    screen = screen or Screen()
    console = Console(
        file=StringIO(),
        width=UNBROKEN if screen.columns is None else max(screen.columns, NARROWEST),
        force_terminal=screen.color,
        no_color=None if screen.color else True,
        color_system="auto" if screen.color else None,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    with console.capture() as capture:
        for part in _parts(report, console.width, screen):
            console.print(part, soft_wrap=isinstance(part, Text) and part.no_wrap is True)
    return "\n".join(line.rstrip() for line in capture.get().rstrip().split("\n")) + "\n"


def _parts(report: Report, width: int, screen: Screen) -> Iterator[RenderableType]:
    """Put together what is shown at this level; the verdict stands last at every one."""
    links = Links(live=screen.links)
    if screen.detail == QUIET:
        # One line, for a script to read.
        yield Text(one_line(summing_up.verdict(report), 1000), no_wrap=True)
        return
    unfolded = screen.detail >= FINDINGS
    yield from overview.head(report, whole=unfolded)
    yield from overview.clients(report, width, whole=unfolded)
    if unfolded:
        yield from details(report, links, width, whole=screen.detail >= EVERYTHING)
    else:
        yield from overview.wrong(report, width, links)
    if screen.detail >= EVERYTHING:
        yield from rest(report, links)
    else:
        yield from overview.others(report, width, whole=unfolded)
    yield from overview.replayed(report)
    yield from links.foot()
    yield from overview.foot(report, unfolded=unfolded)


def listed(listing: Listing, columns: int | None = None) -> str:
    """Write a listing in columns, its total last; without `columns` no line is broken."""
    width = UNBROKEN if columns is None else max(columns, NARROWEST)
    heads = () if listing.is_bare else (listing.head,)
    lines = [*heads, *(row for section in listing.sections for row in section.rows)]
    widths = _fitted([max(map(cell_len, column)) for column in zip(*lines, strict=True)], width)
    parts = [line for one in heads for line in _aligned(one, widths)]
    for section in listing.sections:
        parts += ["", *_broken(section.title, width)] if section.title else []
        parts += [line for row in section.rows for line in _aligned(row, widths)]
    below = ["", *(line for one in listing.notes for line in _broken(one, width))] if listing.notes else []
    below += [line for said in (listing.total, listing.hint) if said for line in ("", *_broken(said, width))]
    return "".join(f"{line}\n" for line in [*parts, *below])


def _fitted(natural: Sequence[int], width: int) -> list[int]:
    """Make columns narrower until they fit side by side: the widest give way, all to the same width.

    Rich's own tables do the same, but they crop an address that is wider than its column, as prettytable
    and tabulate break it: nobody could copy it. Nor can a section's title stand across their columns.
    So rich tells how wide text is, for characters that take two columns, and only the widths are ours.
    """
    room = width - len(GAP) * (len(natural) - 1)
    widths = list(natural)
    while sum(widths) > room and max(widths) > 1:
        widest = max(widths)
        alike = widths.count(widest)
        second = max((one for one in widths if one < widest), default=1)
        shared = (room - sum(widths) + alike * widest) // alike
        widths = [max(second, shared, 1) if one == widest else one for one in widths]
    return widths


def _aligned(cells: Sequence[str], widths: Sequence[int]) -> list[str]:
    """Set cells side by side, each broken into lines of its column's width."""
    broken = [_broken(cell, width) for cell, width in zip(cells, widths, strict=True)]
    return [GAP.join(map(_padded, line, widths)).rstrip() for line in zip_longest(*broken, fillvalue="")]


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cell_len(text))


def _broken(text: str, width: int) -> list[str]:
    """Break a text into lines; an address to copy stays one line."""
    if cell_len(text) <= width or is_link(text):
        return [text]
    if cell_len(text) > len(text):
        # What is written in wide characters mostly has no spaces to break it at.
        return chop_cells(text, width)
    return textwrap.wrap(text, width, break_on_hyphens=False)
