"""What a run made is deleted also where deletions take their time."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from aioc_runner.catalog import load
from aioc_runner.run.interrupts import interrupts
from aioc_runner.serve.app import app_of
from aioc_runner.serve.responder import Responder
from aioc_runner.serve.run import listening
from aioc_testing.troubled import probe

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import Receive, Scope, Send

pytestmark = pytest.mark.usefixtures("clock")

PACKAGE = load()
SLOW = 4.0
FOR_EVER = 1e6
LAST_MADE = "/v1/vector_stores/vs_"


class Deleting:
    """Takes so many seconds for each DELETE below a path, and tells when a store is read."""

    def __init__(self, below: str, seconds: float, heard: Callable[[], None] = lambda: None) -> None:
        self.responder = Responder(PACKAGE)
        self.app, self.below, self.seconds, self.heard = app_of(self.responder), below, seconds, heard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, later or never."""
        path = scope.get("path", "")
        if path.startswith(LAST_MADE) and scope["method"] == "GET":
            self.heard()
        if scope.get("method") == "DELETE" and path.startswith(self.below) and "canary" not in path:
            await asyncio.sleep(self.seconds)
        await self.app(scope, receive, send)


@pytest.fixture
def interrupt(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """What interrupts the run."""
    ends: list[Callable[[], None]] = []
    telling = interrupts.telling

    def told(end: Callable[[], None]) -> object:
        ends.append(end)
        return telling(end)

    monkeypatch.setattr(interrupts, "telling", told)
    return lambda: ends[0]()  # noqa: PLW0108 -- there is none yet


def test_a_slow_server_is_waited_for() -> None:
    """A run that nobody ended deletes everything, however long that takes as a whole."""
    server = Deleting("/", SLOW)
    with listening(server) as url:
        probe(PACKAGE, url, profile="files", allow_writes=True)

    assert server.responder.store.left == []


def test_a_deletion_that_hangs_keeps_nothing_else(interrupt: Callable[[], None]) -> None:
    """After an interrupt the other deletions are sent, and what hangs is named."""
    server = Deleting(LAST_MADE, FOR_EVER, interrupt)
    with listening(server) as url:
        report = probe(PACKAGE, url, profile="files", allow_writes=True)

    # Whether the store has a file by then, which it keeps too, depends on who is asked first.
    (note,) = (one for one in report.notes if "may still be there" in one)
    assert report.stopped == "interrupted"
    assert server.responder.store.left
    assert all(left in note for left in server.responder.store.left)
    assert "/v1/files/" not in note
