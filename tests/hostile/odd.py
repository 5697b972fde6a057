"""A command line that is no good, and files that are none: how they are made."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Maker = Callable[[Path], object]

ROOT = Path(__file__).parents[2]
SAVED = ROOT / "tests" / "faults" / "runs" / "llama-cpp.har"


@dataclass(frozen=True)
class Odd:
    """Words of a command line, where `@` is a path that `make` has filled, and what comes of them."""

    words: tuple[str, ...]
    code: int
    said: str
    make: Maker = field(default=lambda _: None)
    name: str = "odd"
    env: Mapping[str, str] = field(default_factory=dict[str, str])


def text(content: str) -> Maker:
    """Write this."""
    return lambda path: path.write_text(content, encoding="utf-8", errors="surrogatepass")


def raw(content: bytes) -> Maker:
    """Write these bytes."""
    return lambda path: path.write_bytes(content)


def sized(size: int) -> Maker:
    """Make a file of so many zeros, which takes no room."""

    def make(path: Path) -> None:
        with path.open("wb") as file:
            file.truncate(size)

    return make


def package(**modules: str) -> Maker:
    """Make a catalog of these modules."""

    def make(path: Path) -> None:
        path.mkdir()
        for name, code in {"__init__": "", "endpoints": "", "catalog": "", **modules}.items():
            (path / f"{name}.py").write_text(code)

    return make


def saved(**changes: Any) -> Maker:
    """Write a run that aioc saved, with its first entry or its own members changed."""

    def make(path: Path) -> None:
        document = json.loads(SAVED.read_bytes())
        entry = document["log"]["entries"][0]
        entry["response"]["content"].update(changes.pop("content", {}))
        entry["response"].update(changes.pop("response", {}))
        entry["request"].update(changes.pop("request", {}))
        entry["_aioc"].update(changes.pop("entry", {}))
        document["log"]["_aioc"].update(changes)
        path.write_text(json.dumps(document))

    return make


def pipe(path: Path) -> None:
    os.mkfifo(path)


def folder(path: Path) -> None:
    path.mkdir()


def loop(path: Path) -> None:
    path.symlink_to(path)


def zeros(path: Path) -> None:
    path.symlink_to("/dev/zero")


def copied(change: Callable[[bytes], bytes] = bytes) -> Maker:
    """Copy a run that aioc saved, its bytes changed."""
    return lambda path: path.write_bytes(change(SAVED.read_bytes()))


def linked(path: Path) -> None:
    """Give a file two names, of which each says another format."""
    path.touch()
    path.with_name(f"{path.name}.html").symlink_to(path)


def package_of_pipes(path: Path) -> None:
    path.mkdir()
    pipe(path / "endpoints.py")


def linked_to(place: str) -> Maker:
    """Lead somewhere else."""
    return lambda path: path.symlink_to(place)
