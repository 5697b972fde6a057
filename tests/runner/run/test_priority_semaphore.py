"""Who may ask next."""

from __future__ import annotations

import asyncio

from aioc_runner.run.priority_semaphore import PrioritySemaphore


async def _ask(slots: PrioritySemaphore, rank: int, asked: list[int], times: int = 1) -> None:
    for _ in range(times):
        async with slots.acquire(rank):
            asked.append(rank)
            await asyncio.sleep(0)


def test_lower_ranks_go_first() -> None:
    """Who waits is let through by rank, not by the order of arrival."""

    async def run() -> list[int]:
        slots, asked = PrioritySemaphore(1), list[int]()
        await asyncio.gather(*(_ask(slots, rank, asked) for rank in (5, 3, 4, 1)))
        return asked

    assert asyncio.run(run()) == [5, 1, 3, 4]


def test_who_has_begun_goes_on() -> None:
    """A follow-up goes before others' first requests."""

    async def run() -> list[int]:
        slots, asked = PrioritySemaphore(1), list[int]()
        await asyncio.gather(*(_ask(slots, rank, asked, times=2) for rank in (1, 2)))
        return asked

    assert asyncio.run(run()) == [1, 1, 2, 2]


def test_who_gives_up_keeps_no_slot() -> None:
    """A slot that was promised to a cancelled task goes to the next."""

    async def run() -> list[int]:
        slots, asked = PrioritySemaphore(1), list[int]()
        first, second, third = (asyncio.create_task(_ask(slots, rank, asked)) for rank in (1, 2, 3))
        await asyncio.sleep(0)
        second.cancel()
        await asyncio.gather(first, second, third, return_exceptions=True)
        await _ask(slots, 4, asked)
        return asked

    assert asyncio.run(run()) == [1, 3, 4]


def test_alone() -> None:
    """Who wants to be alone waits for all who are at it, goes before all who wait, and keeps them out."""

    async def run() -> list[int]:
        slots, asked = PrioritySemaphore(2), list[int]()

        async def alone() -> None:
            async with slots.alone():
                asked.append(-1)
                await asyncio.sleep(0)
                asked.append(-2)

        others = [asyncio.create_task(_ask(slots, rank, asked)) for rank in (1, 2, 3, 4)]
        await asyncio.sleep(0)
        await asyncio.gather(*(asyncio.create_task(alone()) for _ in range(2)), *others)
        return asked

    assert asyncio.run(run()) == [1, 2, -1, -2, -1, -2, 3, 4]


def test_narrow() -> None:
    """From then on there is one at a time."""

    async def run() -> list[int]:
        slots, most, now = PrioritySemaphore(3), list[int](), list[int]()

        async def ask(rank: int) -> None:
            async with slots.acquire(rank):
                now.append(rank)
                most.append(len(now))
                await asyncio.sleep(0)
                now.remove(rank)

        async with slots.alone():
            slots.serialise()
        await asyncio.gather(*(ask(rank) for rank in range(5)))
        return most

    assert asyncio.run(run()) == [1] * 5


def test_who_gives_up_being_alone_keeps_nobody_out() -> None:
    """PrioritySemaphore that were gathered for one who is cancelled go back."""

    async def run() -> list[int]:
        slots, asked = PrioritySemaphore(2), list[int]()

        async def alone() -> None:
            async with slots.alone():
                asked.append(-1)

        async with slots.acquire(0):
            lone = asyncio.create_task(alone())
            await asyncio.sleep(0)
            others = [asyncio.create_task(_ask(slots, rank, asked)) for rank in (1, 2)]
            await asyncio.sleep(0)
            lone.cancel()
            await asyncio.gather(lone, *others, return_exceptions=True)
        await asyncio.gather(*(_ask(slots, rank, asked) for rank in (3, 4)))
        return asked

    assert asyncio.run(run()) == [1, 2, 3, 4]
