"""A proxy that remembers every request that passes, whoever sends it."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import httpx
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.websockets import WebSocket, WebSocketDisconnect
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from aioc_runner.serve.run import listening

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from starlette.types import Receive, Scope, Send

OWN_TO_A_CONNECTION = {"connection", "keep-alive", "transfer-encoding", "upgrade", "host"}


@dataclass(frozen=True)
class Seen:
    """One request."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Proxy:
    """Passes everything to `upstream`, a base URL, and keeps what it `seen`."""

    upstream: str
    seen: list[Seen] = field(default_factory=list[Seen])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on one request."""
        if scope["type"] == "websocket":
            await self._socket(WebSocket(scope, receive, send))
        else:
            await self._request(scope, receive, send)

    async def _request(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        body = await request.body()
        headers = dict(request.headers)
        self.seen.append(Seen(request.method, request.url.path, headers, body))
        async with AsyncExitStack() as stack:
            client = await stack.enter_async_context(_client())
            passed = client.build_request(
                request.method, f"{self.upstream}{_target(request)}", headers=_passed(headers), content=body
            )
            answer = await client.send(passed, stream=True)
            stack.push_async_callback(answer.aclose)
            response = StreamingResponse(_raw(answer), answer.status_code, _passed(answer.headers))
            await response(scope, receive, send)

    async def _socket(self, socket: WebSocket) -> None:
        self.seen.append(Seen("GET", socket.url.path, dict(socket.headers), b""))
        url = f"ws{self.upstream.removeprefix('http')}{_target(socket)}"
        try:
            async with connect(url, proxy=None) as far:
                await socket.accept()
                await _relay(socket, far)
        except InvalidStatus as error:
            refused = error.response
            headers = {"content-type": refused.headers.get("content-type", "text/plain")}
            await socket.send_denial_response(Response(refused.body or b"", refused.status_code, headers))


@contextmanager
def proxying(upstream: str) -> Iterator[tuple[str, list[Seen]]]:
    """Stand before `upstream`; yields the proxy's base URL and the list that it writes to."""
    proxy = Proxy(upstream)
    with listening(proxy) as url:
        yield url, proxy.seen


def _client() -> httpx.AsyncClient:
    """One that reads no certificates, which takes longer than the rest: `upstream` is plain HTTP."""
    return httpx.AsyncClient(trust_env=False, timeout=600, verify=False)  # noqa: S501


def _target(request: Request | WebSocket) -> str:
    raw: bytes = request.scope["raw_path"]
    return raw.decode() + (f"?{request.url.query}" if request.url.query else "")


def _passed(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in headers.items() if name.lower() not in OWN_TO_A_CONNECTION}


async def _raw(answer: httpx.Response) -> AsyncIterator[bytes]:
    async for piece in answer.aiter_raw():
        yield piece


async def _relay(near: WebSocket, far: ClientConnection) -> None:
    """Carry messages both ways until either side leaves."""
    ways = [asyncio.create_task(_outward(near, far)), asyncio.create_task(_inward(near, far))]
    _, pending = await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    for way in pending:
        way.cancel()
    await asyncio.gather(*ways, return_exceptions=True)


async def _outward(near: WebSocket, far: ClientConnection) -> None:
    try:
        while True:
            await far.send(await near.receive_text())
    except (WebSocketDisconnect, ConnectionClosed):
        return


async def _inward(near: WebSocket, far: ClientConnection) -> None:
    async for message in far:
        await near.send_text(str(message))
    await near.close()
