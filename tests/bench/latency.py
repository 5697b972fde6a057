"""A run against a server that takes 50 ms for each answer, and what it can't be faster than."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from aioc_runner.catalog import load
from aioc_runner.serve.app import build_app
from aioc_runner.serve.run import listening
from bench.measured import Measured, process

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from starlette.types import ASGIApp, Receive, Scope, Send

LATENCY = 0.05
CONCURRENCY = (1, 4)
LIMITS = {1: 1.8, 4: 3.2}
AIMS = {1: 1.1, 4: 1.25}
TIMES = 2


class Slow:
    """An app whose every answer takes its time."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await asyncio.sleep(LATENCY)
        await self.app(scope, receive, send)


def measure(root: Path) -> Iterator[Measured]:
    """Wall time of `aioc-run` over its bound, at several concurrencies."""
    with listening(Slow(build_app(load()))) as url:
        for concurrency in CONCURRENCY:
            yield min((_measured(root, url, concurrency) for _ in range(TIMES)), key=lambda one: one.value)


def _measured(root: Path, url: str, concurrency: int) -> Measured:
    words = ["-m", "aioc_runner", "probe", url, "--concurrency", str(concurrency), "--format", "json"]
    cost, out = process(root, words)
    report = json.loads(out)
    requests, chain = report["requests"], longest_chain(report)
    bound = max(chain * LATENCY, requests * LATENCY / concurrency)
    took = f"{cost.wall:.2f} s and {cost.cpu:.2f} CPU s"
    detail = f"{took} for {requests} requests of {LATENCY:g} s, the longest chain {chain}"
    return Measured(
        f"wall time over its bound, {concurrency} at a time",
        cost.wall / bound,
        LIMITS[concurrency],
        " x",
        detail,
        AIMS[concurrency],
    )


def longest_chain(report: Mapping[str, Any]) -> int:
    """Requests that have to follow each other: the contact, a row's after others it needs, the lone ones."""
    package = load()
    own: dict[str, int] = {result["id"]: result.get("requests", 0) for result in report["results"]}

    def chain(row_id: str) -> int:
        row = package.row(row_id)
        return own.get(row_id, 0) + max((chain(take.row) for take in row.inputs.values()), default=0)

    together = [row for row in own if not package.row(row).exclusive]
    alone = sum(own[row] for row in own if package.row(row).exclusive)
    return 1 + max(map(chain, together), default=0) + alone
