"""A key that must turn up nowhere, and a search for it that shares nothing with what keeps it out."""

from __future__ import annotations

import base64
import codecs
import re
import struct
import unicodedata
from functools import cache

CANARY = "sk-proj-Zq7Xw2Lm9Rt4Vb8Nc5Kd1Hf6"
SECRET = CANARY.removeprefix("sk-proj-")
"""Without what every key of its vendor begins with."""

LONG = 8
_TAG = re.compile(r"<[^<>]*>")


def leaks(text: bytes) -> set[str]:
    """Find what a text tells of the key, in any of the forms that SECURITY.md names."""
    wide = text.replace(b"\\x00", b"").replace(b"\\u0000", b"").replace(b"\0", b"")
    texts = (unicodedata.normalize("NFKC", text.decode(errors="replace")), wide.decode(errors="replace"))
    return {form for one in texts for shown in (one, _TAG.sub("", one)) for form in _said(shown)}


def _said(text: str) -> set[str]:
    plain = _letters(text)
    grams = {plain[at : at + LONG] for at in range(len(plain) - LONG + 1)}
    return {form for form in _forms() if form[:LONG] in grams and form in plain}


@cache
def _forms() -> frozenset[str]:
    """Eight characters of the key each, as they read once all but letters and digits is gone."""
    found = set[str]()
    for key in (SECRET, SECRET[::-1], codecs.encode(SECRET, "rot13")):
        pieces = [key[at : at + LONG] for at in range(len(key) - LONG + 1)]
        found |= {_letters(piece) for piece in pieces}
        for form in ("{:02x}", "{:d}", "{:d}.0", "{:03o}", "{:08b}", "u{:04x}", "x{:02x}", "0x{:02x}"):
            found |= {_letters("".join(form.format(ord(char)) for char in piece)) for piece in pieces}
    for offset in range(3):
        coded = base64.b64encode(b"\0" * offset + SECRET.encode()).decode()[4:-4]
        found |= {_letters(coded[at : at + 11]) for at in range(len(coded) - 10)}
        numbers = b"\0" * offset + struct.pack(f"<{len(SECRET)}f", *SECRET.encode())
        coded = base64.b64encode(numbers).decode()[4:-4]
        found |= {_letters(coded[at : at + 40]) for at in range(len(coded) - 39)}
    return frozenset(found)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.lower()))
