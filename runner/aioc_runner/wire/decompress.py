"""Undoes Content-Encoding in bounded pieces: a few bytes may stand for gigabytes."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 65_536
_GZIP, _ZLIB, _RAW = 31, 15, -15


class BadEncoding(Exception):  # noqa: N818 -- the server's fault, not an error of ours
    """The body can't be decoded as its Content-Encoding says."""


class Inflater:
    """Takes a body's pieces as they come and gives decoded ones, none larger than PIECE unless identity."""

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding.strip().lower()
        if self._encoding not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise BadEncoding(f"Content-Encoding {encoding.strip()!r}, although only identity was accepted")
        self._started = False
        self._inflate = zlib.decompressobj(_GZIP)

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The decoded bytes."""
        if self._encoding in ("", "identity"):
            yield data
            return
        more = False
        while data or more:
            if not self._started or self._inflate.eof:
                self._begin(data)
            piece = self._step(data)
            yield piece
            data = self._inflate.unconsumed_tail or self._inflate.unused_data
            more = len(piece) == PIECE and not self._inflate.eof

    def finish(self) -> None:
        """The body is over; raises BadEncoding when it ends inside the compressed data."""
        if self._started and not self._inflate.eof:
            raise BadEncoding(f"the {self._encoding} body ends too early")

    def _begin(self, data: bytes) -> None:
        """A member begins: gzip may have several; deflate comes with zlib's header or, from some, without."""
        window = _GZIP
        if self._encoding == "deflate":
            window = _ZLIB if data[0] & 0x0F == zlib.DEFLATED else _RAW
        self._inflate = zlib.decompressobj(window)
        self._started = True

    def _step(self, data: bytes) -> bytes:
        try:
            return self._inflate.decompress(data, PIECE)
        except zlib.error:
            raise BadEncoding(f"the body isn't valid {self._encoding}") from None
