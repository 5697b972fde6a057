"""Remembers what a folder was compiled of, so that an unchanged spec costs no compilation."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aioc_compiler.versions import version

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_compiler.parse.known import Known

STAMP = ".compiled"
"""The file in the output that remembers; it is nobody's but this machine's.

Its first line stands for inputs and output, its second has the data of the spec's files.
"""

COMPILER = Path(__file__).parent


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

    compiler = f"{_compiler()} {version('pyyaml')} {version('jsonschema')}"
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
        for name, path in sorted(_files(folder)):
            digest.update(f"\0{name}\0".encode(errors="surrogateescape"))
            with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - Path takes twice as long for all of this
                digest.update(hashlib.sha256(file.read()).digest())
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    """The files below a folder, by their path in it; bytecode and the stamp say nothing."""
    for home, _, names in os.walk(folder):
        for name in names:
            path = f"{home}/{name}"
            if not name.endswith(".pyc") and name != STAMP and os.path.isfile(path):  # noqa: PTH113 - see above
                yield path[len(str(folder)) :], path
