"""Shows pieces of text on a terminal: in colours, and broken into lines of its width."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from aioc_runner.render.styled import INDENT, Grid, Part, Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import RenderableType


def written(parts: Iterable[Part], width: int, *, color: bool) -> str:
    """Write the parts one below the other."""
    console = Console(
        file=StringIO(),
        width=width,
        force_terminal=color,
        no_color=None if color else True,
        color_system="auto" if color else None,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    with console.capture() as capture:
        for part in parts:
            console.print(_shown(part), soft_wrap=isinstance(part, Words) and part.is_whole)
    return capture.get()


def _shown(part: Part) -> RenderableType:
    if isinstance(part, Words):
        first, *others = part.parts
        # The style of words that have only one covers what is left of their lines, too.
        whole, pieces = ("", part.parts) if others else (first[1], [(first[0], "")])
        return Text.assemble(*pieces, style=whole, no_wrap=part.is_whole or None)
    if isinstance(part, Grid):
        return _table(part)
    return Padding(_shown(part.part), (0, 0, 0, INDENT), expand=False)


def _table(grid: Grid) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    for row in grid.rows:
        while len(table.columns) < len(row):
            last = len(table.columns) == len(row) - 1
            table.add_column(overflow="fold", no_wrap=not last)
        table.add_row(*map(_shown, row))
    return table
