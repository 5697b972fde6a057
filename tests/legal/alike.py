"""Holds null and absent to be alike in the answer of each row: clients read one as the other."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from aioc_runner.documents import json_path
from faults import planting
from faults.edit import payload
from legal.changes import each
from legal.optional import HOWS, How, changed, members
from legal.sources import SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aioc_generated.catalog import Row
    from aioc_runner.wire.exchange import Exchange
    from faults.planting import Run


def answer(run: Run, row: Row) -> Exchange | None:
    """Find the answer that a row is judged by, where it is JSON or events of a schema that is drawn."""
    schema = row.response.body or row.response.event
    return planting._target(run, row, "answer") if schema in SOURCES and not row.response.rejects else None


def places(exchange: Exchange) -> list[str]:
    """List every member of an answer, indexes folded."""
    found = (json_path.pattern(path) for document in _documents(exchange) for path in members(document))
    return list(dict.fromkeys(found))


def _documents(exchange: Exchange) -> Iterable[Any]:
    if exchange.frames:
        return [json.loads(one.data) for one in exchange.frames if not one.sent]
    if exchange.media_type == "application/json":
        return [json.loads(exchange.body)]
    blocks = exchange.body.replace(b"\r\n", b"\n").split(b"\n\n")
    return [document for document in map(payload, blocks) if document is not None]


def unlike(run: Run, row: Row, exchange: Exchange, at: str) -> str | None:
    """Say for which of the two a row fails that it doesn't fail for the other."""
    verdicts = {how: _fails(run, row, _changed(exchange, at, how)) for how in HOWS}
    wrong = [how for how, said in verdicts.items() if said]
    return f"{wrong[0]} {at}" if len(wrong) == 1 else None


def _changed(exchange: Exchange, at: str, how: How) -> Exchange:
    """Make a member null, or leave it out, wherever it is in an answer."""

    def edit(document: Any) -> Any:
        for path in [path for path in members(document) if json_path.pattern(path) == at]:
            document = changed(document, path, how)
        return document

    return each(exchange, edit)


def _fails(run: Run, row: Row, changed: Exchange) -> bool:
    others = (changed if one.key == changed.key else one for one in run.recording.exchanges)
    recording = replace(run.recording, exchanges=tuple(others))
    return planting.judged(run, recording, [row], run.base.read).verdicts[row.id].grade.status == "FAIL"
