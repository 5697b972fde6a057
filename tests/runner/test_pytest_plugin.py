"""`pytest --aioc-url` and the fixture `aioc_server`, each in a pytest of its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import aioc
from aioc_runner.catalog import load
from aioc_runner.serve.app import build_app
from aioc_runner.serve.run import listening

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

ROOT = Path(__file__).parents[2]
ASKED = {"model": "gpt-5.4", "messages": [{"role": "user", "content": "Hi"}], "stream": True}
BODY = json.dumps(ASKED).encode()
PLUGIN = ("-p", "pytest_aioc", "-p", "no:cacheprovider")


def ran(folder: Path, *arguments: str, workers: bool = False) -> subprocess.CompletedProcess[str]:
    """Run pytest in a folder; where aioc is installed, its plugin is there already."""
    paths = os.pathsep.join(str(ROOT / name) for name in ("runner", "generated"))
    environment = {**os.environ, "PYTHONPATH": paths, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    xdist = ("-p", "xdist", "-n", "2") if workers else ()
    command = [sys.executable, "-m", "pytest", *PLUGIN, *xdist, "-rA", *arguments, str(folder)]
    return subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, check=False, timeout=120
    )


@pytest.mark.parametrize("workers", [False, True], ids=["one process", "xdist"])
def test_a_row_is_a_test(tmp_path: Path, workers: bool) -> None:
    """Rows pass and fail as in the report; whoever runs them, the server is probed once."""
    lists = 0
    app = build_app(load(), ["stream.done"])

    async def counting(scope: Scope, receive: Receive, send: Send) -> None:
        nonlocal lists
        lists += scope["type"] == "http" and scope["path"] == "/v1/models"
        await app(scope, receive, send)

    with listening(counting) as url:
        done = ran(tmp_path, "--aioc-url", url, "--aioc-profile", "basics", workers=workers)

    assert done.returncode == 1, done.stdout + done.stderr
    assert "PASSED aioc::chat.completions\n" in done.stdout
    assert "FAILED aioc::chat.completions.stream" in done.stdout
    assert "FAILED aioc::profile basics" in done.stdout
    assert "Traceback" not in done.stdout
    assert "curl" in done.stdout
    assert lists == 1


def test_a_baseline_accepts_findings(tmp_path: Path) -> None:
    """With what is wrong on file, everything passes."""
    from aioc_runner.compare import baseline  # noqa: PLC0415 -- for this alone

    with aioc.serve(deviate=["stream.done"]) as url:
        report = aioc.probe(url, profile="basics").report
        (tmp_path / "accepted.json").write_text(baseline.dumps(baseline.updated(report, ())))
        options = ("--aioc-profile", "basics", "--aioc-baseline", "accepted.json")
        done = ran(tmp_path, "--aioc-url", url, *options)

    assert done.returncode == 0, done.stdout


def test_a_client_is_a_test(tmp_path: Path) -> None:
    """The client that breaks fails."""
    with aioc.serve(deviate=["stream.done"]) as url:
        done = ran(tmp_path, "--aioc-url", url, "--aioc-client", "zed")

    assert "aioc::client zed" in done.stdout


def test_nothing_answers(tmp_path: Path) -> None:
    """A server that can't be reached is a usage error of one line."""
    with aioc.serve() as url:
        pass
    done = ran(tmp_path, "--aioc-url", url)

    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "aioc: can't reach" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_server_for_tests_of_clients(tmp_path: Path) -> None:
    """The fixture serves; its marker says what the server gets wrong."""
    (tmp_path / "test_mine.py").write_text(f"""
import urllib.request
import pytest

def text(url):
    body = {BODY!r}
    headers = {{"Content-Type": "application/json"}}
    return urllib.request.urlopen(urllib.request.Request(url + "/chat/completions", body, headers)).read()

def test_done(aioc_server):
    assert b"[DONE]" in text(aioc_server)

@pytest.mark.aioc_deviate("stream.done")
def test_not_done(aioc_server):
    assert b"[DONE]" not in text(aioc_server)
""")
    done = ran(tmp_path, "--strict-markers")

    assert done.returncode == 0, done.stdout


def test_a_wrong_marker_is_a_line(tmp_path: Path) -> None:
    """A name that means nothing is said once, without a traceback."""
    (tmp_path / "test_mine.py").write_text("""
import pytest

@pytest.mark.aioc_deviate("no-such")
def test_mine(aioc_server): ...
""")
    done = ran(tmp_path)

    assert done.stdout.count('aioc_deviate: nothing called "no-such" can be reproduced') == 1, done.stdout
    assert "another exception" not in done.stdout


def test_the_readmes_test_passes(tmp_path: Path) -> None:
    """What the README shows of the fixture is a test that passes."""
    pytest.importorskip("openai")
    (tmp_path / "test_readme.py").write_text(blocks()[1])
    done = ran(tmp_path, "--strict-markers")

    assert done.returncode == 0, done.stdout


def test_the_readmes_program_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the README shows of `import aioc` runs."""
    monkeypatch.chdir(tmp_path)
    with aioc.serve() as url:
        names: dict[str, object] = {}
        exec(blocks()[0].replace("http://localhost:8000/v1", url), names)  # noqa: S102 -- our own README's

    assert names["broken"] == []


def blocks() -> list[str]:
    """Cut the README's Python out of it."""
    return re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
