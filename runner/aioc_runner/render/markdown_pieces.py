"""Pieces of a Markdown page: tables and their cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.render.text import cell, code, prose

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MARKS = {"WARN": "⚠️", "FAIL": "❌"}
SHORT = len("ready, but")


def whole(word: str) -> str:
    """Keep a short cell on one line."""
    return word.replace(" ", "&nbsp;") if len(word) <= SHORT else word


def place(named: str) -> str:
    """Write a path as code, and its variants behind it as words."""
    path, bracket, variants = named.partition(" (")
    return f"{code(path)} {prose(bracket.strip() + variants)}" if bracket else code(named)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table, its columns aligned at the left."""
    lines = [line(head), line([":--"] * len(head)), *(line(map(cell, row)) for row in rows)]
    return "\n".join(lines)


def line(cells: Iterable[str]) -> str:
    """Write a line of a table."""
    return f"| {' | '.join(cells)} |"
