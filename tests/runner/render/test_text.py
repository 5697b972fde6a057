"""Words that a server may have chosen are inert."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from aioc_runner.render import text
from aioc_testing import markdown
from aioc_testing.reports import HOSTILE

if TYPE_CHECKING:
    from collections.abc import Callable


def test_visible_text_prints() -> None:
    """Nothing that a terminal obeys, or that nobody sees, is left."""
    for words in HOSTILE:
        assert text.visible(words).isprintable()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("plain", "plain"),
        ("\x1b[0m", "\\u001b[0m"),
        ("a\tb\n", "a\\tb\\n"),
        ("\u202e", "\\u202e"),
        ("\U000e0041", "\\udb40\\udc41"),
        ("\u3164", "\\u3164"),
        ("é 世界 🙂", "é 世界 🙂"),
    ],
)
def test_visible_text_shows_escapes(words: str, expected: str) -> None:
    """What doesn't print is written as JSON would write it."""
    assert text.visible(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the usage is missing; clients need it", "the usage is missing; clients need it"),
        ("$.usage is null, not an object", "`$.usage` is null, not an object"),
        ('got {"a": 1}, not a string', 'got `{"a": 1}`, not a string'),
        ('it is {"city": "Berlin", "temperature": 23}', 'it is `{"city": "Berlin", "temperature": 23}`'),
        ("ask with --profile chat, or alone", "ask with `--profile chat`, or alone"),
        ("see https://evil.example.", "see `https://evil.example`."),
        ("ask @somebody (and www.evil.example)", "ask `@somebody` (and `www.evil.example`)"),
        ("version 0.1.0 (sha256:abc), and", "version 0.1.0 (`sha256:abc`), and"),
        ("# a", "`#` a"),
        ("1. a", "`1`. a"),
        ("it is so (builds of 2026)", "it is so (builds of 2026)"),
        ("it was so (builds of 2026; still true?)", "it was so (builds of 2026; still true?)"),
        ("not there (otherwise `501`)", "not there (otherwise `` `501` ``)"),
        ("a\n\nb", "a b"),
        ("tick ` tick", "tick `` ` `` tick"),
        ("$.a_b, $.c[0].d and e_f are missing", "`$.a_b`, `$.c[0].d` and `e_f` are missing"),
        ("may: --model, --api-key-file", "may: `--model`, `--api-key-file`"),
        ("it is [a_1, b_2, c_3], so", "it is `[a_1, b_2, c_3]`, so"),
        ('it is "a_b, c_d, e_f"', 'it is `"a_b, c_d, e_f"`'),
        ("", ""),
    ],
)
def test_prose_keeps_plain_words(words: str, expected: str) -> None:
    """A sentence reads as it is; what Markdown could read something into stands in code."""
    assert text.prose(words) == expected


@pytest.mark.parametrize("write", [text.prose, text.code])
def test_markdown_is_one_paragraph_of_words(write: Callable[[str], str]) -> None:
    """Whatever is said, it becomes a paragraph of text and code, and nothing else."""
    for words in HOSTILE:
        written = write(words)
        blocks = {token.type for token in markdown.PARSER.parse(written)}
        parts = {token.type for token in markdown.inline(written)}

        assert blocks <= {"paragraph_open", "inline", "paragraph_close"}
        assert parts <= {"text", "code_inline"}
        assert markdown.alive(written) == []


def test_cells_stay_cells() -> None:
    """A table keeps its columns, and each cell what it says."""
    for words in HOSTILE:
        row = f"| {text.cell(text.code(words))} | {text.cell(text.prose(words))} | end |"
        tokens = markdown.PARSER.parse(f"| a | b | c |\n| --- | --- | --- |\n{row}\n")
        cells = [after.content for token, after in pairwise(tokens) if token.type == "td_open"]

        assert len(cells) == 3
        assert cells[2] == "end"


def test_blocks_of_code_hold_their_text() -> None:
    """No text closes the block that it stands in."""
    for words in HOSTILE:
        tokens = markdown.PARSER.parse(text.fenced(words))

        assert [token.type for token in tokens] == ["fence"]
        assert tokens[0].content == "\n".join(text.visible_lines(words)) + "\n"


def test_json_holds_everything() -> None:
    """JSON prints, and says exactly what was said."""
    for words in HOSTILE:
        written = text.dump_json({words: [words]})

        assert json.loads(written) == {words: [words]}
        assert written.replace("\n", "").isprintable()


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "https://platform.openai.com/docs/x_y#z",
            r"[platform.openai.com/…/x\_y](<https://platform.openai.com/docs/x_y#z>)",
        ),
        ("https://github.com/a/b/issues/1", "[a/b#1](<https://github.com/a/b/issues/1>)"),
        ("openapi-2026-08-21#/paths", "`openapi-2026-08-21#/paths`"),
        ("javascript:alert(1)", "`javascript:alert(1)`"),
        ("https://x/> <b>", "`https://x/> <b>`"),
        ("https://user@evil.example", "`https://user@evil.example`"),
    ],
)
def test_only_plain_urls_are_links(source: str, expected: str) -> None:
    """A source is a link if it is a plain https URL."""
    assert text.link(source) == expected
