"""Finds a secret that a server sends in pieces: over a stream's events, or as a list of tokens."""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from aioc_runner.redact.lines import lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Key = tuple[bytes, ...]

_STRING = re.compile(rb'"([^"\\\n]*+(?:\\.[^"\\\n]*+)*+)(?:"(\s*+:)?)?')
"""A JSON string, its colon where it is a name; one without an end is taken too, to read no byte twice."""

_PLACE = re.compile(rb'"(?:\w{0,20}index|item_id)"\s*:\s*("[^"\n]*"|\d+)')
MOST_PLACES = 8
FILLER = b"*"
"""Stands for the further pieces, so that no piece becomes empty."""


@dataclass(slots=True)
class _Text:
    """One member's values, one after the other, and where each stands in the data."""

    said: bytearray = field(default_factory=bytearray)
    begins: array[int] = field(default_factory=partial(array, "Q"))
    places: array[int] = field(default_factory=partial(array, "Q"))

    def add(self, value: bytes, place: int) -> None:
        self.begins.append(len(self.said))
        self.places.append(place)
        self.said += value

    def spans(self, begin: int, end: int) -> list[tuple[int, int]]:
        """The parts of the data that say what stands here, but for empty ones."""
        ends = [*self.begins[1:], len(self.said)]
        found: list[tuple[int, int]] = []
        for first, last, place in zip(self.begins, ends, self.places, strict=True):
            low, high = max(begin, first), min(end, last)
            if low < high:
                found.append((place + low - first, place + high - first))
        return found


def without_fragments(data: bytes, pattern: re.Pattern[bytes], instead: bytes) -> bytes:
    """The data without what the pattern finds in a member's values, joined over all the data.

    Values are joined by their member's name, and by that and the indices that stand in their line.
    """
    has_places = _PLACE.search(data) is not None
    if not any(map(pattern.search, _joined(data, has_places=has_places))):
        return data
    for key in (_by_name, _by_place) if has_places else (_by_name,):
        data = _without(data, pattern, instead, key)
    return data


def _joined(data: bytes, *, has_places: bool) -> Iterator[bytes]:
    """Join values likewise, without keeping where each of them stands."""
    texts: defaultdict[Key, list[bytes]] = defaultdict(list)
    for line in lines(data):
        said: defaultdict[bytes, list[bytes]] = defaultdict(list)
        name = b""
        for string, colon in _STRING.findall(line):
            if colon:
                name = string
            elif string:
                said[name].append(string)
        for name, values in said.items():
            texts[_by_name(name, line)] += values
            if has_places:
                texts[_by_place(name, line)] += values
    return map(b"".join, texts.values())


def _without(
    data: bytes, pattern: re.Pattern[bytes], instead: bytes, key: Callable[[bytes, bytes], Key]
) -> bytes:
    spans: dict[tuple[int, int], bytes] = {}
    for text in _texts(data, key):
        for match in pattern.finditer(text.said):
            first, *others = text.spans(*match.span())
            spans |= {first: instead} | dict.fromkeys(others, FILLER)
    return _replaced(data, spans)


def _by_name(name: bytes, _: bytes) -> Key:
    return (name,)


def _by_place(name: bytes, line: bytes) -> Key:
    """Tell places by the first indices of a line; one with many is no piece of a stream."""
    return (name, *(place[1] for place in islice(_PLACE.finditer(line), MOST_PLACES)))


def _texts(data: bytes, key: Callable[[bytes, bytes], Key]) -> Iterator[_Text]:
    texts: dict[Key, _Text] = {}
    start = 0
    for line in lines(data, keepends=True):
        name = b""
        keys: dict[bytes, Key] = {}
        for string in _STRING.finditer(line):
            if string[2] is not None:
                name = string[1]
            elif string[1]:
                where = keys.setdefault(name, key(name, line)) if name not in keys else keys[name]
                texts.setdefault(where, _Text()).add(string[1], start + string.start(1))
        start += len(line)
    return iter(texts.values())


def _replaced(data: bytes, spans: dict[tuple[int, int], bytes]) -> bytes:
    parts: list[bytes] = []
    position = 0
    for (begin, end), instead in sorted(spans.items()):
        parts += [data[position:begin], instead]
        position = end
    return b"".join([*parts, data[position:]])
