"""Compares a whole output with the one on file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def same_as(path: Path, text: str) -> bool:
    """Whether the text is the file's; with UPDATE_GOLDEN set, it becomes so: read the diff."""
    if os.environ.get("UPDATE_GOLDEN"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
    return path.read_text("utf-8") == text
