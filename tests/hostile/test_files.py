"""Odd files: a pipe is written to and stays one, and what never ends is not read."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from aioc_runner.cli import exit_codes, outputs, shell

pytestmark = pytest.mark.skipif(os.name == "nt", reason="files as POSIX has them")


@pytest.mark.parametrize("linked", [False, True])
def test_a_pipe_is_written_to(tmp_path: Path, linked: bool) -> None:
    """A report goes into a pipe, also through a link, and the pipe stays."""
    pipe, given = tmp_path / "p.md", tmp_path / ("link.md" if linked else "p.md")
    os.mkfifo(pipe)
    if linked:
        given.symlink_to(pipe)
    read: list[bytes] = []
    reader = Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    outputs.check([given])
    outputs.write(given, "report")
    reader.join()

    assert (read, stat.S_ISFIFO(pipe.stat().st_mode)) == ([b"report"], True)
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted({pipe.name, given.name})


REFUSED = {
    "a pipe as a run": ("pipe", ["probe", "{}.har"], "a regular file"),
    "a pipe to render": ("pipe", ["render", "{}.json"], "a regular file"),
    "a loop as --save": ("loop", ["probe", "localhost:1", "--save", "{}.har"], "symbolic links"),
    "a loop as --output": ("loop", ["probe", "localhost:1", "--output", "{}.md"], "symbolic links"),
    "a catalog that exits": ("exits", ["probe", "--demo", "--catalog", "{}"], "SystemExit"),
    "a catalog that raises": ("raises", ["probe", "--demo", "--catalog", "{}"], "RuntimeError"),
}


@pytest.mark.parametrize(("kind", "words", "why"), REFUSED.values(), ids=REFUSED)
def test_refused(  # noqa: PLR0913 -- two fixtures more than a row of the table has
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    kind: str,
    words: list[str],
    why: str,
) -> None:
    """What can't be used is one clear line and exit 2."""
    path = tmp_path / "odd"
    given = [word.format(path) for word in words]
    if kind == "pipe":
        os.mkfifo(given[1])
    elif kind == "loop":
        Path(given[-1]).symlink_to(given[-1])
    else:
        path.mkdir()
        code = "raise SystemExit(0)" if kind == "exits" else "raise RuntimeError('no')"
        (path / "__init__.py").write_text(code)
        (path / "endpoints.py").touch()
    monkeypatch.setattr("sys.argv", ["aioc", *given])

    assert exit_codes.guarded(shell.shell, "aioc") == exit_codes.USAGE
    said = capsys.readouterr().err
    assert (why in said, said.count("\n")) == (True, 1)


@pytest.mark.parametrize(("closing", "code"), [("2>&-", 2), ("1>&-", 4)])
def test_closed_streams(closing: str, code: int) -> None:
    """Streams that are closed at the start are no crash; a report that nobody can get is a failure."""
    words = "probe" if code == exit_codes.USAGE else "spec"
    command = f'"{sys.executable}" -m aioc_runner {words} {closing}'
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}

    done = subprocess.run(command, shell=True, env=environment, check=False, capture_output=True)  # noqa: S602 -- ours

    assert done.returncode == code
