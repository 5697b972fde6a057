"""How a command line ended, and one that runs as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class Ran:
    """An exit code, and what was written."""

    code: int
    out: str
    err: str


@contextmanager
def started(code: str, *words: str) -> Iterator[subprocess.Popen[str]]:
    """Run Python code that reads its command line."""
    command = [sys.executable, "-c", code, *words]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=environment) as process:
        try:
            yield process
        finally:
            process.kill()
