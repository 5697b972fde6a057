"""A compiled catalogue is opened wherever it lies, and what is none is refused in one line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import aioc_generated
from aioc_runner.catalog import load
from aioc_runner.compiled import CatalogueError

SHIPPED = Path(aioc_generated.__file__).parent


@pytest.fixture(name="copied")
def _copied(tmp_path: Path) -> Path:
    folder = tmp_path / "mine"
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_the_shipped_one() -> None:
    """Without a folder the catalogue that ships is opened; its schemas validate its examples."""
    catalogue = load()
    example = catalogue.example("models.list")

    catalogue.adapter("ModelList").validate_python(example["body"])

    assert catalogue.row("models.list").path == "/v1/models"
    assert catalogue.schema("ModelList")["properties"]["object"]["const"] == "list"
    assert catalogue.media("silence.wav").startswith(b"RIFF")


def test_a_copy_is_the_same(copied: Path) -> None:
    """A copy elsewhere has the same digest, and models of its own."""
    mine = load(copied)

    assert mine.digest == load().digest
    assert mine.package.name != "aioc_generated"
    listed = mine.adapter("ModelList").validate_python({"object": "list", "data": []})
    assert type(listed).__module__.startswith(mine.package.name)


def test_the_digest_covers_every_fact(copied: Path) -> None:
    """A changed row, schema or example changes the digest."""
    before = load(copied).digest
    example = copied / "examples" / "models.list.json"
    example.write_text(example.read_text().replace("list", "lists"))
    after = load(copied).digest
    rows = copied / "endpoints.py"
    rows.write_text(rows.read_text().replace("Lists the models", "Names the models"))

    assert len({before, after, load(copied).digest}) == 3


def test_opening_leaves_nothing_behind(copied: Path) -> None:
    """Nothing is written into the folder, which may be read-only."""
    load(copied).adapter("ModelList")

    assert not list(copied.rglob("__pycache__"))


@pytest.mark.parametrize(
    ("file", "text", "says"),
    [
        ("endpoints.py", "ROWS = (", "SyntaxError"),
        ("endpoints.py", "1 / 0", "ZeroDivisionError"),
        ("endpoints.py", "import no_such_module", "ModuleNotFoundError"),
        ("endpoints.py", "", "missing 1 required keyword-only argument: 'rows'"),
        ("checks.py", "CHEKS = {}", "'cheks'"),
        ("__init__.py", "raise ValueError('a\\nb')", "ValueError: a b"),
        ("catalog.py", "FORMAT = 99", "format 99"),
    ],
)
def test_a_broken_one(copied: Path, file: str, text: str, says: str) -> None:
    """Python that is broken, or of another format, is one line that says so."""
    (copied / file).write_text(text)

    with pytest.raises(CatalogueError) as caught:
        load(copied)

    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["", "nowhere", "file"])
def test_no_catalogue(tmp_path: Path, name: str) -> None:
    """A folder without a catalogue, a file and nothing at all are refused."""
    (tmp_path / "file").write_text("")

    with pytest.raises(CatalogueError, match=r"holds no compiled catalogue|is not a directory"):
        load(tmp_path / name)


def test_what_it_does_not_have() -> None:
    """An unknown row, schema, example or file is an error of the catalogue's."""
    catalogue = load()

    for ask in (catalogue.row, catalogue.schema, catalogue.example, catalogue.media, catalogue.adapter):
        with pytest.raises(CatalogueError):
            ask("nope")
