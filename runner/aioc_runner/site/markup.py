"""Writes Markdown in which nothing that the catalog or a server says is markup."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

SPECIAL = re.compile(r"[\\`*_{}\[\]()#+!|~^$:=-]")
"""Characters that mean something to Markdown or one of its extensions."""

ID = re.compile(r"[a-z][a-z0-9]*(?:[.-][a-z0-9]+)+")
"""An id that isn't a plain word."""

WORDS = re.compile(r"[a-z][a-z0-9.-]*[a-z0-9]|[a-z]")
URL = re.compile(r"https?://\S+")


def text(words: str) -> str:
    """Make a text inert: every character that could be markup becomes an entity, and line ends spaces."""
    return SPECIAL.sub(_entity, html.escape(" ".join(words.split()), quote=False))


def code(words: str) -> str:
    """Show a text as code, on one line."""
    return f"<code>{text(words)}</code>"


def link(words: str, target: str) -> str:
    """Link to a page of the site or to an address; the words are plain text."""
    return f"[{text(words)}]({target})"


def source(words: str) -> str:
    """Show where something is said: a link where it is an address."""
    return f"<{words}>" if URL.fullmatch(words) and ">" not in words else code(words)


def fenced(lines: Iterable[str], language: str = "text") -> str:
    """Set lines in a block that no line of theirs can end."""
    body = "\n".join(lines)
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", body)), default=0))
    return f"{fence}{language}\n{body}\n{fence}\n"


def console(*commands: str) -> str:
    """Put commands into a block; a test runs the commands of such blocks."""
    return fenced(commands, "console")


def heading(level: int, words: str, anchor: str | None = None, attribute: str = "") -> str:
    """Write a heading, which links reach by its anchor; `attribute` is one of HTML."""
    end = f" {{: #{anchor} {attribute}}}" if anchor else ""
    return f"{'#' * level} {text(words)}{end}\n"


def bullets(items: Iterable[str]) -> str:
    """List items of Markdown."""
    return "".join(f"- {item}\n" for item in items)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table of Markdown cells, or nothing if there is no row."""
    lines = [f"| {' | '.join(cells)} |" for cells in rows]
    if not lines:
        return ""
    return "\n".join([f"| {' | '.join(head)} |", f"|{'---|' * len(head)}", *lines]) + "\n"


def linked(words: str, places: Mapping[str, str], *, plain: bool = False) -> str:
    """Make a text inert and link the ids in it; with `plain` also those that are words of English."""
    parts: list[str] = []
    end = 0
    for found in (WORDS if plain else ID).finditer(words):
        if found[0] in places and not _inside(words, found):
            parts += [text_piece(words[end : found.start()]), link(found[0], places[found[0]])]
            end = found.end()
    return "".join([*parts, text_piece(words[end:])])


def text_piece(words: str) -> str:
    """Make a piece of a text inert and keep the spaces at its ends."""
    return SPECIAL.sub(_entity, html.escape(re.sub(r"\s+", " ", words), quote=False))


def _inside(words: str, found: re.Match[str]) -> bool:
    """Whether a word is part of a path, an address or a longer word."""
    before, after = words[: found.start()][-1:], words[found.end() :][:2]
    return (bool(before) and before in "/_.$-") or bool(re.match(r"[/_*\w]|[.-]\w", after))


def _entity(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"
