"""Limits what is kept of the answers of a run, so that no server can fill the memory."""

from __future__ import annotations

import re
from codecs import getincrementaldecoder
from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.wire.exchange import Failure

if TYPE_CHECKING:
    from aioc_generated.setting_types import Limits
    from aioc_runner.wire.exchange import Exchange

OBJECT = 3
"""An object takes the room of so many other values."""

SMALL_PART = 4
"""Of the room for a run a fourth is left to small answers: a few large ones shut nobody out."""

PIECE = 1 << 16
_UTF_8 = getincrementaldecoder("utf-8")
_DATA = re.compile(rb"(?:\A|[\r\n])data:[^\r\n]*")
_NO_ROOM = "earlier answers left no room for it; a run of fewer rows may have some (--only)"


def values(data: bytes) -> int:
    """Estimate how many values a text's JSON holds, without reading it: by its brackets and commas.

    What is no text can only hold some in lines of events.
    """
    if not _is_text(data):
        data = b"".join(_DATA.findall(data))
    return OBJECT * data.count(b"{") + data.count(b"[") + data.count(b",")


class Keeping:
    """How much room there still is for the answers of a run: one part for small ones, the rest for others."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._small = limits.run_bytes // SMALL_PART
        self._large = limits.run_bytes - self._small
        self._values = limits.run_values
        self._too_large = 0

    def most(self, limit: int) -> tuple[int, Failure]:
        """Tell how many bytes of a body to read that may have so many, and what it means if there are more.

        After a few bodies that are too large not much is read of others.
        """
        learned = self._limits.error_bytes if self._too_large >= self._limits.alike else limit
        room = min(max(self._large, self._limits.broken_bytes), learned)
        if room < limit:
            return room, Failure(kind="withheld", message=_NO_ROOM)
        return limit, too_large(f"a body of more than {limit} bytes")

    def take_room(self, body: bytes, failure: Failure | None) -> tuple[bytes, Failure | None]:
        """Take room for a body; of one that is larger than it may be only the beginning is kept."""
        count = values(body)
        failure = failure or self._excess(count)
        if failure is not None and failure.kind in ("too-large", "withheld"):
            self._too_large += failure.kind == "too-large"
            body = body[: self._limits.broken_bytes] if failure.kind == "too-large" else b""
            count = values(body)
        if not self._take(len(body), count):
            return b"", Failure(kind="withheld", message=_NO_ROOM)
        return body, failure

    def keep(self, exchange: Exchange) -> Exchange:
        """Take room for an exchange, likewise; gives what is kept of it."""
        body, failure = self.take_room(exchange.body, exchange.failure)
        frames = exchange.frames
        if frames:
            told, failure = self.take_room(b"\n".join(frame.data for frame in frames), failure)
            frames = frames if told else ()
        unchanged = body is exchange.body and frames is exchange.frames and failure is exchange.failure
        return exchange if unchanged else replace(exchange, body=body, frames=frames, failure=failure)

    def _take(self, size: int, count: int) -> bool:
        """Whether there was room."""
        small = size <= self._limits.broken_bytes and size <= self._small
        if count > self._values or (size > self._large and not small):
            return False
        self._values -= count
        self._small -= size if small else 0
        self._large -= 0 if small else size
        return True

    def _excess(self, count: int) -> Failure | None:
        if count <= self._limits.run_values:
            return None
        return too_large(f"JSON of more than {self._limits.run_values} values")


def too_large(message: str) -> Failure:
    """Say that something is larger than it may be."""
    return Failure(kind="too-large", message=message)


def _is_text(data: bytes) -> bool:
    """Whether all of it is UTF-8; piece by piece, since a text of a few emojis is four times as large."""
    if data.isascii():
        return True
    decoder = _UTF_8()
    try:
        for start in range(0, len(data), PIECE):
            decoder.decode(data[start : start + PIECE])
    except UnicodeDecodeError:
        return False
    return True
