"""The default run against a fast local server, beside the same requests sent by bare httpx."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from aioc_runner.catalog import load
from aioc_runner.serve.run import running
from bench.measured import Measured, medians, process

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 3.4
AIOC = ("-m", "aioc_runner", "probe")
BARE = """
import asyncio, sys
import httpx
from aioc_runner.wire.har import loads

async def main(exchanges, old, new):
    slots = asyncio.Semaphore(4)
    async def send(client, one):
        headers = [pair for pair in one.request_headers if pair[0].lower() not in ("host", "content-length")]
        async with slots:
            url, body = one.url.replace(old, new), one.request_body
            await client.request(one.method, url, headers=headers, content=body)
    async with httpx.AsyncClient(trust_env=False, timeout=60) as client:
        await asyncio.gather(*(send(client, one) for one in exchanges if one.url.startswith("http:")))

exchanges = loads(open(sys.argv[1], "rb").read()).exchanges
if len(sys.argv) > 2:
    asyncio.run(main(exchanges, *sys.argv[2:]))
"""
"""Without a server only the file is read: that, and the imports, is no part of sending."""


def measure(root: Path) -> Iterator[Measured]:
    """CPU seconds of a run and of its requests alone, each without its imports."""
    with tempfile.TemporaryDirectory() as name, running(load()) as url:
        saved = str(Path(name, "live.har"))
        process(root, [*AIOC, url, "--save", saved])
        took = medians(
            root,
            aioc=[*AIOC, url],
            imports=["-c", "import httpx, pydantic, click, rich, websockets, jsonschema"],
            bare=["-c", BARE, saved, url, url],
            idle=["-c", BARE, saved],
        )
    run, sent = took["aioc"].cpu - took["imports"].cpu, took["bare"].cpu - took["idle"].cpu
    what = "a live default run over bare httpx, both beyond their imports"
    yield Measured(what, run / sent, LIMIT, " x", f"{run:.3f} against {sent:.3f} CPU s")
