"""Listings in columns: how they fit a terminal, and where text is broken."""

from __future__ import annotations

import re

import pytest
from rich.cells import cell_len

from aioc_runner.render import Listing, Section, table

ADDRESS = "https://github.com/owner/name/issues/12345"
WIDTHS = (40, 60, 80, 120)


def lines(rows: tuple[tuple[str, ...], ...], width: int | None, *, is_bare: bool = True) -> list[str]:
    head = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[: len(rows[0])])
    listing = Listing(head, (Section("", rows),), None, is_bare=is_bare)
    return table.listed(listing, width).splitlines()


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "rows",
    [
        pytest.param((("name", "a sentence of several words " * 9),), id="prose"),
        pytest.param((("messages", '[{"role":"user","content":"Say hello."},' * 4),), id="JSON"),
        pytest.param((("finding", "$.choices[*].message.tool_calls[*].function.arguments" * 2),), id="path"),
        pytest.param((("word" * 60, "word" * 60, "word" * 60),), id="nothing to break at"),
        pytest.param((("/v1/chat/completions (stream)", *["(yes/no)"] * 3, *"✓✗!-✓✗!-"),), id="many columns"),
    ],
)
def test_nothing_is_wider_than_asked(rows: tuple[tuple[str, ...], ...], width: int) -> None:
    """Whatever the cells hold, and all of it is there."""
    shown = lines(rows, width)

    assert max(map(cell_len, shown)) <= width
    if len(rows[0]) == 2:
        assert re.sub(r"\s", "", "".join(shown)) == re.sub(r"\s", "", "".join(rows[0]))


def test_nothing_is_broken_without_a_width() -> None:
    """A pipe gets whole lines, addresses too."""
    rows = (("name", "words " * 100 + f"({ADDRESS}) end"),)

    assert lines(rows, None) == [f"name  {rows[0][1]}"]


def test_words_stay_whole() -> None:
    """The column with long words keeps its width, and the prose beside it gives way."""
    rows = (("accepted_prediction_tokens", "expected (note)", "Tokens of a predicted output. " * 6),) * 3

    shown = lines(rows, 80)

    assert sum(line.startswith("accepted_prediction_tokens  ") for line in shown) == 3


def test_a_few_long_cells_give_way() -> None:
    """One long cell in a column of short ones doesn't narrow the column of long ones."""
    short = tuple((f"$.choices[*].message.member_{one}", "there", "-") for one in range(9))

    shown = lines((*short, ("$.error", "a message of many words " * 5, "-")), 60)

    assert [line.split()[0] for line in shown[:9]] == [name for name, *_ in short]


def test_long_words_are_broken_at_their_joints() -> None:
    """A JSONPath is broken between members, a path between its parts."""
    rows = (("at", "$.choices[*].message.tool_calls[*].function.arguments"),)

    assert lines(rows, 40) == ["at  $.choices[*].message.tool_calls[*]", "    .function.arguments"]


@pytest.mark.parametrize("width", range(40, 60))
def test_code_stays_on_one_line(width: int) -> None:
    """What stands between backticks isn't broken at its spaces."""
    shown = lines(
        (("kind", "it is as said; see `aioc explain ID` for what it means, and `--format json`"),), width
    )

    assert [one for one in shown if one.count("`") % 2] == []


def test_cells_alone_get_the_whole_width() -> None:
    """A section whose rows have a last cell alone isn't moved to its column."""
    listing = Listing(
        ("A", "B"),
        (Section("One", (("a" * 30, "b" * 20),)), Section("Two", (("", "word " * 20),))),
        None,
        is_bare=True,
    )

    shown = table.listed(listing, 60).splitlines()

    assert shown[shown.index("Two") + 1].startswith("word word")


def test_addresses_inside_of_text_become_notes() -> None:
    """Where lines are broken, an address is a short name in the text, and whole below it, once."""
    rows = (
        ("name", f"words that go on and on ({ADDRESS}), and on ({ADDRESS}) as before"),
        ("source", ADDRESS),
    )

    shown = lines(rows, 60)

    assert shown.count(f"[1] {ADDRESS}") == 1
    assert "\n".join(shown).count("owner/name#12345 [1]") == 2
    assert f"source  {ADDRESS}" in shown
