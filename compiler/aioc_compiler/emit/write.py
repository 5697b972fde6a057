"""Writes the generated package: only the files that changed, and all of them or none."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aioc_compiler.emit.compare import present

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_compiler.emit.output import Output

OURS = ("models", "schemas", "examples", "media")
"""Folders of the generated package; what lies in them and isn't written any more is removed."""


PREFIX = ".aioc-"
LONGEST_SECONDS = 600.0
"""No compilation takes so long."""


class WriteError(Exception):
    """The output can't be written; the text is one line for the user."""


@dataclass(frozen=True)
class Written:
    """What a compilation changed, as paths in the folder."""

    written: tuple[str, ...]
    removed: tuple[str, ...]


def write(output: Output, folder: Path) -> Written:
    """Bring the folder up to date; a folder that is so already isn't touched."""
    try:
        _refuse_foreign(folder)
        there = present(folder)
        removed = _strays(output, folder, there)
        written = tuple(name for name, data in output.files.items() if not _same(there.get(name), data))
        if written or removed:
            _replace({name: output.files[name] for name in written}, removed, folder)
    except OSError as error:
        raise WriteError(f"can't write {error.filename or folder}: {error.strerror}") from error
    return Written(written, removed)


def _refuse_foreign(folder: Path) -> None:
    """Refuse a folder that holds anything but an earlier output."""
    path = folder / "endpoints.py"
    compiled = path.is_file() and path.read_bytes().startswith(b"# Generated from spec/")
    if not compiled and folder.exists() and any(folder.iterdir()):
        raise WriteError(f"{folder} is not empty and holds no compiled catalog; give another --out")


def _strays(output: Output, folder: Path, there: Mapping[str, Path]) -> tuple[str, ...]:
    """List the files to remove; refuses when somebody else's are among them."""
    strays = tuple(name for name in there if name not in output.files)
    foreign = [name for name in strays if name.partition("/")[0] not in OURS]
    if foreign:
        raise WriteError(f"{folder / min(foreign)} was not written by aioc-compile; move it away")
    return strays


def _same(path: Path | None, data: bytes) -> bool:
    return path is not None and path.read_bytes() == data


def _replace(files: Mapping[str, bytes], removed: tuple[str, ...], folder: Path) -> None:
    with _beside(folder) as work:
        new, old = work / "new", work / "old"
        for name, data in files.items():
            _put(new / name, data)
        if not folder.exists():
            # One rename, so that nobody sees half an output.
            new.rename(folder)
            return
        _swap(folder, new, old, [*files], [*removed])


@contextmanager
def _beside(folder: Path) -> Iterator[Path]:
    """Make a working folder on the same file system, gone afterwards."""
    home = folder if folder.is_dir() else folder.parent
    home.mkdir(parents=True, exist_ok=True)
    _clear(home)
    work = Path(tempfile.mkdtemp(prefix=PREFIX, dir=home))
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _clear(home: Path) -> None:
    """Remove the working folders of compilations that were killed; one at work now is younger."""
    for left in home.glob(f"{PREFIX}*"):
        if left.is_dir() and time.time() - left.stat().st_mtime > LONGEST_SECONDS:
            shutil.rmtree(left, ignore_errors=True)


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _swap(folder: Path, new: Path, old: Path, written: list[str], removed: list[str]) -> None:
    """Put the new files in place, the old ones aside; puts those back when anything goes wrong."""
    done: list[str] = []
    try:
        for name in removed + written:
            done.append(name)
            _move(folder / name, old / name)
            _move(new / name, folder / name)
            _forget_bytecode(folder / name)
    except BaseException:
        for name in done:
            if name not in removed and not (new / name).exists():
                (folder / name).unlink(missing_ok=True)
            _move(old / name, folder / name)
        raise


def _move(path: Path, to: Path) -> None:
    if path.exists() or path.is_symlink():
        to.parent.mkdir(parents=True, exist_ok=True)
        os.replace(path, to)  # noqa: PTH105 - Path.replace does the same; this one says that it overwrites


def _forget_bytecode(path: Path) -> None:
    """Drop cached bytecode: Python takes it for current when time (to the second) and size are the same."""
    if path.suffix == ".py":
        for cached in (path.parent / "__pycache__").glob(f"{path.stem}.*.pyc"):
            cached.unlink(missing_ok=True)
