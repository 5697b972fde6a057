"""Loads what judging needs while a run waits for its server: half a second that nobody has to wait for."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from threading import Thread
from typing import TYPE_CHECKING

from aioc_runner.catalog import schemas_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage


@contextmanager
def warm_up(package: CatalogPackage, rows: Iterable[Row]) -> Iterator[None]:
    """Load it in the background of the block; a block that fails waits for nothing."""
    thread = Thread(target=_load, args=(package, tuple(rows)), name="aioc-ready", daemon=True)
    thread.start()
    yield
    thread.join()


def _load(package: CatalogPackage, rows: tuple[Row, ...]) -> None:
    # What can't be loaded is met again, and told, by the judge.
    with suppress(Exception):
        import aioc_runner.judge.recording  # noqa: F401, PLC0415 -- this is the point

        for name in sorted({name for row in rows for name in schemas_of(row).values()}):
            package.adapter(name)
