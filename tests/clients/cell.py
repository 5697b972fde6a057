"""What a program was seen to do on a server with one fault."""

from __future__ import annotations

import json
from dataclasses import dataclass
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
