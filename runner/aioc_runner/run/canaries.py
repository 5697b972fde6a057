"""Asks for paths that can't exist, so that other answers can be compared with theirs."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from aioc_generated.catalog import Request
from aioc_runner.detect.canaries import is_open
from aioc_runner.run import plan
from aioc_runner.run.silence import Unanswered
from aioc_runner.wire import exchange_key

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.detect.routes import RouteState
    from aioc_runner.run.sender import Sender
    from aioc_runner.wire.exchange import Exchange
    from aioc_runner.wire.request import PreparedRequest

    Prepare = Callable[[Request, str, str], PreparedRequest]

NOTHING = Request(fixture=None, encoding="none")
"""A request without a body."""

REQUESTS = {
    "GET": NOTHING,
    "POST": Request(fixture=None, encoding="json"),
    exchange_key.WEBSOCKET: Request(fixture=None, encoding="websocket"),
}


class Canaries:
    """The requests of a run to paths that can't exist."""

    def __init__(self, prepare: Prepare, sender: Sender, rows: Sequence[Row]) -> None:
        self._prepare = prepare
        self._sender = sender
        self._on_demand = plan.canaries_on_demand(rows)
        self._asking = asyncio.Lock()

    async def ask(self, key: str) -> None:
        """Send one that every run needs."""
        request = REQUESTS.get(exchange_key.canary_method(key), NOTHING)
        await self._send(key, request, plan.canary_verb(key))

    async def compare(self, row: Row, answer: Exchange, route: RouteState) -> None:
        """Send one as this row is asked, once, where nothing else tells what its answer means."""
        key = exchange_key.canary_in(row.method, row.request.encoding)
        alike = self._on_demand.get(key)
        if alike is None or not is_open(answer, route):
            return
        async with self._asking:
            if key not in self._sender.exchanges:
                await self._send(key, alike.request, alike.method)

    async def _send(self, key: str, request: Request, method: str) -> None:
        sent = self._prepare(request, method, plan.CANARY_PATH)
        with suppress(Unanswered):
            await self._sender.send(sent, key, "canary", None)
