"""Pieces of text for a terminal: styles, columns, links.

Every word is `Text`, never markup, and passes through `visible` first.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rich.padding import Padding
from rich.style import Style
from rich.table import Table
from rich.text import Text

from aioc_runner.render.text import is_link, one_line, short, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

STYLES = {
    "PASS": "green",
    "WARN": "yellow",
    "FAIL": "bold red",
    "SKIP": "dim",
    "fail": "red",
    "warn": "yellow",
    "note": "dim",
    "differs": "yellow",
    "raised": "red",
    "ready": "green",
    "ready, as far as asked": "green",
    "ready, but": "yellow",
    "not ready": "red",
    "not known": "dim",
}
INDENT = 6
LONGEST = 300


@dataclass(slots=True)
class Links:
    """Writes addresses: as links where a terminal knows these, else as numbered notes at the foot."""

    live: bool = False
    noted: list[str] = field(default_factory=list)

    def __call__(self, source: str) -> Text:
        """Write an address in short; anything that isn't a plain address stays as it is."""
        if not is_link(source):
            return Text(visible(source), "dim")
        if self.live:
            return Text(short(source), Style(dim=True, link=source))
        if source not in self.noted:
            self.noted.append(source)
        return Text(f"{short(source)} [{self.noted.index(source) + 1}]", "dim")

    def foot(self) -> Iterable[RenderableType]:
        """Write the notes."""
        if self.noted:
            yield Text()
        for number, source in enumerate(self.noted, 1):
            # An address to copy must stay one line.
            yield Text(f"[{number}] {source}", "dim", no_wrap=True)


def grid(rows: Iterable[Sequence[str | Text]]) -> Table:
    """Set rows in columns; only the last is broken into lines."""
    table = Table.grid(padding=(0, 2, 0, 0))
    for row in rows:
        while len(table.columns) < len(row):
            last = len(table.columns) == len(row) - 1
            table.add_column(overflow="fold", no_wrap=not last)
        table.add_row(*(one if isinstance(one, Text) else Text(one) for one in row))
    return table


def line(words: str, style: str = "") -> Text:
    """Write a sentence of any length."""
    return Text(one_line(words, 2 * LONGEST), style)


def title(words: str) -> Text:
    """Write a heading."""
    return Text(visible(words), "bold")


def mark(word: str) -> Text:
    """Write a status, a severity or a verdict in its colour."""
    return Text(word, STYLES.get(word, ""))


def indented(part: RenderableType) -> Padding:
    """Move a part to the right."""
    return Padding(part, (0, 0, 0, INDENT), expand=False)


def joined(parts: Iterable[Text], between: str = ", ") -> Text:
    """Join texts and keep their styles."""
    return Text(between).join(parts)
