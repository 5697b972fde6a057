"""The report as text: coloured for a terminal, plain for a pipe, whose lines are broken only if asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.render import Screen, overview, piped, summing_up
from aioc_runner.render.columns import listed as in_columns
from aioc_runner.render.details import details
from aioc_runner.render.rest import rest
from aioc_runner.render.styled import Links, Words
from aioc_runner.render.text import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.render import Listing
    from aioc_runner.render.styled import Part
    from aioc_runner.report import Report

UNBROKEN = 100_000
"""Columns of a pipe."""

NARROWEST = 40
QUIET, USUAL, FINDINGS, EVERYTHING = -1, 0, 1, 2
"""How much is shown: -q, nothing said, -v, -vv."""


def render(report: Report, screen: Screen | None = None) -> str:
    """Write the report as text; without columns no line is broken."""
    screen = screen or Screen()
    width = UNBROKEN if screen.columns is None else max(screen.columns, NARROWEST)
    parts = _parts(report, width, screen)
    if screen.columns is None and not screen.color:
        text = piped.written(parts)
    else:
        from aioc_runner.render import colored  # noqa: PLC0415 -- slow to import, and for a terminal alone

        text = colored.written(parts, width, color=screen.color)
    return "\n".join(line.rstrip() for line in text.rstrip().split("\n")) + "\n"


def _parts(report: Report, width: int, screen: Screen) -> Iterator[Part]:
    """Put together what is shown at this level; the verdict is always last."""
    links = Links(live=screen.links)
    if screen.detail == QUIET:
        # One line, for a script to read.
        yield Words(one_line(summing_up.verdict(report), 1000), is_whole=True)
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
