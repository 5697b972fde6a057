"""Shows on stderr how far a run is: a bar on a terminal, elsewhere a line a row if asked."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    OnEvent = Callable[[str, str, int, int], None]

SENT, DONE = "sent", "done"


def on_terminal() -> bool:
    """Whether somebody watches who can be shown a moving bar."""
    return sys.stderr.isatty() and not os.environ.get("CI") and os.environ.get("TERM") != "dumb"


@contextmanager
def shown(*, lines: bool) -> Iterator[OnEvent]:
    """Show progress while the block runs; yields what a session calls with each event."""
    if on_terminal():
        with _bar() as on_event:
            yield on_event
    else:
        yield _line if lines else _nothing


def _nothing(what: str, key: str, done: int, total: int) -> None:
    """Say nothing: a log has no use for a line a row."""


def _line(what: str, key: str, done: int, total: int) -> None:
    if what == DONE:
        click.echo(f"[{done}/{total}] {key}", err=True)


@contextmanager
def _bar() -> Iterator[OnEvent]:
    from rich.console import Console  # noqa: PLC0415 -- slow to import, and for a terminal alone
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415 -- likewise

    columns = (BarColumn(bar_width=24), MofNCompleteColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def on_event(what: str, key: str, done: int, total: int) -> None:
            description = key if what == SENT else ""
            bar.update(task, completed=done, total=total, description=description)

        yield on_event
