"""JSON is decoded as the strictest client would, and never raises."""

from __future__ import annotations

import pytest

from aioc_runner.documents.json_text import NOTHING, decode

CASES: dict[str, tuple[bytes, object, list[str]]] = {
    "good": (b'{"a": 1}', {"a": 1}, []),
    "empty": (b" \n", NOTHING, ["fail"]),
    "broken": (b'{"a": ', NOTHING, ["fail"]),
    "two documents": (b"{}{}", NOTHING, ["fail"]),
    "HTML": (b"<html></html>", NOTHING, ["fail"]),
    "a byte order mark": (b"\xef\xbb\xbf{}", {}, ["fail"]),
    "a member twice": (b'{"a": 2, "a": 2}', {"a": 2}, ["note"]),
    "a member with two values": (b'{"a": 1, "a": 2}', {"a": 2}, ["warn"]),
    "half of a surrogate pair": (b'["\\ud83d"]', ["?"], ["fail"]),
    "a whole surrogate pair": (b'["\\ud83d\\ude00"]', ["\U0001f600"], []),
    "no UTF-8": (b'"\xff"', NOTHING, ["fail"]),
    "too deep": (b"[" * 101 + b"]" * 101, NOTHING, ["fail"]),
    "far too deep": (b"[" * 100_000, NOTHING, ["fail"]),
    "a number too large": (b'{"a": 1e400}', {"a": float("inf")}, ["fail"]),
    "a large number": (b'{"a": 1e300}', {"a": 1e300}, []),
    "a number too long": (b"1" * 5000, NOTHING, ["fail"]),
}


@pytest.mark.parametrize("name", CASES)
def test_decode(name: str) -> None:
    """Each fault is a problem with its severity."""
    data, value, severities = CASES[name]

    decoded = decode(data, 100)

    assert (decoded.value, [one.severity for one in decoded.problems]) == (value, severities)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<!DOCTYPE html>\n<title>404</title>", "an HTML page, not JSON"),
        ("\n <html>", "an HTML page, not JSON"),
        ("<?xml version='1.0'?><Error/>", "markup, not JSON"),
        ("Invalid request", 'text, not JSON: "Invalid request"'),
        ("\u00a0", "JSON that is cut off after 1 characters"),
        ('{"a": ', "JSON that is cut off after 6 characters"),
        ("{}{}", 'not JSON from character 2 on: "{}"'),
        ("{'a': 1}", "not JSON from character 1 on: \"'a': 1}\""),
        ("404: Not Found", 'text, not JSON: "404: Not Found"'),
    ],
)
def test_what_it_is_instead(text: str, said: str) -> None:
    """The problem says what the text is, in words of its own."""
    assert [one.message for one in decode(text.encode(), 100).problems] == [said]


@pytest.mark.parametrize("word", [b"NaN", b"Infinity", b"-Infinity"])
def test_no_numbers(word: bytes) -> None:
    """NaN and the infinities are no JSON, though Python reads them."""
    assert [one.severity for one in decode(b'{"a": ' + word + b"}", 100).problems] == ["fail"]


def test_as_deep_as_allowed() -> None:
    """The limit itself is allowed."""
    assert decode(b"[" * 100 + b"]" * 100, 100).problems == ()
