"""A compiled catalog is opened wherever it lies, and what is none is refused in one line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import aioc_generated
from aioc_runner.catalog import load
from aioc_runner.catalog.compiled import CatalogError

SHIPPED = Path(aioc_generated.__file__).parent


@pytest.fixture(name="copied")
def _copied(tmp_path: Path) -> Path:
    folder = tmp_path / "mine"
    shutil.copytree(SHIPPED, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def test_the_shipped_one() -> None:
    """Without a folder the catalog that ships is opened; its schemas validate its examples."""
    package = load()
    example = package.example("models.list")

    package.adapter("ModelList").validate_python(example["body"])

    assert package.row("models.list").path == "/v1/models"
    assert package.schema("ModelList")["properties"]["object"]["const"] == "list"
    assert package.media("silence.wav").startswith(b"RIFF")


def test_a_copy_is_the_same(copied: Path) -> None:
    """A copy elsewhere has the same digest, and models of its own."""
    mine = load(copied)

    assert mine.digest == load().digest
    assert mine.compiled.name != "aioc_generated"
    listed = mine.adapter("ModelList").validate_python({"object": "list", "data": []})
    assert type(listed).__module__.startswith(mine.compiled.name)


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

    with pytest.raises(CatalogError) as caught:
        load(copied)

    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["", "nowhere", "file"])
def test_no_catalog(tmp_path: Path, name: str) -> None:
    """A folder without a catalog, a file and nothing at all are refused."""
    (tmp_path / "file").write_text("")

    with pytest.raises(CatalogError, match=r"holds no compiled catalog|is not a directory"):
        load(tmp_path / name)


def test_what_it_does_not_have() -> None:
    """An unknown row, schema, example or file is an error of the catalog's."""
    package = load()

    for ask in (package.row, package.schema, package.example, package.media, package.adapter):
        with pytest.raises(CatalogError):
            ask("nope")
