"""Answers from a saved run: what another server answered."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aioc_runner.serve import model, refuse
from aioc_runner.serve.match import match
from aioc_runner.serve.responder import Responder
from aioc_runner.serve.response import Payload, ServerResponse, dumps
from aioc_runner.serve.rewriting import changed
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import ALLOWS_ORIGIN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.serve.request import ClientRequest
    from aioc_runner.wire.exchange import Exchange

DATA = b"data:"
KEPT = frozenset(
    (
        "content-type",
        "x-request-id",
        "retry-after",
        ALLOWS_ORIGIN,
        "access-control-allow-headers",
        "access-control-allow-methods",
    )
)
"""Headers that aren't about how the bytes came."""


@dataclass(frozen=True)
class Replay(Responder):
    """A responder that has another server's answers, by key.

    What no row asks is answered as the row that is answered by a call or a text; what was called or said
    there is put in the words of this request, and the rest stays as it was.
    """

    exchanges: Mapping[str, Exchange] = field(default_factory=dict[str, "Exchange"])

    def answer(self, request: ClientRequest, rows: Sequence[Row]) -> ServerResponse:
        """Answer as the server answered the row that is most like this request."""
        fitting = [row for row in rows if request.encoding in refuse.encodings(row)] or list(rows)
        refused = self._malformed(request, fitting)
        by_rows = refused is not None or model.asked_by_rows(request, fitting)
        turn = None if by_rows else model.turn(self.package, request, fitting)
        exchange = refused or self._exchange(match(request, fitting) if turn is None else turn.row)
        if exchange is None or exchange.status is None:
            return refuse.unknown_path(request.method, request.path)
        headers = tuple((name.lower(), value) for name, value in exchange.headers if name.lower() in KEPT)
        body = exchange.body if turn is None else _saying(exchange.body, turn)
        return ServerResponse(status=exchange.status, content=Payload(body), headers=headers)

    def _malformed(self, request: ClientRequest, rows: Sequence[Row]) -> Exchange | None:
        """Find the answer to a request that was malformed on purpose, if this is it to the letter."""
        keys = [exchange_key.of_row(row.id, "malformed") for row in rows if row.malformed]
        sent = [self.exchanges[key] for key in keys if key in self.exchanges]
        return next((one for one in sent if _json(one.request_body) == dict(request.members)), None)

    def _exchange(self, row: Row) -> Exchange | None:
        first = exchange_key.CONTACT if row.contact else exchange_key.of_row(row.id, "probe")
        return self.exchanges.get(first)


def _saying(body: bytes, turn: model.Turn) -> bytes:
    """Change a document, or the data lines of a stream; what isn't JSON stays as it is."""
    whole = _json(body)
    if whole is not None:
        return dumps(changed(whole, turn.says, forced=turn.forced)).encode()
    lines = body.split(b"\n")
    places = {at: value for at, line in enumerate(lines) if (value := _data(line)) is not None}
    said = changed([*places.values()], turn.says, forced=turn.forced)
    for at, value in zip(places, said, strict=True):
        lines[at] = DATA + b" " + dumps(value).encode()
    return b"\n".join(lines)


def _data(line: bytes) -> Any:
    return _json(line.removeprefix(DATA)) if line.startswith(DATA) else None


def _json(data: bytes) -> Any:
    try:
        return json.loads(data)
    except ValueError:
        return None
