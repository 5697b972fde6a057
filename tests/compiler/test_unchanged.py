"""What a folder was compiled of is remembered, and nothing else is taken for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aioc_compiler import unchanged

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(name="folders")
def _folders(tmp_path: Path) -> tuple[Path, Path]:
    """A spec, and what was made of it."""
    for name in ("spec", "out"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text(name)
    return tmp_path / "spec", tmp_path / "out"


def test_nothing_changed(folders: tuple[Path, Path]) -> None:
    """An output is current while spec and output are what they were."""
    spec, out = folders
    assert not unchanged.is_current(unchanged.inputs(spec), out)

    unchanged.remember(unchanged.inputs(spec), out)

    assert unchanged.is_current(unchanged.inputs(spec), out)


@pytest.mark.parametrize("edited", [0, 1], ids=["spec", "output"])
def test_an_edit(folders: tuple[Path, Path], edited: int) -> None:
    """An edit of either is noticed."""
    spec, out = folders
    unchanged.remember(unchanged.inputs(spec), out)
    (folders[edited] / "file").write_text("edited")

    assert not unchanged.is_current(unchanged.inputs(spec), out)


def test_an_edit_during_the_compilation(folders: tuple[Path, Path]) -> None:
    """What was read before an edit is not taken for what was edited meanwhile."""
    spec, out = folders
    made_of = unchanged.inputs(spec)
    (spec / "file").write_text("edited")

    unchanged.remember(made_of, out)

    assert not unchanged.is_current(unchanged.inputs(spec), out)
