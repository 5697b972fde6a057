"""Documents drawn from OpenAI's document and package are held to the schema of the row that answers so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from legal.drawn import drawn, full
from legal.held import PACKAGE, fails, held
from legal.places import place
from legal.sources import SOURCES
from truth.documents import documents, pending

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aioc_testing.sample import Sample
    from legal.drawn import Drawn

PENDING = pending(documents())
FEW, MANY = 3, 1000
"""How many are drawn of each schema: in the default suite, and with --whole."""


def unknown(some: Iterable[Drawn]) -> dict[str, object]:
    """Name the places that get a FAIL and aren't pending, each with a document."""
    return {
        f"{one.schema} {said.place}": one.document
        for one in some
        for said in fails(one.schema, one.document)
        if place(one.schema, said.place) not in PENDING
    }


@pytest.mark.sampled(20)
@pytest.mark.parametrize("schema", SOURCES)
def test_no_drawn_document_fails(schema: str, sample: Sample) -> None:
    """What is legal gets no FAIL, unless a client of the catalog is stopped by it or it is pending."""
    some = list(drawn(schema, sample.seed, MANY if sample.whole else FEW))

    assert len(some) > FEW / 2
    assert unknown(some) == {}


@pytest.mark.sampled(20)
@pytest.mark.parametrize("schema", SOURCES)
def test_documents_are_legal(schema: str) -> None:
    """What is drawn is what its source accepts; most draws are."""
    source = SOURCES[schema]
    some = [*drawn(schema, 1, 8), *full(schema, range(4))]

    assert len(some) > 6
    assert all(source.by_document(one.document) for one in some if one.by == "document")
    assert all(source.by_package(one.document) for one in some if one.by == "package")
    assert {one.by for one in some} == {"document", "package"}


def test_a_wrong_document_is_noticed() -> None:
    """A document that no source allows gets a FAIL, so that the silence above means something."""
    [one, *_] = drawn("ChatCompletion", 1, 1)

    wrong = held("ChatCompletion", {**one.document, "id": 7})
    assert "wrong-type $.id" in {said.place for said in wrong if said.severity == "fail"}


def is_openais(source: str) -> bool:
    """Whether a source is OpenAI's own: what others add stands in neither its document nor its package."""
    return source.startswith(("openapi-", "https://platform.openai.com/"))


def test_what_every_row_answers_with_is_drawn() -> None:
    """Every schema of a row of OpenAI's has a source.

    Vectors in base64 are described by neither, and the package has no type for events of speech.
    """
    responses = [row.response for row in PACKAGE.catalog.rows if any(map(is_openais, row.source))]
    answered = {schema for one in responses for schema in (one.body, one.event) if schema}

    assert answered - {*SOURCES} == {"AudioSpeechEvent", "EmbeddingListBase64"}
