"""Differences that were looked at and stand, in groups: why, which, and how many from each kind of source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from jsonschema import Draft202012Validator

from aioc_compiler.drift import regular
from aioc_compiler.drift.sources import SourceError
from aioc_compiler.parse.load import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_compiler.drift.differences import Difference
    from aioc_compiler.parse.load import Document

SourceKind: TypeAlias = Literal["document", "package"]

FILE = Path(__file__).with_name("exceptions.yaml")
TEXT = {"type": "string", "minLength": 1}
TEXTS = {"type": "array", "minItems": 1, "uniqueItems": True, "items": TEXT}
COUNT = {"type": "integer", "minimum": 1}
SCHEMA = {
    "type": "object",
    "required": ["foreign", "exceptions"],
    "additionalProperties": False,
    "properties": {
        "foreign": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["reason", "rows"],
                "additionalProperties": False,
                "properties": {"reason": TEXT, "rows": TEXTS},
            },
        },
        "exceptions": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["reason", "covers", "differences"],
                "additionalProperties": False,
                "properties": {
                    "reason": TEXT,
                    "covers": {
                        "type": "object",
                        "minProperties": 1,
                        "additionalProperties": False,
                        "properties": {"document": COUNT, "package": COUNT},
                    },
                    "differences": TEXTS,
                },
            },
        },
    },
}


@dataclass(frozen=True, slots=True)
class Pattern:
    """Which differences are meant: the words of one, in which `*` is any text, and the line they stand on."""

    words: str
    line: int

    def means(self, key: str) -> bool:
        """Tell whether it is about a difference."""
        return re.fullmatch(".*".join(map(re.escape, self.words.split("*"))), key) is not None


@dataclass(frozen=True, slots=True)
class Group:
    """Differences that stand for one reason; `covers` is how many there were when it was reviewed."""

    reason: str
    line: int
    covers: int
    patterns: tuple[Pattern, ...]

    def means(self, key: str) -> bool:
        """Tell whether it is about a difference."""
        return any(pattern.means(key) for pattern in self.patterns)


@dataclass(frozen=True, slots=True)
class OnFile:
    """What is on file for a source: rows that others define (globs), and what stands of the rest."""

    foreign: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()


@dataclass(frozen=True, slots=True)
class Covered:
    """A group, and the differences found that it is about."""

    group: Group
    differences: tuple[Difference, ...]

    @property
    def keys(self) -> list[str]:
        """Name its differences, each once."""
        return sorted({one.key for one in self.differences})

    @property
    def gone(self) -> list[Pattern]:
        """List its patterns that no difference fits."""
        keys = self.keys
        return [one for one in self.group.patterns if not any(one.means(key) for key in keys)]

    @property
    def is_current(self) -> bool:
        """Tell whether it covers as many as were reviewed."""
        return len(self.keys) == self.group.covers


@dataclass(frozen=True, slots=True)
class Sorted:
    """What was found, apart: differences that are new, and those that stand in their groups."""

    new: tuple[Difference, ...]
    known: tuple[Covered, ...]

    @property
    def is_settled(self) -> bool:
        """Tell whether all is on file, and the file up to date."""
        return not self.new and all(one.is_current for one in self.known)


def read(path: Path, of: SourceKind) -> OnFile:
    """Read what is on file for a kind of source."""
    try:
        document, problems = load(path.name, regular.read(path))
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from None
    if document is None:
        raise SourceError(f"{path.parent}/{problems[0]}")
    for wrong in Draft202012Validator(SCHEMA).iter_errors(document.data):
        line, _ = document.positions.value(wrong.absolute_path)
        raise SourceError(f"{path}:{line}: {wrong.message[:200]}")
    data: Any = document.data
    rows = tuple(row for one in data["foreign"] for row in one["rows"])
    return OnFile(rows, tuple(_groups(document, of)))


def sort(found: Iterable[Difference], groups: Iterable[Group]) -> Sorted:
    """Take what stands out of what was found; the first group that means a difference covers it."""
    order = list(groups)
    covered: list[list[Difference]] = [[] for _ in order]
    new: list[Difference] = []
    for one in found:
        place = next((index for index, group in enumerate(order) if group.means(one.key)), None)
        (new if place is None else covered[place]).append(one)
    return Sorted(
        tuple(new), tuple(Covered(group, tuple(some)) for group, some in zip(order, covered, strict=True))
    )


def _groups(document: Document, of: SourceKind) -> Iterator[Group]:
    data: Any = document.data
    for index, group in enumerate(data["exceptions"]):
        if of in group["covers"]:
            at = ("exceptions", index)
            patterns = tuple(
                Pattern(words, document.positions.value((*at, "differences", place))[0])
                for place, words in enumerate(group["differences"])
            )
            line = document.positions.value((*at, "covers", of))[0]
            yield Group(group["reason"], line, group["covers"][of], patterns)
