"""Remembers what a folder was compiled of, so that an unchanged spec costs no compilation."""

from __future__ import annotations

import hashlib
import sys
from importlib.metadata import version
from pathlib import Path

STAMP = ".compiled"
"""The file in the output that remembers; it is nobody's but this machine's."""

COMPILER = Path(__file__).parent


def is_current(spec: Path, out: Path) -> bool:
    """Whether the output is what this compiler made of this spec, byte for byte."""
    stamp = out / STAMP
    return stamp.is_file() and stamp.read_text(encoding="ascii", errors="replace") == _fingerprint(spec, out)


def remember(spec: Path, out: Path) -> None:
    """Note that the output is what this compiler makes of this spec."""
    (out / STAMP).write_text(_fingerprint(spec, out), encoding="ascii")


def _fingerprint(spec: Path, out: Path) -> str:
    digest = hashlib.sha256(f"{sys.version} {version('datamodel-code-generator')}".encode())
    for folder in (COMPILER, spec, out):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix != ".pyc" and path.name != STAMP:
                digest.update(f"\0{path.relative_to(folder)}\0".encode(errors="surrogateescape"))
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
