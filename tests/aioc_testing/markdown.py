"""Reads Markdown as GitHub would, to see what a text really makes of a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])

# What GitHub turns into links and pictures in text, outside code.
ALIVE = re.compile(
    r"https?://|ftp://|www\.|mailto:|@\w|#\d|gh-\d|\b[0-9a-f]{7,40}\b|:\w+:|\[\^|\$[^ ]", re.IGNORECASE
)


def skeleton(markdown: str) -> list[str]:
    """The blocks of a page: headings, lists, tables, code, but not their words."""
    return [f"{token.type}:{token.tag}" for token in PARSER.parse(markdown)]


def inline(markdown: str) -> Iterator[Token]:
    """Everything inside the blocks."""
    for token in PARSER.parse(markdown):
        yield from token.children or ()


def raw_html(markdown: str) -> list[str]:
    """Every block of HTML."""
    return [token.content for token in PARSER.parse(markdown) if token.type == "html_block"]


def links(markdown: str) -> list[str]:
    """Where the page's links lead."""
    return [str(token.attrs["href"]) for token in inline(markdown) if token.type == "link_open"]


def alive(markdown: str) -> list[str]:
    """Texts outside code and our own links that GitHub would make something of."""
    found: list[str] = []
    linked = False
    for token in inline(markdown):
        linked = token.type == "link_open" or (linked and token.type != "link_close")
        if token.type == "text" and not linked and ALIVE.search(token.content):
            found.append(token.content)
    return found
