"""The pages that aren't generated."""

from __future__ import annotations

from importlib.resources import files

NAMES = ("index", "start", "why", "report", "not", "contributing")


def pages() -> dict[str, str]:
    """Read them by their paths."""
    folder = files("aioc_runner.site") / "prose"
    return {f"{name}.md": (folder / f"{name}.md").read_text(encoding="utf-8") for name in NAMES}
