"""Prints how many faults the judge notices: `python tests/faults/report.py`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / name) for name in ("runner", "generated", "tests")]

from aioc_testing.sample import WHOLE  # noqa: E402 -- put on the path above
from faults import matrix  # noqa: E402 -- as above

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faults.matrix import Outcome


def lines() -> Iterator[str]:
    """The table, as Markdown, and how much it rests on."""
    yield from table()
    outcomes, legal = _outcomes(), matrix.variations(WHOLE)
    strays = sum(len(one.strays) for one in outcomes)
    yield ""
    yield f"Planted {_count(outcomes)} times; other rows changed: {strays}."
    yield (
        f"Legal variations: {len(legal.faults)}, planted {len(legal.planted)} times; "
        f"false alarms: {len(legal.alarms)}."
    )


def table() -> Iterator[str]:
    """What the README shows: it doesn't depend on what a recording has places for."""
    outcomes = _outcomes()
    yield "| area | faults | noticed |"
    yield "|---|---:|---:|"
    for one in outcomes:
        yield f"| {one.area} | {len(one.faults)} | {_rate([one])} |"
    yield f"| **all** | {sum(len(one.faults) for one in outcomes)} | **{_rate(outcomes)}** |"


def _outcomes() -> list[Outcome]:
    return [matrix.faults(area, WHOLE) for area in matrix.AREAS]


def _count(outcomes: Sequence[Outcome]) -> int:
    return sum(len(one.planted) for one in outcomes)


def _rate(outcomes: Sequence[Outcome]) -> str:
    planted = _count(outcomes)
    missed = sum(len(one.missed) for one in outcomes)
    return f"{100 * (planted - missed) / planted:.1f} %".replace(".0 ", " ")


if __name__ == "__main__":
    print("\n".join(lines()))  # noqa: T201 -- a script's output
