"""A member that may be left out is null, or absent: that is no FAIL, and a note where OpenAI allows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from legal.held import fails
from legal.optional import DRAWN, HOWS, How, all_at_once, spots, told
from legal.places import place
from legal.sources import SOURCES
from truth.documents import documents, pending, unlike

if TYPE_CHECKING:
    from aioc_testing.sample import Sample

PENDING = pending(documents()) | {place(schema, said) for schema, every in unlike().items() for said in every}
FEW = 1
"""How many documents have members tried in the default suite, and how many members; all with --whole."""


@pytest.mark.sampled(30)
@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("schema", SOURCES)
def test_one_at_a_time(schema: str, how: How, sample: Sample) -> None:
    """Each member by itself: a note at most, unless it stops a client of the catalog or is pending."""
    found = {
        f"{one.said.severity} {one.said.place}": one.document
        for spot in sample.of(spots(schema, sample.of(DRAWN, FEW)), FEW, str)
        for one in told(spot, how)
        if not one.said.explained and place(schema, one.said.place) not in PENDING
    }

    assert found == {}


@pytest.mark.sampled(30)
@pytest.mark.parametrize("how", HOWS)
@pytest.mark.parametrize("schema", SOURCES)
def test_all_at_once(schema: str, how: How, sample: Sample) -> None:
    """All members of a document that may be left out."""
    some = all_at_once(schema, how, sample.of(DRAWN, FEW))
    found = {said.place for one in some for said in fails(schema, one)}

    assert {said for said in found if place(schema, said) not in PENDING} == set()
