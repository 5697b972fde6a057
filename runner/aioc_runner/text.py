"""Words for values: what a server sent, short and with nothing in it that a terminal or a page would obey."""

from __future__ import annotations

import json
from typing import Any

LONGEST = 120
ELLIPSIS = "…"
TYPES = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number"}


def json_type(value: Any) -> str:
    """Name a decoded value's JSON type; integers apart from other numbers."""
    return "null" if value is None else TYPES.get(type(value), "string")


def shown(value: Any, longest: int = LONGEST) -> str:
    """Write a JSON value in one short line."""
    return _cut(escaped(_compact(value, longest)), longest)


def escaped(text: str) -> str:
    """Write every character that doesn't print as its JSON escape."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _escape(char) for char in text)


def excerpt(data: bytes, longest: int) -> str:
    """Write a body's first bytes as text; bytes that are no UTF-8 as hex escapes."""
    text = data[:longest].decode("utf-8", "backslashreplace")
    kept = "".join(char if char.isprintable() or char == "\n" else _escape(char) for char in text)
    return kept + (ELLIPSIS if len(data) > longest else "")


def beginning(data: bytes, longest: int) -> str:
    """Write a body's first bytes in one line."""
    return escaped(excerpt(data, longest))


def one_line(text: str, longest: int = 200) -> str:
    """Write a server's words in one bounded line."""
    return _cut(escaped(" ".join(text[: 4 * longest].split())), longest)


def is_encodable(text: str) -> bool:
    """Whether a text can be sent and stored: it has no half of a surrogate pair."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


SEVERAL = " (in several places)"
"""How a message ends that stands for findings which differ by an index alone."""


def contrasted(message: str, expected: str) -> str:
    """Tell what was expected and what came instead apart, where a message begins with what was expected."""
    came = message.removeprefix(f"{expected}: ")
    return message if came == message else f"expected: {expected}; {came}"


def counted(number: int, noun: str) -> str:
    """Write a number with its noun, as in "1 byte" and "2 bytes"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def with_variant(path: str, variant: str | None) -> str:
    """Name a row by its path and variant, as in `/v1/chat/completions (stream)`."""
    return f"{path} ({variant})" if variant else path


def instead(successor: str | None) -> str:
    """Say what took the place of a retired row."""
    return f"use {successor}" if successor else "nothing took its place"


def article(noun: str) -> str:
    """Put "a" or "an" before a noun; null is no noun."""
    return noun if noun == "null" else f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _compact(value: Any, longest: int) -> str:
    if isinstance(value, str):
        return json.dumps(value[: longest + 1], ensure_ascii=False)
    if isinstance(value, dict):
        members = list(value.items())[:longest]
        return json.dumps({key: _stub(item) for key, item in members}, ensure_ascii=False)
    if isinstance(value, list):
        return json.dumps([_stub(item) for item in value[:longest]], ensure_ascii=False)
    return json.dumps(value)


def _stub(value: Any) -> Any:
    if isinstance(value, dict):
        return {ELLIPSIS: ELLIPSIS} if value else {}
    if isinstance(value, list):
        return [ELLIPSIS] if value else []
    return value[:LONGEST] if isinstance(value, str) else value


def _escape(char: str) -> str:
    return json.dumps(char)[1:-1] if ord(char) > 0x7E or ord(char) < 0x20 else f"\\u{ord(char):04x}"  # noqa: PLR2004


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[:longest] + ELLIPSIS
