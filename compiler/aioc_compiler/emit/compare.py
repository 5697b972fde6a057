"""Compares a folder with what the compiler would write: nothing is trusted, no file is left out."""

from __future__ import annotations

from difflib import unified_diff
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from aioc_compiler.emit.output import Output


MEASURED = ("matrix.json", "servers.json", "answers.json", "cells.jsonl")
"""What tests/evidence and tests/clients write beside the compiled catalog: no files of the compiler's."""


def present(folder: Path) -> dict[str, Path]:
    """List the files of a folder by their path in it, without bytecode, hidden files and measurements."""
    paths = sorted(folder.rglob("*")) if folder.is_dir() else []
    named = {path.relative_to(folder): path for path in paths if path.is_file() or path.is_symlink()}
    return {name.as_posix(): path for name, path in named.items() if not any(map(_ignored, name.parts))}


def _ignored(part: str) -> bool:
    return part in ("__pycache__", *MEASURED) or part.startswith(".")


def differences(output: Output, folder: Path) -> Iterator[str]:
    """Describe, file by file, how the folder differs from the output: as unified diffs, in pieces."""
    there = present(folder)
    for name in sorted(output.files.keys() | there.keys()):
        old = there[name].read_bytes() if name in there else None
        new = output.files.get(name)
        if old != new:
            yield _difference(name, old, new)


def _difference(name: str, old: bytes | None, new: bytes | None) -> str:
    before = f"a/{name}" if old is not None else "/dev/null"
    after = f"b/{name}" if new is not None else "/dev/null"
    try:
        lines = unified_diff(_lines(old), _lines(new), before, after)
        text = "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
    except UnicodeDecodeError:
        text = ""
    return text or f"Files {before} and {after} differ\n"


def _lines(data: bytes | None) -> list[str]:
    return (data or b"").decode().splitlines(keepends=True)
