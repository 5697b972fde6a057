"""The vocabulary of the catalogue: a module of this package, copied as it is."""

from __future__ import annotations

from pathlib import Path

TYPES = Path(__file__).parents[1] / "catalog" / "types.py"


def emit() -> dict[str, bytes]:
    """Write `catalog.py`."""
    note = "# Copied from aioc_compiler/catalog/types.py. Do not edit; run aioc-compile.\n"
    text = TYPES.read_text(encoding="utf-8")
    return {"catalog.py": (note + text).encode()}
