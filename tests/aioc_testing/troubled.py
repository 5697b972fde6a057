"""Servers in trouble: the reference server behind lines that break, and apps that answer for it."""

from __future__ import annotations

import asyncio
import socket
import sys
from concurrent.futures import Future
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection
from starlette.websockets import WebSocket

from aioc_runner.judge import judge
from aioc_runner.run import session
from aioc_runner.serve.app import build_app
from aioc_runner.serve.run import LOOPBACK, listening, running
from aioc_testing import hostile
from aioc_testing.options import options

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from contextlib import AbstractAsyncContextManager

    from starlette.responses import Response
    from starlette.types import ASGIApp, Receive, Scope, Send

    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.report import Report

    Fate = Callable[[int, bytes], "Cut | None"]
    Rule = Callable[[int, HTTPConnection], "Response | None"]


@dataclass(frozen=True)
class Cut:
    """An answer ends after so many bytes; the server may end with it."""

    after: int = 0
    dies: bool = False


def probe(package: CatalogPackage, url: str, *, profile: str = "openai", **given: Any) -> Report:
    """Run a profile against a server, and judge it."""
    return judge(package, session.run(package, options(package, url, profile, **given)))


@contextmanager
def relayed(package: CatalogPackage, fate: Fate) -> Iterator[str]:
    """Stand before the reference server on a line that may break: `fate` gets a request's number and head."""
    with running(package) as near, relayed_to(near, fate) as url:
        yield url


@contextmanager
def relayed_to(near: str, fate: Fate) -> Iterator[str]:
    """Stand before any server on such a line."""
    with elsewhere(_Relay(urlsplit(near).port, fate).listening()) as url:
        yield url


@contextmanager
def behaving(behaviour: hostile.Behaviour) -> Iterator[str]:
    """Answer every request, whatever its path, like one of the hostile servers."""
    with elsewhere(hostile.listening(behaviour)) as url:
        yield url


@contextmanager
def elsewhere(server: AbstractAsyncContextManager[str]) -> Iterator[str]:
    """Run a server in a thread of its own while the block runs."""
    started: Future[tuple[str, Callable[[], object]]] = Future()

    async def serve() -> None:
        over = asyncio.Event()
        async with server as url:
            end = partial(asyncio.get_running_loop().call_soon_threadsafe, over.set)
            started.set_result((url, end))
            await over.wait()

    thread = Thread(target=asyncio.run, args=(serve(),), daemon=True)
    thread.start()
    url, end = started.result()
    try:
        yield url
    finally:
        end()
        thread.join()


@contextmanager
def ruled(package: CatalogPackage, rule: Rule) -> Iterator[str]:
    """Answer what `rule` answers, told a request and its number; the reference server says the rest."""
    with listening(_Ruled(build_app(package), rule)) as url:
        yield url


class _Ruled:
    """The reference server with another one in front."""

    def __init__(self, app: ASGIApp, rule: Rule) -> None:
        self.app, self.rule, self.count = app, rule, 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.count += 1
        said = self.rule(self.count, HTTPConnection(scope))
        if said is not None and scope["type"] == "websocket":
            await WebSocket(scope, receive, send).send_denial_response(said)
        else:
            await (said or self.app)(scope, receive, send)


class _Relay:
    """A line to the reference server, one connection a request."""

    def __init__(self, port: int | None, fate: Fate) -> None:
        self.port, self.fate = port, fate
        self.count = 0
        self.over = False
        self.listener = socket.create_server((LOOPBACK, 0))
        self.lines: set[asyncio.StreamWriter] = set()
        self.tasks: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[str]:
        """Pass requests on until the block ends."""
        # Not asyncio's server: it can't be closed while it accepts, without the loss of a connection.
        asyncio.get_running_loop().add_reader(self.listener, self._accept)
        try:
            yield f"http://{LOOPBACK}:{self.listener.getsockname()[1]}"
        finally:
            self.end()

    def end(self) -> None:
        """Stop listening, and break every line."""
        if not self.over:
            self.over = True
            asyncio.get_running_loop().remove_reader(self.listener)
            self.listener.close()
            for line in self.lines:
                line.close()

    def _accept(self) -> None:
        task = asyncio.create_task(self._serve(self.listener.accept()[0]))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _serve(self, line: socket.socket) -> None:
        reader, writer = await asyncio.open_connection(sock=line)
        self.lines.add(writer)
        try:
            with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
                request = await _request(reader)
                # Who came in just before the end is nobody's to serve after it.
                if not self.over:
                    self.count += 1
                    await self._pass_on(request, reader, writer, self.fate(self.count, request))
        finally:
            self.lines.remove(writer)
            writer.close()

    async def _pass_on(
        self, request: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, cut: Cut | None
    ) -> None:
        left = cut.after if cut is not None else sys.maxsize
        back, far = await asyncio.open_connection(LOOPBACK, self.port)
        far.write(request)
        outward = asyncio.create_task(_pump(reader, far))
        try:
            while left > 0 and (data := await back.read(min(left, 65_536))):
                left -= len(data)
                await hostile.says(writer, data)
            if cut is not None and cut.dies:
                # Before the client notices: it may ask at once whether anybody is still there.
                self.end()
        finally:
            outward.cancel()
            far.close()


async def _pump(reader: asyncio.StreamReader, far: asyncio.StreamWriter) -> None:
    """Carry what the client says on a WebSocket, until it leaves."""
    with suppress(OSError):
        while data := await reader.read(65_536):
            await hostile.says(far, data)
    far.close()


async def _request(reader: asyncio.StreamReader) -> bytes:
    """Read a request, head and body."""
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.lower().split(b"\r\n")
    length = next((int(each[15:]) for each in lines if each.startswith(b"content-length:")), 0)
    return head + await reader.readexactly(length)
