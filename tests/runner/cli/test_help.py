"""What --help says, and what it costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aioc_testing.golden import same_as

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_testing.ran import Ran

GOLDEN = Path(__file__).parent / "golden"
SLOW = (
    "httpx",
    "rich",
    "pydantic",
    "starlette",
    "uvicorn",
    "websockets",
    "aioc_generated",
    "aioc_compiler",
    "yaml",
)


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("probe",),
        ("spec",),
        ("explain",),
        ("render",),
        ("serve",),
        ("compile",),
        ("export",),
        ("export", "json-schema"),
        ("export", "openapi"),
    ],
    ids=lambda words: "-".join(words) or "aioc",
)
def test_help_is_as_on_file(aioc: Callable[..., Ran], words: tuple[str, ...]) -> None:
    """Each page of help is the one that somebody has read."""
    ran = aioc(*words, "--help")

    assert ran.code == 0
    assert same_as(GOLDEN / f"{'-'.join(words) or 'aioc'}.txt", ran.out)


def test_help_imports_nothing_slow() -> None:
    """`aioc --help` loads Click and no other package that takes its time."""
    script = (
        "import sys; sys.argv = ['aioc', '--help']\n"
        "from aioc_runner.cli import main\n"
        "try: main()\n"
        f"finally: print(sorted(set({SLOW!r}) & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stderr == "[]\n"


def test_version_names_tool_and_catalog(aioc: Callable[..., Ran]) -> None:
    """--version says what would grade, and against what."""
    ran = aioc("--version")

    tool, package = ran.out.splitlines()
    assert tool.startswith("aioc ")
    assert package.startswith("catalog ")
    assert "sha256:" in package


def test_no_words_show_the_help(aioc: Callable[..., Ran]) -> None:
    """`aioc` alone is wrong usage, and the help is the answer to it."""
    ran = aioc()

    assert (ran.code, ran.out) == (2, "")
    assert "Commands:" in ran.err
