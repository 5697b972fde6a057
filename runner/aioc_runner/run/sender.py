"""Sends a session's requests: a few at a time, with retries, and noticing a server that stopped answering."""

from __future__ import annotations

import asyncio
from contextlib import nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.detect.made import BESIDE
from aioc_runner.run.backoff import TOO_MANY_REQUESTS, RetryBudget, retry_delay
from aioc_runner.run.in_flight import InFlight, Making
from aioc_runner.run.priority_semaphore import PrioritySemaphore
from aioc_runner.run.silence import Silence
from aioc_runner.run.spending import ServerDied
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import FAULTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from aioc_generated.setting_types import Limits
    from aioc_runner.run.silence import Kind
    from aioc_runner.run.spending import Spending
    from aioc_runner.wire.exchange import Exchange, Role
    from aioc_runner.wire.http import HttpClient
    from aioc_runner.wire.request import PreparedRequest

UNQUESTIONED = ("cleanup", "liveness", "recognition", "contact", "base")
"""Roles of requests that are sent whatever was learned of others."""

FIRST = -1
"""The rank of requests that rows wait for; those of rows have their row's place in the run."""

SIGNS_OF_LIFE = 2
"""How often a silent server is asked whether it is still there."""

PAUSE = 0.5
"""Seconds between two such questions: a supervisor may be restarting it."""

SHORT_WAIT = 3.0
"""Seconds for an answer that nothing hangs on."""

LAST_WAIT = 60.0
"""Most seconds for the last sign of life, where the timeout is shorter."""


IN_VAIN = 3
"""How often a request is late also alone before everything is asked alone: one wait is enough then."""

FAULTS_IN_VAIN = 8
"""How many faults are there also alone, one after the other, before they are taken to have other reasons."""


class Sender:
    """The exchanges of a run, and the rules under which they come about."""

    def __init__(  # noqa: PLR0913 -- what a user may set, each by its name
        self,
        wire: HttpClient,
        limits: Limits,
        *,
        timeout: float,
        wait: float,
        wait_for_port: bool,
        concurrency: int,
        spending: Spending,
    ) -> None:
        self.exchanges: dict[str, Exchange] = {}
        self.watch: Callable[[str], None] | None = None
        self.dead = False
        self.makers: AbstractSet[str] = frozenset()
        self.rejecting: AbstractSet[str] = frozenset()
        self.writing: AbstractSet[str] = frozenset()
        self._making = Making()
        self._wire = wire
        self._limits = limits
        self._timeout = timeout
        self._spending = spending
        self._silence = Silence(limits.alike, timeout)
        self._wait_for_port = wait_for_port
        self._retry_budget = RetryBudget(wait, asyncio.get_running_loop().time)
        self._semaphore = PrioritySemaphore(concurrency)
        self._ranks: Mapping[str, int] = {}
        self._in_flight = InFlight()
        self._in_vain = 0
        self._faults_in_vain = 0
        self._question: PreparedRequest | None = None
        self._pauses = 0
        self._free_to_ask = asyncio.Event()
        self._free_to_ask.set()

    def order(self, rows: Sequence[str]) -> None:
        """Say which rows' requests go first where not all can."""
        self._ranks = {row: rank for rank, row in enumerate(rows)}

    async def contact(self, prepared: PreparedRequest, row: str | None) -> Exchange:
        """The run's first request: no answer to it is the caller's to report."""
        self._question = prepared
        exchange = await self._with_retries(
            prepared, exchange_key.CONTACT, "contact", row, port_too=self._wait_for_port
        )
        self._silence.note(self._kind(prepared, row), exchange)
        return exchange

    async def contact_elsewhere(self, prepared: PreparedRequest) -> Exchange:
        """Ask this of a server that hung up on its contact; from now on it is also the sign of life."""
        self._question = prepared
        return await self._liveness(prepared, exchange_key.CONTACT, self._timeout)

    async def send(self, prepared: PreparedRequest, key: str, role: Role, row: str | None) -> Exchange:
        """Send one request; raises ServerDied when it, and a question after it, find nobody.

        One that came too late while others were asked is asked again alone: the queue may have been ours. So
        is each that the server answered with a fault of its own, if it may be sent twice.
        Raises Unanswered where others like it were too late, alone, too.
        """
        exchange = await self._with_retries(prepared, key, role, row)
        if exchange.failure is not None and exchange.failure.kind != "withheld" and role != "cleanup":
            async with self._semaphore.alone():
                await self._expect_life(key, exchange)
                if exchange.failure.kind == "timeout" and self._in_flight.was_accompanied(key):
                    exchange = await self._again(prepared, exchange, row)
        elif self._may_pass(exchange, row):
            async with self._semaphore.alone():
                exchange = await self._after_fault(prepared, exchange, row)
        self._silence.note(self._kind(prepared, row), exchange)
        return exchange

    async def _again(self, prepared: PreparedRequest, late: Exchange, row: str | None) -> Exchange:
        """Ask once more, for who is alone."""
        self.set_aside(late)
        if not self._silence.expects(self._kind(prepared, row)):
            del self.exchanges[late.key]
            raise self._silence.refuse()
        exchange = await self._with_retries(prepared, late.key, late.role, row, alone=True)
        self._in_vain += exchange.failure is not None
        if exchange.failure is None or self._in_vain == IN_VAIN:
            self._semaphore.serialise()
        if exchange.failure is not None:
            await self._expect_life(late.key, exchange)
        return exchange

    def _may_pass(self, exchange: Exchange, row: str | None) -> bool:
        """Whether a fault may have come of what else was asked, or of chance, and asking again is safe."""
        canaries = (one for one in self.exchanges.values() if one.role == "canary")
        return (
            exchange.status in FAULTS
            and row is not None
            and row not in self.writing
            and self._faults_in_vain < FAULTS_IN_VAIN
            and all(one.status != exchange.status for one in canaries)
        )

    async def _after_fault(self, prepared: PreparedRequest, fault: Exchange, row: str | None) -> Exchange:
        """Ask once more, for who is alone; a server that copes with no more is asked one thing at a time."""
        self.set_aside(fault)
        exchange = await self._with_retries(prepared, fault.key, fault.role, row, alone=True)
        if exchange.status in FAULTS:
            self._faults_in_vain += 1
        else:
            self._faults_in_vain = 0
            if self._in_flight.was_accompanied(fault.key):
                self._semaphore.serialise()
        return exchange

    def _kind(self, prepared: PreparedRequest, row: str | None) -> Kind:
        method = exchange_key.WEBSOCKET if prepared.kind == "websocket" else prepared.method
        return method, row in self.rejecting

    async def ask_once(self, prepared: PreparedRequest, key: str, role: Role) -> None:
        """Send one request that nothing hangs on: no second try, and no long wait for its answer."""
        seconds = min(SHORT_WAIT, self._timeout)
        self.exchanges[key] = await self._once(prepared, key, role, None, seconds)

    async def _with_retries(  # noqa: PLR0913 -- a request is what is sent, why, and how
        self,
        prepared: PreparedRequest,
        key: str,
        role: Role,
        row: str | None,
        *,
        port_too: bool = False,
        alone: bool = False,
    ) -> Exchange:
        """Again while the server is loading or asks for patience; the last answer counts."""
        attempt = 0
        while True:
            exchange = await self._once(prepared, key, role, row, alone=alone)
            delay = retry_delay(exchange, attempt, port_too=port_too)
            if delay is None or not self._retry_budget.spend(delay):
                self.exchanges[key] = exchange
                return exchange
            attempt += 1
            self.set_aside(exchange)
            await self._pause(delay, everybody=exchange.status == TOO_MANY_REQUESTS)

    def set_aside(self, exchange: Exchange) -> None:
        """Keep an answer that doesn't count."""
        tried = exchange_key.next_try(exchange.key, self.exchanges)
        self.exchanges[tried] = replace(exchange, key=tried, role="retry")

    async def _pause(self, seconds: float, *, everybody: bool) -> None:
        """Wait; who asks too much asks nothing else meanwhile."""
        self._pauses += everybody
        if self._pauses:
            self._free_to_ask.clear()
        try:
            await asyncio.sleep(seconds)
        finally:
            self._pauses -= everybody
            if not self._pauses:
                self._free_to_ask.set()

    async def _once(  # noqa: PLR0913 -- likewise
        self,
        prepared: PreparedRequest,
        key: str,
        role: Role,
        row: str | None,
        within: float | None = None,
        *,
        alone: bool = False,
    ) -> Exchange:
        rank = FIRST if row is None else self._ranks.get(row, FIRST)
        async with nullcontext() if alone else self._semaphore.acquire(rank):
            await self._free_to_ask.wait()
            self._permit(prepared, role, row)
            if self.watch is not None:
                self.watch(key)
            with self._in_flight.of(key):
                seconds = self._timeout if within is None else within
                asked = self._ask(prepared, key, role, row, seconds)
                is_made = row in self.makers and role not in BESIDE
                exchange = await (self._making.to_the_end(asked, key) if is_made else asked)
                self._spending.note(exchange)
                return exchange

    def _permit(self, prepared: PreparedRequest, role: Role, row: str | None) -> None:
        """Raise why a request isn't sent; what the run made is deleted whatever else is over."""
        if self.dead:
            raise ServerDied
        if role != "cleanup":
            self._spending.start()
        if role not in UNQUESTIONED and not self._silence.expects(self._kind(prepared, row)):
            raise self._silence.refuse()

    async def settle(self, seconds: float) -> None:
        """Wait, so long at most, for the answers to requests that make something and lost who asked."""
        for key, exchange in (await self._making.settle(seconds)).items():
            self.exchanges.setdefault(key, exchange)

    async def _ask(
        self, prepared: PreparedRequest, key: str, role: Role, row: str | None, seconds: float
    ) -> Exchange:
        if prepared.kind == "websocket":
            from aioc_runner.wire.websocket import exchange_messages  # noqa: PLC0415 -- slow to import, and few rows need it

            exchange = await exchange_messages(
                prepared,
                key=key,
                role=role,
                row=row,
                timeout=seconds,
                limits=self._limits,
                way=self._wire.way,
            )
            return self._wire.keeping.keep(exchange)
        return await self._wire.send(prepared, key=key, role=role, row=row, timeout=seconds)

    async def _expect_life(self, key: str, late: Exchange) -> None:
        """Tell a server that refuses one request this way from one that is gone; for who is alone.

        A status before it was too late is a sign of life.
        """
        is_slow = late.status is not None and late.failure is not None and late.failure.kind == "timeout"
        if self._question is None or is_slow:
            return
        for sign in range(1, SIGNS_OF_LIFE + 1):
            last = sign == SIGNS_OF_LIFE
            exchange = await self._liveness(self._question, key, self._longer() if last else self._timeout)
            if exchange.status is not None:
                return
            if not last:
                await asyncio.sleep(PAUSE)
        self.dead = True
        raise ServerDied

    def _longer(self) -> float:
        """How long what we gave up waiting for may keep a server that does one thing at a time."""
        return max(self._timeout, min(LAST_WAIT, self._timeout * (1 + self._semaphore.places)))

    async def _liveness(self, question: PreparedRequest, key: str, seconds: float) -> Exchange:
        asked = exchange_key.next_liveness(key, self.exchanges)
        exchange = await self._once(question, asked, "liveness", None, seconds, alone=True)
        self.exchanges[asked] = exchange
        return exchange
