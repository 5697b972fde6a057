"""What the reference server sends: the canonical answers as JSON, and the media files as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.emit.json import dump

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PACKAGE = '"""The compiled catalog: rows in `endpoints`, Pydantic classes below `models`."""\n'


def package(head: str) -> dict[str, bytes]:
    """Write what makes the folder a typed package; importing it costs nothing."""
    return {"__init__.py": (head + PACKAGE).encode(), "py.typed": b""}


def examples(documents: Mapping[str, Mapping[str, Any]]) -> dict[str, bytes]:
    """Write `examples/<id>.json`; members keep the order in which a server sends them."""
    return {f"examples/{name}.json": dump(document) for name, document in documents.items()}


def media(paths: Mapping[str, Path]) -> dict[str, bytes]:
    """Copy the media files."""
    return {f"media/{name}": path.read_bytes() for name, path in paths.items()}
