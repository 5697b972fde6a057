"""Pieces of text for a terminal: styles, columns, links.

No word is markup, and each passes through `visible` first. `colored.py` and `piped.py` write the pieces.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from aioc_runner.render.text import is_link, one_line, short, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
class Words:
    """Words of one line, each with its style, in those of `rich`; `is_whole` ones are never broken."""

    parts: list[tuple[str, str]]
    is_whole: bool = False

    def __init__(self, words: str = "", style: str = "", *, is_whole: bool = False) -> None:
        self.parts = [(words, style)]
        self.is_whole = is_whole

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(words for words, _ in self.parts)

    def __len__(self) -> int:
        """Count the characters."""
        return len(self.plain)

    def append(self, more: str | Words, style: str = "") -> Words:
        """Add words, or others with their styles."""
        self.parts += [(more, style)] if isinstance(more, str) else more.parts
        return self


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of cells in columns; only the last is broken into lines."""

    rows: Sequence[Sequence[Words]]


@dataclass(frozen=True, slots=True)
class Indented:
    """A part that stands more to the right."""

    part: Words | Grid


Part: TypeAlias = Words | Grid | Indented


@dataclass(slots=True)
class Links:
    """Writes addresses: as links where a terminal knows these, else as numbered notes at the foot."""

    live: bool = False
    noted: list[str] = field(default_factory=list)

    def __call__(self, source: str) -> Words:
        """Write an address in short; anything that isn't a plain address stays as it is."""
        if not is_link(source):
            return Words(visible(source), "dim")
        if self.live:
            return Words(short(source), f"dim link {source}")
        if source not in self.noted:
            self.noted.append(source)
        return Words(f"{short(source)} [{self.noted.index(source) + 1}]", "dim")

    def foot(self) -> Iterable[Part]:
        """Write the notes."""
        if self.noted:
            yield Words()
        for number, source in enumerate(self.noted, 1):
            # An address to copy must stay one line.
            yield Words(f"[{number}] {source}", "dim", is_whole=True)


def grid(rows: Iterable[Sequence[str | Words]]) -> Grid:
    """Set rows in columns."""
    return Grid([[Words(one) if isinstance(one, str) else one for one in row] for row in rows])


def line(words: str, style: str = "") -> Words:
    """Write a sentence of any length."""
    return Words(one_line(words, 2 * LONGEST), style)


def title(words: str) -> Words:
    """Write a heading."""
    return Words(visible(words), "bold")


def mark(word: str) -> Words:
    """Write a status, a severity or a verdict in its colour."""
    return Words(word, STYLES.get(word, ""))


def indented(part: Words | Grid) -> Indented:
    """Move a part to the right."""
    return Indented(part)


def assembled(*parts: str | Words) -> Words:
    """Put words one after the other, and keep their styles."""
    made = Words()
    for part in parts:
        made.append(part)
    return made


def joined(parts: Iterable[Words], between: str = ", ") -> Words:
    """Put words between others, and keep the styles of these."""
    first, *others = parts
    return assembled(first, *(piece for one in others for piece in (between, one)))
