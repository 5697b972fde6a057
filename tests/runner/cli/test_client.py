"""`aioc-run --client`: whether the named programs work with a server, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aioc_runner.catalog import load
from aioc_runner.run.plan import needed, select

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_testing.ran import Ran

RUNS = Path(__file__).parents[2] / "faults" / "runs"
CATALOG = load().catalog


@pytest.mark.parametrize("profile", list(CATALOG.profiles))
@pytest.mark.parametrize("client", list(CATALOG.clients))
def test_a_client_is_asked_for_whatever_the_profile(client: str, profile: str) -> None:
    """All rows of its needs are chosen, and with them only what these take values from."""
    rows = needed(CATALOG, [client])
    chosen = {row.id for row in select(CATALOG, profile, rows=rows)}
    named = {row for need in CATALOG.clients[client].needs for row in need.rows}

    assert named <= rows <= chosen
    assert chosen - rows <= {take.row for row in CATALOG.rows for take in row.inputs.values()}


@pytest.mark.parametrize(
    ("words", "code", "first"),
    [
        (("llama-cpp.har", "--client", "codex"), 0, "Codex CLI works with this server"),
        (("llama-cpp.har", "--client", "Codex CLI"), 0, "Codex CLI works with this server"),
        (("llama-cpp.har", "--client", "openai-python"), 0, "OpenAI Python SDK works with this server, but "),
        (("llama-cpp.har", "--client", "openai-python", "--fail-on", "warn"), 1, "OpenAI Python SDK works"),
        (
            ("mlx-lm.har", "--client", "codex", "--client", "zed"),
            1,
            "Codex CLI doesn't work with this server: responses.stream isn't there (and 1 more); Zed works",
        ),
        (("mlx-lm.har", "--client", "codex", "--fail-on", "never"), 0, "Codex CLI doesn't work"),
        (("llama-cpp-embed.har", "--client", "zed"), 3, "it isn't known whether Zed works with this server"),
        (
            ("llama-cpp.har", "--client", "codex", "--skip", "*.tool.stream"),
            1,
            "it isn't known whether Codex CLI works with this server: responses.tool.stream wasn't asked",
        ),
        (
            ("llama-cpp.har", "--client", "codex", "--skip", "*.tool.stream", "--fail-on", "fail"),
            0,
            "it isn't",
        ),
    ],
)
def test_says_first_whether_it_works(
    aioc: Callable[..., Ran], words: tuple[str, ...], code: int, first: str
) -> None:
    """The exit code is about the clients, however their rows are graded."""
    file, *options = words
    ran = aioc("probe", RUNS / file, *options, "--format", "json")
    report = json.loads(ran.out)

    assert (ran.code, report["headline"][: len(first)]) == (code, first)
    assert [one["id"] for one in report["clients"]] == [
        name.split()[0].lower()
        for name, option in zip(options[1:], options, strict=False)
        if option == "--client"
    ]


def test_asks_a_server_for_what_a_client_needs(aioc: Callable[..., Ran]) -> None:
    """The rows of the report are those of its needs."""
    report = json.loads(aioc("probe", "--demo", "--client", "codex", "--format", "json").out)

    assert {one["id"] for one in report["results"]} == needed(CATALOG, ["codex"])
    assert report["answer"] == {"answer": "yes", "said": "Codex CLI works with this server"}


def test_a_server_that_breaks_it_is_said_to(aioc: Callable[..., Ran]) -> None:
    """What the reference server acts out stops the client that needs the opposite."""
    ran = aioc("probe", "--demo", "--deviate", "responses.ends-once", "--client", "codex", "-q")

    assert ran.code == 1
    assert ran.out.startswith("Codex CLI doesn't work with this server: without response.completed")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--client", "codx"), 'no client "codx"; did you mean "codex"?'),
        (("--client", "codex", "--profile", "chat"), "leave --profile out"),
        (("--client", "codex", "--only", "chat.*"), "leave --only out"),
        (("--client", "codex", "--deep"), "leave --deep out"),
    ],
)
def test_wrong_usage_is_one_line(aioc: Callable[..., Ran], words: tuple[str, ...], said: str) -> None:
    """Before anything is sent."""
    ran = aioc("probe", "--demo", *words)

    assert ran.code == 2
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1
