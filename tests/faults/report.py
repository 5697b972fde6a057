"""Prints how many faults the judge notices: `python tests/faults/report.py`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / name) for name in ("runner", "generated", "tests")]

from faults import matrix  # noqa: E402 -- put on the path above

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faults.matrix import Outcome


def lines() -> Iterator[str]:
    """The table, as Markdown, and how much it rests on."""
    yield from table()
    outcomes, legal = matrix.faults(), matrix.variations()
    strays = sum(len(one.strays) for one in outcomes)
    yield ""
    yield f"Planted {_count(outcomes)} times; other rows changed: {strays}."
    yield (
        f"Legal variations: {len(legal.faults)}, planted {len(legal.planted)} times; "
        f"false alarms: {len(legal.alarms)}."
    )


def table() -> Iterator[str]:
    """What the README shows: it doesn't depend on what a recording has places for."""
    outcomes = matrix.faults()
    yield "| area | faults | noticed |"
    yield "|---|---:|---:|"
    for one in outcomes:
        yield f"| {one.area} | {len(one.faults)} | {_rate([one])} |"
    yield f"| **all** | {sum(len(one.faults) for one in outcomes)} | **{_rate(outcomes)}** |"


def _count(outcomes: tuple[Outcome, ...] | list[Outcome]) -> int:
    return sum(len(one.planted) for one in outcomes)


def _rate(outcomes: tuple[Outcome, ...] | list[Outcome]) -> str:
    planted = _count(outcomes)
    missed = sum(len(one.missed) for one in outcomes)
    return f"{100 * (planted - missed) / planted:.1f} %".replace(".0 ", " ")


if __name__ == "__main__":
    print("\n".join(lines()))  # noqa: T201 -- a script's output
