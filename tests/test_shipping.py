"""The hook for pre-commit and the image, as far as they can be held without either."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from aioc_runner import __version__

ROOT = Path(__file__).parents[1]


def test_the_hook_checks_this_repository() -> None:
    """What pre-commit would run here finds nothing to say."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    command = [Path(sys.executable).parent / hook["entry"], *hook["args"]]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert (done.returncode, hook["pass_filenames"]) == (0, False), done.stderr


def test_each_supported_python_is_tested() -> None:
    """The classifiers are the matrix of every change; nothing newer than the lowest is used."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    prefix = "Programming Language :: Python :: "
    named = [
        line.removeprefix(prefix) for line in project["project"]["classifiers"] if line.startswith(prefix)
    ]
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "ci.yml").read_text("utf-8"))

    assert workflow["jobs"]["run"]["strategy"]["matrix"]["python"] == [one for one in named if "." in one]
    assert project["project"]["requires-python"] == f">={named[1]}"
    assert project["tool"]["ruff"]["target-version"] == f"py{named[1].replace('.', '')}"


def test_the_tool_says_the_version_that_it_ships_as() -> None:
    """A release sets it in two places."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    assert project["version"] == __version__


def test_the_image_gets_what_a_wheel_is_made_of_and_runs_as_nobody() -> None:
    """The build sees all that pyproject.toml names; the image has a user without rights."""
    sent = {line[1:] for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if line[0] == "!"}
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()

    assert {"compiler", "runner", "generated", "spec", "pyproject.toml", "README.md", "LICENSE"} <= sent
    assert lines.index("USER 65534:65534") < next(
        place for place, line in enumerate(lines) if line.startswith("ENTRYPOINT")
    )


@pytest.mark.whole
@pytest.mark.wheel
def test_the_steps_of_the_dockerfile_make_an_image(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """In a folder in place of a root, they leave a command that passes the demo. .ci/pythons has a root."""

    def run(image: Any, command: list[str]) -> None:
        moved = [re.sub(r"/aioc(?=[/ ])", str(tmp_path / "aioc"), word) for word in command]
        subprocess.run(moved, cwd=tmp_path / image.folder.lstrip("/"), check=True)

    steps = runpy.run_path(str(ROOT / ".ci" / "image.py"))
    monkeypatch.setattr(steps["Image"], "run", run)
    monkeypatch.setattr(sys, "argv", ["image.py", str(tmp_path)])
    steps["main"]()

    assert " PASS, " in capfd.readouterr().out
