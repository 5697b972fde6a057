"""Tells JSON texts apart by their skeleton: what is left of one without the strings that nobody asks for.

The events of a stream are many, and have few skeletons. Where a JSONPath leads, and which members a schema
knows, is the same in every text of a skeleton, so it is found out once.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache

MOST = 64
"""Skeletons of one stream. Where there are more, numbers change, and little is found out twice."""

ESCAPES = (("\\\\", "\0\0"), ('\\"', "\0'"))
"""Escapes that hide where a string ends, and what no JSON text holds: neither is in it otherwise."""

LITERAL = re.compile(r"'([^']*)'")
OPERATOR = re.compile(r"==|!=|<=|>=|<|>")
SAME = re.compile(r"(?:==|!=) ?(?:'|-?\d|true|false|null)|(?:<=|>=|<|>) ?-?\d")
"""Comparisons with a value of the path's own, of which strings are compared for being equal alone."""
CALL = re.compile(r'\w\(|"')
"""Functions, which may look into strings, and strings that `LITERAL` doesn't find."""


@dataclass(frozen=True, eq=False)
class Skeleton:
    """What texts have in common; `words` are the strings that it keeps."""

    words: frozenset[str]


class Skeletons:
    """The skeletons of a stream's events; `words` are the strings that make a difference."""

    def __init__(self, words: frozenset[str]) -> None:
        self._words = words | {""}
        self._values: dict[tuple[str | None, ...], list[int]] = {}
        self._known: dict[tuple[str | None, ...], Skeleton] = {}

    def of(self, text: str) -> Skeleton | None:
        """Find the skeleton of a text; None where it is no JSON, or of another kind than the first ones."""
        parts: list[str | None] = [*_quotable(text).split('"')]
        if len(parts) % 2 == 0:
            return None
        for at in self._values_in(parts):
            if not self._is_word(parts[at] or ""):
                parts[at] = None
        key = tuple(parts)
        if key not in self._known and len(self._known) < MOST:
            self._known[key] = Skeleton(self._words)
        return self._known.get(key)

    def _values_in(self, parts: list[str | None]) -> list[int]:
        """List which parts are strings and no names of members: after a name, there is a colon."""
        between = tuple(parts[::2])
        known = self._values.get(between)
        if known is None:
            strings = range(1, len(parts), 2)
            known = [at for at in strings if not (parts[at + 1] or "").lstrip().startswith(":")]
            if len(self._values) < MOST:
                self._values[between] = known
        return known

    def _is_word(self, string: str) -> bool:
        """Whether a string is one of the words, be it spelled with escapes."""
        if string in self._words:
            return True
        if "\\" not in string and "\0" not in string:
            return False
        try:
            return json.loads(f'"{_restored(string)}"') in self._words
        except ValueError:
            return True


@lru_cache(maxsize=512)
def is_told(path: str, words: frozenset[str]) -> bool:
    """Whether a path leads to the same places in all documents of a skeleton that keeps these words."""
    if "?" not in path:
        return True
    if CALL.search(path) or not words.issuperset(LITERAL.findall(path)):
        return False
    return len(OPERATOR.findall(path)) == len(SAME.findall(path))


def _quotable(text: str) -> str:
    """Write a text so that each quotation mark in it begins or ends a string."""
    if "\\" in text:
        for escape, other in ESCAPES:
            text = text.replace(escape, other)
    return text


def _restored(text: str) -> str:
    for escape, other in ESCAPES:
        text = text.replace(other, escape)
    return text
