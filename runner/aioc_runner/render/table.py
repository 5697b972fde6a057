"""The report as text: coloured for a terminal, plain for a pipe, whose lines are broken only if asked."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from aioc_runner.render import Screen, overview, summing_up
from aioc_runner.render.columns import listed as in_columns
from aioc_runner.render.details import details
from aioc_runner.render.rest import rest
from aioc_runner.render.styled import Links
from aioc_runner.render.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from aioc_runner.render import Listing
    from aioc_runner.report import Report

UNBROKEN = 100_000
"""Columns of a pipe."""

NARROWEST = 40
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
    """Put together what is shown at this level; the verdict is always last."""
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
    """Write a listing; without columns no line is broken."""
    return in_columns(listing, UNBROKEN if columns is None else max(columns, NARROWEST))
