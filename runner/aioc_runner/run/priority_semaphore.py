"""Limits how many requests are in flight; those of early rows go before those of later ones."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


ALONE = -2
"""The rank of who asks alone: before everybody else."""


class PrioritySemaphore:
    """A semaphore with ranks: a row that has begun is finished first, so that a run cut short shows most."""

    def __init__(self, number: int) -> None:
        self.places = number
        self._free = number
        self._lone = asyncio.Lock()
        self._lonely = 0
        self._number = count()
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []

    @asynccontextmanager
    async def acquire(self, rank: int) -> AsyncIterator[None]:
        """Wait for a slot, lower ranks first, and hold it for the block."""
        await self._take(rank)
        try:
            yield
        finally:
            self._release()

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Wait until nobody holds a slot, and let nobody have one meanwhile and during the block."""
        held = 0
        self._lonely += 1
        try:
            async with self._lone:
                while held < self.places:
                    await self._take(ALONE)
                    held += 1
                yield
        finally:
            self._lonely -= 1
            for _ in range(min(held, self.places)):
                self._release()
            asyncio.get_running_loop().call_soon(self._hand_out)

    def serialise(self) -> None:
        """Let one through at a time from the end of the block on; for who is alone."""
        self.places = 1

    async def _take(self, rank: int) -> None:
        if self._free and self._may(rank):
            self._free -= 1
            return
        turn = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (rank, next(self._number), turn))
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():
                self._release()
            raise

    def _release(self) -> None:
        """Give the slot away, but not before whoever had it can say what it asks next."""
        asyncio.get_running_loop().call_soon(self._give)

    def _give(self) -> None:
        self._free += 1
        self._hand_out()

    def _hand_out(self) -> None:
        while self._free and self._waiting and self._may(self._waiting[0][0]):
            _, _, turn = heappop(self._waiting)
            if not turn.done():
                self._free -= 1
                turn.set_result(None)

    def _may(self, rank: int) -> bool:
        """Whether nobody waits to be alone, or it is they who ask."""
        return rank == ALONE or not self._lonely
