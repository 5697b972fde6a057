"""Prints how often clients' needs say what the programs do.

python tests/clients/agreement.py [CLIENT|FAULT]...

Each fault is planted on the reference server, what the needs say is held to the cells that were seen, and
those that differ are listed. The verdicts on public reports (`../truth`) are counted beside them.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / name) for name in ("runner", "generated", "tests")]

from aioc_runner.judge import judge  # noqa: E402 -- put on the path above
from clients.cell import Cell, cells  # noqa: E402 -- put on the path above
from clients.predicting import Prediction, predicted  # noqa: E402 -- as above
from truth import clean, planting  # noqa: E402 -- as above
from truth.case import VERDICTS, cases  # noqa: E402 -- as above

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from truth.case import Case

AS_GOOD = {("breaks", "hangs")}
"""What is said and seen in other words: a program that never ends is no use either."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A cell beside what was said."""

    cell: Cell
    prediction: Prediction

    @property
    def agrees(self) -> bool:
        """Whether the needs say what was seen."""
        both = (self.prediction.says, self.cell.observed)
        return both[0] == both[1] or both in AS_GOOD


def compared(given: Iterable[Cell]) -> Iterator[Compared]:
    """Hold cells to what is said of their client."""
    for cell in given:
        said = predicted(cell.fault, cell.on)
        if cell.client in said:
            yield Compared(cell, said[cell.client])


def main(only: Collection[str]) -> None:
    """Print all, or the part of these clients and faults."""
    found = [*compared(one for one in cells() if not only or {one.client, one.fault} & {*only})]
    sys.stdout.writelines(f"{line}\n" for line in lines(found))
    if not only:
        sys.stdout.writelines(f"{line}\n" for line in reported())


def lines(found: Sequence[Compared]) -> Iterator[str]:
    """A table by client, and what differs."""
    by_client = defaultdict[str, list[Compared]](list)
    for one in found:
        by_client[one.cell.client].append(one)
    for client in sorted(by_client):
        yield f"{client:16} {_rate(by_client[client])}"
    yield f"{'all':16} {_rate(found)}"
    yield from (_differing(one) for one in found if not one.agrees)


def _rate(found: Sequence[Compared]) -> str:
    right = sum(one.agrees for one in found)
    return _share(right, len(found))


def _share(right: int, count: int) -> str:
    return f"{right:4} of {count:4} ({100 * right / max(count, 1):.1f} %)"


def _differing(one: Compared) -> str:
    cell, said = one.cell, one.prediction
    return (
        f"  {cell.client} {cell.version}, {cell.fault}: {cell.observed}, said {said.says}: {said.why[:150]}"
    )


def reported() -> Iterator[str]:
    """Count the verdicts on clients in public reports that are right, and list the others."""
    found = [one for case in cases().values() for one in _verdicts(case)]
    yield f"{'public reports':16} {_share(sum(right for *_, right in found), len(found))}"
    yield from (
        f"  {client}, {case}: {known}, said {said}" for case, client, known, said, right in found if not right
    )


def _verdicts(case: Case) -> Iterator[tuple[str, str, str, str, bool]]:
    recording = clean.recording()
    if case.right is None or case.live or not case.right.clients or planting.unasked(recording, case):
        return
    told = judge(clean.PACKAGE, planting.planted(recording, case)).clients
    verdicts = {one.id: one.verdict for one in told}
    for client, known in case.right.clients.items():
        said = verdicts[client]
        yield case.id, client, known, said, said in VERDICTS[known]


if __name__ == "__main__":
    main(sys.argv[1:])
