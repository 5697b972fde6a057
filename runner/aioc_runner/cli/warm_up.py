"""Loads what is needed after a run while the run waits for the server, so that nobody waits for it.

It doesn't load the models of schemas: a valid answer needs none of them, an invalid one only its own.
"""

from __future__ import annotations

import asyncio
import sys
from contextlib import contextmanager, suppress
from functools import cache
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING

from aioc_runner.render import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.cli.progress import OnEvent

TURN = 0.0005
"""Seconds after which loading lets an answer be taken and the next request be sent."""


@contextmanager
def warm_up(package: CatalogPackage, rows: Iterable[Row], form: str, on_event: OnEvent) -> Iterator[OnEvent]:
    """Load it in the background of the block, and wait for that where the block doesn't fail.

    Yields what to call with each event in place of `on_event`: loading begins when the first request is on
    its way, which it would only delay.
    """
    thread = Thread(target=_load, args=(package, tuple(rows), form), name="aioc-ready", daemon=True)
    begin = cache(lambda: asyncio.get_running_loop().call_soon(thread.start))

    def told(what: str, key: str, done: int, total: int) -> None:
        begin()
        on_event(what, key, done, total)

    before = sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    try:
        yield told
    finally:
        sys.setswitchinterval(before)
    if thread.ident is not None:
        thread.join()


def _load(package: CatalogPackage, rows: tuple[Row, ...], form: str) -> None:
    # What can't be loaded is reported by the code that needs it.
    with suppress(Exception):
        from aioc_runner.documents.json_path import compiled  # noqa: PLC0415 -- slow to import

        for name in dict.fromkeys(name for row in rows for name in row.checks):
            compiled(package.catalog.checks[name].at)
        if any(row.request.encoding == "websocket" for row in rows):
            import_module("aioc_runner.wire.websocket")
        import_module("aioc_runner.judge.recording")
        import_module(FORMATS[form].module)
        _ = package.definitions, package.digest
