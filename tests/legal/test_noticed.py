"""Faults that are planted in legal documents are counted by whether the schemas notice them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from legal import noticed
from legal.drawn import full
from legal.planted import SENT, Planted, is_sent, planted, variants

if TYPE_CHECKING:
    import pytest

SMALL, SENDING = "Model", "CompletionChunk"


def test_what_a_schema_describes_is_noticed() -> None:
    """A model's four members are described whole."""
    made = noticed.tally(SMALL, 4)

    assert made.planted > 20
    assert made.missed == {}


def test_what_a_schema_allows_is_told() -> None:
    """A word that isn't OpenAI's is no finding where any text is right, and is named with its place."""
    made = noticed.tally("VideoJob", 2)

    assert dict(made.missed) == {"allowed $.size: another word": 1}


def test_what_is_legal_is_no_fault() -> None:
    """Faults that a source allows aren't planted, nor those that OpenAI sends itself."""
    documents = [*full(SENDING, range(12))]
    every = [*variants(documents)]
    kept = {(one.place, one.what) for one in planted(documents)}
    sent = {(place, what) for place, whats in SENT[SENDING].items() for what in whats}

    assert {(one.place, one.what) for one in every if is_sent(one)} == sent
    assert kept.isdisjoint(sent)
    assert len(kept) < len(every)


def test_too_few_end_with_1(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The nightly fails where a schema has become shallow."""
    assert noticed.main([SMALL, "--count", "2"]) == 0
    assert "| all |" in capsys.readouterr().out

    monkeypatch.setattr(noticed, "said", lambda *_: frozenset[tuple[str, str]]())

    assert noticed.main([SMALL, "--count", "2", "--missed"]) == 1
    said = capsys.readouterr()
    assert "allowed $.id: left out" in said.out
    assert said.err == "0.0 % of all are noticed, and 97 % have to be\n"


def test_a_place_is_told_by_its_schema() -> None:
    """What is below an unknown member isn't what a schema allows."""
    sound = {**next(full(SMALL, [0])).document, "own": {"a": 1}}
    fault = Planted(SMALL, "$.own.a", "null", ("own", "a"), {**sound, "own": {"a": None}}, sound)

    assert noticed.reason(fault) == "unknown member $.own"
