"""`--sdk`: what OpenAI's own package makes of the answers."""

from __future__ import annotations

import importlib.util
import json
import shlex
import subprocess
import sys
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

from aioc_runner.sdk import replay

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from aioc_testing.ran import Ran


def test_without_the_package_nothing_is_sent(
    aioc: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who hasn't got OpenAI's package is told so in one line, and how to get it."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)

    ran = aioc("probe", "http://127.0.0.1:9", "--sdk")

    assert (ran.code, ran.out) == (2, "")
    pip = f"{shlex.quote(sys.executable)} -m pip install 'openai>=2'"
    assert ran.err == f"Error: --sdk: OpenAI's package is not installed: {pip}\n"


def test_what_is_to_be_installed_is_what_is_declared() -> None:
    """The command installs the requirement of the extra, whoever else takes this project's name."""
    assert f"{replay.REQUIREMENT}; extra == 'sdk'" in (metadata.requires("aioc") or [])


@pytest.mark.usefixtures("clock")
def test_a_live_run_and_its_file_say_the_same(aioc: Callable[..., Ran], tmp_path: Path) -> None:
    """The answers are replayed from the run as from its file, at no further request."""
    pytest.importorskip("openai")
    file = tmp_path / "run.har"

    live = json.loads(
        aioc("probe", "--demo", "--only", "chat.*", "--sdk", "--save", file, "--format", "json").out
    )
    saved = json.loads(aioc("probe", file, "--sdk", "--format", "json").out)
    plain = json.loads(aioc("probe", file, "--format", "json").out)

    assert live["sdk"]
    assert saved == live
    assert plain == {**live, "sdk": []}


def test_the_package_is_not_imported_unasked() -> None:
    """A run without --sdk doesn't pay for it."""
    code = (
        "import sys; sys.argv = ['aioc', 'probe', '--demo', '--only', 'models.list']\n"
        "from aioc_runner.cli import exit_codes, shell\n"
        "code = exit_codes.guarded(shell.shell, 'aioc')\n"
        "sys.exit(code or any(name in sys.modules for name in ('openai', 'aioc_runner.sdk')))"
    )

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)

    assert ran.returncode == 0, ran.stderr
