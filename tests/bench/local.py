"""The default run against a fast local server, beside the same requests sent by bare httpx."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx

from aioc_runner.catalog import load
from aioc_runner.serve.run import running
from aioc_runner.wire.har import loads
from bench.measured import Measured, best, process

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from aioc_runner.wire.exchange import Exchange

SECONDS = 5.0
BARE_LIMIT = 15.0
CONCURRENCY = 4
DROPPED = {"host", "content-length"}


def measure(root: Path) -> Iterator[Measured]:
    """Wall time of the default run, start of the interpreter included."""
    saved = root / "tests" / "bench" / ".local.har"
    try:
        with running(load()) as url:
            words = ["-m", "aioc_runner", "probe", url]
            process(root, [*words, "--save", str(saved)])
            seconds = best(3, lambda: process(root, words))
            exchanges = loads(saved.read_bytes()).exchanges
            bare = best(3, lambda: asyncio.run(replay(exchanges)))
    finally:
        saved.unlink(missing_ok=True)
    detail = f"{len(exchanges)} requests, reports and all"
    yield Measured("the default run on a fast local server", seconds, SECONDS, " s", detail)
    detail = f"bare: {bare:.2f} s, {CONCURRENCY} at a time, no start and no judging"
    yield Measured("the same requests by bare httpx", seconds / bare, BARE_LIMIT, " x", detail)


async def replay(exchanges: tuple[Exchange, ...]) -> None:
    """Send what was sent over HTTP once more, and read the answers."""
    slots = asyncio.Semaphore(CONCURRENCY)

    async def send(client: httpx.AsyncClient, exchange: Exchange) -> None:
        headers = [pair for pair in exchange.request_headers if pair[0].lower() not in DROPPED]
        async with slots:
            await client.request(
                exchange.method, exchange.url, headers=headers, content=exchange.request_body
            )

    async with httpx.AsyncClient(trust_env=False, verify=False) as client:  # noqa: S501 -- plain HTTP
        await asyncio.gather(*(send(client, one) for one in exchanges if one.url.startswith("http:")))
