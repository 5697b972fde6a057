"""Time that passes only when somebody rests."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from aioc_runner import patience, sender, session

if TYPE_CHECKING:
    import pytest


@dataclass
class Clock:
    """Seconds since a run began."""

    now: float = 0.0

    async def rest(self, seconds: float) -> None:
        """Let others have their turn, and say that time has passed: once for all who rest at a time."""
        end = self.now + seconds
        await asyncio.sleep(0)
        self.now = max(self.now, end)


def stopped(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Make every pause of a run take no time, and every clock of it this one."""
    clock = Clock()
    monkeypatch.setattr(sender, "Patience", partial(patience.Patience, clock=lambda: clock.now))
    for module in (sender, session):
        monkeypatch.setattr(module, "rest", clock.rest)
    return clock
