"""Makes words that a server may have chosen harmless for a terminal, for Markdown and for JSON."""

from __future__ import annotations

import html
import json
import re
import textwrap
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ELLIPSIS = "…"

# Characters that str.isprintable() lets through although they show nothing:
# https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point, and the blank Braille pattern.
_UNSEEN = frozenset(
    map(
        chr,
        (
            0x034F,
            0x115F,
            0x1160,
            0x17B4,
            0x17B5,
            *range(0x180B, 0x1810),
            0x2800,
            0x3164,
            *range(0xFE00, 0xFE10),
            0xFFA0,
            *range(0xE0100, 0xE01F0),
        ),
    )
)
_STACKED = re.compile(r"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f])")
_BACKTICKS = re.compile(r"`+")
_LINK = re.compile(r"https://[A-Za-z0-9][A-Za-z0-9.-]*(:\d+)?(/[A-Za-z0-9._~:/?#@!$&'*+,;=%-]*)?", re.ASCII)

_PUNCTUATION = re.compile(r"[!\"$%&'*+,:;=?@_~]")
_OPTION = re.compile(r"--[a-z-]+")
"""An option of a command: the word behind it is its value, and belongs to it."""

_LISTED = re.compile(r"(?:[\w$.*-]|\[[\w*]*\])+,")
"""A name in a list, such as a JSONPath or an option."""

_BACKSLASHED = r"\\\g<0>"

# A word that no Markdown reads anything into: letters and figures, joined by hyphens or apostrophes, with
# a full stop or comma only between figures; the punctuation of a sentence around it.
_WORD = re.compile(r"""[("“'‘]*(?:\d+[.,])*[^\W_]+(?:['’-][^\W_]+)*[)"”'’,.;:!?…]*|[—–…·=]""")  # noqa: RUF001
# What GitHub makes a link of: GH-12, commit hashes.
_REFERENCE = re.compile(r"""[("“'‘]*(?:gh-\d+|(?=[a-f]*\d)[0-9a-f]{7,40})\W*""", re.IGNORECASE)  # noqa: RUF001
# What Markdown makes a list or a heading of, at the start of a line alone.
_MARKER = re.compile(r"\d+[.)]+\W*|=+")


def visible(text: str) -> str:
    """Write every character that shows nothing, or that a terminal obeys, as its JSON escape."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(char if _shows(char) else _escape(char) for char in text)


def visible_lines(text: str) -> list[str]:
    """Write a text's lines likewise; only the line feed ends one."""
    return [visible(line) for line in text.split("\n")]


def one_line(text: str, longest: int = 300) -> str:
    """Write a text as one bounded line."""
    return clip(visible(" ".join(text[: 4 * longest].split())), longest)


def clip(text: str, longest: int) -> str:
    """Shorten a text and show that it was."""
    return text if len(text) <= longest else text[: longest - 1] + ELLIPSIS


def within(text: str, width: int, lines: int, rest: str = "-v") -> str:
    """Shorten a text to what fits into so many lines, and name the flag that shows the rest."""
    if fits(text, width, lines):
        return text
    cut = f" {ELLIPSIS} ({rest})"
    broken = textwrap.wrap(text, width, max_lines=lines, placeholder=cut, break_on_hyphens=False)
    return " ".join(broken)


def fits(text: str, width: int, lines: int) -> bool:
    """Whether a text needs no more than so many lines."""
    # Most texts are short, and breaking one is slow.
    return len(text) <= width or len(textwrap.wrap(text, width, break_on_hyphens=False)) <= lines


def dump_json(value: Any) -> str:
    """Write JSON that is easy to read and has no character that a terminal obeys."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return "\n".join(visible(line) for line in text.split("\n"))


def code(text: str, longest: int = 300) -> str:
    """Write a text as a Markdown code span."""
    shown = one_line(text, longest)
    if not shown:
        return ""
    fence = "`" * (_longest_run(shown) + 1)
    pad = " " if shown[0] == "`" or shown[-1] == "`" else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def fenced(text: str, language: str = "text") -> str:
    """Write a text's lines as a Markdown code block."""
    shown = "\n".join(visible_lines(text))
    fence = "`" * max(3, _longest_run(shown) + 1)
    return f"{fence}{language}\n{shown}\n{fence}"


def prose(text: str, longest: int = 600) -> str:
    """Write a sentence as Markdown: its plain words as they are, anything else in code spans."""
    words = one_line(text, longest).split(" ")
    parts = [" ".join(group if plain else map(_quoted, _spans(group))) for plain, group in _runs(words)]
    return " ".join(part for part in parts if part)


def _spans(words: Sequence[str]) -> Sequence[str]:
    """Give each name of a list a span of its own, and anything else one together."""
    is_list = all(map(_LISTED.fullmatch, words[:-1])) and _LISTED.fullmatch(f"{words[-1]},")
    return words if is_list else [" ".join(words)]


def _runs(words: Sequence[str]) -> Iterator[tuple[bool, list[str]]]:
    """Put neighbours together that are plain, and those that aren't."""
    kinds = [_is_plain(word) and not (_MARKER.fullmatch(word) and not at) for at, word in enumerate(words)]
    kinds = [kind and not (at and _OPTION.fullmatch(words[at - 1])) for at, kind in enumerate(kinds)]
    commands = _in_commands(words)
    kinds = [kind and at not in commands for at, kind in enumerate(kinds)]
    kinds = [kind and not inside for kind, inside in zip(kinds, _in_brackets(words), strict=True)]
    for plain, group in groupby(zip(kinds, words, strict=True), key=itemgetter(0)):
        yield plain, [word for _, word in group]


def _in_commands(words: Sequence[str]) -> set[int]:
    """Find the places of the words of `aioc explain NAME`, which is to be one span."""
    begun = (at for at in range(len(words)) if list(words[at : at + 2]) == ["aioc", "explain"])
    return {place for at in begun for place in range(at, at + 3)}


def _in_brackets(words: Sequence[str]) -> Iterator[bool]:
    """Find the words inside a JSON value, which must be one span."""
    depth = 0
    for word in words:
        opened, closed = sum(map(word.count, "{[")), sum(map(word.count, "}]"))
        yield depth > 0 or opened > 0
        depth = max(0, depth + opened - closed)


def _quoted(words: str) -> str:
    """Write words as a code span, with the punctuation of the sentence outside."""
    inner = words.rstrip(",.;:")
    closing = words[len(inner) :]
    if inner.startswith("(") and inner.endswith(")"):
        return f"({_quoted(inner[1:-1])}){closing}" if len(inner) > len("()") else code(words)
    if inner.endswith(")") and "(" not in inner[1:] and len(inner) > 1:
        return f"{_quoted(inner[:-1])}){closing}"
    return code(inner, len(inner)) + closing if inner else code(words)


def cell(markdown: str) -> str:
    """Fit inert Markdown into a table's cell, where a pipe ends the cell even inside a code span."""
    # A backslash before an escaped pipe would free the pipe again in some renderers.
    return markdown.replace("\\|", "\\\\u007c").replace("|", "\\|")


def link(source: str) -> str:
    """Write a source as Markdown: a link with the page's name if it is a plain https URL, else code."""
    return (
        f"[{_PUNCTUATION.sub(_BACKSLASHED, short(source))}](<{source}>)" if is_link(source) else code(source)
    )


def folded(summary: str, words: str, markdown: str, more: str = "") -> str:
    """Fold Markdown under a summary of our own, and words of anybody's, which are shown as code."""
    shown = f" <code>{html.escape(one_line(words))}</code>" if words.strip() else ""
    told = f"{html.escape(summary)}{shown}{html.escape(more)}"
    return f"<details><summary>{told}</summary>\n\n{markdown}\n\n</details>"


def is_link(source: str) -> bool:
    """Whether a source is a plain https URL."""
    return bool(_LINK.fullmatch(source))


def short(source: str) -> str:
    """Name a page in short: an issue as GitHub does, anything else by its host and the end of its path."""
    parts = source.partition("#")[0].rstrip("/").split("/")[2:]
    match parts:
        case ["github.com", owner, name, "issues" | "pull" | "discussions", number]:
            return f"{owner}/{name}#{number}"
        case ["github.com", owner, name, "blob", _, *path] if path:
            return f"{owner}/{name}/…/{path[-1]}"
        case [host]:
            return host
        case [host, only]:
            return f"{host}/{only}"
        case [host, *path]:
            return f"{host}/…/{path[-1]}"
        case _:
            return source


def _is_plain(word: str) -> bool:
    return bool(_WORD.fullmatch(word)) and not _REFERENCE.fullmatch(word)


def _shows(char: str) -> bool:
    return char.isprintable() and char not in _UNSEEN and not _STACKED.match(char)


def _escape(char: str) -> str:
    point = ord(char)
    return json.dumps(char)[1:-1] if point not in (0x22, 0x5C, 0x7F) else f"\\u{point:04x}"


def _longest_run(text: str) -> int:
    return max((len(run) for run in _BACKTICKS.findall(text)), default=0)
