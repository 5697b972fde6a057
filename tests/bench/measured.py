"""One number against its bound, and how to take CPU seconds."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

TIMES = 5


@dataclass(frozen=True)
class Measured:
    """What took how long: seconds, or times what it is compared with.

    `limit` is what it took lately and some more, so that whoever makes it slower is told; `aim` is what it
    should take one day, where that is less.
    """

    what: str
    value: float
    limit: float
    unit: str
    detail: str
    aim: float | None = None

    @property
    def holds(self) -> bool:
        """Whether it takes no longer than lately."""
        return self.value <= self.limit

    def __str__(self) -> str:
        """One line."""
        verdict = "ok    " if self.holds else "MISSED"
        aim = "" if self.aim is None else f", to reach {self.aim:g}{self.unit}"
        bound = f"at most {self.limit:g}{self.unit}{aim}"
        return f"{verdict} {self.what}: {self.value:.2f}{self.unit} ({bound}; {self.detail})"


@dataclass(frozen=True)
class Cost:
    """Seconds that a process took: on the clock, and of the processor."""

    wall: float
    cpu: float


def medians(root: Path, times: int = TIMES, **sides: Sequence[str]) -> Mapping[str, Cost]:
    """Run the sides in turn, so that other load meets all of them; one more run warms up."""
    runs: dict[str, list[Cost]] = {side: [] for side in sides}
    for _ in range(times + 1):
        for side, words in sides.items():
            runs[side].append(process(root, words)[0])
    return {
        side: Cost(*(statistics.median(getattr(one, what) for one in costs[1:]) for what in ("wall", "cpu")))
        for side, costs in runs.items()
    }


def process(root: Path, words: Sequence[str], codes: Sequence[int] = (0, 1)) -> tuple[Cost, str]:
    """Run this Python with these words, on this checkout; gives what it took and what it writes."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        begin = time.perf_counter()
        child = subprocess.Popen([sys.executable, *words], env=_environment(root), stdout=out, stderr=err)
        _, status, usage = os.wait4(child.pid, 0)
        cost = Cost(time.perf_counter() - begin, usage.ru_utime + usage.ru_stime)
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        if child.returncode not in codes:
            raise RuntimeError(f"{' '.join(words)} ended with {child.returncode}:\n{err.read()[-2000:]}")
        return cost, out.read()


def _environment(root: Path) -> dict[str, str]:
    """As installed: with bytecode on disk, whatever this shell says of that."""
    path = os.pathsep.join(str(root / name) for name in ("compiler", "runner", "generated"))
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {"PYTHONPYCACHEPREFIX": str(root / "build" / "bytecode"), **kept, "PYTHONPATH": path}


def ratio(what: str, cost: Cost, bound: Cost, limit: float, aim: float | None = None) -> Measured:
    """Compare two medians of CPU seconds."""
    detail = f"{cost.cpu:.3f} against {bound.cpu:.3f} CPU s"
    return Measured(what, cost.cpu / bound.cpu, limit, " x", detail, aim)
