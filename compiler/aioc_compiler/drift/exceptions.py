"""Differences that were looked at and stand, each with its reason; those that no longer occur are named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator

from aioc_compiler.drift.sources import SourceError
from aioc_compiler.parse.load import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_compiler.drift.differences import Difference
    from aioc_compiler.parse.load import Document

FILE = Path(__file__).with_name("exceptions.yaml")
TEXT = {"type": "string", "minLength": 1}
SCHEMA = {
    "type": "object",
    "required": ["exceptions"],
    "additionalProperties": False,
    "properties": {
        "exceptions": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["reason", "of", "differences"],
                "additionalProperties": False,
                "properties": {
                    "reason": TEXT,
                    "of": {
                        "type": "array",
                        "minItems": 1,
                        "uniqueItems": True,
                        "items": {"enum": ["document", "package"]},
                    },
                    "differences": {"type": "array", "minItems": 1, "uniqueItems": True, "items": TEXT},
                },
            },
        }
    },
}


@dataclass(frozen=True, slots=True)
class Known:
    """A difference that stands: its words, in which `*` is any text, why, and the line it is written on."""

    words: str
    reason: str
    line: int

    def means(self, difference: Difference) -> bool:
        """Tell whether it is about a difference."""
        if "*" not in self.words:
            return self.words == difference.key
        return re.fullmatch(".*".join(map(re.escape, self.words.split("*"))), difference.key) is not None


@dataclass(frozen=True, slots=True)
class Sorted:
    """Differences apart: new ones, those that stand with their reasons, and exceptions without any."""

    new: tuple[Difference, ...]
    known: tuple[tuple[Difference, Known], ...]
    gone: tuple[Known, ...]


def read(path: Path, of: str) -> list[Known]:
    """Read the exceptions for a kind of source."""
    try:
        document, problems = load(path.name, path.read_bytes())
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror or error}") from None
    if document is None:
        raise SourceError(f"{path.parent}/{problems[0]}")
    for wrong in Draft202012Validator(SCHEMA).iter_errors(document.data):
        line, _ = document.positions.value(wrong.absolute_path)
        raise SourceError(f"{path}:{line}: {wrong.message[:200]}")
    return list(_known(document, of))


def _known(document: Document, of: str) -> Iterator[Known]:
    data: Any = document.data
    for index, group in enumerate(data["exceptions"]):
        for place, words in enumerate(group["differences"] if of in group["of"] else ()):
            line, _ = document.positions.value(("exceptions", index, "differences", place))
            yield Known(words, group["reason"], line)


def sort(found: Iterable[Difference], known: Iterable[Known]) -> Sorted:
    """Take what stands out of what was found."""
    exact = {one.words: one for one in known}
    wide = [one for one in exact.values() if "*" in one.words]
    pairs = [
        (one, exact.get(one.key) or next((each for each in wide if each.means(one)), None)) for one in found
    ]
    used = {known for _, known in pairs if known}
    return Sorted(
        new=tuple(one for one, known in pairs if known is None),
        known=tuple((one, known) for one, known in pairs if known is not None),
        gone=tuple(one for one in exact.values() if one not in used),
    )
