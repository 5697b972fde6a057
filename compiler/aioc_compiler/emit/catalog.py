"""The vocabulary of the catalogue: a module of this package, copied as it is."""

from __future__ import annotations

from pathlib import Path

TEMPLATES = Path(__file__).parent / "templates"


def emit() -> dict[str, bytes]:
    """Write `catalog.py`."""
    note = "# Copied from aioc_compiler/emit/templates/catalog.py. Do not edit; run aioc-compile.\n"
    text = (TEMPLATES / "catalog.py").read_text(encoding="utf-8")
    return {"catalog.py": (note + text).encode()}
