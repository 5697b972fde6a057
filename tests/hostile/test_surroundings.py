"""Whatever is around a process: a report or one clear line, no traceback, no key, and no false verdict."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from aioc_testing.canary import leaks
from aioc_testing.troubled import behaving
from hostile.servers import chat, document, posts
from hostile.surroundings import AROUND, ran

if TYPE_CHECKING:
    from pathlib import Path

    from hostile.surroundings import Around

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX")
AIOC = "-m aioc_runner"


def check(one: Around, folder: Path, program: str = AIOC) -> None:
    """Hold a process to its outcome, and to what it may tell."""
    with behaving(posts(document(chat()))) as url:
        code, told = ran(one, url, folder, program)

    assert (code, one.said in told, "Traceback" in told) == (one.code, True, False), told
    assert "FAIL" not in told
    assert leaks(told.encode()) == set()


@pytest.mark.sampled(4)
@pytest.mark.parametrize("one", AROUND.values(), ids=AROUND)
def test_around(one: Around, tmp_path: Path) -> None:
    """One command in a strange place."""
    check(one, tmp_path)
