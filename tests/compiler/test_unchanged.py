"""What a folder was compiled of is remembered, and nothing else is taken for it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aioc_compiler import build, frontend, unchanged

if TYPE_CHECKING:
    from aioc_compiler.emit.output import Output
    from aioc_compiler.parse.load import Document
    from aioc_compiler.parse.messages import Mistake

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec"
GENERATED = ROOT / "generated" / "aioc_generated"


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

    unchanged.remember(unchanged.inputs(spec), out, {})

    assert unchanged.is_current(unchanged.inputs(spec), out)


@pytest.mark.parametrize("edited", [0, 1], ids=["spec", "output"])
def test_an_edit(folders: tuple[Path, Path], edited: int) -> None:
    """An edit of either is noticed."""
    spec, out = folders
    unchanged.remember(unchanged.inputs(spec), out, {})
    (folders[edited] / "file").write_text("edited")

    assert not unchanged.is_current(unchanged.inputs(spec), out)


def test_an_edit_during_the_compilation(folders: tuple[Path, Path]) -> None:
    """What was read before an edit is not taken for what was edited meanwhile."""
    spec, out = folders
    made_of = unchanged.inputs(spec)
    (spec / "file").write_text("edited")

    unchanged.remember(made_of, out, {})

    assert not unchanged.is_current(unchanged.inputs(spec), out)


def test_an_edit_of_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the edited file is read again, and what is made is what a compilation from nothing makes."""
    spec, out = tmp_path / "spec", tmp_path / "out"
    shutil.copytree(SPEC, spec)
    shutil.copytree(GENERATED, out, ignore=shutil.ignore_patterns("__pycache__"))
    compiled(spec, out)
    edited = spec / "endpoints" / "models.yaml"
    edited.write_text(edited.read_text().replace("summary: ", "summary: More. ", 1))
    looked_at: list[str] = []

    def check(document: Document, _: object) -> list[Mistake]:
        looked_at.append(document.path)
        return []

    monkeypatch.setattr(frontend, "check", check)

    again = compiled(spec, out)

    assert looked_at == ["endpoints/models.yaml"]
    assert again.files == compiled(spec, None).files


@pytest.mark.whole
def test_a_mistake_beside_what_is_known(tmp_path: Path) -> None:
    """A mistake that an edit makes in another file is reported in its place there."""
    spec, out = tmp_path / "spec", tmp_path / "out"
    shutil.copytree(SPEC, spec)
    shutil.copytree(GENERATED, out, ignore=shutil.ignore_patterns("__pycache__"))
    compiled(spec, out)
    (spec / "fixtures" / "chat.yaml").unlink()

    _, first = build.compile_spec(spec, out)
    _, whole = build.compile_spec(spec, None)

    assert first
    assert first == whole


@pytest.mark.parametrize("text", ["", "digest", "digest\n{", "digest\n[]", "digest\n\xff"])
def test_an_odd_stamp(tmp_path: Path, text: str) -> None:
    """A file that remembers nothing is no mistake."""
    (tmp_path / unchanged.STAMP).write_text(text, encoding="latin-1")

    assert unchanged.known_files(tmp_path).data == {}


def compiled(spec: Path, out: Path | None) -> Output:
    """Compile, and remember what was read."""
    output, problems = build.compile_spec(spec, out)
    assert output is not None, problems
    if out is not None:
        unchanged.remember(unchanged.inputs(spec), out, output.read)
    return output
