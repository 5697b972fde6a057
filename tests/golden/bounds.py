"""Prints how large the reports on five saved runs are on a terminal, and fails where they are too large.

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
from golden import regrade  # noqa: E402 -- on the path by now

RUNS = ("llama-cpp", "mlx-lm", "vllm", "portkey", "llama-cpp-embed")
WIDTHS = (80, 120)
MOST_LINES = 80
"""Two screens of 40 lines."""


def report(name: str) -> Report:
    """Grade a saved run."""
    return regrade.graded(regrade.runs()[name])


def measured(graded: Report) -> Iterator[tuple[int, int, int]]:
    """Count, for each width, the lines and the columns of the widest."""
    for width in WIDTHS:
        lines = table.render(graded, Screen(columns=width)).splitlines()
        yield width, len(lines), max(map(len, lines))


def main() -> int:
    """Print a line for each run and width; 1 where one is out of bounds."""
    out = 0
    for name in RUNS:
        for width, lines, columns in measured(report(name)):
            bad = lines > MOST_LINES or columns > width
            out += bad
            said = "  TOO LARGE" if bad else ""
            sys.stdout.write(f"{name:16} at {width:3}: {lines:3} lines, widest {columns:3}{said}\n")
    return int(bool(out))


if __name__ == "__main__":
    sys.exit(main())
