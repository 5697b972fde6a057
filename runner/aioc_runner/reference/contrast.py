"""Compares two answers: the lines that differ, each shortened to what surrounds the difference."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import takewhile, zip_longest
from typing import TYPE_CHECKING

from aioc_runner.render.text import ELLIPSIS, clip, visible
from aioc_runner.serve.response import Stream, dumps, pieces

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_runner.serve.response import ServerResponse

AROUND = 48
"""Characters shown before and behind a difference."""

LONGEST = 240
FIRST_BYTES = 24
CLOSED = "the connection is closed without an answer"
NOTHING = "nothing"


def lines(answer: ServerResponse, *, socket: bool = False) -> list[str]:
    """Write an answer as lines: its status, its headers, and its body or events."""
    if answer.disposition == "closed":
        return [CLOSED]
    head = [f"HTTP {answer.status}", *(f"{name}: {value}" for name, value in answer.headers)]
    return [visible(line) for line in (*head, *_body(answer, socket=socket))]


def contrasts(right: Sequence[str], wrong: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pair the lines that differ."""
    matcher = SequenceMatcher(None, right, wrong, autojunk=False)
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag != "equal":
            for pair in zip_longest(right[start:end], wrong[other_start:other_end]):
                yield _cut(*pair)


def clipped(text: str | None) -> str:
    """Shorten a line; where there is none, say so."""
    return NOTHING if text is None else clip(text, LONGEST)


def _body(answer: ServerResponse, *, socket: bool) -> list[str]:
    content = answer.content
    if isinstance(content, Stream) and socket:
        return [dumps(event) for event in content.events]
    data = b"".join(pieces(content))
    try:
        return [line for line in data.decode().split("\n") if line]
    except UnicodeDecodeError:
        return [f"{len(data)} bytes that begin with {data[:FIRST_BYTES].hex(' ')}"]


def _cut(right: str | None, wrong: str | None) -> tuple[str, str]:
    """Leave out what both have in common, except next to the difference."""
    if right is None or wrong is None:
        return clipped(right), clipped(wrong)
    before = _common(right, wrong)
    rest, other = right[before:], wrong[before:]
    behind = _common(rest[::-1], other[::-1])
    return _window(right, before, behind), _window(wrong, before, behind)


def _common(left: str, right: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(left, right, strict=False)))


def _window(text: str, before: int, behind: int) -> str:
    start, end = max(0, before - AROUND), min(len(text), len(text) - behind + AROUND)
    shown = clip(text[start:end], LONGEST)
    return f"{ELLIPSIS if start else ''}{shown}{ELLIPSIS if end < len(text) else ''}"
