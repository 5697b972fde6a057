"""The vocabulary of the catalog: modules of this package, copied as they are."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parents[1] / "catalog"
MODULES = ("catalog", "check_types", "evidence_types", "program_types", "row_text", "setting_types", "value")


def emit() -> dict[str, bytes]:
    """Write each module under its own name."""
    return {f"{name}.py": _copied(f"{name}.py") for name in MODULES}


def _copied(name: str) -> bytes:
    note = f"# Copied from aioc_compiler/catalog/{name}. Do not edit; run aioc-compile.\n"
    return (note + (FOLDER / name).read_text(encoding="utf-8")).encode()
