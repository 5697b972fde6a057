"""An edit of the spec that nobody compiled is noticed, in a checkout and nowhere else."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from aioc_runner import catalog
from aioc_runner.cli import stale

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from aioc_testing.ran import Ran

NOW = 1_800_000_000.0
EDITED = "generated/ is older than spec/endpoints/chat.yaml: run aioc-compile"
FILES = {
    "spec/aioc.yaml": 0.0,
    "spec/endpoints/chat.yaml": 0.0,
    "spec/fixtures/media/tone.wav": 0.0,
    "spec/meta/endpoints.yaml": 0.0,
    "spec/README.md": 0.0,
    "generated/aioc_generated/endpoints.py": 0.0,
    "generated/aioc_generated/models/chat.py": 0.0,
    "generated/aioc_generated/__pycache__/endpoints.pyc": 0.0,
    "generated": 0.0,
}
"""A checkout: its files, and how long after its beginning each was written."""


@pytest.fixture
def checkout(tmp_path: Path) -> Callable[[dict[str, float]], Path]:
    """Write a checkout; gives the folder of its catalog."""

    def written(changes: dict[str, float]) -> Path:
        for name in FILES:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if name != "generated":
                path.touch()
        for name, after in (FILES | changes).items():
            os.utime(tmp_path / name, (NOW + after, NOW + after))
        return tmp_path / "generated" / "aioc_generated"

    return written


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, ""),
        ({"spec/endpoints/chat.yaml": 60}, EDITED),
        (
            {"spec/fixtures/media/tone.wav": 60},
            "generated/ is older than spec/fixtures/media/tone.wav: run aioc-compile",
        ),
        ({"spec/endpoints/chat.yaml": 60, "generated/aioc_generated/models/chat.py": 61}, ""),
        ({"spec/endpoints/chat.yaml": 60, "generated": 61}, ""),
        ({"spec/endpoints/chat.yaml": 60, "generated/aioc_generated/__pycache__/endpoints.pyc": 61}, EDITED),
        ({"spec/endpoints/chat.yaml": 2, "spec/aioc.yaml": 1}, ""),
        ({"spec/README.md": 60, "spec/meta/endpoints.yaml": 60}, ""),
    ],
    ids=[
        "cloned",
        "edited",
        "media",
        "compiled",
        "compiled to the same",
        "imported",
        "as git writes",
        "guide",
    ],
)
def test_an_edit_is_noticed(
    checkout: Callable[[dict[str, float]], Path], changes: dict[str, float], said: str
) -> None:
    """The file that changed last is named until the compiler has run."""
    assert stale.notice(checkout(changes)) == said


def test_nothing_is_said_outside_of_a_checkout(
    checkout: Callable[[dict[str, float]], Path], tmp_path: Path
) -> None:
    """An installed package has no spec beside it, and a catalog elsewhere isn't this spec's."""
    folder = checkout({"spec/endpoints/chat.yaml": 60})
    (tmp_path / "spec/aioc.yaml").unlink()

    assert stale.notice(folder) == ""
    assert stale.notice(folder.rename(tmp_path / "aioc_generated")) == ""


def test_it_is_one_line_beside_what_was_asked_for(
    aioc: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The line goes to stderr and changes nothing else; a catalog of one's own has no such line."""
    folder = catalog.load().compiled.folder
    before = aioc("spec")
    monkeypatch.setattr(stale, "notice", lambda _: EDITED)

    assert aioc("spec") == type(before)(0, before.out, f"{EDITED}\n")
    assert aioc("spec", "--catalog", folder).err == ""
