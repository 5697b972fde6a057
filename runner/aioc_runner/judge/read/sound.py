"""Tells whether a file of sound holds any sound after its header."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TAG = 10
"""Bytes of an ID3 header, before the tag's content (https://id3.org/id3v2.3.0)."""

FRAME = re.compile(rb"\xff[\xe2\xe3\xf2\xf3\xfa\xfb][\x10-\xef].{20}", re.DOTALL)
"""A layer III frame with a bit rate; the smallest has 24 bytes (RFC 3003, ISO/IEC 11172-3)."""

PAGES = 3
"""An Ogg file's header, its comment and its first sound each begin a page (RFC 7845, section 3)."""

SHORTEST = 0.1
"""Seconds that a spoken word takes at least."""

STREAMINFO = 42
"""Bytes before anything else in a FLAC file (RFC 9639, section 8)."""


def has_sound(form: str, body: bytes) -> bool:
    """Whether anything that can be heard follows the header; true of formats that aren't known here."""
    holds = FORMS.get(form)
    return holds is None or holds(body)


def _mp3(body: bytes) -> bool:
    return FRAME.search(body, TAG if body.startswith(b"ID3") else 0) is not None


def _wav(body: bytes) -> bool:
    """Ask for samples, not for the length that the header states: streamed files state 0 or too much."""
    data = body.find(b"data", 12)
    return 0 < data < len(body) - 8


def flaw(form: str, body: bytes) -> str | None:
    """Say why what follows the header can hardly be speech; None also of formats that pack their samples."""
    if form != "wav":
        return None
    rate, align = max(int.from_bytes(body[28:32], "little"), 1), max(int.from_bytes(body[32:34], "little"), 1)
    samples = _samples(body)
    if len(samples) % align:
        return "ends in the middle of a sample"
    if len(samples) < rate * SHORTEST:
        return f"lasts {1000 * len(samples) // rate} ms"
    silent = samples == samples[:align] * (len(samples) // align)
    return "is silent: all of its samples are the same" if silent else None


def _samples(body: bytes) -> bytes:
    """Read what the chunk of samples holds; streamed files state 0 or too much."""
    begin = body.find(b"data", 12) + 8
    stated = int.from_bytes(body[begin - 4 : begin], "little")
    return body[begin : begin + stated] if 0 < stated <= len(body) - begin else body[begin:]


def _opus(body: bytes) -> bool:
    return body.count(b"OggS") >= PAGES


def _flac(body: bytes) -> bool:
    return any(body.find(sync, STREAMINFO) > 0 for sync in (b"\xff\xf8", b"\xff\xf9"))


def _aac(body: bytes) -> bool:
    """Ask for a whole first frame (ADTS: 13 bits of length, its header of 7 bytes included)."""
    length = (body[3] & 3) << 11 | body[4] << 3 | body[5] >> 5
    return 7 < length <= len(body)  # noqa: PLR2004


FORMS: Mapping[str, Callable[[bytes], bool]] = {
    "mp3": _mp3,
    "wav": _wav,
    "opus": _opus,
    "flac": _flac,
    "aac": _aac,
}
