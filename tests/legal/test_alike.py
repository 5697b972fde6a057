"""What may be absent may be null, and the other way round: a row that fails for one alone is pending."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from legal import alike
from legal.runs import reference
from legal.sources import SOURCES
from truth.documents import unlike

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aioc_generated.catalog import Row
    from aioc_testing.sample import Sample

PENDING = unlike()
FEW = 8
"""So many rows have their answer tried in the default suite; every one with --whole."""


def found(rows: Iterable[Row]) -> dict[str, set[str]]:
    """Try each member of the answers of some rows, by schema."""
    run = reference()
    by_schema: dict[str, set[str]] = {}
    for row in rows:
        exchange = alike.answer(run, row)
        if exchange is not None:
            wrong = (alike.unlike(run, row, exchange, at) for at in alike.places(exchange))
            schema = row.response.body or row.response.event or ""
            by_schema.setdefault(schema, set()).update(said for said in wrong if said)
    return by_schema


def test_null_and_absent_are_alike(sample: Sample) -> None:
    """No row fails for null where it doesn't for nothing, or for nothing where it doesn't for null."""
    drawn = sample.of(reference().rows, FEW, lambda row: row.id)
    new = {schema: sorted(said - {*PENDING.get(schema, ())}) for schema, said in found(drawn).items()}

    assert {schema: said for schema, said in new.items() if said} == {}


@pytest.mark.whole
def test_what_is_pending_still_fails() -> None:
    """What is mended is on the list no more."""
    still = found(reference().rows)

    assert {schema: sorted({*said} - still[schema]) for schema, said in PENDING.items()} == {
        schema: [] for schema in PENDING
    }


def test_every_row_is_tried() -> None:
    """Rows that answer with JSON or events have members that can be null."""
    run = reference()
    tried = [exchange for row in run.rows if (exchange := alike.answer(run, row)) is not None]

    assert len(tried) > 50
    assert all(alike.places(exchange) for exchange in tried)
    assert {*PENDING} <= {*SOURCES}
