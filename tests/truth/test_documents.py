"""No document that OpenAI allows is a FAIL."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from legal.held import PACKAGE, held
from legal.sources import DEFINITIONS, SOURCES
from truth.documents import DOCUMENTS, documents

if TYPE_CHECKING:
    from truth.documents import LegalDocument

ALL = documents()
NAMED = [pytest.param(one, id=one.id) for one in ALL]
JUDGED = [
    pytest.param(one, id=one.id, marks=pytest.mark.xfail(strict=True, reason=", ".join(one.pending)))
    if one.pending
    else pytest.param(one, id=one.id)
    for one in ALL
]
COMPONENTS = "openapi-2026-08-21#/components/schemas/"


def failing(one: LegalDocument) -> set[str]:
    """Name the places for which a document gets a FAIL."""
    return {said.place for said in held(one.schema, one.document) if said.severity == "fail"}


@pytest.mark.parametrize("one", JUDGED)
def test_a_legal_document_never_fails(one: LegalDocument) -> None:
    """What OpenAI's document or package allows is no FAIL, and a note where that alone is pending."""
    worse = {said.place for said in held(one.schema, one.document) if said.severity == "warn"}

    assert failing(one) | worse.intersection(one.pending) == set()


@pytest.mark.parametrize("one", NAMED)
def test_what_is_pending_is_all_that_fails(one: LegalDocument) -> None:
    """The list says of each document which places are to be mended."""
    assert failing(one) <= set(one.pending)


@pytest.mark.parametrize("one", NAMED)
def test_it_is_legal(one: LegalDocument) -> None:
    """The document is legal by those that it names: jsonschema and Pydantic say so."""
    source = SOURCES[one.schema]
    by = {"document": source.by_document(one.document), "package": source.by_package(one.document)}

    assert tuple(name for name, says in by.items() if says) == one.legal_by
    assert one.legal_by


def test_each_is_of_its_own() -> None:
    """Ids are there once; rows answer with the schema; sources that are pointers lead to a definition."""
    named = [one.source.removeprefix(COMPONENTS).partition("/")[0] for one in ALL if COMPONENTS in one.source]
    responses = {one.id: PACKAGE.row(one.row).response for one in ALL if one.row}

    assert [name for name, count in Counter(one.id for one in ALL).items() if count > 1] == []
    assert [name for name in named if name not in DEFINITIONS] == []
    assert [
        one.id
        for one in ALL
        if one.row and one.schema not in (responses[one.id].body, responses[one.id].event)
    ] == []
    assert DOCUMENTS.stat().st_size < 200_000
