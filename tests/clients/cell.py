"""What a program was seen to do on a server with one fault."""

from __future__ import annotations

import fcntl
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CELLS = Path(__file__).parents[2] / "generated" / "aioc_generated" / "cells.jsonl"

Observed = Literal["works", "degrades", "breaks", "hangs"]
"""All of a task was done; all but a part of it; its main part wasn't; it was ended by its time limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """`what` says a fault in words that the catalog doesn't have; `on`: the server whose answers had it.

    That is a stub that calls an offered tool once and then speaks, the reference server, or one of
    spec/evidence.
    """

    client: str
    version: str
    fault: str
    what: str = ""
    observed: Observed
    on: str


def cells() -> tuple[Cell, ...]:
    """Read all that were seen."""
    return tuple(_read(CELLS.read_text(encoding="utf-8").splitlines()))


def _read(lines: Iterable[str]) -> Iterator[Cell]:
    return (Cell(**json.loads(line)) for line in lines)


def keep(cell: Cell) -> None:
    """Put a cell on file, in place of what was seen of that version, fault and server before."""
    with CELLS.open("r+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)  # other labs may run beside this one
        others = [one for one in _read(file) if _key(one) != _key(cell)]
        file.seek(0)
        file.truncate()
        file.writelines(f"{json.dumps(asdict(one))}\n" for one in sorted((*others, cell), key=_key))


def _key(cell: Cell) -> tuple[str, ...]:
    return (cell.client, cell.fault, cell.on, cell.version)
