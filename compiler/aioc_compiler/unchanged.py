"""Remembers what a folder was compiled of, so that an unchanged spec costs no compilation."""

from __future__ import annotations

import hashlib
import sys
from importlib.metadata import version
from pathlib import Path

STAMP = ".compiled"
"""The file in the output that remembers; it is nobody's but this machine's."""

COMPILER = Path(__file__).parent


def inputs(spec: Path) -> str:
    """A digest of all that an output depends on: the spec, this compiler, and what it runs on."""
    return _digest(f"{sys.version} {version('datamodel-code-generator')}", COMPILER, spec)


def is_current(made_of: str, out: Path) -> bool:
    """Whether the output is what was made of these inputs, byte for byte."""
    stamp = out / STAMP
    return stamp.is_file() and stamp.read_text(encoding="ascii", errors="replace") == _digest(made_of, out)


def remember(made_of: str, out: Path) -> None:
    """Note that the output was made of these inputs; they are those from before the compilation."""
    (out / STAMP).write_text(_digest(made_of, out), encoding="ascii")


def _digest(beside: str, *folders: Path) -> str:
    digest = hashlib.sha256(beside.encode())
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix != ".pyc" and path.name != STAMP:
                digest.update(f"\0{path.relative_to(folder)}\0".encode(errors="surrogateescape"))
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
