"""Runs the reference server: in a thread of its own for a test or a demo, or in the foreground."""

from __future__ import annotations

import asyncio
import logging
import socket
from contextlib import contextmanager, suppress
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from aioc_runner.serve.app import ABORT, app_of, build_app

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from starlette.types import ASGIApp, Receive, Scope, Send

    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.serve.responder import Responder

LOOPBACK = "127.0.0.1"


@contextmanager
def running(package: CatalogPackage, port: int = 0, deviate: Sequence[str] = ()) -> Iterator[str]:
    """Serve on the loopback interface while the block runs; yields the base URL, ready to be asked."""
    with listening(build_app(package, deviate), port) as url:
        yield url


@contextmanager
def listening(app: ASGIApp, port: int = 0) -> Iterator[str]:
    """Serve any ASGI app likewise."""
    bound = _bind(LOOPBACK, port)
    server = _Server(_config(app))
    thread = Thread(target=server.run_ready, args=(bound,), name="aioc-serve", daemon=True)
    url = _url(bound)
    thread.start()
    server.ready.wait()
    if not server.started:
        raise RuntimeError("the server did not start")
    try:
        yield url
    finally:
        server.end()
        thread.join()


def serve_forever(
    responder: Responder,
    host: str = LOOPBACK,
    port: int = 0,
    announce: Callable[[str], None] | None = None,
) -> None:
    """Serve until interrupted; `announce` gets the base URL once the port is bound.

    Raises OSError where the port is not to be had.
    """
    server = uvicorn.Server(_config(app_of(responder)))
    bound = _bind(host, port)
    if announce is not None:
        announce(_url(bound))
    with suppress(KeyboardInterrupt):  # uvicorn raises it again once it has shut down
        server.run([bound])


class _Server(uvicorn.Server):
    """Signals when it listens, and ends when it is asked to; uvicorn checks for that ten times a second."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = Event()
        self._over = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def main_loop(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.ready.set()
        await self._over.wait()

    def end(self) -> None:
        """Let the loop of another thread know that it is over."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._over.set)

    def run_ready(self, bound: socket.socket) -> None:
        """Run, and release those who wait for the start even if it fails."""
        try:
            self.run([bound])
        finally:
            self.ready.set()


class _Protocol(H11Protocol):
    """Gives the app a way to close the connection without an answer, which ASGI has not."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        app = self.app

        async def with_abort(scope: Scope, receive: Receive, send: Send) -> None:
            await app({**scope, "extensions": {ABORT: self.transport.abort}}, receive, send)

        self.app = with_abort


def _config(app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=_Protocol,
        ws="websockets-sansio",
        loop="none",  # the one that asyncio gives, as for the runner
        lifespan="off",
        log_config=None,
        log_level=logging.CRITICAL,
        access_log=False,
        server_header=False,
        date_header=False,  # the examples say when they were made; a clock would contradict them
        timeout_graceful_shutdown=1,
    )


def _bind(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
        bound.listen()  # from here on a client waits for its answer, and is not refused
    except OSError:
        bound.close()
        raise
    return bound


def _url(bound: socket.socket) -> str:
    host, port = bound.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
