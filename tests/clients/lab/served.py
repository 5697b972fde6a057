"""The reference server as a program meets it, and whether any of its answers to it had the fault."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from aioc_runner.catalog import load
from aioc_runner.serve.app import app_of
from aioc_runner.serve.responder import Responder
from aioc_runner.serve.run import listening
from clients.fault import NONE, ROWS, Call, acting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.serve.request import ClientRequest

PACKAGE = load()


class Served:
    """What a server with one fault was asked."""

    def __init__(self, fault: str, call: Call = ROWS) -> None:
        self.fault = fault
        self.acted = acting(PACKAGE, fault, call)
        self.heard: list[tuple[ClientRequest, Sequence[Row]]] = []

    @contextmanager
    def running(self) -> Iterator[str]:
        """Serve on loopback while the block runs; yields the base URL."""
        responder = Responder(*self.acted, heard=lambda *asked: self.heard.append(asked))
        with listening(app_of(responder)) as url:
            yield url

    def is_met(self) -> bool:
        """Whether it said anything else than a sound server says to the same requests."""
        if self.fault == NONE:
            return True
        sound, faulty = Responder(PACKAGE), Responder(*self.acted)
        return any(
            sound.answer(request, [PACKAGE.row(row.id) for row in rows]) != faulty.answer(request, rows)
            for request, rows in self.heard
        )
