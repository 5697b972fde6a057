"""Reads the headers of audio frames and chunks: how many bytes and seconds each takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADER = 4
"""Bytes of an MPEG frame's header."""

ADTS_HEADER = 7
ADTS_SAMPLES = 1024
"""A frame of AAC, of which ADTS has one unless its header counts more (ISO/IEC 14496-3, 1.A.2.2)."""

MPEG_1 = 3
LAYER_III = 1
KBIT = {
    MPEG_1: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    0: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
"""Kilobits per second of layer III, by the header's number; 0 means an unknown rate of the encoder's own."""

HERTZ = {MPEG_1: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
"""Sample rates of MPEG-1, MPEG-2 and MPEG-2.5 (http://www.mp3-tech.org/programmer/frame_header.html)."""

ADTS_HERTZ = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350)

RIFF = 12
"""Bytes before the first chunk of a WAV file."""

CHUNK = 8
"""Bytes of a chunk's header: its name and its length."""


class Frame(Record):
    """A frame: its bytes, header included, and the time it takes."""

    size: int
    seconds: float


def mp3(body: bytes, at: int) -> Frame | None:
    """Read a layer III frame's header."""
    bits = int.from_bytes(body[at : at + HEADER], "big") if len(body) >= at + HEADER else 0
    version, layer, rate, hertz = bits >> 19 & 3, bits >> 17 & 3, bits >> 12 & 15, bits >> 10 & 3
    known = bits >> 21 == 0x7FF and version in HERTZ and layer == LAYER_III  # noqa: PLR2004 -- eleven bits of sync
    if not known or not 0 < rate < len(KBIT[0]) or hertz >= len(HERTZ[version]):
        return None
    kbit, frequency = KBIT.get(version, KBIT[0])[rate], HERTZ[version][hertz]
    samples = 1152 if version == MPEG_1 else 576
    return Frame(samples * 125 * kbit // frequency + (bits >> 9 & 1), samples / frequency)


def adts(body: bytes, at: int) -> Frame | None:
    """Read an ADTS header: twelve bits of sync, a length of 13 bits with the header in it."""
    head = body[at : at + ADTS_HEADER]
    if len(head) < ADTS_HEADER or head[0] != 0xFF or head[1] & 0xF6 != 0xF0:  # noqa: PLR2004 -- sync, layer 0
        return None
    size, hertz = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5, head[2] >> 2 & 15
    if size <= ADTS_HEADER or hertz >= len(ADTS_HERTZ):
        return None
    return Frame(size, ((head[6] & 3) + 1) * ADTS_SAMPLES / ADTS_HERTZ[hertz])


def chunks(body: bytes) -> Mapping[bytes, bytes]:
    """Take a WAV file apart; a chunk whose length is 0 or too much goes on to the end, as streams have it."""
    found: dict[bytes, bytes] = {}
    at = RIFF
    while at + CHUNK <= len(body):
        name, stated = body[at : at + 4], int.from_bytes(body[at + 4 : at + CHUNK], "little")
        begin = at + CHUNK
        open_ = stated > len(body) - begin or (stated == 0 and name == b"data")
        size = len(body) - begin if open_ else stated
        found.setdefault(name, body[begin : begin + size])
        at = begin + size + size % 2
    return found
