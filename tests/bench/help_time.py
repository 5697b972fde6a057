"""The time to the first help page, beside the import of what it is made with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bench.measured import Measured, best, process

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TIMES = 7
LIMIT = 4.0


def measure(root: Path) -> Iterator[Measured]:
    """`aioc --help` and `aioc-run --help` over `python -c "import click"`."""
    click = best(TIMES, partial(process, root, ["-c", "import click"]))
    for words in (["--help"], ["probe", "--help"]):
        seconds = best(TIMES, partial(process, root, ["-m", "aioc_runner", *words]))
        detail = f"{seconds * 1000:.0f} ms against {click * 1000:.0f} ms"
        yield Measured(
            f"aioc {' '.join(words)} over the import of click", seconds / click, LIMIT, " x", detail
        )
