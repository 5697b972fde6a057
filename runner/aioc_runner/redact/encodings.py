"""How a text looks if a server quotes it: each character as it is, or escaped for JSON, URLs or HTML."""

from __future__ import annotations

import re
from functools import cache
from html.entities import html5

LONGEST_FORM = 24
"""Bytes of one character's longest usual form, with room."""

SHORTEST_REMNANT = 4

LONGEST_HEAD = 200

_ANY = (
    rb"(?:[A-Za-z0-9._~+/=-]|\\{1,4}(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|/)"
    rb"|%[0-9A-Fa-f]{2}|&#x?[0-9A-Fa-f]{1,8};)"
)

_TOKEN = re.compile(r"[A-Za-z0-9._~+/=-]*")
_SIGN = re.compile(r"([\W_])")

_BEGUN = re.compile(rb"\\+(u\{?[0-9A-Fa-f]*|x[0-9A-Fa-f]?)?|%[0-9A-Fa-f]{0,3}|&[#0-9A-Za-z;]{0,16}")
"""An escape that ends too early."""


def pattern_of(text: str) -> bytes:
    """A regular expression of every way to write the text.

    A long text (a token of kilobytes) is known by its head; its tail may be whatever tokens are made of.
    """
    head, tail = text[:LONGEST_HEAD], text[LONGEST_HEAD:]
    return b"".join(map(_forms, head)) + _rest(tail)


def encoded_pattern_of(text: str) -> bytes:
    """The same of a text in base64, whose letters and digits stand as they are."""
    head, tail = text[:LONGEST_HEAD], text[LONGEST_HEAD:]
    return plain_pattern_of(head) + _rest(tail)


def _rest(tail: str) -> bytes:
    """What may follow the head of a long text: what tokens are made of, or else the tail itself."""
    if not tail:
        return b""
    token = b"%b{0,%d}" % (_ANY, len(tail))
    return token if _TOKEN.fullmatch(tail) else b"(?:%b|%b)" % (plain_pattern_of(tail), token)


def plain_pattern_of(text: str) -> bytes:
    """A regular expression of a text in which letters and digits stand as they are."""
    parts = _SIGN.split(text)
    return b"".join(_forms(part) if at % 2 else part.encode() for at, part in enumerate(parts))


def cut_at(data: bytes, text: str) -> int | None:
    """Where the text begins whose rest the end of the data cuts off."""
    first = max(0, len(data) - len(text) * LONGEST_FORM)
    starts = range(first, len(data) - SHORTEST_REMNANT + 1)
    return next((start for start in starts if _reaches_the_end(data, start, text)), None)


def _reaches_the_end(data: bytes, start: int, text: str) -> bool:
    position = start
    for count, char in enumerate(text):
        form = _compiled(char).match(data, position)
        if form is None:
            rest = position == len(data) or _BEGUN.fullmatch(data, position) is not None
            return rest and count >= SHORTEST_REMNANT
        position = form.end()
    return False


@cache
def _compiled(char: str) -> re.Pattern[bytes]:
    return re.compile(_forms(char))


@cache
def _forms(char: str) -> bytes:
    """One character: itself, JSON's and JavaScript's escapes, percent and HTML; again escaped, too."""
    literal = char.encode("utf-8", "surrogatepass")
    code = ord(char)
    plain = [*_BACKSLASHED.get(char, ()), re.escape(literal)]
    percent = b"".join(b"%%(?:25)?%02x" % byte for byte in literal)
    escapes = [rb"\\{1,4}(?:%b)" % b"|".join(_backslash(code)), percent, _html(char)]
    return b"(?:%b|(?i:%b))" % (b"|".join(plain), b"|".join(escapes))


_BACKSLASHED = {
    "\\": (rb"\\\\\\\\", rb"\\\\"),
    '"': (rb'\\\\\\"', rb'\\"'),
    "'": (rb"\\'",),
    "/": (rb"\\{1,2}/",),
    " ": (rb"\+",),
}
"""What an escaped character begins with, the longest first; a form's `+` is a space."""


def _backslash(code: int) -> list[bytes]:
    braced = rb"u\{0{0,4}%x\}" % code
    if code > 0xFFFF:  # noqa: PLR2004 -- beyond it UTF-16 has pairs
        high, low = divmod(code - 0x10000, 0x400)
        return [rb"u%04x\\{1,4}u%04x" % (0xD800 + high, 0xDC00 + low), braced]
    short = [b"x%02x" % code] if code <= 0xFF else []  # noqa: PLR2004 -- two digits
    return [b"u%04x" % code, braced, *short]


def _html(char: str) -> bytes:
    names = [re.escape(name.encode()) for name in _entities().get(char, ())]
    numbers = [b"#0{0,7}%d" % ord(char), b"#x0{0,7}%x" % ord(char)]
    return b"&(?:amp;)?(?:%b);" % b"|".join(numbers + names)


@cache
def _entities() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, char in html5.items():
        if name.endswith(";"):
            found.setdefault(char, []).append(name[:-1])
    return found
