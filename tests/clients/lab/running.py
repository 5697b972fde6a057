"""Runs a program once: in a fresh home, in a session of its own, for so long and no longer."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clients.lab.program import LIB

if TYPE_CHECKING:
    from clients.lab.program import Program

MODEL = "gpt-5.4"
PASSED_ON = ("PATH", "LANG", "LC_ALL", "TMPDIR")
LIMIT = "limit"
"""What came of a program that had to be ended."""

HELD_BACK = 300
"""How many characters of what a program printed last are kept where it said nothing else."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of each part, or nothing and what the program said instead."""

    parts: dict[str, Any]
    instead: str = ""


def run(program: Program, url: str, keep: Path | None = None, model: str = "") -> Ran:
    """Have it talk to the server at `url`, whose base URL this is; the reference has every model."""
    with tempfile.TemporaryDirectory(prefix="aioc-lab-", ignore_cleanup_errors=True) as scratch:
        home, here = Path(scratch) / "home", Path(scratch) / "here"
        home.mkdir()
        here.mkdir()
        ran = _waited(program, _environment(program, url, home, model), here)
        transcript = Path(scratch) / "transcript.txt"
        if keep is not None and transcript.exists():
            keep.parent.mkdir(parents=True, exist_ok=True)
            keep.write_text(transcript.read_text(encoding="utf-8", errors="replace"), encoding="utf-8")
        return ran


def _environment(program: Program, url: str, home: Path, model: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "PYTHONPATH": str(LIB),
        "LAB_URL": f"{url}/v1",
        "LAB_MODEL": model or program.says.get("model", MODEL),
        "LAB_PACKAGES": str(program.binaries),
        "NO_COLOR": "1",
        "CI": "1",
    }


def _waited(program: Program, environment: dict[str, str], here: Path) -> Ran:
    with subprocess.Popen(
        program.command(),
        cwd=here,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        try:
            out, err = process.communicate(timeout=program.seconds)
        except subprocess.TimeoutExpired:
            return Ran({}, LIMIT)
        finally:
            _end(process)
    return _read(out.decode(errors="replace"), err.decode(errors="replace"))


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the program and all that it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def _read(out: str, err: str) -> Ran:
    for line in reversed(out.splitlines()):
        try:
            told = json.loads(line)
        except ValueError:
            continue
        if isinstance(told, dict):
            return Ran(told)
    return Ran({}, (err or out)[-HELD_BACK:])
