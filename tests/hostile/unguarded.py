"""Takes each guard away and shows that the rows which it is for fail; says which rows have none, and why.

python tests/hostile/unguarded.py [GUARD]...

Each row is tried with its guard, too, in the same way: one that fails then shows nothing without it.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from contextlib import nullcontext
from dataclasses import dataclass
from multiprocessing import connection, get_context
from pathlib import Path
from typing import TYPE_CHECKING, Literal

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / name) for name in ("compiler", "runner", "generated", "tests")]

from hostile.guards import GUARDS, REASONS, tried  # noqa: E402 -- found by the line above

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from multiprocessing.context import ForkProcess

    End = Literal["passes", "fails", "doesn't end"]
    Attempt = tuple[str | None, str]
    """The guard that is taken away, if any, and the row."""

SECONDS = 300
AT_ONCE = 2 * (os.cpu_count() or 1)
"""More than there are processors: some rows wait."""


@dataclass(frozen=True)
class Running:
    """A row that is being tried, and since when."""

    process: ForkProcess
    attempt: Attempt
    begin: float


def main(names: list[str]) -> int:
    """Try every row, some at a time, and say which pass without their guards, or fail with them."""
    guards = {name: GUARDS[name].rows for name in names or GUARDS}
    with tempfile.TemporaryDirectory() as folder:
        wrong = sum(map(_told, _grouped(guards, _ended(_attempts(guards), Path(folder)))))
    for reason, rows in REASONS.items():
        _say(f"no guard: {reason}: {'; '.join(rows)}")
    guarded = sum(map(len, guards.values()))
    _say(f"{guarded} rows have a guard, {sum(map(len, REASONS.values()))} a reason; {wrong} show nothing")
    return int(wrong > 0)


def _attempts(guards: Mapping[str, tuple[str, ...]]) -> Iterator[Attempt]:
    for name, rows in guards.items():
        for row in rows:
            yield from ((None, row), (name, row))


def _grouped(
    guards: Mapping[str, tuple[str, ...]], ended: Iterable[tuple[Attempt, End]]
) -> Iterator[tuple[str, dict[str, list[End]]]]:
    """Put the ends of a guard's rows together, as soon as all are there: with it, and without it."""
    ends: dict[Attempt, End] = {}
    left = dict(guards)
    for attempt, end in ended:
        ends[attempt] = end
        for name in [name for name, rows in left.items() if ends.keys() >= set(_attempts({name: rows}))]:
            yield name, {row: [ends[None, row], ends[name, row]] for row in left.pop(name)}


def _told(guard: tuple[str, dict[str, list[End]]]) -> int:
    """Say how a guard's rows ended, and count those that show nothing."""
    name, rows = guard
    missed = [row for row, (_, without) in rows.items() if without == "passes"]
    broken = [f"{row} ({with_it})" for row, (with_it, _) in rows.items() if with_it != "passes"]
    late = [row for row, (_, without) in rows.items() if without == "doesn't end"]
    said = [f"MISSED by {row}" for row in missed] + [f"BROKEN with it: {row}" for row in broken]
    _say(f"without {name}: {'; '.join(said) or f'{len(rows)} rows fail'}")
    if late:
        _say(f"  of which these don't end: {'; '.join(late)}")
    return len({*missed, *broken})


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _ended(attempts: Iterable[Attempt], folder: Path) -> Iterator[tuple[Attempt, End]]:
    """Try rows, so many at once, each in a process that can be ended whatever it does."""
    tried.warm_up(folder)
    left = list(attempts)[::-1]
    running: list[Running] = []
    while left or running:
        while left and len(running) < AT_ONCE:
            running.append(_begun(left.pop(), Path(tempfile.mkdtemp(dir=folder))))
        connection.wait([one.process.sentinel for one in running], timeout=1)
        over = [one for one in running if not one.process.is_alive() or _is_late(one)]
        running = [one for one in running if one not in over]
        for one in over:
            yield one.attempt, _end(one.process)


def _begun(attempt: Attempt, folder: Path) -> Running:
    # What is replaced in one process is replaced in no other; what was imported needn't be again.
    process = get_context("fork").Process(target=_try, args=(*attempt, folder))
    process.start()
    return Running(process, attempt, time.monotonic())


def _is_late(one: Running) -> bool:
    return time.monotonic() - one.begin > SECONDS


def _end(process: ForkProcess) -> End:
    if process.is_alive():
        process.kill()
        process.join()
        return "doesn't end"
    return "fails" if process.exitcode else "passes"


def _try(guard: str | None, row: str, folder: Path) -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
    with GUARDS[guard].without() if guard is not None else nullcontext():
        tried.row(row, folder, guard)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
