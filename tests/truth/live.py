"""Serves a case, where a run would ask again: retries and fallbacks then happen as they would."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response

from aioc_runner.serve.app import build_app
from truth import clean
from truth.planting import headers

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from aioc_generated.catalog import Row
    from aioc_runner.wire.exchange import Exchange, Recording
    from truth.case import Answer, Case


def asked(recording: Recording, case: Case) -> Recording:
    """Ask a server that has the case for its row; what other rows were answered stays as it was."""
    row = clean.PACKAGE.row(case.row or "")
    spared = {one.request_body for one in recording.exchanges if _of(row, one) and one.role == "malformed"}
    with clean.serving(_Answering(build_app(clean.PACKAGE), row, case.answers[0], frozenset(spared))) as demo:
        again = demo.recording(rows=(row,))
    own = [one for one in again.exchanges if _of(row, one)]
    kept = [one for one in recording.exchanges if not _of(row, one)]
    return replace(recording, exchanges=tuple(sorted((*own, *kept), key=lambda one: one.key)))


def _of(row: Row, exchange: Exchange) -> bool:
    return exchange.row == row.id


@dataclass(frozen=True)
class _Answering:
    """The reference server, but for one row's requests; those of `spared` bodies are its own, too."""

    app: ASGIApp
    row: Row
    answer: Answer
    spared: frozenset[bytes]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self._asked(scope):
            await self.app(scope, receive, send)
            return
        body = await Request(scope, receive).body()
        if body in self.spared:
            await self.app(scope, _again(body), send)
        else:
            given = self.answer
            await Response(given.body, given.status, dict(headers(given)))(scope, receive, send)

    def _asked(self, scope: Scope) -> bool:
        """Whether the row's path is asked for: in such a run nobody else's request goes there."""
        if scope["type"] != "http" or scope["method"] != self.row.method:
            return False
        path: str = scope["path"]
        return path.endswith(self.row.path)


def _again(body: bytes) -> Receive:
    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive
