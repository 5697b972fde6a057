"""A file that can't be written: everything else is, and nobody takes it for a success."""

from __future__ import annotations

import errno
import json
import os
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest

from aioc_runner import regular
from aioc_runner.cli import outputs
from hostile.running import SUFFIXES, probed
from hostile.servers import chat, document, posts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SERVER = posts(document(chat()))
FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def failing(suffix: str) -> Callable[..., None]:
    """Write files but for those with a suffix, for which there is no room."""
    write = regular.replace

    def replace(path: Path, *given: Any) -> None:
        if path.suffix == suffix:
            raise FULL
        write(path, *given)

    return replace


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("suffix", [one for one in SUFFIXES if one != ".json"])
def test_a_full_disk(tmp_path: Path, suffix: str) -> None:
    """One report fails: stdout, the others and the run are there, and the exit code isn't 0."""
    with patch.object(regular, "replace", failing(suffix)):
        run = probed(SERVER, "chat.completions", tmp_path, "--fail-on", "never")

    there = {"stdout", "stderr", "run.har", *(f"report{one}" for one in SUFFIXES)}
    assert (run.code, set(run.artefacts)) == (2, there - {f"report{suffix}"})
    assert b"No space left" in run.artefacts["stderr"]
    assert b"/v1/chat/completions" in run.artefacts["stdout"]


@pytest.mark.usefixtures("clock")
def test_a_run_that_is_not_saved(tmp_path: Path) -> None:
    """A failed --save is no success either, and costs nobody the report."""
    with patch.object(regular, "replace", failing(".har")):
        run = probed(SERVER, "chat.completions", tmp_path, "--fail-on", "never")

    assert (run.code, "run.har" in run.artefacts) == (2, False)
    assert json.loads(run.artefacts["report.json"])["results"]
    assert run.artefacts["stdout"]


@pytest.mark.skipif(os.name == "nt", reason="a limit of POSIX")
def test_a_limit_for_files(tmp_path: Path) -> None:
    """A file that may not be so large leaves the old one as it was, and nothing beside it."""
    resource = pytest.importorskip("resource")
    path = tmp_path / "report.md"
    path.write_text("old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, before[1]))
    try:
        with pytest.raises(Exception, match="File too large"):
            outputs.write(path, "x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert (path.read_text(), [one.name for one in tmp_path.iterdir()]) == ("old", ["report.md"])
