"""Requests that wait for their answers: which were sent next to others, and which create something."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterator

    from aioc_runner.wire.exchange import Exchange


class InFlight:
    """The keys of requests in flight, and of all that were so at the same time as another."""

    def __init__(self) -> None:
        self._now: set[str] = set()
        self._accompanied: set[str] = set()

    @contextmanager
    def of(self, key: str) -> Iterator[None]:
        """Note who is asked for at the same time as others."""
        if self._now:
            self._accompanied |= {key, *self._now}
        self._now.add(key)
        try:
            yield
        finally:
            self._now.remove(key)

    def was_accompanied(self, key: str) -> bool:
        """Whether a request was in flight beside another."""
        return key in self._accompanied


class Making:
    """Requests that make something: who is interrupted meanwhile still learns what was made."""

    def __init__(self) -> None:
        self._tasks: dict[asyncio.Task[Exchange], str] = {}

    async def to_the_end(self, asked: Coroutine[Any, Any, Exchange], key: str) -> Exchange:
        """Ask for what is to be deleted again, also if who asks is cancelled."""
        task = asyncio.create_task(asked)
        self._tasks[task] = key
        exchange = await asyncio.shield(task)
        del self._tasks[task]
        return exchange

    async def settle(self, seconds: float) -> dict[str, Exchange]:
        """Wait, so long at most, for the answers to requests that lost who asked, and give them by key."""
        if not self._tasks:
            return {}
        done, late = await asyncio.wait(self._tasks, timeout=seconds)
        for task in late:
            task.cancel()
        answered = (task for task in done if not task.cancelled() and task.exception() is None)
        return {self._tasks[task]: task.result() for task in answered}
