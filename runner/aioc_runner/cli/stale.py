"""Notices, in a checkout, that the spec was edited but not compiled."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    Change = tuple[float, str]
    """When a file changed, and which."""

FRESH = 5.0
"""Seconds: git writes spec/ a little later than generated/, and neither is older for that."""
UNCOMPILED = (".md", ".har.xz")
"""How files end that are only read by people, or graded."""

BESIDE = {"__pycache__", "meta"}
"""Folders with nothing that is compiled, or that was."""


def notice(folder: Path) -> str:
    """Say which file of spec/ is newer than the catalog in this folder; nothing outside of a checkout.

    The compiler leaves alone what it would write as it is. That it ran is shown by generated/ itself.
    """
    generated, spec = folder.parent, folder.parent.parent / "spec"
    if generated.name != "generated" or not (spec / "aioc.yaml").is_file():
        return ""
    try:
        return _compared(folder, generated, spec)
    except OSError:
        # A file was removed in the meantime, by somebody who knows about it.
        return ""


def _compared(folder: Path, generated: Path, spec: Path) -> str:
    compiled = max(generated.stat().st_mtime, *(when for when, _ in _changes(str(folder))))
    when, path = max(change for change in _changes(str(spec)) if not change[1].endswith(UNCOMPILED))
    name = os.path.relpath(path, generated.parent).replace(os.sep, "/")
    return f"generated/ is older than {name}: run aioc-compile" if when > compiled + FRESH else ""


def _changes(folder: str) -> Iterator[Change]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name in BESIDE or entry.name.startswith("."):
                continue
            if entry.is_dir():
                yield from _changes(entry.path)
            else:
                yield entry.stat().st_mtime, entry.path
