"""Characters of several bytes come through whole, wherever a token or a chunk ends, or it is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aioc_testing.edited import judged_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_runner.report import Result

ROW, STREAM = "chat.completions.characters", "chat.completions.characters.stream"
WORD = "Gr\u00fc\u00dfe, \u6771\u4eac \U0001f999"
CHECK = "chat.no-broken-characters"


def at_once(text: str) -> Result:
    """Judge a text that comes in one answer."""

    def edit(answer: dict[str, Any]) -> dict[str, Any]:
        (choice,) = answer["choices"]
        return {**answer, "choices": [{**choice, "message": {**choice["message"], "content": text}}]}

    return judged_row(ROW, edit)


def streamed(pieces: Sequence[str]) -> Result:
    """Judge a text that comes in these pieces."""

    def edit(events: list[Any]) -> list[Any]:
        (choice,) = events[1]["choices"]
        made = [{**events[1], "choices": [{**choice, "delta": {"content": one}}]} for one in pieces]
        return [events[0], *made, *events[-2:]]

    return judged_row(STREAM, edit)


def told(result: Result) -> list[str | None]:
    """List what is more than a note: its check, or its kind."""
    return [one.check or one.kind for one in result.findings if one.severity != "note"]


BROKEN = {
    "a character in halves": "Gr\ufffd\ufffd\u00dfe, \u6771\u4eac",
    "UTF-8 as Latin-1": WORD.encode().decode("latin-1"),
    "Cyrillic as Windows-1252": "\u0434\u0435\u043d\u044c".encode().decode("cp1252"),
    "the sign in words": "Gr\\ufffd\\ufffde",
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_what_was_broken_is_told(text: str) -> None:
    """It is told of an answer at once and of a stream, in one sentence."""
    assert told(at_once(text)) == [CHECK]
    assert told(streamed([text[:2], text[2:]])) == [CHECK]


def test_halves_of_a_pair() -> None:
    """A piece with half of a surrogate pair is no text: Python can't write it as UTF-8."""
    result = streamed(["Gr\u00fc\u00dfe \ud83e", "\udd99"])

    assert result.status == "FAIL"
    assert "a string contains half of a surrogate pair" in result.detail


INNOCENT: dict[str, Sequence[str]] = {
    "a piece a character": list(WORD),
    "what is shown as one in pieces": [
        "\U0001f1ef",
        "\U0001f1f5 \U0001f469",
        "\u200d",
        "\U0001f680 e",
        "\u0301",
    ],
    "letters that look like mistakes": ["S\u00c3O PAULO, caf\u00e9", " \u00abo\u00f9\u00bb \u00d0\u00fe"],
    "empty pieces between": ["\u6771", "", "\u4eac"],
    "right to left": ["\u05e2\u05d1", "\u05e8\u05d9\u05ea \u0639\u0631\u0628\u064a"],
}


@pytest.mark.parametrize("pieces", INNOCENT.values(), ids=INNOCENT)
def test_whole_characters_are_in_order(pieces: Sequence[str]) -> None:
    """Nothing is told of them."""
    assert streamed(pieces).status == "PASS"
    assert at_once("".join(pieces)).status == "PASS"


def test_an_answer_in_ascii_shows_nothing() -> None:
    """What the model says is its own business."""
    for result in (at_once("Hello."), streamed(["Hello", "."])):
        assert (result.status, result.reason) == ("SKIP", "inconclusive")
