"""Servers in trouble: the reference server behind lines that break, and apps that answer for it."""

from __future__ import annotations

import asyncio
import socket
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection
from starlette.websockets import WebSocket

from aioc_runner import plan, session
from aioc_runner.judge import judge
from aioc_runner.keys import credentials
from aioc_runner.serve.app import build_app
from aioc_runner.serve.run import LOOPBACK, listening, running
from aioc_runner.target import parse_target
from aioc_testing import hostile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from starlette.responses import Response
    from starlette.types import ASGIApp, Receive, Scope, Send

    from aioc_runner.catalogue import Catalogue
    from aioc_runner.report.model import Report

    Fate = Callable[[int, bytes], "Cut | None"]
    Rule = Callable[[int, HTTPConnection], "Response | None"]


@dataclass(frozen=True)
class Cut:
    """An answer ends after so many bytes; the server may end with it."""

    after: int = 0
    dies: bool = False


def probe(catalogue: Catalogue, url: str, *, profile: str = "openai", **options: Any) -> Report:
    """Run a profile against a server, and judge it."""
    target = parse_target(url)
    given = session.Options(
        target=target,
        credentials=credentials(target, {"AIOC_API_KEY": "aioc-demo"}),
        profile=profile,
        rows=plan.select(catalogue.catalog, profile),
        **{"timeout": 5.0, **options},
    )
    return judge(catalogue, session.run(catalogue, given))


@contextmanager
def relayed(catalogue: Catalogue, fate: Fate) -> Iterator[str]:
    """Stand before the reference server on a line that may break: `fate` gets a request's number and head."""
    with running(catalogue) as near, relayed_to(near, fate) as url:
        yield url


@contextmanager
def relayed_to(near: str, fate: Fate) -> Iterator[str]:
    """Stand before any server on such a line."""
    relay = _Relay(urlsplit(near).port, fate)
    try:
        yield f"http://{LOOPBACK}:{relay.listener.getsockname()[1]}"
    finally:
        relay.end()
        for thread in relay.threads:
            thread.join()


@contextmanager
def behaving(behaviour: hostile.Behaviour) -> Iterator[str]:
    """Answer every request, whatever its path, like one of the hostile servers."""
    ready, over, urls = Event(), asyncio.Event(), list[str]()

    async def serve() -> None:
        async with hostile.listening(behaviour) as url:
            urls.append(url)
            loops.append(asyncio.get_running_loop())
            ready.set()
            await over.wait()

    loops: list[asyncio.AbstractEventLoop] = []
    thread = Thread(target=asyncio.run, args=(serve(),), daemon=True)
    thread.start()
    ready.wait()
    try:
        yield urls[0]
    finally:
        loops[0].call_soon_threadsafe(over.set)
        thread.join()


@contextmanager
def ruled(catalogue: Catalogue, rule: Rule) -> Iterator[str]:
    """Answer what `rule` answers, told a request and its number; the reference server says the rest."""
    with listening(_Ruled(build_app(catalogue), rule)) as url:
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
        self.lock = Lock()
        self.listener = socket.create_server((LOOPBACK, 0))
        self.lines: list[socket.socket] = []
        self.threads = [Thread(target=self._accept, daemon=True)]
        self.threads[0].start()

    def end(self) -> None:
        """Stop listening, and break every line."""
        for line in (self.listener, *self.lines):
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        with self.listener, suppress(OSError):
            while True:
                line, _ = self.listener.accept()
                self.lines.append(line)
                thread = Thread(target=self._serve, args=(line,), daemon=True)
                self.threads.append(thread)
                thread.start()

    def _serve(self, line: socket.socket) -> None:
        with line, suppress(OSError):
            request = _request(line)
            with self.lock:
                self.count += 1
                cut = self.fate(self.count, request)
            with suppress(OSError):
                self._pass_on(request, line, cut)
            if cut is not None and cut.dies:
                self.end()

    def _pass_on(self, request: bytes, line: socket.socket, cut: Cut | None) -> None:
        left = cut.after if cut is not None else sys.maxsize
        with socket.create_connection((LOOPBACK, self.port)) as far:
            far.sendall(request)
            outward = Thread(target=_pump, args=(line, far), daemon=True)
            outward.start()
            while left > 0 and (data := far.recv(min(left, 65_536))):
                left -= len(data)
                line.sendall(data)
            if cut is not None and cut.dies:
                # Before the client notices: it may ask at once whether anybody is still there.
                self.end()
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            outward.join()


def _pump(line: socket.socket, far: socket.socket) -> None:
    """Carry what the client says on a WebSocket, until it leaves."""
    with suppress(OSError):
        while data := line.recv(65_536):
            far.sendall(data)
        far.shutdown(socket.SHUT_RDWR)


def _request(line: socket.socket) -> bytes:
    """Read a request, head and body."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += _some(line)
    head, _, body = data.partition(b"\r\n\r\n")
    lines = head.lower().split(b"\r\n")
    length = next((int(each[15:]) for each in lines if each.startswith(b"content-length:")), 0)
    while len(body) < length:
        body += _some(line)
    return head + b"\r\n\r\n" + body


def _some(line: socket.socket) -> bytes:
    data = line.recv(65_536)
    if not data:
        raise ConnectionError
    return data
