"""What the README and the site show of CI: the inputs of the action, a matrix and a script, which are run."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

import aioc
from aioc_testing.ports import free_port

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "README.md", ROOT / "runner" / "aioc_runner" / "site" / "prose" / "start.md")
BASH = shutil.which("bash") or "bash"
YQ = """#!{python}
import json, sys, yaml
assert sys.argv[1:4] == ["--output-format", "json", "--indent"] and sys.argv[4] == "0", sys.argv
print(json.dumps(yaml.safe_load(open(sys.argv[5]))))
"""
"""The yq of GitHub's runners, https://mikefarah.gitbook.io/yq, as far as the README uses it."""


def shown(page: Path) -> Iterator[Any]:
    """Read the YAML that a page shows."""
    for block in re.findall(r"```yaml\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
        yield yaml.safe_load(block)


def steps(page: Path) -> list[dict[str, Any]]:
    """Find the steps of workflows that a page shows on their own."""
    lists = [block for block in shown(page) if isinstance(block, list)]
    return [step for block in lists for step in block if "uses" in step]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_inputs_that_are_shown_exist(page: Path) -> None:
    """Each step that uses the action gives it what it takes."""
    inputs = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["inputs"].keys()

    assert steps(page)
    assert [step for step in steps(page) if not step["with"].keys() <= inputs] == []


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    """A folder with a yq, and with this environment's commands."""
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    (bin_folder / "aioc-run").symlink_to(Path(sys.executable).parent / "aioc-run")
    (bin_folder / "yq").write_text(YQ.format(python=sys.executable))
    (bin_folder / "yq").chmod(stat.S_IRWXU)
    return tmp_path


def ran(script: str, folder: Path, variables: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a step as a runner with `shell: bash` does."""
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [BASH, "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env={**os.environ, "PATH": path, **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_a_matrix_asks_a_target_in_each_job(folder: Path) -> None:
    """The list is read from the targets' file; each job asks one of them, and ends as its report does."""
    (jobs,) = (block["jobs"] for block in shown(PAGES[0]) if isinstance(block, dict) and "jobs" in block)
    read = next(step["run"] for step in jobs["targets"]["steps"] if step.get("id") == "read")
    probe = next(step for step in jobs["probe"]["steps"] if "TARGET" in step.get("env", {}))
    with aioc.serve() as right, aioc.serve(deviate=["stream.done"]) as wrong:
        members = {"profile": "basics"}
        targets = [
            {"url": right, "name": "right", **members},
            {"url": wrong, "name": "wrong", "api_key_variable": "EXAMPLE_KEY", **members},
        ]
        (folder / "servers.yaml").write_text(yaml.safe_dump(targets))
        output, summary = folder / "output", folder / "summary"
        assert ran(read, folder, {"GITHUB_OUTPUT": str(output)}).returncode == 0
        matrix = json.loads(output.read_text().removeprefix("list="))
        codes = []
        for target in matrix:
            shutil.rmtree(folder / "reports", ignore_errors=True)  # each job has a machine of its own
            given = {"TARGET": json.dumps(target, indent=2), "GITHUB_STEP_SUMMARY": str(summary)}
            codes.append(ran(probe["run"], folder, {**given, "EXAMPLE_KEY": "sk-some-key"}).returncode)

    assert (matrix, codes, probe["shell"]) == (targets, [0, 1], "bash")
    assert "| right | 0 |" in summary.read_text()
    assert "| wrong | 1 |" in summary.read_text()


@pytest.mark.parametrize(("deviation", "code"), [((), 0), (("--deviate", "stream.done"), 1)])
def test_other_ci_runs_a_script(folder: Path, deviation: tuple[str, ...], code: int) -> None:
    """It starts a server, waits for it, writes JUnit XML, and ends as the report does."""
    (block,) = re.findall(r"```sh\n(.*?)```", PAGES[0].read_text(encoding="utf-8"), re.DOTALL)
    install, script = block.split("\n", 1)
    server = folder / "my-server"
    words = shlex.join([str(Path(sys.executable).parent / "aioc"), "serve", *deviation])
    server.write_text(f'#!/bin/sh\nexec {words} "$@"\n')
    server.chmod(stat.S_IRWXU)
    done = ran(f"trap 'kill $!' EXIT\n{script.replace('8000', str(free_port()))}", folder, {})

    assert install.startswith("pipx install ")
    assert done.returncode == code, done.stderr
    assert ("<failure" in (folder / "report.xml").read_text()) == bool(code)
