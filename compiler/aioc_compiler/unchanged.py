"""Remembers what a folder was compiled of, so that an unchanged spec costs no compilation."""

from __future__ import annotations

import hashlib
import json
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_compiler.parse.known import Known

STAMP = ".compiled"
"""The file in the output that remembers; it is nobody's but this machine's.

Its first line stands for inputs and output, its second has the data of the spec's files.
"""

COMPILER = Path(__file__).parent
READERS = ("pyyaml", "jsonschema", "jsonschema-rs")
"""The packages that decide what a file of the spec says, and whether it is sound."""


def inputs(spec: Path) -> str:
    """A digest of all that an output depends on: the spec, this compiler, and what it runs on."""
    return _digest(f"{_compiler()} {version('datamodel-code-generator')}", spec)


def is_current(made_of: str, out: Path) -> bool:
    """Whether the output is what was made of these inputs, byte for byte."""
    stamp = out / STAMP
    return stamp.is_file() and _lines(stamp)[0] == _digest(made_of, out)


def remember(made_of: str, out: Path, read: Mapping[str, Any]) -> None:
    """Note that the output was made of these inputs; they are those from before the compilation."""
    (out / STAMP).write_text(f"{_digest(made_of, out)}\n{json.dumps(read)}", encoding="ascii")


def known_files(out: Path | None) -> Known:
    """What is known of the spec's files by an earlier output; nothing where there is none."""
    from aioc_compiler.parse.known import Known  # noqa: PLC0415 - an unchanged spec needs no parser

    versions = [version(name) for name in READERS]
    compiler = " ".join([_compiler(), *versions])
    stamp = out / STAMP if out else None
    try:
        data = json.loads(_lines(stamp)[1]) if stamp and stamp.is_file() else {}
    except ValueError:
        data = {}
    return Known(compiler, data if isinstance(data, dict) else {})


@cache
def _compiler() -> str:
    return _digest(sys.version, COMPILER)


def _lines(stamp: Path) -> tuple[str, str]:
    first, _, second = stamp.read_text(encoding="ascii", errors="replace").partition("\n")
    return first, second


def _digest(beside: str, *folders: Path) -> str:
    digest = hashlib.sha256(beside.encode())
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix != ".pyc" and path.name != STAMP and path.is_file():
                digest.update(f"\0{path.relative_to(folder)}\0".encode(errors="surrogateescape"))
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
