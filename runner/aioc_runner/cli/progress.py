"""Shows progress on stderr: a bar on a terminal, elsewhere one line per row if requested."""

from __future__ import annotations

import itertools
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from aioc_runner.render.text import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    OnEvent = Callable[[str, str, int, int], None]
    OnTarget = Callable[[str, str | None], None]

SENT, DONE = "sent", "done"


def on_terminal() -> bool:
    """Whether stderr is a terminal that can show a bar."""
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


@contextmanager
def targets(total: int, done: int) -> Iterator[OnTarget]:
    """Show the progress of several servers; yields a function to call with a name and, later, its end."""
    if not on_terminal():
        yield _counting(total, done)
        return
    with _bar() as on_event:
        yield _naming(on_event, total, done)


def _counting(total: int, done: int) -> OnTarget:
    """Write a line for each server that is done: a log has use for that."""
    ended = itertools.count(done + 1)

    def tell(name: str, how: str | None) -> None:
        if how is not None:
            click.echo(f"[{next(ended)}/{total}] {visible(name)}: {visible(how)}", err=True)

    return tell


def _naming(on_event: OnEvent, total: int, done: int) -> OnTarget:
    """Move a bar, and name the servers that are being asked next to it."""
    asked: list[str] = []
    now = done
    on_event(DONE, "", now, total)

    def tell(name: str, how: str | None) -> None:
        nonlocal now
        if how is None:
            asked.append(name)
        else:
            asked.remove(name)
            now += 1
        on_event(SENT, visible(", ".join(asked)), now, total)

    return tell
