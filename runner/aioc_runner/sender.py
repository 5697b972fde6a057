"""Sends requests for a session: a few at a time, patiently, and noticing when nobody answers any more."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.patience import TOO_MANY_REQUESTS, Patience, rest, retry_delay
from aioc_runner.slots import Slots
from aioc_runner.websocket import converse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from aioc_generated.catalog import Limits
    from aioc_runner.exchange import Exchange, Role
    from aioc_runner.outgoing import Outgoing
    from aioc_runner.wire import Wire

FIRST = -1
"""The rank of requests that rows wait for; those of rows have their row's place in the run."""

SIGNS_OF_LIFE = 2
"""How often a silent server is asked whether it is still there."""

PAUSE = 0.5
"""Seconds between two such questions: a supervisor may be restarting it."""

GLANCE = 3.0
"""Seconds for an answer that nothing hangs on."""


class ServerDied(Exception):  # noqa: N818 -- not our error, and reads as what it says
    """The server that answered before answers nobody now."""


class Sender:
    """The exchanges of a run, and the rules under which they come about."""

    def __init__(  # noqa: PLR0913 -- what a user may set, each by its name
        self,
        wire: Wire,
        limits: Limits,
        *,
        timeout: float,
        wait: float,
        wait_for_port: bool,
        concurrency: int,
    ) -> None:
        self.exchanges: dict[str, Exchange] = {}
        self.watch: Callable[[str], None] | None = None
        self.dead = False
        self._wire = wire
        self._limits = limits
        self._timeout = timeout
        self._wait_for_port = wait_for_port
        self._patience = Patience(wait)
        self._slots = Slots(concurrency)
        self._ranks: Mapping[str, int] = {}
        self._vital_signs = asyncio.Lock()
        self._question: Outgoing | None = None
        self._pauses = 0
        self._free_to_ask = asyncio.Event()
        self._free_to_ask.set()

    def order(self, rows: Sequence[str]) -> None:
        """Say which rows' requests go first where not all can."""
        self._ranks = {row: rank for rank, row in enumerate(rows)}

    async def contact(self, outgoing: Outgoing, row: str | None) -> Exchange:
        """The run's first request: no answer to it is the caller's to report."""
        self._question = outgoing
        return await self._patiently(outgoing, "contact", "contact", row, port_too=self._wait_for_port)

    async def answers(self, question: Outgoing) -> bool:
        """Whether a server that hung up on its contact answers this; it is what we ask from now on."""
        self._question = question
        exchange = await self._liveness(question, "contact", 1)
        return exchange.status is not None

    async def send(self, outgoing: Outgoing, key: str, role: Role, row: str | None) -> Exchange:
        """Send one request; raises ServerDied when it, and a question after it, find nobody."""
        exchange = await self._patiently(outgoing, key, role, row)
        if exchange.failure is not None and role != "cleanup":
            await self._expect_life(key)
        return exchange

    async def glance(self, outgoing: Outgoing, key: str, role: Role) -> None:
        """Send one request that nothing hangs on: no second try, and no long wait for its answer."""
        seconds = min(GLANCE, self._timeout)
        self.exchanges[key] = await self._once(outgoing, key, role, None, seconds)

    async def _patiently(
        self, outgoing: Outgoing, key: str, role: Role, row: str | None, *, port_too: bool = False
    ) -> Exchange:
        """Again while the server is loading or asks for patience; the last answer counts."""
        attempt = 0
        while True:
            exchange = await self._once(outgoing, key, role, row)
            delay = retry_delay(exchange, attempt, port_too=port_too)
            if delay is None or not self._patience.grants(delay):
                self.exchanges[key] = exchange
                return exchange
            attempt += 1
            tried = f"{key}/try/{attempt}"
            self.exchanges[tried] = replace(exchange, key=tried, role="retry")
            await self._pause(delay, everybody=exchange.status == TOO_MANY_REQUESTS)

    async def _pause(self, seconds: float, *, everybody: bool) -> None:
        """Wait; who asks too much asks nothing else meanwhile."""
        self._pauses += everybody
        if self._pauses:
            self._free_to_ask.clear()
        try:
            await rest(seconds)
        finally:
            self._pauses -= everybody
            if not self._pauses:
                self._free_to_ask.set()

    async def _once(
        self, outgoing: Outgoing, key: str, role: Role, row: str | None, within: float | None = None
    ) -> Exchange:
        async with self._slots.taken(FIRST if row is None else self._ranks.get(row, FIRST)):
            await self._free_to_ask.wait()
            if self.dead and role != "liveness":
                raise ServerDied
            if self.watch is not None:
                self.watch(key)
            if outgoing.kind == "websocket":
                return await converse(
                    outgoing, key=key, role=role, row=row, timeout=self._timeout, limits=self._limits
                )
            seconds = self._timeout if within is None else within
            return await self._wire.send(outgoing, key=key, role=role, row=row, timeout=seconds)

    async def _expect_life(self, key: str) -> None:
        """Tell a server that refuses one request this way from one that is gone."""
        if self._question is None:
            return
        async with self._vital_signs:
            for sign in range(1, SIGNS_OF_LIFE + 1):
                if self.dead:
                    break
                exchange = await self._liveness(self._question, key, sign)
                if exchange.status is not None:
                    return
                if sign < SIGNS_OF_LIFE:
                    await rest(PAUSE)
            self.dead = True
        raise ServerDied

    async def _liveness(self, question: Outgoing, key: str, sign: int) -> Exchange:
        exchange = await self._once(question, f"{key}/liveness/{sign}", "liveness", None)
        self.exchanges[exchange.key] = exchange
        return exchange
