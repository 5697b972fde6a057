"""Sorts JSON texts by their skeleton: what is left of a text without its numbers and most strings.

A stream has many events, but few skeletons. A JSONPath leads to the same places in all texts with one
skeleton, and a schema knows the same members, so both are computed once.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache

MOST = 64
"""Skeletons of one stream; where there are more, little is found out twice."""

HIDDEN = "\n"
"""The placeholder for a string that doesn't matter; no JSON string contains a line break."""

_BEGINS = r"(?<![\d.eE+]\d)(?<!e-\d)(?<!E-\d)"
"""Behind a digit: a number begins with it. Expressions that begin with the digit itself are far quicker."""

WHOLE = re.compile(rf"[1-9]{_BEGINS}\d{{0,14}}(?![\d.eE])")
BROKEN = re.compile(rf"\d{_BEGINS}(?:(?<=[1-9])|(?=[\d.]*[1-9]))\d{{0,14}}\.\d{{1,20}}(?![\d.eE])")
"""Numbers that aren't 0, without their signs, and without those that are too long or have exponents."""

NUMBERS = re.compile(f"({WHOLE.pattern}|{BROKEN.pattern})")
ANY_STRING = r'([^"\\]+)'
A_FEW = 4
LONGEST_TEMPLATE = 4096

ESCAPES = (("\\\\", "\0\0"), ('\\"', "\0'"))
"""Replacements of escapes that hide where a string ends, by characters that no JSON text contains."""

LITERAL = re.compile(r"'([^']*)'")
OPERATOR = re.compile(r"==|!=|<=|>=|<|>")
SAME = re.compile(r"(?:==|!=) ?(?:'|true|false|null)|(?:==|!=|<=|>=|<|>) ?0(?![\d.eE])")
"""Comparisons with a string for being equal, with a literal, and with 0."""
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
        self._values: dict[str, list[int]] = {}
        self._known: dict[tuple[str, ...], Skeleton] = {}
        self.latest: Skeleton | None = None
        """That of the text before."""
        self._in_a_row = 0
        self._template: re.Pattern[str] | None = None
        self.are_many = False
        """Whether there are too many: then each event has its own, and nothing is won by looking."""

    def of(self, text: str) -> Skeleton | None:
        """Find the skeleton of a text; None if it isn't JSON, or there are too many skeletons."""
        return self.latest if self.is_alike(text) else self._noted(text, self._found(text))

    def is_alike(self, text: str) -> bool:
        """Whether a text surely has the latest skeleton: nothing differs but strings and numbers."""
        found = None if self._template is None else self._template.fullmatch(text)
        return found is not None and self._words.isdisjoint(found.groups())

    def _noted(self, text: str, skeleton: Skeleton | None) -> Skeleton | None:
        """Make a template of a text once a few in a row have its skeleton."""
        self._in_a_row = self._in_a_row + 1 if skeleton is self.latest else 0
        if self._in_a_row == 0:
            self.latest, self._template = skeleton, None
        elif self._in_a_row == A_FEW and skeleton is not None and len(text) < LONGEST_TEMPLATE:
            self._template = self._template_of(text)
        return skeleton

    def _template_of(self, text: str) -> re.Pattern[str] | None:
        """Write an expression that matches texts with this skeleton, unless their strings are words."""
        if "\\" in text:
            return None
        parts = text.split('"')
        values = set(self._values_in(_without_numbers('"'.join(parts[::2]))))
        return re.compile('"'.join(self._part(part, at, values) for at, part in enumerate(parts)))

    def _part(self, part: str, at: int, values: set[int]) -> str:
        if at % 2 == 0:
            texts = NUMBERS.split(part)
            texts[::2] = map(re.escape, texts[::2])
            texts[1::2] = [(BROKEN if "." in one else WHOLE).pattern for one in texts[1::2]]
            return "".join(texts)
        return ANY_STRING if at in values and part not in self._words else re.escape(part)

    def _found(self, text: str) -> Skeleton | None:
        parts = _quotable(text).split('"')
        if self.are_many or len(parts) % 2 == 0:
            return None
        between = _without_numbers('"'.join(parts[::2]))
        for at in self._values_in(between):
            if not self._is_word(parts[at]):
                parts[at] = HIDDEN
        return self._kept((between, *parts[1::2]))

    def _kept(self, key: tuple[str, ...]) -> Skeleton | None:
        if key not in self._known:
            self.are_many = len(self._known) >= MOST
            if self.are_many:
                return None
            self._known[key] = Skeleton(self._words)
        return self._known[key]

    def _values_in(self, between: str) -> list[int]:
        """List which parts are strings and no names of members: after a name, there is a colon."""
        known = self._values.get(between)
        if known is None:
            after = between.split('"')[1:]
            known = [2 * at + 1 for at, part in enumerate(after) if not part.lstrip().startswith(":")]
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


def _without_numbers(text: str) -> str:
    """Write 1 or 1.1 for numbers, which have the same sign and type."""
    text = WHOLE.sub("1", text)
    return BROKEN.sub("1.1", text) if "." in text else text


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
