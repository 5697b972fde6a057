"""What may be absent may be null, and the other way round: a row that fails for one alone is pending."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from legal.alike import answer, places, unlike
from legal.runs import reference
from legal.sources import SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aioc_generated.catalog import Row
    from aioc_testing.sample import Sample

FILE = Path(__file__).parents[1] / "truth" / "null-or-absent.json"
PENDING: dict[str, list[str]] = json.loads(FILE.read_text(encoding="utf-8"))
"""By schema, what still fails for one of the two alone: the list only shrinks."""
FEW = 15
"""So many rows have their answer tried in the default suite; every one with --whole."""


def found(rows: Iterable[Row]) -> dict[str, set[str]]:
    """Try each member of the answers of some rows, by schema."""
    run = reference()
    by_schema: dict[str, set[str]] = {}
    for row in rows:
        exchange = answer(run, row)
        if exchange is not None:
            wrong = (unlike(run, row, exchange, at) for at in places(exchange))
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
    tried = [exchange for row in run.rows if (exchange := answer(run, row)) is not None]

    assert len(tried) > 50
    assert all(places(exchange) for exchange in tried)
    assert {*PENDING} <= {*SOURCES}
