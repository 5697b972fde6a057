"""What a program was seen to do on a server with one fault."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

CELLS = Path(__file__).parent / "cells.jsonl"

Observed = Literal["works", "degrades", "breaks", "hangs"]
"""All of a task was done; all but a part of it; its main part wasn't; it was ended by its time limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """`on`: the server whose answers had the fault.

    A stub that calls an offered tool once and then speaks, the reference server, or one of spec/evidence.
    """

    client: str
    version: str
    fault: str
    observed: Observed
    on: str


def cells() -> tuple[Cell, ...]:
    """Read all that were seen."""
    return tuple(_read())


def _read() -> Iterator[Cell]:
    for line in CELLS.read_text(encoding="utf-8").splitlines():
        yield Cell(**json.loads(line))


def keep(cell: Cell) -> None:
    """Put a cell on file, in place of what was seen of that version, fault and server before."""
    others = [one for one in cells() if _key(one) != _key(cell)]
    lines = [json.dumps(asdict(one)) for one in sorted((*others, cell), key=_key)]
    CELLS.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _key(cell: Cell) -> tuple[str, ...]:
    return (cell.client, cell.fault, cell.on, cell.version)
