"""The closed list of ways in which a server may disguise a key, and how to find eight characters of it."""

from __future__ import annotations

import codecs
import re
import string
import struct
from base64 import a85encode, b32encode, b64encode, b85encode
from functools import cached_property
from itertools import compress, count
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Form = Literal["I", "Q"]

TELLING = 8
"""So many characters of a key in a row give it away."""

MOST_CHARACTERS = 1024
"""Of each end of a longer key, such as a token of kilobytes."""

MOST_RARE = 256
"""Of each end, for the forms that are rare."""

DENSEST = 16
"""A text in which one block of so many looks like a piece of a key is taken for one."""

_KEPT = (string.ascii_letters + string.digits).encode()
_LOWER = bytes.maketrans(string.ascii_uppercase.encode(), string.ascii_lowercase.encode())
_OTHERS = bytes(set(range(256)) - set(_KEPT))

_PUBLIC = re.compile(
    r"(sk-(proj|svcacct|admin|None|ant-(api|admin|oat)\d\d|or-v1|lf)|sk|pk|rk|gsk|hf|xai|r8|nvapi|pplx|csk|fw)[-_]"
)
"""What keys of a vendor begin with: it is in every manual, and servers quote it when they refuse a key."""

_WORDS = re.compile(r"[a-z]{1,9}([-_. ]?[a-z]{1,9}){0,3}")
"""A few words, such as `aioc-demo`: hunted for as they are, since answers have such words by chance."""

_BYTES = (
    *("{:02x}", "25{:02x}", "0x{:02x}", "x{:02x}", "x{:x}", "u{:04x}", "u{:x}"),
    *("{:d}", "{:d}0", "{:03d}", "{:o}", "{:03o}", "{:08b}"),
)
_WIDE = ("{:04x}", "{:02x}00", "x{:04x}", "{:06x}", "u{:08x}", "{:04d}", "{:05d}")
"""The same with zeros in front, as entities, CSS and UTF-16 have them."""

"""How a list of bytes is written, without what stands between them; `115.0` is a number of an embedding."""


def folded(data: bytes | bytearray) -> bytes:
    """Leave letters and digits alone, in lower case: without spaces, quotes and the zeros of UTF-16."""
    return bytes(data.translate(_LOWER, _OTHERS))


class Sought(NamedTuple):
    """A folded text that gives a key away wherever so many characters of it in a row stand."""

    text: bytes
    length: int

    def windows(self) -> Iterator[bytes]:
        """All of these."""
        return (self.text[at : at + self.length] for at in range(len(self.text) - self.length + 1))


class Traces:
    """Finds eight characters of a key under any of the transforms, in time linear in the text."""

    def __init__(self, secrets: Iterable[str]) -> None:
        every = {sought for secret in _hunted(secrets) for sought in _sought(secret)}
        sought = [one for one in every if len(one.text) >= one.length]
        self._sieves = [
            _Sieve(4, "I", [one for one in sought if one.length < _LONG]),
            _Sieve(8, "Q", [one for one in sought if one.length >= _LONG]),
        ]
        self.empty = not sought

    def within(self, text: bytes) -> bool:
        """Whether a folded text holds some."""
        return any(sieve.catches(text) for sieve in self._sieves)


_LONG = 16


class _Sieve:
    """Looks at every block of a text (each window holds a whole one), and closely where one is known."""

    def __init__(self, size: int, form: Form, sought: Sequence[Sought]) -> None:
        self._size, self._sought = size, sought
        self._form: Form = form
        self._lengths = sorted({one.length for one in sought})
        self._blocks: set[int] = set()
        for one in sought:
            for start in range(size):
                self._blocks.update(self._cut(one.text, start))

    @cached_property
    def _windows(self) -> frozenset[bytes]:
        return frozenset(window for one in self._sought for window in one.windows())

    def _cut(self, text: bytes, start: int = 0) -> memoryview[int]:
        """Cut a text into blocks; what is left of it is none."""
        end = start + (len(text) - start) // self._size * self._size
        return memoryview(text)[start:end].cast(self._form)

    def catches(self, text: bytes) -> bool:
        """Whether one of the windows stands in the text."""
        blocks = self._cut(text)
        known = self._blocks
        if known.isdisjoint(blocks):
            return False
        places = list(compress(count(), map(known.__contains__, blocks)))
        if len(places) > TELLING * self._size + len(blocks) // DENSEST:
            around = {
                text[max(0, at * self._size - 64) : at * self._size + 64] for at in places[: DENSEST**3]
            }
            return len(places) > DENSEST**3 or any(self._in(one) for one in around)
        return any(self._around(text, at * self._size) for at in places)

    def _in(self, text: bytes) -> bool:
        return any(self._around(text, at) for at in range(len(text)))

    def _around(self, text: bytes, place: int) -> bool:
        return any(
            text[start : start + length] in self._windows
            for length in self._lengths
            for start in range(max(0, place + self._size - length), place + 1)
        )


def _hunted(secrets: Iterable[str]) -> Iterator[bytes]:
    """The secrets without what is no secret of them: `Bearer` before a key, a vendor's prefix."""
    known = set(secrets)
    for secret in known:
        part = _PUBLIC.sub("", secret, count=1) if _PUBLIC.match(secret) else secret
        inner = any(other in secret for other in known if other != secret and len(other) >= TELLING)
        if len(part) >= TELLING and not inner and not _WORDS.fullmatch(part):
            data = part.encode("utf-8", "surrogatepass")
            long = len(data) > 2 * MOST_CHARACTERS
            yield data[:MOST_CHARACTERS] + data[-MOST_CHARACTERS:] if long else data


def _sought(secret: bytes) -> Iterator[Sought]:
    yield from _rare(secret if len(secret) <= 2 * MOST_RARE else secret[:MOST_RARE] + secret[-MOST_RARE:])
    for plain in (secret, secret[::-1]):
        yield from _plain(plain)
        yield from _bytes(plain, _BYTES)
    yield from _plain(codecs.encode(secret.decode("latin-1"), "rot13").encode("latin-1"))
    for offset in range(3):
        once = _base64(secret, offset)
        yield _sliding(once, 9)
        yield _sliding(_base64(secret[::-1], offset), 9)
        for second in range(3):
            yield _sliding(_base64(once, second), 11)


def _rare(secret: bytes) -> Iterator[Sought]:
    """What hardly anybody writes, or hardly a long token by."""
    yield from _bytes(secret, _WIDE)
    for offset in range(5):
        yield _sliding(_base32(secret, offset), 11)
    for offset in range(4):
        yield _sliding(b85encode(bytes(offset) + secret)[5:], 9)
        yield _sliding(a85encode(bytes(offset) + secret)[5:], 9)
    numbers = struct.pack(f"<{len(secret)}f", *secret)
    for offset in range(3):
        yield _sliding(_base64(numbers, offset), 40)  # as embeddings are sent: 32 bytes are eight numbers
        for wide in ("utf-16-le", "utf-16-be"):
            yield _sliding(_base64(secret.decode("latin-1").encode(wide), offset), 20)


def _plain(text: bytes) -> Iterator[Sought]:
    """Eight characters, of which one may be no letter and no digit."""
    yield _sliding(text, TELLING)
    pieces = (folded(text[at : at + TELLING]) for at in range(len(text) - TELLING + 1))
    yield from (Sought(piece, len(piece)) for piece in pieces if len(piece) == TELLING - 1)


def _bytes(text: bytes, forms: Iterable[str]) -> Iterator[Sought]:
    for form in forms:
        written = {byte: form.format(byte).encode() for byte in set(text)}
        length = TELLING * min(map(len, written.values()))
        yield _sliding(b"".join(map(written.__getitem__, text)), length)


def _base64(data: bytes, offset: int) -> bytes:
    """What base64 makes of the data `offset` bytes after a multiple of three, whatever stands around."""
    text = b64encode(bytes(offset) + data + bytes(3))
    return text[-(-8 * offset // 6) : 8 * (offset + len(data)) // 6]


def _base32(data: bytes, offset: int) -> bytes:
    """The same of base32, whose pieces have five bytes."""
    text = b32encode(bytes(offset) + data + bytes(5))
    return text[-(-8 * offset // 5) : 8 * (offset + len(data)) // 5]


def _sliding(text: bytes, length: int) -> Sought:
    return Sought(folded(text), length)
