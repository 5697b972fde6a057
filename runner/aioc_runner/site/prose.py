"""Pages that people wrote."""

from __future__ import annotations

from importlib.resources import files

NAMES = ("index", "start", "why", "report", "not", "contributing")


def pages() -> dict[str, str]:
    """Read them by their paths."""
    folder = files(__package__) / "prose"
    return {f"{name}.md": (folder / f"{name}.md").read_text(encoding="utf-8") for name in NAMES}
