"""What `--repeat` reports: the rows whose grade differs between runs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_runner.report import Report


def listing(reports: Sequence[Report]) -> str:
    """Name each row that flips, with how often it got which grade."""
    grades: dict[str, list[str]] = {}
    for report in reports:
        for one in report.results:
            grades.setdefault(one.id, []).append(f"{one.status} {one.reason}" if one.reason else one.status)
    lines = [f"flips: {row}: {_counted(its)}" for row, its in grades.items() if len(set(its)) > 1]
    flipping = "1 row flips" if len(lines) == 1 else f"{len(lines) or 'no'} rows flip"
    return "\n".join([*lines, f"{len(reports)} runs: {flipping}"])


def _counted(grades: Sequence[str]) -> str:
    counts = Counter(grades).most_common()
    return ", ".join(f"{grade} in {count} of {len(grades)}" for grade, count in counts)
