"""From the bytes of a file to its text: UTF-8 without tabs and without characters that nobody sees."""

from __future__ import annotations

import yaml

from aioc_compiler.diagnostics import Problem

MOST_BYTES = 4_000_000
MOST_PROBLEMS = 20


def text_of(path: str, content: bytes) -> str | list[Problem]:
    """Read a file's text, or say what about it is no text."""
    text = _decoded(path, content)
    return [text] if isinstance(text, Problem) else _tabs(path, text) or text


def _decoded(path: str, content: bytes) -> str | Problem:
    if len(content) > MOST_BYTES:
        return Problem(path, 1, 1, "too-big", "", f"more than {MOST_BYTES} bytes", "split the file")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = _line_and_column(content[: error.start].decode("utf-8"))
        return Problem(path, line, column, "not-utf-8", "", "not UTF-8 text", "save the file as UTF-8")
    return _unprintable(path, text) or text


def _unprintable(path: str, text: str) -> Problem | None:
    found = yaml.reader.Reader.NON_PRINTABLE.search(text)
    if found is None:
        return None
    line, column = _line_and_column(text[: found.start()])
    message = f"the character U+{ord(found[0]):04X} is not text"
    return Problem(path, line, column, "binary", "", message, 'write it as an escape in "double quotes"')


def _line_and_column(before: str) -> tuple[int, int]:
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def _tabs(path: str, text: str) -> list[Problem]:
    hint = 'indent with spaces; a tab in a string is "\\t"'
    lines = enumerate(text.split("\n"), 1) if "\t" in text else []
    places = [(number, line.index("\t") + 1) for number, line in lines if "\t" in line]
    return [Problem(path, *place, "tab", "", "a tab", hint) for place in places[:MOST_PROBLEMS]]
