"""The steps of action.yml, run as a runner of GitHub would: variables in, files out."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from aioc_testing.ports import free_port

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[1]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"]}
BASH = shutil.which("bash") or "bash"
INPUT = re.compile(r"\$\{\{ inputs\.([a-z-]+) \}\}")


@pytest.fixture(name="runner")
def _runner(tmp_path: Path) -> dict[str, str]:
    """What a runner sets, with this environment in place of the one that the first step makes."""
    bin_folder = tmp_path / "aioc" / "bin"
    bin_folder.mkdir(parents=True)
    for name in ("python", "aioc-run"):
        (bin_folder / name).symlink_to(Path(sys.executable).parent / name)
    files = {name: str(tmp_path / name.lower()) for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    return {"RUNNER_TEMP": str(tmp_path), "GITHUB_ACTION_PATH": str(ROOT), **files}


def run(step: str, runner: Mapping[str, str], **given: str) -> subprocess.CompletedProcess[str]:
    """Run a step with these inputs; the others have their defaults."""
    inputs = {name.replace("-", "_"): one["default"] for name, one in ACTION["inputs"].items()} | given
    declared = STEPS[step].get("env", {})
    variables = {
        name: INPUT.sub(lambda match: inputs[match[1].replace("-", "_")], value)
        for name, value in declared.items()
    }
    return subprocess.run(
        [BASH, "--noprofile", "--norc", "-eo", "pipefail", "-c", STEPS[step]["run"]],
        env={**os.environ, **runner, **variables},
        cwd=runner["RUNNER_TEMP"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def outputs(runner: Mapping[str, str]) -> dict[str, str]:
    """What the step leaves for later ones."""
    lines = Path(runner["GITHUB_OUTPUT"]).read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines)


def test_the_reference_server_passes(runner: dict[str, str]) -> None:
    """Without a URL the reference server is probed: reports, summary and every declared output are there."""
    ran = run("Probe", runner, only="models.list\nchat.completions")
    told = outputs(runner)
    folder = Path(runner["RUNNER_TEMP"]) / "aioc-report"

    assert (ran.returncode, told["exit-code"], told["fail"]) == (0, "0", "0")
    assert ran.stdout.startswith("::notice title=")
    assert told.keys() == ACTION["outputs"].keys()
    assert {one.name for one in folder.iterdir()} == {"report.md", "report.json", "report.html", "run.har"}
    assert Path(runner["GITHUB_STEP_SUMMARY"]).read_text() == (folder / "report.md").read_text()


def test_a_server_that_is_not_there_fails_the_step(runner: dict[str, str]) -> None:
    """The step ends as aioc-run does, and says as which."""
    ran = run("Probe", runner, url="http://127.0.0.1:1/v1", wait="0")

    assert (ran.returncode, outputs(runner)) == (3, {"exit-code": "3"})


def test_a_server_is_started_and_asked(runner: dict[str, str]) -> None:
    """A command that serves a moment later is waited for; a client is asked for in place of a profile."""
    port = str(free_port())
    server = Path(sys.executable).parent / "aioc"
    started = run("Start the server", runner, start=f'echo $$ > pid; exec "{server}" serve --port {port}')
    try:
        ran = run("Probe", runner, url=f"http://127.0.0.1:{port}/v1", client="zed\ngoose")
    finally:
        os.kill(int((Path(runner["RUNNER_TEMP"]) / "pid").read_text()), signal.SIGTERM)

    assert (started.returncode, ran.returncode) == (0, 0), ran.stderr
    assert outputs(runner)["headline"] == "Zed works with this server; Goose works with this server"


def test_what_a_server_said_last_is_no_command(runner: dict[str, str]) -> None:
    """A server that didn't come up is heard, and can't speak to the runner."""
    (Path(runner["RUNNER_TEMP"]) / "aioc-server.log").write_text("::error::no such model\n")
    ran = run("Probe", runner, url="http://127.0.0.1:1/v1", wait="0")
    said = re.search(r"::stop-commands::(\w{32})\n::error::no such model\n\n::(\w{32})::\n", ran.stdout)

    assert said is not None
    assert said[1] == said[2]


def test_what_users_write_is_no_script(runner: dict[str, str]) -> None:
    """Inputs reach the shell as values: nothing in them is run."""
    evil = '$(touch owned); `touch owned`"; touch owned; "'
    ran = run("Probe", runner, only=evil, name=evil, model=evil)

    assert ran.returncode == 2
    assert not (Path(runner["RUNNER_TEMP"]) / "owned").exists()


def test_no_input_stands_in_a_script() -> None:
    """GitHub would paste it in before the shell reads it."""
    assert [name for name, step in STEPS.items() if "${{" in step.get("run", "")] == []


@pytest.mark.wheel
def test_the_first_step_makes_what_the_others_use(runner: dict[str, str]) -> None:
    """The package is installed where the probe looks for it."""
    shutil.rmtree(Path(runner["RUNNER_TEMP"]) / "aioc")
    installed = run("Install aioc", runner)
    ran = run("Probe", runner, only="models.list")

    assert (installed.returncode, ran.returncode) == (0, 0), installed.stderr + ran.stderr
