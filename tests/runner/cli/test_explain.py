"""`aioc explain`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, get_args

import pytest

from aioc_generated.words import FindingKind
from aioc_runner.catalog import load
from aioc_runner.reference import contrast
from aioc_runner.reference.explained import explained, words
from aioc_runner.reference.kinds import KINDS
from aioc_runner.serve.acted import acted
from aioc_runner.serve.responder import actable

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_testing.ran import Ran

PACKAGE = load()
CATALOG = PACKAGE.catalog


def test_everything_that_a_report_names_is_explained() -> None:
    """Each id has what it is, what to do with it, and where it stands."""
    bare = [
        word
        for word in words(PACKAGE)
        for one in explained(PACKAGE, word)
        if not {"what", "dispute it"} <= {label for label, _ in one.facts}
        or not all(dict(one.facts).values())
    ]

    assert bare == []
    named = {*CATALOG.checks, *CATALOG.deviations, *CATALOG.clients, *CATALOG.implementations}
    assert {*named, *PACKAGE.rows} < set(words(PACKAGE))


def test_every_kind_of_finding_is_explained() -> None:
    """No kind is forgotten, and none is left over."""
    assert set(KINDS) == set(get_args(FindingKind))


def test_every_act_has_right_and_wrong_bytes() -> None:
    """What the reference server can act out is seen in the answer that is shown."""
    alike = []
    for name in actable(CATALOG):
        found = acted(PACKAGE, name)
        if found is None or not list(contrast.contrasts(*map(contrast.lines, (found.right, found.wrong)))):
            alike.append(name)

    assert alike == []


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("stream.done", ("why", "data: [DONE]", "--deviate stream.done", "spec/checks/")),
        ("stream-usage-missing", ("matches", "Continue: tokens aren't counted", "spec/deviations/")),
        ("wrong-type", ("another JSON type", "for example", "spec/schemas/")),
        ("chat.completions.stream", ("POST /v1/chat/completions (stream)", "data: {", "spec/endpoints/")),
        (
            "llama-cpp",
            ("the header server matches", "known for", "--implementation", "spec/implementations/"),
        ),
        ("smg", ("gateway", "x-smg-error-code", "spec/implementations/")),
        (
            "tool-choice-ignored",
            ("an agent that forces a tool runs the call", "is tolerated because it is common"),
        ),
        ("inconclusive", ("in spec/checks/",)),
        ("status", ("affects", "in spec/endpoints/")),
        ("codex", ("Codex CLI", "configure it", 'wire_api = "responses"', "--client codex", "spec/clients/")),
    ],
)
def test_tells_what_matters(aioc: Callable[..., Ran], word: str, told: tuple[str, ...]) -> None:
    """What it is, whom it breaks, the bytes, how to act it out, and where it stands."""
    ran = aioc("explain", word)

    assert ran.code == 0
    assert [one for one in told if one not in ran.out] == []


def test_names_a_client_for_the_rows_that_it_asks() -> None:
    """A client that minds the same on another row is left out."""
    (told,) = explained(PACKAGE, "stream-usage-missing")

    assert not any(text.startswith("Zed") for _, text in told.facts)


def test_names_the_clients_that_mind_one_reason_of_a_check() -> None:
    """A need that rests on a check for some of its reasons is told as one that rests on it whole."""
    (told,) = explained(PACKAGE, "stream.one-finish-reason")
    broken = {text.partition(":")[0] for label, text in told.facts if label == "breaks"}

    assert broken == {"LiteLLM", "OpenCode", "Qwen Code", "Vercel AI SDK"}


def test_names_no_client_for_another_check() -> None:
    """A deviation that tolerates a check bothers nobody whose needs rest on other checks."""
    (told,) = explained(PACKAGE, "tool-choice-ignored")

    assert {label for label, _ in told.facts} & {"breaks", "degrades"} == set()


def test_a_word_of_two_things_is_explained_twice(aioc: Callable[..., Ran]) -> None:
    """A check and a row may share their id."""
    told = json.loads(aioc("explain", "segmentations.png", "--format", "json").out)

    assert [one["sort"] for one in told["explained"]] == ["check", "row"]


def test_json_pairs_right_and_wrong_bytes(aioc: Callable[..., Ran]) -> None:
    """Programs read the facts by what they are about."""
    (told,) = json.loads(aioc("explain", "answer.one-choice", "--format", "json").out)["explained"]

    assert told["what"] == [CATALOG.checks["answer.one-choice"].title]
    assert len(told["right"]) == len(told["wrong"]) > 0


def test_markdown_has_the_same_facts(aioc: Callable[..., Ran]) -> None:
    """A page has a table for each thing."""
    page = aioc("explain", "codex", "--format", "markdown").out

    assert page.startswith("## Client\n")
    assert "| configure it | " in page


@pytest.mark.parametrize(
    ("word", "said"), [("stream.dune", '"stream.done"'), ("codx", '"codex"'), ("xyzzy", "aioc spec --all")]
)
def test_an_unknown_word_gets_the_nearest(aioc: Callable[..., Ran], word: str, said: str) -> None:
    """Or, where none is near, where they are listed."""
    ran = aioc("explain", word)

    assert ran.code == 2
    assert said in ran.err
    assert len(ran.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("client", "known"),
    [
        ("codex", "it breaks if"),
        ("codex", "call_id"),
        ("zed", "the program itself wasn't run"),
    ],
)
def test_a_client_is_known_by_running_it_or_by_its_source(
    aioc: Callable[..., Ran], client: str, known: str
) -> None:
    """What a program did with single faults is told, or that nobody ran it."""
    assert known in aioc("explain", client).out


def test_lines_are_as_wide_as_the_screen(aioc: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch) -> None:
    """Text is broken at words and hangs below its column; an address stays whole."""
    narrow = aioc("explain", "stream.done").out
    monkeypatch.delenv("COLUMNS")
    unbroken = aioc("explain", "stream.done").out

    assert all(len(line) <= 80 or line.split()[-1].startswith("https://") for line in narrow.splitlines())
    assert narrow.split() == unbroken.split()
    assert len(unbroken.splitlines()) < len(narrow.splitlines())
