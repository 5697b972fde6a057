"""Runs against servers that are slow, or answer one after the other: late is not dead."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from aioc_runner.catalog import load
from aioc_runner.run import sender
from aioc_runner.serve.app import build_app
from aioc_runner.serve.run import listening
from aioc_testing.troubled import Cut, probe, relayed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.types import Receive, Scope, Send

pytestmark = pytest.mark.usefixtures("clock")

PACKAGE = load()
EMBEDDINGS = "/v1/embeddings"
LATE = 4.0
"""The timeout here."""


class OneByOne:
    """The reference server, slow: one request at a time, and those too that were given up."""

    def __init__(self, seconds: float) -> None:
        self.app, self.seconds = build_app(PACKAGE), seconds
        self.turn = asyncio.Lock()
        self.busy = 0
        self.most = list[int]()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer when everybody before has been answered."""
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        self.busy += 1
        self.most.append(self.busy)
        try:
            async with self.turn:
                await asyncio.sleep(self.seconds)
                await self.app(scope, receive, send)
        finally:
            self.busy -= 1


@contextmanager
def one_by_one(seconds: float) -> Iterator[tuple[str, OneByOne]]:
    app = OneByOne(seconds)
    with listening(app) as url:
        yield url, app


# Four come at once: the last of them is late, or all but the first. No answer comes just when it is given up.
@pytest.mark.parametrize("seconds", [LATE / 3.9, LATE / 1.57])
def test_server_that_answers_one_by_one(seconds: float) -> None:
    """A server that is late because of our own queue passes: what was late is asked alone, and counted."""
    with one_by_one(seconds) as (url, app):
        report = probe(PACKAGE, url, profile="basics", timeout=LATE, concurrency=8)

    assert (report.stopped, report.summary["PASS"], report.summary["FAIL"]) == (None, 4, 0)
    assert report.sent.retries > 0
    assert report.requests == len(app.most)
    assert app.most[-1] == 1


class SilentOnEmbeddings:
    """The reference server, but for one path that is never answered."""

    def __init__(self) -> None:
        self.app = build_app(PACKAGE)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Wait there until the other side gives up."""
        if scope.get("path") != EMBEDDINGS:
            await self.app(scope, receive, send)
            return
        while (await receive())["type"] != "http.disconnect":
            pass


def test_request_that_is_late_alone() -> None:
    """A request that gets no answer also alone is its row's finding; the server is alive."""
    with listening(SilentOnEmbeddings()) as url:
        report = probe(PACKAGE, url, timeout=2 * LATE)

    late = {result.id for result in report.results if result.path == EMBEDDINGS}
    assert {result.id for result in report.results if result.status == "FAIL"} == late
    assert report.stopped is None


class Hanging:
    """The reference server, until it answers nobody any more, without going away."""

    def __init__(self, after: int) -> None:
        self.app, self.left = build_app(PACKAGE), after

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer so many."""
        self.left -= scope["type"] != "lifespan"
        if self.left >= 0:
            await self.app(scope, receive, send)
            return
        while (await receive())["type"] != "http.disconnect":
            pass


def test_server_that_hangs() -> None:
    """A server that answers nobody, not even alone and after a longer wait, has stopped; nothing FAILs."""
    with listening(Hanging(7)) as url:
        report = probe(PACKAGE, url, timeout=LATE)

    assert (report.stopped, report.summary["FAIL"]) == ("server-died", 0)
    assert report.sent.liveness == sender.SIGNS_OF_LIFE
    assert report.summary["PASS"] > 0


def test_note_of_the_end() -> None:
    """The report says at which request the server stopped answering."""

    def fate(_: int, request: bytes) -> Cut | None:
        return Cut(dies=True) if request.startswith(b"POST /v1/embeddings ") else None

    with relayed(PACKAGE, fate) as url:
        report = probe(PACKAGE, url, concurrency=1)

    (note,) = [one for one in report.notes if "ended early" in one]
    assert note == "The run ended early: the server stopped answering at embeddings/probe."
