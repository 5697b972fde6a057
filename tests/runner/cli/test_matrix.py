"""`aioc matrix`: every cell of the first matrix is kept as a claim, and what was measured is told."""

from __future__ import annotations

import csv
import json
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_testing.ran import Ran

SERVERS = ("openai", "vllm", "llama-cpp", "ollama", "lm-studio", "tabbyapi")
OFFERS = {"y": "yes", "p": "partly", "n": "no"}
CELLS = {
    "core": "yyyyyy yypypy yyyyyy yyyyyy yyypyy yyyyyn yynnnn ypnnnn ypnnnn ynnnnn",
    "extensions": "ypnnnn ynnnnn ynnnnn ypnnnn ynnnnn ynnnnn ynnnnn",
    "features": "yyypyy yyyppp yyyppp yyypyy yypppp -yypyy yyyppp",
}
"""What the matrix of May 2026 said, a word a row; of - it said that it doesn't apply."""


def document(ran: Ran) -> dict[str, Any]:
    """What was printed as JSON."""
    assert ran.code == 0, ran.err
    told: dict[str, Any] = json.loads(ran.out)
    return told


@pytest.mark.parametrize("name", CELLS)
def test_every_claimed_cell(aioc: Callable[..., Ran], name: str) -> None:
    """Row by row and server by server."""
    table = next(one for one in document(aioc("matrix", "--format", "json"))["tables"] if one["id"] == name)
    said = [
        [
            [
                claim["offers"]
                for claim in row["claims"][server]["claims"]
                if "matrix-2026-05" in claim["sources"]
            ]
            if server in row["claims"]
            else []
            for server in SERVERS
        ]
        for row in table["rows"]
    ]

    wanted = [[[OFFERS[cell]] if cell in OFFERS else [] for cell in row] for row in CELLS[name].split()]
    assert said == wanted


def test_a_measured_cell_says_of_which_version_and_when(aioc: Callable[..., Ran]) -> None:
    """And what was found."""
    told = document(aioc("matrix", "--format", "json", "--server", "mlx-lm", "--group", "models"))
    row = next(one for one in told["tables"][0]["rows"] if one["row"] == "models.list")

    assert set(row["cells"]) == {"mlx-lm/0.32.2"}
    assert {"word", "version", "date", "finding", "run"} <= set(row["cells"]["mlx-lm/0.32.2"])


def test_signs_differ_without_colour(aioc: Callable[..., Ran]) -> None:
    """Each word has a sign of its own, which the table explains."""
    words = document(aioc("matrix", "--format", "json"))["words"]

    assert len(set(words.values())) == len(words)
    assert all(f"{sign} {word}" in aioc("matrix").out for word, sign in words.items())


def test_mocks_are_asked_for(aioc: Callable[..., Ran]) -> None:
    """And marked."""
    assert "(mock)" not in aioc("matrix", "--format", "markdown").out
    assert "AIMock 1.43.0 (mock)" in aioc("matrix", "--format", "markdown", "--mocks").out


@pytest.mark.parametrize("form", ["junit", "github"])
def test_formats_of_reports_alone(aioc: Callable[..., Ran], form: str) -> None:
    """A format without listings is not offered."""
    ran = aioc("matrix", "--format", form)

    assert ran.code == 2
    assert f'"{form}"' in ran.err


def test_csv(aioc: Callable[..., Ran]) -> None:
    """A line a cell or claim."""
    lines = list(csv.DictReader(StringIO(aioc("matrix", "--format", "csv").out)))

    assert {one["told"] for one in lines} == {"claimed", "measured"}
    assert {one["server"] for one in lines} >= {"openai", "vllm/0.32.0"}


def test_unknown_words(aioc: Callable[..., Ran]) -> None:
    """A group or server that isn't there is one line and a 2."""
    assert aioc("matrix", "--group", "chta").code == 2
    assert aioc("matrix", "--server", "vlm").err.startswith("Error: no server")
