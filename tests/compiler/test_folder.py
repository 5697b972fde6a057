"""What is called as files of the spec are is read, or said to be no such file."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from aioc_compiler.parse.folder import read_folder
from aioc_testing.small_spec import copied

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def link_to_nowhere(place: Path) -> None:
    place.symlink_to("nowhere.yaml")


def link_to_itself(place: Path) -> None:
    place.symlink_to(place.name)


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes need rights there")
@pytest.mark.parametrize(
    ("make", "said"),
    [
        (os.mkdir, "stray-folder"),
        (os.mkfifo, "unreadable"),
        (link_to_nowhere, "unreadable"),
        (link_to_itself, "unreadable"),
    ],
)
def test_what_is_no_file(tmp_path: Path, make: Callable[[Path], None], said: str) -> None:
    """A folder, a pipe that nobody writes to and a broken link are one problem each, with a remedy."""
    spec = copied(tmp_path / "spec")
    make(spec / "endpoints" / "x.yaml")

    found = [(one.path, one.code, bool(one.hint)) for one in read_folder(spec).problems]

    assert found == [("endpoints/x.yaml", said, True)]
