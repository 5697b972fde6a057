"""Documents that OpenAI's document or package allows, each a line of documents.jsonl.

`pending` names what a document still gets a FAIL for, or a WARN where a note is due, without a client that it
is known to stop: the list only shrinks.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from legal.places import place

if TYPE_CHECKING:
    from collections.abc import Iterable

DOCUMENTS = Path(__file__).parent / "documents.jsonl"
UNLIKE = Path(__file__).parent / "null-or-absent.json"
"""By schema, members for which a row fails where they are null, or absent, but not for the other."""


@dataclass(frozen=True, slots=True)
class LegalDocument:
    """A document, by whose word it is legal, and what describes it so."""

    id: str
    schema: str
    row: str | None
    legal_by: tuple[str, ...]
    why: str
    source: str
    document: Any
    pending: tuple[str, ...] = ()

    @staticmethod
    def of_line(line: str) -> LegalDocument:
        """Read a line of the file."""
        read: dict[str, Any] = json.loads(line)
        read["legal_by"] = tuple(read["legal_by"])
        read["pending"] = tuple(read.get("pending", ()))
        return LegalDocument(**read)


def documents() -> list[LegalDocument]:
    """Read all of them."""
    return [LegalDocument.of_line(line) for line in DOCUMENTS.read_text(encoding="utf-8").splitlines()]


def pending(of: Iterable[LegalDocument]) -> frozenset[tuple[str, str]]:
    """Name the places that are known to be wrong, by schema; where nothing is wrong, null is no better."""
    said = {place(one.schema, each) for one in of for each in one.pending}
    null = {(schema, one.replace("missing ", "null ")) for schema, one in said}
    return frozenset(said | null)


def unlike() -> dict[str, list[str]]:
    """Read what still fails for one of null and absent alone: the list only shrinks."""
    read: dict[str, list[str]] = json.loads(UNLIKE.read_text(encoding="utf-8"))
    return read
