"""Whole reports, with hostile words in every place that has any."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from aioc_runner.render import Listing, Screen, Section, table
from aioc_runner.render import markdown as as_markdown
from aioc_testing import markdown
from aioc_testing.golden import same_as
from aioc_testing.reports import HOSTILE, report

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_runner.report import Report

GOLDEN = Path(__file__).parent / "golden"
SOURCE = "https://platform.openai.com/docs/api-reference"
ANSI = re.compile(rf"\x1b\[[0-9;]*m|\x1b\]8;(id=[^;]*)?;({re.escape(SOURCE)})?\x1b\\")
FOLD = re.compile(r"<details><summary>[^<]+( <code>[^<]*</code>)?( and \d+ more)?</summary>\n|</details>\n")
# Each shift puts every hostile text into other places.
SHIFTS = range(0, len(HOSTILE), 7)


def shifted(by: int) -> tuple[str, ...]:
    """The hostile words, beginning elsewhere."""
    return HOSTILE[by:] + HOSTILE[:by]


@pytest.mark.parametrize("by", SHIFTS)
def test_markdown_is_made_by_us_alone(by: int) -> None:
    """No link, picture, HTML or emphasis comes from the report's words, and nothing that GitHub links."""
    written = as_markdown.render(report(shifted(by), source=SOURCE))

    kinds = {token.type for token in markdown.inline(written)}

    assert kinds <= {
        "text",
        "code_inline",
        "softbreak",
        "hardbreak",
        "strong_open",
        "strong_close",
        "link_open",
        "link_close",
    }
    assert set(markdown.links(written)) == {SOURCE}
    assert markdown.alive(written) == []


@pytest.mark.parametrize("by", SHIFTS)
def test_markdown_has_the_same_bones_whatever_is_said(by: int) -> None:
    """Hostile words change no heading, list, table or block of code."""
    hostile = report([word if word.strip() else "x" for word in shifted(by)], source=SOURCE)
    harmless = report([f"word{number}" for number in range(len(HOSTILE))], source=SOURCE)

    bones = markdown.skeleton(as_markdown.render(hostile))

    headings = [bone for bone in bones if bone.startswith("heading_open")]
    expected = [b for b in markdown.skeleton(as_markdown.render(harmless)) if b.startswith("heading_open")]
    assert headings == expected
    assert {bone for bone in bones if "code_block" in bone or "blockquote" in bone} == set()
    assert {bone for bone in bones if "ordered" in bone or "hr" in bone.split(":")} == set()


@pytest.mark.parametrize("by", SHIFTS)
def test_markdown_folds_and_has_no_other_html(by: int) -> None:
    """What is folded has a summary in which words are code, and each fold is closed again."""
    folds = markdown.raw_html(as_markdown.render(report(shifted(by), source=SOURCE)))

    assert [fold for fold in folds if not FOLD.fullmatch(fold)] == []
    assert 2 * folds.count("</details>\n") == len(folds)


def test_markdown_fits_into_a_comment() -> None:
    """What GitHub would refuse is cut, whole parts at a time, and named."""
    long = report([f"word{number} " * 60 for number in range(400)])

    written = as_markdown.render(long)

    assert len(written) <= as_markdown.LIMIT
    assert written.splitlines()[-1].startswith("Shortened to fit into a GitHub comment: details of rows (")
    assert "Cut, since" not in as_markdown.render(report(["word"]))


@pytest.mark.sampled(1)
@pytest.mark.parametrize("by", SHIFTS)
def test_the_first_line_is_the_headline(by: int) -> None:
    """Whoever reads one line has read the sentence that sums the report up."""
    made = replace(report(shifted(by)), headline="chat works")

    assert as_markdown.render(made).splitlines()[2] == "chat works"
    assert table.render(made).startswith("chat works\n")


@pytest.mark.sampled(4)
@pytest.mark.parametrize("by", SHIFTS)
@pytest.mark.parametrize("detail", [-1, 0, 1, 2])
@pytest.mark.parametrize("width", [None, 40, 80, 120])
def test_text_has_no_control_characters(by: int, width: int | None, detail: int) -> None:
    """A terminal or a log gets printable lines, and colours and links only when asked for."""
    made = report(shifted(by), source=SOURCE)
    plain = table.render(made, Screen(columns=width, detail=detail))
    colored = table.render(made, Screen(columns=width, color=True, links=True, detail=detail))

    assert plain.replace("\n", "").isprintable()
    assert ANSI.sub("", colored).replace("\n", "").isprintable()


@pytest.mark.parametrize(
    ("name", "render"),
    [
        ("hostile.md", as_markdown.render),
        ("hostile.txt", partial(table.render, screen=Screen(detail=2))),
        ("hostile-80.txt", partial(table.render, screen=Screen(columns=80))),
    ],
)
def test_renderings_are_as_on_file(name: str, render: Callable[[Report], str]) -> None:
    """The whole output is the one that somebody has looked at."""
    assert same_as(GOLDEN / name, render(report(HOSTILE[:12], source=SOURCE)))


def test_wide_characters_keep_the_columns() -> None:
    """A listing sets characters that take two columns below others, and keeps an address whole."""
    link = f"{SOURCE}/chat/create"
    rows = (("name", "some words", link), ("日本語", "模型" * 20, "none"))
    listing = Listing(("A", "B", "C"), (Section("", rows),), None)

    head, first, *others = table.listed(listing, 60).splitlines()

    starts = {cell_len(line[: line.index(cell)]) for line, cell in ((head, "C"), (first, link))}
    assert starts == {cell_len(others[0][: others[0].index("none")])}
    assert max(map(cell_len, (head, *others))) <= 60
    assert re.sub(r"\W|日本語|none", "", "".join(others)) == "模型" * 20
