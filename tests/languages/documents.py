"""Documents that other languages read: saved bytes of real servers, and the catalog's examples."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

from aioc_runner.catalog import load
from aioc_runner.wire import har, sse
from aioc_runner.wire.exchange import EVENT_STREAM

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_runner.wire.exchange import Exchange

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = load()
TYPES = (
    "ChatCompletion",
    "ChatCompletionChunk",
    "Completion",
    "EmbeddingList",
    "ErrorResponse",
    "ModelList",
    "ResponseObject",
)
SERVERS = ("llama-cpp/b11549", "litellm/1.108.7", "mlx-lm/0.32.2")
MOST = 1_000_000


@dataclass(frozen=True)
class Told:
    """A document of a type, and who said it; what the type doesn't know is left out."""

    origin: str
    type: str
    document: Any


def all_of_them() -> list[Told]:
    """Every document, each once."""
    found = [*examples(), *(one for server in SERVERS for one in said(server))]
    return list({json.dumps([one.type, one.document], sort_keys=True): one for one in found}.values())


def examples() -> Iterator[Told]:
    """The canonical answers and their events."""
    for row in PACKAGE.catalog.rows:
        shown = PACKAGE.example(row.response.example) if row.response.example else {}
        yield from _told("examples", row.response.body, [shown["body"]] if "body" in shown else [])
        yield from _told("examples", row.response.event, shown.get("events", ()))


def said(server: str) -> Iterator[Told]:
    """What a real server answered."""
    for path in sorted((ROOT / "spec" / "evidence" / server).glob("*.har.xz")):
        for exchange in har.load(path).exchanges:
            row = PACKAGE.rows.get(exchange.row or "")
            if row is not None and exchange.role == "probe" and exchange.status == row.response.status:
                yield from _told(server, row.response.body or row.response.event, _documents(exchange))


def _documents(exchange: Exchange) -> list[Any]:
    """Read a body or the data of its events; what is no JSON is for reports to say."""
    is_stream = exchange.media_type == EVENT_STREAM
    texts = (
        [event.data for event in sse.decode(exchange.body, MOST, MOST).events]
        if is_stream
        else [exchange.body]
    )
    try:
        return [json.loads(text) for text in texts if text != "[DONE]"]
    except ValueError:
        return []


def _told(origin: str, name: str | None, documents: Iterable[Any]) -> Iterator[Told]:
    """Keep the documents of a type, and of each what the type knows: generated types drop the rest."""
    if name not in TYPES:
        return
    adapter = PACKAGE.adapter(name)
    for document in documents:
        try:
            read = adapter.validate_python(document)
        except ValidationError:
            continue  # what is wrong is for reports to say
        yield Told(
            origin, name, adapter.dump_python(_known(read), mode="json", by_alias=True, exclude_unset=True)
        )


def _known(value: Any) -> Any:
    """Take the members away that a model doesn't know, all the way down."""
    if isinstance(value, list):
        return [_known(item) for item in value]
    if isinstance(value, dict):
        return {name: _known(item) for name, item in value.items()}
    if isinstance(value, BaseModel):
        (value.model_extra or {}).clear()
        for name in value.model_fields_set & type(value).model_fields.keys():
            _known(getattr(value, name))
    return value


def comparable(value: Any) -> Any:
    """Take null and what is empty away: to most languages that is the same as nothing.

    quicktype writes null for an optional member that may be null, and its Go nothing for an empty list.
    """
    if isinstance(value, list):
        return [comparable(item) for item in value]
    if not isinstance(value, dict):
        return value
    members = {name: comparable(item) for name, item in value.items()}
    return {name: item for name, item in members.items() if item is not None and item not in ([], {})}
