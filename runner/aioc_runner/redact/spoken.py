"""What the members of an answer say together: a key may come letter by letter, or as lists of bytes."""

from __future__ import annotations

import json
import re
from codecs import getincrementaldecoder
from collections import defaultdict
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from aioc_runner.redact.squeezed import squeezed
from aioc_runner.redact.transforms import folded

Key = tuple[object, ...]
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Place = tuple[str, str, tuple[int, ...]]

APART = b"."
"""Stands between texts: no folded text has it."""

END = 24
"""Of a long piece, its ends may begin or end a key; what is within it is read as a whole."""

MOST_TEXTS = 20_000
"""Of more places that say something of their own, all further ones are read as one text."""

REST: Key = ("rest",)
PIECE = 1 << 16
_UTF_8 = getincrementaldecoder("utf-8")

MOST_DIGITS = 6
_FIELD = re.compile(rb"(?:\A|[\r\n])(?:data|event|id|retry): ?")
_BESIDE = [re.compile(rb"(?:\A|[\r\n])%b:([^\r\n]*)" % name) for name in (b"event", b"id", b"")]
"""What a stream says beside its data; a line without a name is a comment."""

_OF_LINES = re.compile(rb"(?:\A|[\r\n])data:[^\r\n]*(?:\r\n?|\n)[^\r\n]")
_BLOCK = re.compile(rb"(?:[^\r\n]+(?:\r\n|[\r\n]|\Z))+")
_DATA = re.compile(rb"(?:\A|[\r\n])data: ?([^\r\n]*)")
"""Data of several lines is the lines together: none of them needs to be JSON."""


def spoken(data: bytes, messages: Sequence[bytes] = ()) -> Iterator[bytes]:
    """Fold an answer, and beside it what its members say, joined by where they stand.

    One text after the other: together they are several times as long as the answer. `messages` are those
    that it consists of, if it does.
    """
    yield folded(data)
    yield from _plainly(data)
    yield from map(folded, squeezed(data))
    if _FIELD.search(data):
        yield folded(_FIELD.sub(b"", data))
        yield from (folded(b"".join(field.findall(data))) for field in _BESIDE)
    texts: defaultdict[Key, bytearray] = defaultdict(bytearray)
    for document in chain(_documents(data), _of_lines(data), _of_messages(messages)):
        _collect(document, texts)
    yield from _plainly(texts[()])
    yield folded(texts.pop(()))
    yield APART.join(map(folded, texts.values()))


def _plainly(data: bytes | bytearray) -> Iterator[bytes]:
    """Fold it in plain letters, where some are wide, bold or in circles: each stands for a plain one.

    Piece by piece: as characters, and as what these stand for, a text takes many times its room.
    """
    if not data.isascii():
        decoder = _UTF_8("replace")
        pieces = (decoder.decode(data[at : at + PIECE]) for at in range(0, len(data), PIECE))
        yield b"".join(folded(normalize("NFKC", one).encode("utf-8", "surrogatepass")) for one in pieces)


def _documents(data: bytes) -> Iterator[Any]:
    """The JSON of an answer: the whole, or else that of its lines, as in a stream of events."""
    try:
        yield _parsed(data)
    except (ValueError, RecursionError):
        for line in data.splitlines():
            text = line.removeprefix(b"data:").strip()
            if text[:1] in (b"{", b"[", b'"'):
                try:
                    yield _parsed(text)
                except (ValueError, RecursionError):
                    continue


def _of_lines(data: bytes) -> Iterator[Any]:
    """The JSON of events whose data has several lines."""
    for block in _BLOCK.finditer(data) if _OF_LINES.search(data) else ():
        lines = _DATA.findall(block[0])
        if len(lines) > 1:
            with suppress(ValueError, RecursionError):
                yield _parsed(b"\n".join(lines))


def _of_messages(messages: Iterable[bytes]) -> Iterator[Any]:
    """The JSON of messages of several lines: the others are lines of the whole."""
    for message in messages:
        if b"\n" in message or b"\r" in message:
            with suppress(ValueError, RecursionError):
                yield _parsed(message)


def _parsed(data: bytes) -> Any:
    """JSON, whatever its numbers: Python refuses to read those of many digits."""
    return json.loads(data, parse_int=_whole)


def _whole(digits: str) -> int:
    return int(digits) if len(digits) < MOST_DIGITS else -1


def _collect(document: Any, texts: defaultdict[Key, bytearray]) -> None:
    """Add every string, name and number of a document, in its order; by a stack, since it may be deep."""
    stack: list[tuple[Any, Place]] = [(document, ("", "", ()))]
    while stack:
        value, (parent, name, indices) = stack.pop()
        if isinstance(value, str):
            _add(texts, value.encode("utf-8", "surrogatepass"), (parent, name, indices))
        elif isinstance(value, dict):
            indices = _at_its_own(value.get("index"), indices)
            _add(texts, "".join(value).encode("utf-8", "surrogatepass"), (parent, f"{name} names", indices))
            stack += [(item, (name, key, indices)) for key, item in reversed(value.items())]
        elif isinstance(value, list) and value and isinstance(value[0], int | float):
            _add(texts, _as_bytes(value), (parent, f"{name} bytes", indices))
        elif isinstance(value, list):
            places = range(len(value) - 1, -1, -1)
            stack += [(value[at], (parent, name, (*indices[-1:], at))) for at in places]
        elif isinstance(value, int | float):
            _add(texts, _as_bytes([value]), (parent, f"{name} bytes", indices))


def _at_its_own(index: Any, indices: tuple[int, ...]) -> tuple[int, ...]:
    """The place of what says itself where it belongs: in a stream that isn't where it stands."""
    is_told = isinstance(index, int) and not isinstance(index, bool)
    return (*indices[:-1], index) if is_told else indices


def _add(texts: defaultdict[Key, bytearray], piece: bytes, place: Place) -> None:
    """By the place without its indices, by the innermost, by the outer one, and all together."""
    parent, name, indices = place
    texts[()] += piece
    ends = piece if len(piece) <= 2 * END else piece[:END] + piece[-END:]
    keys: list[Key] = [(parent, name)]
    if indices:
        keys.append((parent, name, indices[-1]))
    if len(indices) > 1:
        keys.append((parent, name, "outer", indices[0]))
    for key in keys:
        texts[key if key in texts or len(texts) < MOST_TEXTS else REST] += ends


def _as_bytes(numbers: list[Any]) -> bytes:
    return bytes(int(one) if isinstance(one, int | float) and _is_byte(one) else 0 for one in numbers)


def _is_byte(number: float) -> bool:
    return 0 <= number < 256 and number % 1 == 0  # noqa: PLR2004 -- that is a byte
