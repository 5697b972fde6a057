"""Lets web pages use the server: each path answers a browser's preflight, and each answer may be read.

Before a page sends a key or JSON, its browser asks whether it may: https://fetch.spec.whatwg.org/#http-cors-protocol
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders

from aioc_runner.serve.request import ClientRequest
from aioc_runner.serve.sending import respond
from aioc_runner.wire.exchange import ALLOWS_ORIGIN, ASKS_METHOD, ORIGIN, PREFLIGHT

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from aioc_runner.serve.responder import Responder


class ForPages:
    """An app, and what it needs to be used by web pages; others get the same bytes as without."""

    def __init__(self, app: ASGIApp, responder: Responder) -> None:
        self.app, self.responder = app, responder
        self.rows = tuple(row for row in responder.package.catalog.rows if row.method == PREFLIGHT)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        headers = Headers(scope=scope) if scope["type"] == "http" else Headers()
        if ORIGIN not in headers:
            await self.app(scope, receive, send)
        elif scope["method"] != PREFLIGHT or ASKS_METHOD not in headers or not self.rows:
            await self.app(scope, receive, _letting_read(send))
        else:
            # Every path is asked about alike, and answers as the one that the catalog has.
            asked = ClientRequest(method=PREFLIGHT, path=scope["path"])
            await respond(self.responder.respond(asked, self.rows))(scope, receive, send)


def _letting_read(send: Send) -> Send:
    async def told(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message)[ALLOWS_ORIGIN] = "*"
        await send(message)

    return told
