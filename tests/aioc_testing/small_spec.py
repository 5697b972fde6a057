"""A small spec that is right, and what the compiler says once something in it isn't."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

from aioc_compiler.frontend import understand
from aioc_compiler.parse.folder import Folder, read_folder

TESTS = Path(__file__).parents[1]
SMALL = TESTS / "compiler" / "base"
META = TESTS.parent / "spec" / "meta"


def copied(place: Path) -> Path:
    """Put the small spec into a folder, with the language of the real one."""
    shutil.copytree(META, Path(shutil.copytree(SMALL, place)) / "meta")
    return place


@cache
def base() -> Folder:
    """The small spec, with the language of the real one."""
    small = read_folder(SMALL)
    language = {f"meta/{path.name}": path.read_bytes() for path in sorted(META.glob("*.yaml"))}
    return Folder({**small.files, **language}, small.media)


def said(changes: dict[str, bytes]) -> list[str]:
    """Everything that is wrong once these files are added or replaced."""
    files = {**base().files, **changes}
    linked, problems = understand(Folder(dict(sorted(files.items())), base().media))

    assert (linked is None) == bool(problems)
    return [f"spec/{problem}" for problem in problems]
