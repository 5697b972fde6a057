"""Arranges a listing in columns that fit a terminal, and breaks text where it stays readable."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, zip_longest
from operator import itemgetter
from textwrap import TextWrapper
from typing import TYPE_CHECKING

from rich.cells import cell_len, chop_cells

from aioc_runner.render.text import is_link, short

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_runner.render import Listing

    Rows = Sequence[Sequence[str]]

GAPS = ("  ", " ")
"""Between columns: the second one where the first leaves too little room."""

LINK = re.compile(r"https://[^\s()<>\"']*[^\s()<>\"'.,;:]")
PIECE = re.compile(r"(?<=[/,;&=|])(?=[^/\s])|(?<=[^\s./])(?=\.\w)")
"""Where a word is broken that is longer than its column: in a path, a list, JSON, an id or a JSONPath."""

WHOLE = 16
"""Cells and words of so many characters aren't broken if there is any other way."""

BROKEN = 100
"""Lines that may be added to keep a longer word whole."""

NEVER = (10**9, 0)


def listed(listing: Listing, width: int) -> str:
    """Write a listing in columns, its total last."""
    heads = [] if listing.is_bare else [listing.head]
    notes: list[str] = []
    sections: list[tuple[str, Rows]] = [(one.title, one.rows) for one in listing.sections]
    if not _fits([*heads, *chain(*(rows for _, rows in sections))], width):
        sections = [(title, _shortened(rows, notes)) for title, rows in sections]
    aligned = [*heads, *chain(*(rows for _, rows in sections if not _is_alone(rows)))]
    gap, widths = _fitted(aligned, width)
    lines = [line for head in heads for line in _aligned(head, widths, gap)]
    for title, rows in sections:
        lines += ["", *_broken(title, width)] if title else []
        alone = _is_alone(rows)
        for row in rows:
            lines += _broken(row[-1], width) if alone else _aligned(row, widths, gap)
    lines += ["", *(f"[{number}] {address}" for number, address in enumerate(notes, 1))] if notes else []
    for part in (listing.notes, [listing.total], [listing.hint]):
        told = [line for said in part if said for line in _broken(said, width)]
        lines += ["", *told] if told else []
    return "".join(f"{line}\n" for line in lines)


def _is_alone(rows: Rows) -> bool:
    """Whether all cells but the last are empty, so that it gets the whole width."""
    return not any(any(row[:-1]) for row in rows)


def _fits(rows: Rows, width: int) -> bool:
    natural = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    return sum(natural) + len(GAPS[0]) * (len(natural) - 1) <= width


def _shortened(rows: Rows, notes: list[str]) -> Rows:
    """Write addresses inside of longer texts in short, with a note that has them to copy."""

    def noted(found: re.Match[str]) -> str:
        if not is_link(found[0]):
            return found[0]
        if found[0] not in notes:
            notes.append(found[0])
        return f"{short(found[0])} [{notes.index(found[0]) + 1}]"

    return [tuple(cell if is_link(cell) else LINK.sub(noted, cell) for cell in row) for row in rows]


def _fitted(rows: Rows, width: int) -> tuple[str, list[int]]:
    """Choose the columns' widths: they give way where that breaks fewest words and adds fewest lines.

    Rich's own tables shrink the widest column, whose words may be ids, and crop an address that is wider
    than its column; prettytable and tabulate break it: nobody could copy it. So rich tells how wide text
    is, for characters that take two columns, and only the widths are ours.
    """
    columns = list(zip(*rows, strict=True))
    lengths = [Counter(map(cell_len, column)) for column in columns]
    words = [Counter(map(_longest, column)) for column in columns]
    widths = [max(column) for column in lengths]
    least = [min(max(one), WHOLE) for one in words]
    gap = next((one for one in GAPS if _room(width, one, widths) >= sum(least)), GAPS[-1])
    if _room(width, gap, widths) < sum(least):
        least = [1] * len(widths)
    while sum(widths) > _room(width, gap, widths) and widths != least:
        costs = (
            (BROKEN * word[one] + _added(length, one), -one) if one > few else NEVER
            for word, length, one, few in zip(words, lengths, widths, least, strict=True)
        )
        narrowed = min(enumerate(costs), key=itemgetter(1))[0]
        widths[narrowed] -= 1
    return gap, widths


def _room(width: int, gap: str, columns: Sequence[object]) -> int:
    return width - len(gap) * (len(columns) - 1)


def _longest(cell: str) -> int:
    """Measure the longest piece of a text that isn't broken; an address is written past its column."""
    if is_link(cell):
        return 1
    if cell_len(cell) <= WHOLE:
        return cell_len(cell)
    if cell_len(cell) > len(cell):
        return 2
    return max((len(piece) for word in cell.split() for piece in _pieces(word, WHOLE)), default=1)


def _pieces(word: str, longest: int) -> list[str]:
    return PIECE.split(word) if len(word) > longest else [word]


def _added(lengths: Counter[int], width: int) -> int:
    """Estimate how many lines more there are if a column is narrower by one."""
    return sum(
        count * (_lines(length, width - 1) - _lines(length, width)) for length, count in lengths.items()
    )


def _lines(length: int, width: int) -> int:
    return -(-length // width)


def _aligned(cells: Sequence[str], widths: Sequence[int], gap: str) -> list[str]:
    """Set cells side by side, each broken into lines of its column's width."""
    broken = [_broken(cell, width) for cell, width in zip(cells, widths, strict=True)]
    return [gap.join(map(_padded, line, widths)).rstrip() for line in zip_longest(*broken, fillvalue="")]


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cell_len(text))


def _broken(text: str, width: int) -> list[str]:
    """Break a text into lines; an address to copy stays one line."""
    if cell_len(text) <= width or is_link(text):
        return [text]
    if cell_len(text) > len(text):
        # What is written in wide characters mostly has no spaces to break it at.
        return chop_cells(text, width)
    return Wrapper(width).wrap(text)


class Wrapper(TextWrapper):
    """Breaks words that are longer than a line at their joints, and keeps code between backticks whole."""

    def __init__(self, width: int) -> None:
        super().__init__(width, break_on_hyphens=False)

    def _split(self, text: str) -> list[str]:
        parts: list[str] = []
        for word in super()._split(text):
            if parts and parts[-1].count("`") % 2 and len(parts[-1]) + len(word) <= self.width:
                parts[-1] += word
            else:
                parts.append(word)
        return [piece for part in parts for piece in _pieces(part, self.width)]
