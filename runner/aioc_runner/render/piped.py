"""Writes pieces of text where there is no terminal: no colour, no line broken."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from rich.cells import cell_len

from aioc_runner.render.styled import INDENT, Grid, Part, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

GAP = "  "


def written(parts: Iterable[Part]) -> str:
    """Write the parts one below the other."""
    return "".join(f"{line}\n" for part in parts for line in _lines(part))


def _lines(part: Part) -> Iterable[str]:
    if isinstance(part, Words):
        return [part.plain]
    if isinstance(part, Grid):
        return _aligned([[cell.plain for cell in row] for row in part.rows])
    return (" " * INDENT + line for line in _lines(part.part))


def _aligned(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(cell_len, column)) for column in zip_longest(*rows, fillvalue="")]
    for row in rows:
        padded = (cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=False))
        yield GAP.join(padded)
