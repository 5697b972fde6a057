"""What the members of an answer say together: a key may come letter by letter, or as lists of bytes."""

from __future__ import annotations

import json
import re
from codecs import getincrementaldecoder
from contextlib import suppress
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from pydantic_core import from_json

from aioc_runner.redact.lines import lines
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

MOST_INSIDE = 100_000
"""Values of JSON inside a string, about: what is written with escapes is counted nowhere else."""

MOST_TEXTS = 20_000
"""Of more places that say something of their own, all further ones are read as one text."""

REST: Key = ("rest",)
PIECE = 1 << 16
_UTF_8 = getincrementaldecoder("utf-8")

MOST_DIGITS = 6
_FIELDS = (b"data", b"event", b"id", b"retry")
MOST_FIELDS = 1000
"""Of more fields, all further ones are read as one: that of lines without a name, which are comments."""

_TAG = re.compile(rb"<[^<>]*>")
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
    yield from _between_tags(data)
    yield from map(folded, squeezed(data))
    yield from _of_fields(data)
    texts = Texts()
    for document in chain(_documents(data), _of_lines(data), _of_messages(messages)):
        texts.collect(document)
    yield from _plainly(texts.whole)
    yield from _between_tags(texts.whole)
    yield folded(texts.whole)
    yield APART.join(map(folded, texts.by_place.values()))
    yield APART.join(chain.from_iterable(map(_plainly, texts.by_place.values())))


def _plainly(data: bytes | bytearray) -> Iterator[bytes]:
    """Fold it in plain letters, where some are wide, bold or in circles: each stands for a plain one.

    Piece by piece: as characters, and as what these stand for, a text takes many times its room.
    """
    if not data.isascii():
        decoder = _UTF_8("replace")
        pieces = (decoder.decode(data[at : at + PIECE]) for at in range(0, len(data), PIECE))
        yield b"".join(folded(normalize("NFKC", one).encode("utf-8", "surrogatepass")) for one in pieces)


def _between_tags(data: bytes | bytearray) -> Iterator[bytes]:
    """Fold what a browser would show: a page may put each letter into an element of its own."""
    if b"</" in data:
        yield folded(_TAG.sub(b"", data))


def _of_fields(data: bytes) -> Iterator[bytes]:
    """Fold the lines of a stream without the names of their fields, and what these say beside the data.

    Fields that the standard doesn't know may say something, too, and so may their names.
    """
    values, names = bytearray(), bytearray()
    beside: dict[bytes, bytearray] = {}
    is_stream = False
    for line in lines(data):
        name, colon, value = line.partition(b":")
        is_field = bool(colon) and name in _FIELDS
        is_stream = is_stream or is_field
        values += value if is_field else line
        names += b"" if is_field else name
        if name != b"data":
            beside.setdefault(name if len(beside) < MOST_FIELDS else b"", bytearray()).extend(value)
    if is_stream:
        for some in (values, names, *beside.values()):
            yield folded(some)
            yield from _plainly(some)


def _documents(data: bytes) -> Iterator[Any]:
    """The JSON of an answer: the whole, or else that of its lines, as in a stream of events."""
    try:
        yield _parsed(data)
    except (ValueError, RecursionError):
        for line in lines(data):
            text = line.removeprefix(b"data:").strip()
            if text[:1] in (b"{", b"[", b'"'):
                try:
                    yield _parsed(text)
                except (ValueError, RecursionError):
                    continue


def _of_lines(data: bytes) -> Iterator[Any]:
    """The JSON of events whose data has several lines."""
    for block in _BLOCK.finditer(data) if _has_lines(data) else ():
        said = _DATA.findall(block[0])
        if len(said) > 1:
            with suppress(ValueError, RecursionError):
                yield _parsed(b"\n".join(said))


def _has_lines(data: bytes) -> bool:
    """Whether any data is followed by another line of its event."""
    return any(line.startswith(b"data:") and after for line, after in pairwise(lines(data)))


def _of_messages(messages: Iterable[bytes]) -> Iterator[Any]:
    """The JSON of messages of several lines: the others are lines of the whole."""
    for message in messages:
        if b"\n" in message or b"\r" in message:
            with suppress(ValueError, RecursionError):
                yield _parsed(message)


def _parsed(data: bytes) -> Any:
    """JSON, whatever its numbers: Python refuses to read those of many digits.

    The quicker reader refuses more: half a pair of surrogates, other encodings, what is deep.
    """
    try:
        return from_json(data)
    except ValueError:
        return json.loads(data, parse_int=_whole)


def _whole(digits: str) -> int:
    return int(digits) if len(digits) < MOST_DIGITS else -1


class Texts:
    """The strings, names and numbers of documents: all together, and those of each place.

    A place is a member in its parent, by itself and with the indices around it.
    """

    def __init__(self) -> None:
        self.whole = bytearray()
        self.by_place = _ByPlace()

    def collect(self, document: Any) -> None:
        """Add a document, in its order; by a stack, since it may be deep."""
        stack: list[tuple[Any, Place]] = [(document, ("", "", ()))]
        while stack:
            value, place = stack.pop()
            if isinstance(value, str):
                self._add(value.encode("utf-8", "surrogatepass"), place)
                if value[:1] in ("{", "[") and sum(map(value.count, "{[,")) < MOST_INSIDE:
                    stack += self._inside(value, place)
            elif isinstance(value, dict):
                parent, name, indices = place
                indices = _at_its_own(value.get("index"), indices)
                names = "".join(value).encode("utf-8", "surrogatepass")
                self._add(names, (parent, f"{name} names", indices))
                stack += [(item, (name, key, indices)) for key, item in reversed(value.items())]
            elif isinstance(value, list):
                if value and isinstance(value[0], int | float):
                    self._add_numbers(value, place)
                else:
                    parent, name, indices = place
                    places = range(len(value) - 1, -1, -1)
                    stack += [(value[at], (parent, name, (*indices[-1:], at))) for at in places]
            elif isinstance(value, int | float):
                self._add_numbers([value], place)

    def _inside(self, text: str, place: Place) -> list[tuple[Any, Place]]:
        """Read the JSON that a string holds, as arguments do."""
        parent, name, indices = place
        with suppress(ValueError, RecursionError):
            return [(_parsed(text.encode("utf-8", "surrogatepass")), (parent, f"{name} inside", indices))]
        return []

    def _add_numbers(self, numbers: list[Any], place: Place) -> None:
        parent, name, indices = place
        self._add(_as_bytes(numbers), (parent, f"{name} bytes", indices))

    def _add(self, piece: bytes, place: Place) -> None:
        """By the place without its indices, by the innermost, by the outer one, and all together."""
        parent, name, indices = place
        self.whole += piece
        ends = piece if len(piece) <= 2 * END else piece[:END] + piece[-END:]
        text = self.by_place[parent, name]
        text += ends
        if indices:
            text = self.by_place[parent, name, indices[-1]]
            text += ends
            if len(indices) > 1:
                text = self.by_place[parent, name, "outer", indices[0]]
                text += ends


class _ByPlace(dict[Key, bytearray]):
    """The texts of places, and one for all places beyond the most."""

    def __missing__(self, key: Key) -> bytearray:
        return self.setdefault(key if len(self) < MOST_TEXTS else REST, bytearray())


def _at_its_own(index: Any, indices: tuple[int, ...]) -> tuple[int, ...]:
    """The place of what says itself where it belongs: in a stream that isn't where it stands."""
    is_told = isinstance(index, int) and not isinstance(index, bool)
    return (*indices[:-1], index) if is_told else indices


def _as_bytes(numbers: list[Any]) -> bytes:
    try:
        return bytes(numbers)
    except (TypeError, ValueError):
        return bytes(int(one) if isinstance(one, int | float) and _is_byte(one) else 0 for one in numbers)


def _is_byte(number: float) -> bool:
    return 0 <= number < 256 and number % 1 == 0  # noqa: PLR2004 -- that is a byte
