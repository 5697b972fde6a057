"""Lists faults that one row notices and a neighbouring row doesn't: `python tests/faults/silent.py [ID]...`.

A fault is what a check or deviation is acted out with, or an answer that a check's examples say fails. It is
planted in every row that answers with the same schema as a row that lists it, or with something at the same
place; those rows are listed whose grade and findings stay what they were.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / name) for name in ("runner", "generated", "tests")]

from aioc_runner.serve import json_edit  # noqa: E402 -- put on the path above
from aioc_runner.serve.mutations import act  # noqa: E402 -- as above
from aioc_runner.serve.request import ClientRequest  # noqa: E402 -- as above
from aioc_runner.serve.response import Document, ServerResponse, Stream, pieces  # noqa: E402 -- as above
from aioc_testing.written import examples  # noqa: E402 -- as above
from faults import planting  # noqa: E402 -- as above
from truth import clean  # noqa: E402 -- as above

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_generated.check_types import Check, Deviation
    from aioc_runner.wire.exchange import Exchange

    Change = Callable[[ServerResponse], ServerResponse]

BECAUSE: Mapping[str, str] = {
    "usage.covers-text": (
        "a count covers a text of words; what variants ask for are calls, JSON and a word or two, "
        "and the plain rows show how the server counts"
    ),
    "stream.no-chunk-twice": (
        "tokens have to be many enough to tell a second piece from a word said twice: rows with calls "
        "and with texts cut short have too few, or several answers with one count"
    ),
    "answer.length-when-cut": (
        "rows that compare what a setting changes, or keep the answer, needn't be limited, or end with a "
        "call; the plain rows show what the server says of a text that is cut"
    ),
    "answer.length-means-cut": "as answer.length-when-cut",
    "answer.model-as-asked": (
        "nobody names a model to moderations, batches and what is read by its id; of media and rankings "
        "OpenAI's document repeats none"
    ),
}
"""Why a row is silent that might not be, by the check it hasn't."""

NOBODY = ClientRequest(method="POST", path="/")
PLACED = ("set", "remove", "rename")
"""Operations that change something at a place."""


@dataclass(frozen=True)
class Fault:
    """One thing wrong; `places` are those that an answer must have, in one that has another schema."""

    name: str
    change: Change
    places: tuple[str, ...]


def faults(entry: Check | Deviation) -> Iterator[Fault]:
    """What an entry is acted out with, and the documents that it says fail."""
    ops = [one for one in entry.mutations if one.get("exchange", "probe") == "probe"]
    if ops:
        places = tuple(one["at"] for one in ops if one["op"] in PLACED)
        yield Fault(entry.id, lambda response: act(response, NOBODY, ops), places)
    for number, example in enumerate(examples().get(entry.id, {}).get("fails", ()), 1):
        if isinstance(example.get("body"), dict):
            yield Fault(f"{entry.id} {number}", _overlaying(example["body"]), ())


def _overlaying(document: Any) -> Change:
    def change(response: ServerResponse) -> ServerResponse:
        content = response.content
        if isinstance(content, Document):
            return replace(response, content=Document(_overlaid(content.value, document)))
        return response

    return change


def _overlaid(below: Any, above: Any) -> Any:
    """Lay a document over another one, member by member and item by item."""
    if isinstance(below, dict) and isinstance(above, dict):
        return {**below, **{name: _overlaid(below.get(name), value) for name, value in above.items()}}
    if isinstance(below, list) and isinstance(above, list) and below:
        return [_overlaid(below[min(at, len(below) - 1)], value) for at, value in enumerate(above)]
    return above


def silent(run: planting.Run, entry: Check | Deviation) -> Iterator[tuple[str, str]]:
    """Plant an entry's faults in its neighbours, and name the fault and the row where nothing is said."""
    listing = [row for row in run.rows if entry.id in (*row.checks, *row.deviations)]
    schemas = {_schemas(row) for row in listing}
    for fault in faults(entry):
        for row in run.rows:
            if row in listing or row.id not in run.graded or row.response.rejects:
                continue
            changed = _changed(run, row, fault, alike=_schemas(row) in schemas)
            if changed is not None and _unnoticed(run, row, changed):
                yield fault.name, row.id


def _schemas(row: Row) -> tuple[str | None, ...]:
    return row.response.body, row.response.event, row.response.assembled


def _changed(run: planting.Run, row: Row, fault: Fault, *, alike: bool) -> Exchange | None:
    exchange = planting._target(run, row, "answer")
    response = None if exchange is None else _read(exchange)
    if exchange is None or response is None or not (alike or _has(response, fault.places)):
        return None
    changed = fault.change(response)
    body = b"".join(pieces(changed.content))
    same = body == b"".join(pieces(response.content)) and changed.headers == response.headers
    return None if same else replace(exchange, body=body, status=changed.status)


def _has(response: ServerResponse, places: Sequence[str]) -> bool:
    content = response.content
    documents = [content.value] if isinstance(content, Document) else getattr(content, "events", ())
    return bool(places) and all(any(json_edit.matches(one, at) for one in documents) for at in places)


def _read(exchange: Exchange) -> ServerResponse | None:
    """Read an answer as the reference server sends it; None for bytes and for a WebSocket's frames."""
    try:
        if not exchange.body.startswith((b"data:", b"event:")):
            return ServerResponse(status=200, content=Document(json.loads(exchange.body)))
        lines = [line[5:].strip() for line in exchange.body.split(b"\n") if line.startswith(b"data:")]
        events = tuple(json.loads(line) for line in lines if line != b"[DONE]")
        return ServerResponse(status=200, content=Stream(events, done=b"[DONE]" in lines))
    except ValueError:
        return None


def _unnoticed(run: planting.Run, row: Row, changed: Exchange) -> bool:
    others = (changed if one.key == changed.key else one for one in run.recording.exchanges)
    after = planting.judged(run, replace(run.recording, exchanges=tuple(others)), [row], run.base.read)
    before = run.base.verdicts[row.id]
    return after.verdicts[row.id].grade == before.grade and [*after.verdicts[row.id].findings] == [
        *before.findings
    ]


def main(ids: Sequence[str]) -> None:
    """Print each fault and the rows that are silent about it."""
    run = planting.Run("reference", clean.recording(), clean.PACKAGE)
    catalog = clean.PACKAGE.catalog
    entries: Mapping[str, Check | Deviation] = {**catalog.checks, **catalog.deviations}
    for name in ids or entries:
        said = f" ({BECAUSE[name]})" if name in BECAUSE else ""
        found: dict[str, list[str]] = defaultdict(list)
        for fault, row in silent(run, entries[name]):
            found[fault].append(row)
        for fault, rows in found.items():
            sys.stdout.write(f"{fault}: {', '.join(rows)}{said}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
