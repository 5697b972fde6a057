"""The set of legal documents: none of them may be a FAIL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from legal.held import held
from truth.documents import documents
from truth.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from truth.documents import LegalDocument


def outcomes(only: Collection[str]) -> Iterator[Outcome]:
    """Hold each document, or those of these ids, to its schema."""
    return (_outcome(one) for one in documents() if not only or one.id in only)


def _outcome(one: LegalDocument) -> Outcome:
    said = held(one.schema, one.document)
    wrong = [f"{each.severity} {each.place}" for each in said if each.severity == "fail"]
    return Outcome(
        id=one.id,
        expected="no FAIL",
        got=", ".join(wrong) or "no FAIL",
        asked=one.row is not None,
        noticed=None,
        right=not wrong,
        alarm=bool(wrong),
        told=tuple(f"{each.severity}: {each.message}" for each in said),
    )
