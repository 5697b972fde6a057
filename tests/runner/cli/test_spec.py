"""`aioc spec`, `aioc serve` and `aioc export`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aioc_runner import catalog
from aioc_runner.serve.responder import actable
from aioc_testing.golden import same_as

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_testing.ran import Ran

GOLDEN = Path(__file__).parent / "golden"


def test_spec_is_as_on_file(aioc: Callable[..., Ran]) -> None:
    """The canonical surface: 19 rows, in its order."""
    ran = aioc("spec")

    assert ran.code == 0
    assert same_as(GOLDEN / "spec-table.txt", ran.out)
    assert sum(line.startswith("/v1/") for line in ran.out.splitlines()) == 19


def test_spec_in_markdown_is_as_on_file(aioc: Callable[..., Ran]) -> None:
    """The same table for a page."""
    assert same_as(GOLDEN / "spec-markdown.md", aioc("spec", "--format", "markdown").out)


@pytest.mark.parametrize("words", [(), ("--all",)])
def test_spec_in_json_has_the_rows_of_the_table(
    aioc: Callable[..., Ran], words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every format lists the same rows in the same order."""
    monkeypatch.setenv("COLUMNS", "1000")
    rows = json.loads(aioc("spec", *words, "--format", "json").out)["rows"]
    lines = [line for line in aioc("spec", *words).out.splitlines() if line.startswith("/")]

    assert [line.split("  ")[0] for line in lines] == [
        f"{row['path']} ({row['variant']})" if row["variant"] else row["path"] for row in rows
    ]


def test_spec_all_has_every_row(aioc: Callable[..., Ran]) -> None:
    """--all leaves nothing out."""
    rows = json.loads(aioc("spec", "--all", "--format", "json").out)["rows"]

    assert [row["id"] for row in rows] == [row.id for row in catalog.load().catalog.rows]


@pytest.mark.parametrize(
    ("what", "first", "last"),
    [
        ("profiles", "openai", "full"),
        ("implementations", "aimock", "xinference"),
        ("clients", "aider", "zed"),
    ],
)
def test_spec_lists_the_words_of_options(
    aioc: Callable[..., Ran], what: str, first: str, last: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """--list names what an option takes, in every format alike."""
    monkeypatch.setenv("COLUMNS", "1000")
    table, page = aioc("spec", "--list", what).out, aioc("spec", "--list", what, "--format", "markdown").out
    known = json.loads(aioc("spec", "--list", what, "--format", "json").out)[what]
    ids = [one["id"] for one in known]

    assert [line.split("  ")[0] for line in table.splitlines()] == ids
    assert [line.split("`")[1] for line in page.splitlines()[2:]] == ids
    assert (ids[0], ids[-1]) == (first, last)
    assert all(one["title"] for one in known)


PARTS = ["Request", "Schema EmbeddingList", "Example", "Checks", "Tolerated deviations"]


@pytest.mark.parametrize(("form", "mark"), [("table", ""), ("markdown", "## "), ("html", "")])
def test_a_row_has_everything_on_one_page(aioc: Callable[..., Ran], form: str, mark: str) -> None:
    """Request, schema, example, checks, deviations, who is known for what, and sources, in that order."""
    page = aioc("spec", "embeddings", "--format", form).out
    wanted = [f"{mark}{part}" for part in (*PARTS, "Known issues and claims", "Sources")]
    places = [page.index(part) for part in wanted]

    assert places == sorted(places)
    assert "https://platform.openai.com/docs/api-reference/embeddings/create" in page


def test_a_row_shows_what_it_sends_and_asks_for(aioc: Callable[..., Ran]) -> None:
    """A line each for a member of the request, a member of the schema, a check and a known issue."""
    lines = [" ".join(line.split()) for line in aioc("spec", "embeddings").out.splitlines()]

    assert 'input required "Hello."' in lines
    assert "index required integer: Which input it belongs to." in lines
    assert any(line.startswith("embeddings.not-zero fail a vector isn't all zeros") for line in lines)
    assert "mlx-lm claimed no, 2026-08" in lines


def test_deviations_that_bite_come_first(aioc: Callable[..., Ran]) -> None:
    """What a client minds stands above what nobody does, with its name."""
    deviations = json.loads(aioc("spec", "chat.completions.stream", "--format", "json").out)["deviations"]
    page = aioc("spec", "chat.completions.stream").out
    biting = [one["id"] for one in deviations if one["bites"]]
    rest = [one["id"] for one in deviations if not one["bites"]]

    assert biting
    assert all(page.index(f"\n{one} ") < page.index(f"\n{other} ") for one in biting for other in rest)


@pytest.mark.sampled(10)
@pytest.mark.parametrize("name", [row.id for row in catalog.load().catalog.rows])
def test_each_row_can_be_shown(aioc: Callable[..., Ran], name: str) -> None:
    """Whatever it asks and answers; the JSON has every definition that its schemas lead to."""
    known = json.loads(aioc("spec", name, "--format", "json").out)

    assert known["row"]["id"] == name
    assert [one["id"] for one in known["checks"]] == list(known["row"]["checks"])
    assert aioc("spec", name).code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("embedings",), 'no row "embedings"; did you mean "embeddings"?'),
        (("embeddings", "--all"), "embeddings is one row: leave --all and --list out"),
    ],
)
def test_a_row_that_is_none_is_refused(aioc: Callable[..., Ran], words: tuple[str, ...], said: str) -> None:
    """One line says what is wrong."""
    ran = aioc("spec", *words)

    assert ran.code == 2
    assert said in ran.err


def test_json_tells_all_of_implementations_and_clients(aioc: Callable[..., Ran]) -> None:
    """A program gets what the catalog says of them: where they live, issues by topic, needs."""
    known = json.loads(aioc("spec", "--list", "implementations", "--format", "json").out)["implementations"]
    clients = json.loads(aioc("spec", "--list", "clients", "--format", "json").out)["clients"]

    assert all(one["homepage"].startswith("https://") for one in (*known, *clients))
    assert all(issue["topic"] and issue["what"] for one in known for issue in one["known_issues"])
    assert all(need["what"] and need["why"] for one in clients for need in one["needs"])


def test_every_listed_deviation_can_be_acted_out(aioc: Callable[..., Ran]) -> None:
    """--list deviations has what --deviate takes, and nothing else."""
    known = json.loads(aioc("spec", "--list", "deviations", "--format", "json").out)["deviations"]
    ids = [one["id"] for one in known]

    assert ids == list(actable(catalog.load().catalog))
    assert {"stream-usage-missing", "tools.called"} <= set(ids)
    assert all(one["title"] for one in known)


def test_serve_tells_where(aioc: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    """The base URL is the one line on stdout."""

    def announced(*_: object, announce: Callable[[str], None]) -> None:
        announce("http://127.0.0.1:4711")

    monkeypatch.setattr("aioc_runner.serve.run.serve_forever", announced)

    assert aioc("serve").out == "http://127.0.0.1:4711/v1\n"


def test_export_writes_every_schema(aioc: Callable[..., Ran], tmp_path: Path) -> None:
    """One file a schema, and the report's own."""
    ran = aioc("export", "json-schema", tmp_path / "schemas")

    folder = tmp_path / "schemas"
    found = [*folder.glob("*.json"), *folder.glob("checks/*.json")]
    written = {path.stem: json.loads(path.read_text()) for path in found if path.name != "index.json"}
    assert ran.code == 0
    assert set(written) == {*catalog.load().catalog.schemas, "report"}
    assert all(schema["$id"] and schema["title"] and schema["description"] for schema in written.values())
    assert "x-aioc" not in json.dumps(written)
