"""What a user gets: wheel and sdist in bare environments; only the user's own folders can be written."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH

pytestmark = pytest.mark.wheel


def run(*command: object, folder: Path, code: int = 0) -> str:
    """Run a command outside of the checkout; gives its stdout."""
    kept = {"PATH", "HOME", "LANG", "TMPDIR", "PIP_INDEX_URL", "PIP_CONFIG_FILE"}
    environment = {
        name: value for name, value in os.environ.items() if name in kept or "proxy" in name.lower()
    }
    done = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module", name="dist")
def _dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an sdist, and the wheel that is made of it, as in a release."""
    work = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--outdir", work, ROOT, folder=work)
    return work


@pytest.fixture(scope="module", name="installed")
def _installed(tmp_path_factory: pytest.TempPathFactory, dist: Path) -> Iterator[Path]:
    """A virtual environment with the wheel, made read-only; gives its folder of commands.

    Root may write all the same, so that what is there is looked at before and after.
    """
    work = tmp_path_factory.mktemp("wheel")
    (wheel,) = dist.glob("aioc-*.whl")
    commands = fresh(work, wheel)
    packages = next((work / "venv" / "lib").glob("python*/site-packages"))
    folders = [packages / name for name in ("aioc_compiler", "aioc_runner", "aioc_generated")]
    before = {path: path.stat() for folder in folders for path in (folder, *folder.rglob("*"))}
    for path, was in before.items():
        path.chmod(was.st_mode & ~WRITABLE)
    yield commands
    after = {path: path.stat() for folder in folders for path in (folder, *folder.rglob("*"))}
    assert {path: was.st_mtime for path, was in before.items()} == {
        path: now.st_mtime for path, now in after.items()
    }


def fresh(work: Path, package: Path) -> Path:
    """Install a package into an environment of its own; gives its folder of commands."""
    run(sys.executable, "-m", "venv", work / "venv", folder=work)
    commands = work / "venv" / "bin"
    run(commands / "pip", "install", "--quiet", "--disable-pip-version-check", package, folder=work)
    return commands


def test_the_sdist_has_what_git_has(dist: Path) -> None:
    """All files that are kept, so that the tests run from it, and no others."""
    (sdist,) = dist.glob("aioc-*.tar.gz")
    with tarfile.open(sdist) as archive:
        found = {name.partition("/")[2] for name in archive.getnames()}
    kept = run("git", "ls-files", "--cached", "--others", "--exclude-standard", folder=ROOT).splitlines()

    assert found ^ {*kept} == {"PKG-INFO"}


@pytest.mark.whole
def test_the_sdist_installs(dist: Path, tmp_path: Path) -> None:
    """The demo passes from what was built of it."""
    (sdist,) = dist.glob("aioc-*.tar.gz")
    report = json.loads(
        run(fresh(tmp_path, sdist) / "aioc-run", "--demo", "--format", "json", folder=tmp_path)
    )

    assert report["summary"]["FAIL"] == report["summary"]["WARN"] == 0


def test_surface(installed: Path, tmp_path: Path) -> None:
    """`aioc spec` prints the canonical surface from anywhere."""
    surface = run(installed / "aioc", "spec", folder=tmp_path)

    assert "/v1/chat/completions" in surface
    assert surface.count("/v1/") >= 19


def test_demo(installed: Path, tmp_path: Path) -> None:
    """`aioc-run --demo` passes every row, and writes a page of it: the templates are shipped."""
    page = tmp_path / "report.html"
    words = (installed / "aioc-run", "--demo", "--output", page, "--format", "json")
    report = json.loads(run(*words, folder=tmp_path))

    judged = [result for result in report["results"] if result.get("reason") != "present"]
    assert {result["status"] for result in judged} == {"PASS"}
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_export(installed: Path, tmp_path: Path) -> None:
    """`aioc export json-schema` writes stand-alone schemas."""
    run(installed / "aioc", "export", "json-schema", tmp_path / "schemas", folder=tmp_path)
    schema = json.loads((tmp_path / "schemas" / "ChatCompletion.json").read_text())

    assert schema["$id"]


def test_what_ships_compiles(installed: Path, tmp_path: Path) -> None:
    """The wheel's spec compiles to a catalog like the wheel's."""
    run(installed / "aioc-compile", "--out", tmp_path / "out", folder=tmp_path)
    words = [installed / "aioc", "spec", "--all"]

    assert run(*words, "--catalog", tmp_path / "out", folder=tmp_path) == run(*words, folder=tmp_path)


def test_changed_fact(installed: Path, tmp_path: Path) -> None:
    """A copied spec, with a fact changed, compiles to a folder of the user's, which `--catalog` runs."""
    spec, out = tmp_path / "spec", tmp_path / "out"
    shutil.copytree(ROOT / "spec", spec)
    file = spec / "endpoints" / "models.yaml"
    before = file.read_text(encoding="utf-8")
    file.write_text(before.replace("kind: core", "kind: optional", 1), encoding="utf-8")
    run(installed / "aioc-compile", "--spec", spec, "--out", out, folder=tmp_path)
    shipped, changed = (_kinds(installed, tmp_path, *words) for words in ((), ("--catalog", out)))

    assert {row for row in shipped if shipped[row] != changed[row]} == {"models.list"}
    assert (shipped["models.list"], changed["models.list"]) == ("core", "optional")


def _kinds(installed: Path, folder: Path, *words: object) -> dict[str, str]:
    report = json.loads(run(installed / "aioc-run", "--demo", "--format", "json", *words, folder=folder))
    return {result["id"]: result["kind"] for result in report["results"]}
