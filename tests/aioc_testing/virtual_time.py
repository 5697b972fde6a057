"""Time that passes only when nobody has anything to do, so that a slow machine makes nobody late.

Event loops that are made while it is `installed` share a clock, in whatever threads they run. Sockets are
real. When all these loops wait, and nothing comes in for any of them for a moment of real time, the clock
jumps to what the first of them waits for. What threads do without such a loop is not seen: the servers of a
test have to be loops too.
"""

from __future__ import annotations

import asyncio
import math
from contextlib import contextmanager
from functools import partial
from selectors import DefaultSelector
from threading import Lock
from typing import TYPE_CHECKING
from unittest.mock import patch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from selectors import SelectorKey

LOOK = 0.002
"""Real seconds for which a loop that waits looks for something that comes in."""

LOOKS = 10
"""How often every loop looks in vain before time passes.

What one loop sends another one can read at once, unless the kernel is so busy that it puts that off. Looks
count, not seconds: a machine that stands still for a while has looked once.
"""


class Clock:
    """Seconds since it was made, for all loops that share it."""

    def __init__(self) -> None:
        self.now = 0.0
        self._lock = Lock()
        self._loops: set[_Selector] = set()
        self._waiting: dict[_Selector, float] = {}
        self._looks = 0

    def elapse(self, seconds: float) -> None:
        """Let so many seconds pass at once: for those who are never idle."""
        with self._lock:
            self.now += seconds

    def join(self, loop: _Selector) -> None:
        """Wait for this loop too from now on."""
        with self._lock:
            self._loops.add(loop)

    def leave(self, loop: _Selector) -> None:
        """Wait for it no longer."""
        with self._lock:
            self._loops.discard(loop)

    @contextmanager
    def waiting(self, loop: _Selector, until: float) -> Iterator[None]:
        """Say that a loop has nothing to do until then."""
        with self._lock:
            self._waiting[loop] = until
            self._looks = 0
        try:
            yield
        finally:
            with self._lock:
                del self._waiting[loop]
                self._looks = 0

    def looked(self) -> None:
        """Note that a loop that waits has looked in vain; time passes if that was often enough."""
        with self._lock:
            self._looks += 1
            if self._looks >= LOOKS * len(self._loops) and self._all_idle():
                self.now = max(self.now, min(self._waiting.values()))
                self._looks = 0

    def _all_idle(self) -> bool:
        """Whether all loops wait; one that has yet to wake to what came in doesn't, whatever it said."""
        first = min(self._waiting.values(), default=math.inf)
        everybody = self._waiting.keys() == self._loops
        return everybody and first < math.inf and not any(loop.ready() for loop in self._loops)


class _Selector(DefaultSelector):
    """Waits for what really comes in, and for what the clock says."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        clock.join(self)

    def close(self) -> None:
        self._clock.leave(self)
        super().close()

    def ready(self) -> bool:
        """Whether something has come in; also for other threads, while this one waits."""
        return bool(super().select(0))

    def select(self, timeout: float | None = None) -> list[tuple[SelectorKey, int]]:
        if timeout is not None and timeout <= 0:
            return super().select(0)
        until = math.inf if timeout is None else self._clock.now + timeout
        with self._clock.waiting(self, until):
            while not (events := super().select(LOOK)) and self._clock.now < until:
                self._clock.looked()
        return events


class _Loop(asyncio.SelectorEventLoop):
    """An event loop with such a clock."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        super().__init__(_Selector(clock))

    def time(self) -> float:
        return self.clock.now


@contextmanager
def installed() -> Iterator[Clock]:
    """Give every event loop that is made meanwhile this time."""
    clock = Clock()
    # Where asyncio.run looks; Python 3.14 deprecates policies.
    with patch("asyncio.events.new_event_loop", partial(_Loop, clock)):
        yield clock


def elapse(seconds: float) -> None:
    """Let what the caller does take so long; where time is real, it takes as long as it does."""
    loop = asyncio.get_running_loop()
    if isinstance(loop, _Loop):
        loop.clock.elapse(seconds)
