"""What is around a process when it starts: its streams, its limits, its folder, its environment."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from aioc_testing.canary import CANARY

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
SECONDS = 120


@dataclass(frozen=True)
class Around:
    """A command, and what a shell puts around it: `aioc` is a function there, `@` the URL of a server.

    Then its exit code, and what stands in its output, which both streams are, one after the other.
    """

    script: str
    code: int
    said: str
    env: Mapping[str, str] = field(default_factory=dict[str, str])


AROUND: Mapping[str, Around] = {
    "stdout in latin-1": Around(
        "aioc probe @ --only chat.completions --name ☃", 0, "\\u2603", {"PYTHONIOENCODING": "latin-1"}
    ),
    "a name that is no text": Around(
        r"aioc probe @ --only chat.completions -q --name $'a\xffb' --output x.md && cat x.md", 0, r"a\udcffb"
    ),
    "a terminal of one column": Around(
        "aioc probe @ --only chat.completions", 0, "chat works; ", {"COLUMNS": "1"}
    ),
    "a folder that is gone": Around(
        "mkdir gone && cd gone && rmdir ../gone && aioc probe @ -q --output r.md",
        2,
        "can't be written (No such file",
    ),
    "a reader that leaves": Around("aioc spec --all --format json | true; exit ${PIPESTATUS[0]}", 0, ""),
    "stdout that is full": Around("aioc spec > /dev/full", 4, "can't write to stdout: No space left"),
    "stdout that is full, and only help": Around(
        "aioc --help > /dev/full", 4, "No space left on device, on this machine or by a limit"
    ),
    "files that may have no bytes": Around(
        "(ulimit -f 0; aioc probe @ --only chat.completions -q --output r.md --save r.har 2>&1; echo exit $?)"
        " | cat",
        0,
        "can't write r.har: File too large; can't write r.md: File too large\nexit 2",
    ),
    "few open files": Around(
        "for n in 6 7 8 9 10; do (ulimit -n $n; aioc probe @ --only chat.completions -q); echo exit $?; done",
        0,
        "exit",
    ),
}


def ran(one: Around, url: str, folder: Path, program: str) -> tuple[int, str]:
    """Run the script in a folder; `program` is what Python is told to run. Gives exit code and output."""
    environment = {
        **{name: value for name, value in os.environ.items() if name != "COLUMNS"},
        "PYTHONPATH": os.pathsep.join(
            str(ROOT / name) for name in ("compiler", "runner", "generated", "tests")
        ),
        "AIOC_API_KEY": CANARY,
        **one.env,
    }
    defined = f'aioc() {{ "{sys.executable}" {program} "$@"; }}\n'
    done = subprocess.run(
        ["bash", "-c", defined + one.script.replace("@", url)],  # noqa: S607 -- the one that is there
        cwd=folder,
        env=environment,
        capture_output=True,
        check=False,
        timeout=SECONDS,
        stdin=subprocess.DEVNULL,
    )
    return done.returncode, done.stdout.decode("latin-1") + done.stderr.decode("latin-1")
