"""The clock by which deadlines are tested."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import pytest

from aioc_testing import hostile, virtual_time
from aioc_testing.troubled import behaving

if TYPE_CHECKING:
    from aioc_testing.virtual_time import Clock

REAL_SECONDS = 0.2
"""More than a loop that waits looks around for."""


async def computes(_: bytes, writer: asyncio.StreamWriter) -> None:
    """Keep the processor, and say something only then."""
    time.sleep(REAL_SECONDS)  # noqa: ASYNC251 -- this loop has something to do
    await hostile.says(writer, b"done")


async def sleeps(_: bytes, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(60)
    await hostile.says(writer, b"done")


async def asked(url: str, seconds: float) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
    writer.write(b"\r\n\r\n")
    try:
        async with asyncio.timeout(seconds):
            return await reader.read()
    finally:
        writer.close()


def test_waiting_takes_no_time(clock: Clock) -> None:
    """Whoever alone waits for an hour has waited for it."""
    asyncio.run(asyncio.sleep(3600))

    assert clock.now == 3600


def test_work_makes_nobody_late(clock: Clock) -> None:
    """While a loop works, in whatever thread, no time passes for another."""
    with behaving(computes) as url:
        said = asyncio.run(asked(url, REAL_SECONDS / 100))

    assert (said, clock.now) == (b"done", 0)


def test_pause_before_a_deadline(clock: Clock) -> None:
    """A pause in one thread ends before the later deadline in another."""
    with behaving(sleeps) as url:
        said, now = asyncio.run(asked(url, 60.1)), clock.now

    assert (said, now) == (b"done", 60)


def test_deadline_before_a_pause(clock: Clock) -> None:
    """And the other way round."""
    with behaving(sleeps) as url:
        with pytest.raises(TimeoutError):
            asyncio.run(asked(url, 59.9))
        now = clock.now

    assert now == 59.9


def test_endless_talk_takes_time(clock: Clock) -> None:
    """Who is never idle says how long what it does takes."""

    async def talk() -> None:
        async with asyncio.timeout(10):
            while True:
                virtual_time.elapse(0.5)
                await asyncio.sleep(0)

    with pytest.raises(TimeoutError):
        asyncio.run(talk())
    assert clock.now == pytest.approx(10, abs=1)


def test_another_clock_meanwhile(clock: Clock) -> None:
    """What is installed for a while leaves what was there before."""
    with virtual_time.installed() as inner:
        asyncio.run(asyncio.sleep(1))
    asyncio.run(asyncio.sleep(2))

    assert (inner.now, clock.now) == (1, 2)
