"""Loads what judging needs while a run waits for its server: time that nobody has to wait for."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def warm_up() -> Iterator[None]:
    """Load it in the background of the block; a block that fails waits for nothing."""
    thread = Thread(target=_load, name="aioc-ready", daemon=True)
    thread.start()
    yield
    thread.join()


def _load() -> None:
    # What can't be loaded is met again, and told, by the judge.
    with suppress(Exception):
        import aioc_runner.judge.recording  # noqa: F401, PLC0415 -- this is the point
