"""One number against its bound, and how to take times."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

T = TypeVar("T")


@dataclass(frozen=True)
class Measured:
    """What took how long, and how much is allowed: seconds, or times what it is compared with."""

    what: str
    value: float
    limit: float
    unit: str
    detail: str

    @property
    def holds(self) -> bool:
        """Whether the bound is kept."""
        return self.value <= self.limit

    def __str__(self) -> str:
        """One line."""
        verdict = "ok    " if self.holds else "MISSED"
        bound = f"at most {self.limit:g}{self.unit}"
        return f"{verdict} {self.what}: {self.value:.2f}{self.unit} ({bound}; {self.detail})"


def best(times: int, act: Callable[[], object]) -> float:
    """Seconds that it takes when nothing else gets in the way: the shortest of so many."""
    return min(timed(act)[0] for _ in range(times))


def timed(act: Callable[[], T]) -> tuple[float, T]:
    """Seconds that it takes, and what comes of it."""
    begin = time.perf_counter()
    result = act()
    return time.perf_counter() - begin, result


def process(root: Path, words: Sequence[str], codes: Sequence[int] = (0,)) -> str:
    """Run this Python with these words, on this checkout; gives what it writes."""
    path = os.pathsep.join(str(root / name) for name in ("compiler", "runner", "generated"))
    run = subprocess.run(
        [sys.executable, *words],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode not in codes:
        raise RuntimeError(f"{' '.join(words)} ended with {run.returncode}:\n{run.stderr[-2000:]}")
    return run.stdout
