"""Loads what is needed after a run while the run waits for the server, so that nobody waits for it.

It doesn't load the models of schemas: a valid answer needs none of them, an invalid one only its own.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING

from aioc_runner.render import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage


@contextmanager
def warm_up(package: CatalogPackage, rows: Iterable[Row], form: str) -> Iterator[None]:
    """Load it in the background of the block; a block that fails waits for nothing."""
    thread = Thread(target=_load, args=(package, tuple(rows), form), name="aioc-ready", daemon=True)
    thread.start()
    yield
    thread.join()


def _load(package: CatalogPackage, rows: tuple[Row, ...], form: str) -> None:
    # What can't be loaded is reported by the code that needs it.
    with suppress(Exception):
        import_module("aioc_runner.judge.recording")
        import_module(FORMATS[form].module)
        _ = package.definitions, package.digest
        from aioc_runner.documents.json_path import compiled  # noqa: PLC0415 -- slow to import

        for name in dict.fromkeys(name for row in rows for name in row.checks):
            compiled(package.catalog.checks[name].at)
