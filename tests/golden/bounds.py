"""Prints how large the reports on five saved runs are on a terminal and as JSON; 1 where one is too large.

python tests/golden/bounds.py
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.report import Report

HERE = Path(__file__).parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parents[1] / name) for name in ("runner", "generated")]
    sys.path.insert(0, str(HERE.parent))

from aioc_runner.render import Screen, table  # noqa: E402
from aioc_runner.render import json as as_json  # noqa: E402
from golden import regrade  # noqa: E402 -- on the path by now

RUNS = ("llama-cpp", "mlx-lm", "vllm", "portkey", "llama-cpp-embed")
WIDTHS = (80, 120)
MOST_LINES = 80
"""Two screens of 40 lines."""

MOST_BYTES = 100_000
"""Of a report as JSON."""


def report(name: str) -> Report:
    """Grade a saved run."""
    return regrade.graded(regrade.runs()[name])


def measured(graded: Report) -> Iterator[tuple[int, int, int]]:
    """Count, for each width, the lines and the columns of the widest."""
    for width in WIDTHS:
        lines = table.render(graded, Screen(columns=width)).splitlines()
        yield width, len(lines), max(map(len, lines))


def size(graded: Report) -> int:
    """Count the bytes of the JSON report."""
    return len(as_json.render(graded).encode())


def found(name: str) -> Iterator[tuple[str, bool]]:
    """Say how large each form of a report is, and whether that is too large."""
    graded = report(name)
    for width, lines, columns in measured(graded):
        bad = lines > MOST_LINES or columns > width
        yield f"at {width:3}: {lines:3} lines, widest {columns:3}", bad
    count = size(graded)
    yield f"as JSON: {count:,} bytes", count > MOST_BYTES


def main() -> int:
    """Print a line for each run and form; 1 where one is out of bounds."""
    out = False
    for name in RUNS:
        for said, bad in found(name):
            out |= bad
            sys.stdout.write(f"{name:16} {said}{'  TOO LARGE' if bad else ''}\n")
    return int(out)


if __name__ == "__main__":
    sys.exit(main())
