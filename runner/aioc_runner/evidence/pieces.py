"""Secrets in members of an answer that come in pieces: streamed, or spelled as tokens or bytes."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    Key = tuple[object, ...]
    Place = tuple[str, str, tuple[int, ...]]

FILLER = "*"
"""The replacement for further pieces, so that no piece becomes empty."""


@dataclass(slots=True)
class _Document:
    """A JSON text of an answer: where it is, and its value, in a list so that it can be replaced."""

    start: int
    end: int
    value: list[Any]
    is_changed: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """A string, or a list of bytes, and the member or item that it is."""

    document: _Document
    holder: Any
    key: Any

    def said(self) -> str:
        value = self.holder[self.key]
        return value if isinstance(value, str) else "".join(map(_letter, value))

    def write(self, begin: int, end: int, text: str) -> None:
        """Put a text in place of some characters; in a list of bytes, as many bytes that say nothing."""
        value = self.holder[self.key]
        if isinstance(value, str):
            self.holder[self.key] = value[:begin] + text + value[end:]
        else:
            value[begin:end] = [ord(FILLER)] * (end - begin)
        self.document.is_changed = True


class Pieces:
    """The pieces of successive answers, by their places."""

    def __init__(self, answers: Sequence[bytes]) -> None:
        self._answers = answers
        self._documents = [list(_documents(answer)) for answer in answers]
        self._groups: defaultdict[Key, list[_Piece]] = defaultdict(list)
        self._names: defaultdict[Key, list[str]] = defaultdict(list)
        for documents in self._documents:
            for document in documents:
                self._collect(document)

    def texts(self) -> Iterator[str]:
        """Say what pieces say together; what one says alone, too, without JSON's escapes.

        So may the names of members, which can't be replaced.
        """
        for pieces in self._groups.values():
            yield "".join(piece.said() for piece in pieces)
        yield from map("".join, self._names.values())

    def replaced(self, pairs: Mapping[str, str]) -> list[bytes]:
        """Return the answers with some texts replaced by placeholders."""
        for pieces in self._groups.values():
            for old, new in pairs.items():
                _replace(pieces, old, new)
        return list(map(_written, self._answers, self._documents))

    def _collect(self, document: _Document) -> None:
        stack: list[tuple[Any, Any, Place]] = [(document.value, 0, ("", "", ()))]
        while stack:
            holder, key, place = stack.pop()
            value = holder[key]
            parent, name, indices = place
            if isinstance(value, str) or (isinstance(value, list) and value and _is_number(value[0])):
                piece = _Piece(document, holder, key)
                for group in _groups(parent, name, indices, is_text=isinstance(value, str)):
                    self._groups[group].append(piece)
            elif isinstance(value, dict):
                self._names[parent, name] += value
                own = value.get("index")
                indices = (*indices[:-1], own) if isinstance(own, int) else indices
                stack += [(value, member, (name, member, indices)) for member in reversed(value)]
            elif isinstance(value, list):
                items = range(len(value) - 1, -1, -1)
                stack += [(value, at, (parent, name, (*indices[-1:], at))) for at in items]


def _groups(parent: str, name: str, indices: tuple[int, ...], *, is_text: bool) -> Iterator[Key]:
    """By the place without its indices, by the innermost, and by the outer one."""
    yield (is_text, parent, name)
    if indices:
        yield (is_text, parent, name, indices[-1])
    if len(indices) > 1:
        yield (is_text, parent, name, "outer", indices[0])


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float)


def _letter(number: Any) -> str:
    return chr(number) if isinstance(number, int) and 0 <= number < 256 else "\0"  # noqa: PLR2004 -- a byte


def _documents(answer: bytes) -> Iterator[_Document]:
    """Find the JSON of an answer: the whole, or else that of its lines, as in a stream of events."""
    try:
        yield _Document(0, len(answer), [json.loads(answer)])
    except (ValueError, RecursionError):
        start = 0
        for line in answer.splitlines(keepends=True):
            text = line.removeprefix(b"data:").strip()
            begin = start + line.index(text)
            start += len(line)
            if text[:1] in (b"{", b"[", b'"'):
                try:
                    yield _Document(begin, begin + len(text), [json.loads(text)])
                except (ValueError, RecursionError):
                    continue


def _replace(pieces: Sequence[_Piece], old: str, new: str) -> None:
    """Put the placeholder into the first piece of each occurrence of a text, and fillers into the others."""
    said = "".join(piece.said() for piece in pieces)
    at = said.rfind(old)
    while at >= 0:
        begin = 0
        spans: list[tuple[_Piece, int, int]] = []
        for piece in pieces:
            end = begin + len(piece.said())
            if begin < at + len(old) and end > at:
                spans.append((piece, max(at, begin) - begin, min(at + len(old), end) - begin))
            begin = end
        for number, (piece, first, last) in enumerate(spans):
            piece.write(first, last, FILLER if number else new)
        at = said.rfind(old, 0, at)


def _written(answer: bytes, documents: Sequence[_Document]) -> bytes:
    """Write an answer again, with those of its documents that have changed."""
    parts: list[bytes] = []
    position = 0
    for one in documents:
        if one.is_changed:
            text = json.dumps(one.value[0], separators=(",", ":"), ensure_ascii=False)
            parts += [answer[position : one.start], text.encode("utf-8", "surrogatepass")]
            position = one.end
    return b"".join([*parts, answer[position:]])
