"""Runs one row of any table, as its test does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_testing import virtual_time
from hostile.circumstances import CASES
from hostile.rows import LONGER, SERVERS
from hostile.surroundings import AROUND
from hostile.test_circumstances import test_one_clear_line
from hostile.test_servers import check
from hostile.test_surroundings import AIOC
from hostile.test_surroundings import check as check_around

if TYPE_CHECKING:
    from pathlib import Path

EVERY = (*SERVERS, *LONGER, *CASES, *AROUND)


def row(name: str, folder: Path, guard: str | None = None) -> None:
    """Fail as the test does; a process that it starts has no such guard, either."""
    if name in CASES:
        test_one_clear_line(CASES[name], folder)
        return
    if name in AROUND:
        check_around(AROUND[name], folder, f'-m hostile.guards.inside "{guard}"' if guard else AIOC)
        return
    with virtual_time.installed() as clock:
        check((SERVERS.get(name) or LONGER[name]), folder, clock)


def warm_up(folder: Path) -> None:
    """Import what rows need: processes that are forked have it."""
    for name in ("answers nothing", "no tools"):
        (folder / name).mkdir()
        row(name, folder / name)
