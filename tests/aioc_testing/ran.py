"""How a command line ended."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Ran:
    """An exit code, and what was written."""

    code: int
    out: str
    err: str
