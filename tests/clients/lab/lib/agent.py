"""What scripts of agents have in common: a prompt is given, and a file shows whether it was done."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

URL = os.environ["LAB_URL"]
MODEL = os.environ["LAB_MODEL"]
BIN = Path(os.environ["LAB_PACKAGES"])
HERE = Path.cwd()
MADE = HERE / "made.txt"


def program(name: str) -> str:
    """Where npm or pip put a program."""
    return str(BIN / name)


def tell(
    *command: str,
    says: str = "That is done.",
    makes: bool = True,
    counts: str = "",
    keeps: str = "",
    **environment: str,
) -> None:
    """Run a task; print whether the file is there that it `makes`, and whether the program said what it says.

    `counts`: a regular expression that what it printed, or `keeps` at home, has where it counted tokens.
    """
    given = {**os.environ, **environment}
    ran = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, env=given, check=False
    )
    (HERE.parent / "transcript.txt").write_text(f"exit {ran.returncode}\n{ran.stdout}\n{ran.stderr}")
    made = {"file": MADE.exists()} if makes else {}
    kept = Path(os.environ["HOME"]).glob(keeps) if keeps else ()
    told = [ran.stdout, *(one.read_text() for one in kept)]
    counted = {"counts": any(re.search(counts, one) for one in told)} if counts else {}
    print(json.dumps({**made, "text": says in ran.stdout, **counted}))  # noqa: T201
    sys.exit(0)
