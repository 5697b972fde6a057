"""What Ctrl-C, SIGTERM and SIGHUP do: the first ends a run in good order, the second ends it at once."""

from __future__ import annotations

import atexit
import os
import signal
import sys
from contextlib import contextmanager, suppress
from functools import partial
from threading import current_thread, main_thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)
"""Windows has no SIGHUP, and POSIX no SIGBREAK."""

PATIENCE = 2
"""After so many signals nothing is waited for any more."""

EXIT = 128
"""What a shell adds to a signal's number: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html"""


class Interrupts:
    """The signals that came so far, and who wants to be told instead of being torn apart."""

    def __init__(self) -> None:
        self.first: int | None = None
        self.torn = False
        """Whether one of them raised an error, which may have become another one meanwhile."""
        self._count = 0
        self._held = 0
        self._over = False
        self._told: list[Callable[[], object]] = []

    @property
    def exit_code(self) -> int:
        """The exit code of a process that the first signal ended."""
        return EXIT + (signal.SIGINT if self.first is None else self.first)

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Take the signals while the block runs, but for those that whoever started us has ignored.

        After it no signal is known, so that a later run in this process isn't taken to be interrupted.
        """
        if current_thread() is not main_thread():
            yield
            return
        self._over = False
        before = {one: signal.signal(one, self._take) for one in _heeded()}
        unraisable = sys.unraisablehook
        sys.unraisablehook = partial(self._lost, unraisable)
        try:
            yield
        finally:
            self._over = True
            for one, handler in before.items():
                signal.signal(one, handler)
            sys.unraisablehook = unraisable
            self.first, self.torn, self._count, self._held = None, False, 0, 0
            self._told.clear()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let the first signal of the block only be noted: what the block makes is to be whole."""
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1

    @contextmanager
    def telling(self, tell: Callable[[], object]) -> Iterator[None]:
        """Call this at the first signal of the block, or at once where it has come."""
        self._told.append(tell)
        if self.first is not None:
            tell()
        try:
            with self.held():
                yield
        finally:
            self._told.remove(tell)

    def _take(self, number: int, _: FrameType | None) -> None:
        self._count += 1
        self.first = number if self.first is None else self.first
        if self._over or self._count > PATIENCE:
            os._exit(self.exit_code)
        if self._count == PATIENCE or not self._held:
            self.torn = True
            raise KeyboardInterrupt
        for tell in self._told:
            tell()

    def _lost(
        self, others: Callable[[sys.UnraisableHookArgs], object], error: sys.UnraisableHookArgs
    ) -> None:
        """End at once where an interrupt came while something was thrown away: nobody else hears of it.

        Anything else is for whoever listened before, such as pytest.
        """
        if issubclass(error.exc_type, KeyboardInterrupt):
            os._exit(self.exit_code)
        others(error)


interrupts = Interrupts()
"""Those of this process."""


def heed() -> None:
    """Let a signal end this process at once, and with its code, from now on: for a program's first line.

    What is `installed` later goes before. Once all that is Python's is over, signals change nothing.
    """
    if current_thread() is not main_thread():
        return
    for one in _heeded():
        signal.signal(one, _end)
    # Whoever comes first goes last.
    atexit.register(_ignore)


def _heeded() -> list[signal.Signals]:
    return [one for one in SIGNALS if signal.getsignal(one) not in (signal.SIG_IGN, None)]


def _end(number: int, _: FrameType | None) -> None:
    with suppress(OSError):
        os.write(2, b"interrupted\n")
    os._exit(EXIT + number)


def _ignore() -> None:
    for one in SIGNALS:
        signal.signal(one, signal.SIG_IGN)
