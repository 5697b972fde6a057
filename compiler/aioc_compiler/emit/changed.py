"""Which checks a compilation changes, so that somebody holds the runner to their examples."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from aioc_compiler.emit.output import Output

FILE = "checks.py"
CHECK = re.compile(r'^    "([^"]+)": (Check\(.*?^    \),)$', re.MULTILINE | re.DOTALL)
MOST_NAMED = 8
"""Checks that one command line has room for."""


def hint(output: Output, folder: Path) -> str:
    """Say how the checks that are new or other than in a folder are held to their examples, if any are."""
    before = _checks((folder / FILE).read_bytes() if (folder / FILE).is_file() else b"")
    after = _checks(output.files.get(FILE, b""))
    changed = [name for name, text in after.items() if before.get(name) != text]
    if not before or not changed:
        return ""
    chosen = f' -k "{" or ".join(changed)}"' if len(changed) <= MOST_NAMED else ""
    tests = "pytest tests/runner/judge tests/runner/serve"
    return f"checks changed; their examples are held to the judge by: {tests}{chosen}"


def _checks(data: bytes) -> Mapping[str, str]:
    return dict(CHECK.findall(data.decode(errors="replace")))
