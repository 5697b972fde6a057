"""A mistake in the spec, and the one form in which all of them are reported."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_QUOTE = 60
MOST_NAMED = 12
"""Words that one line has room for."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake: where it stands, what kind it is, whose it is, what is wrong and what to do about it."""

    path: str
    line: int
    column: int
    code: str
    subject: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """`path:line:column: error[code] subject: message; hint`."""
        subject = f" {self.subject}" if self.subject else ""
        hint = f"; {self.hint}" if self.hint else ""
        path = self.path if self.path.isprintable() else quote(self.path)
        return f"{path}:{self.line}:{self.column}: error[{self.code}]{subject}: {self.message}{hint}"


def quote(value: object) -> str:
    """Show a value from the spec in double quotes on one line of printable ASCII, shortened."""
    text = str(value)
    shown = text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"
    return '"' + "".join(map(_inert, shown)) + '"'


def quoted(text: str) -> str:
    """Show whose a problem is: an id as it is, anything else in quotes."""
    return text if not text or re.fullmatch(r"[A-Za-z0-9._*-]{1,80}", text) else quote(text)


def _inert(character: str) -> str:
    if character == "…" or (character.isprintable() and character not in '"\\'):
        return character
    return character.encode("unicode_escape").decode("ascii") if character not in '"\\' else "\\" + character


def nearest(word: str, words: Iterable[str]) -> str:
    """Name the known word that was probably meant, as a hint; empty where nothing is near."""
    known = sorted(set(words))
    lowered = {name.lower(): name for name in known}
    found = difflib.get_close_matches(word[:200].lower(), list(lowered), n=1, cutoff=0.6)
    return f"did you mean {quote(lowered[found[0]])}?" if found else ""


def listed(words: Iterable[str]) -> str:
    """Join words as a sentence does: `a, b or c`."""
    *first, last = list(words)
    return f"{', '.join(first)} or {last}" if first else last


def some(words: Iterable[str]) -> str:
    """Join words as `listed` does; of many the first."""
    shown = [str(word) for word in words]
    return listed(shown) if len(shown) <= MOST_NAMED else ", ".join(shown[:MOST_NAMED]) + ", …"


def instead(word: str, words: Iterable[str], otherwise: str) -> str:
    """Say what to write in place of an unknown word: the near one, or one of a few, or what else to do."""
    known = sorted(map(str, words))
    few = f"known: {', '.join(known)}" if 0 < len(known) <= MOST_NAMED else ""
    return nearest(word, known) or "; or ".join(filter(None, (few, otherwise)))
