"""What OpenAI was recorded to answer, made small, has no finding above a note.

Each line of recorded.jsonl has the request, the answer, a row with its form, and where it was recorded.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner import foreign
from aioc_runner.judge import judge
from aioc_runner.wire.exchange import Exchange, Recording
from aioc_runner.wire.exchange_key import of_row
from legal.held import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_generated.catalog import Row

BASE = "https://api.openai.com/v1"
ALONE = foreign.alone(PACKAGE)


@dataclass(frozen=True)
class Recorded:
    """A request of somebody, and what OpenAI answered: a document, or the events of a stream."""

    id: str
    row: str
    request: dict[str, Any]
    answer: Any
    source: str


LINES = (Path(__file__).parent / "recorded.jsonl").read_text(encoding="utf-8").splitlines()
RECORDED = [Recorded(**json.loads(line)) for line in LINES]


def _written(answer: Any) -> Iterator[str]:
    if not isinstance(answer, list):
        yield json.dumps(answer)
        return
    for event in answer:
        named = f"event: {event['type']}\n" if "type" in event else ""
        yield f"{named}data: {json.dumps(event)}\n\n"
    if "type" not in answer[0]:
        yield "data: [DONE]\n\n"


def _exchange(one: Recorded, row: Row) -> Exchange:
    media = "text/event-stream" if isinstance(one.answer, list) else "application/json"
    return Exchange(
        key=of_row(row.id, "probe"),
        role="probe",
        row=row.id,
        method=row.method,
        url=f"{BASE}{row.path.removeprefix('/v1')}",
        request_headers=(),
        request_body=json.dumps(one.request).encode(),
        status=200,
        reason="",
        headers=(("content-type", media),),
        body="".join(_written(one.answer)).encode(),
    )


@pytest.mark.parametrize("one", RECORDED, ids=lambda one: one.id)
def test_openai_is_right(one: Recorded) -> None:
    """Nobody is nearer to OpenAI's API than OpenAI."""
    row = ALONE.row(one.row)
    recording = Recording(
        tool="0",
        url=BASE,
        base=BASE,
        name=None,
        profile="full",
        phases=("A", "B", "C"),
        planned=(row.id,),
        exchanges=(_exchange(one, row),),
    )

    result = next(this for this in judge(ALONE, recording).results if this.id == row.id)

    assert [this.message for this in result.findings if this.severity != "note"] == []
    assert result.status in ("PASS", "SKIP"), result.detail
