"""Computes how long an audio file is, from its frames, pages or samples; 0 if nothing can be heard.

A header is believed only if the bytes confirm it. Tags with pictures, variable bit rates, and lengths that a
stream didn't know when it began are all legal.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aioc_runner.judge.read import frames
from aioc_runner.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from aioc_runner.judge.read.frames import Frame

TAG = 10
"""Bytes of an ID3 header, before the tag's content (https://id3.org/id3v2.3.0)."""

TRAILERS = (b"TAG", b"APETAGEX", b"LYRICSBEGIN")
"""What may follow the last frame of an MP3 file."""

MP3_SYNC = re.compile(rb"\xff[\xe2\xe3\xf2\xf3\xfa\xfb]")
"""Where a layer III frame may begin (RFC 3003, ISO/IEC 11172-3)."""

OGG_SYNC = b"OggS"
OPUS_HEAD = b"OpusHead"
OPUS_RATE = 48_000
"""Ogg counts Opus in 48ths of a millisecond, whatever its rate was (RFC 7845, section 4)."""

PAGES = 3
"""An Ogg file's header, its comment and its first sound each begin a page (RFC 7845, section 3)."""

PAGE = 27
"""Bytes of an Ogg page's header, before the lengths of its segments (RFC 3533, section 6)."""

ANOTHER_WAV = re.compile(rb"RIFF.{4}WAVEfmt ", re.DOTALL)
"""How a WAV file begins."""

UNKNOWN = 2**63
"""From here on a page's count is -1: no packet ends on it (RFC 3533, section 6)."""

SHORTEST = 0.1
"""Seconds that a spoken word takes at least."""

LONGEST = 60.0
"""More seconds than one word can take; some models never speak for less than ten."""

FLAC_SYNCS = (b"\xff\xf8", b"\xff\xf9")
STREAMINFO = 42
"""Bytes before anything else in a FLAC file (RFC 9639, section 8)."""


class Sound(Record):
    """What can be heard: for how many seconds, as far as is known, and what is wrong."""

    seconds: float | None = None
    flaw: str | None = None


def read_sound(form: str, body: bytes) -> Sound | None:
    """Read what can be heard after the header: None where that is nothing; of an unknown format all."""
    read = FORMS.get(form)
    return Sound() if read is None else read(body)


def flaw(sound: Sound, longest: float = LONGEST) -> str | None:
    """Say why what can be heard is hardly speech, one word unless more is `longest`."""
    if sound.seconds is not None and sound.seconds < SHORTEST:
        return f"lasts {round(1000 * sound.seconds)} ms"
    if sound.flaw is None and sound.seconds is not None and sound.seconds > longest:
        return f"lasts {round(sound.seconds)} s, for one word"
    return sound.flaw


def _mp3(body: bytes) -> Sound | None:
    first = next(_first_frames(body), None)
    if first is not None:
        return Sound(_length(body, first, frames.mp3, TRAILERS))
    return Sound(None, "contains AAC after its tag") if frames.adts(body, _after_tag(body)) else None


def _first_frames(body: bytes) -> Iterator[int]:
    """Find where a whole frame begins, after the tag, and where the tag's length is wrong also in it."""
    for start in dict.fromkeys((_after_tag(body), TAG if body.startswith(b"ID3") else 0)):
        for match in MP3_SYNC.finditer(body, start):
            frame = frames.mp3(body, match.start())
            if frame is not None and match.start() + frame.size <= len(body):
                yield match.start()


def _after_tag(body: bytes) -> int:
    """Where an ID3 tag ends: its length is four times seven bits, and it may have a footer."""
    if not body.startswith(b"ID3") or len(body) < TAG:
        return 0
    size = sum((byte & 0x7F) << shift for byte, shift in zip(body[6:10], (21, 14, 7, 0), strict=True))
    return TAG + size + (TAG if body[5] & 0x10 else 0)


def _aac(body: bytes) -> Sound | None:
    frame = frames.adts(body, 0)
    return None if frame is None or frame.size > len(body) else Sound(_length(body, 0, frames.adts))


def _length(
    body: bytes,
    at: int,
    frame_at: Callable[[bytes, int], Frame | None],
    trailers: tuple[bytes, ...] = (),
) -> float | None:
    """Add up frames to the end; None if something else is in between, so that it can't be known."""
    seconds = 0.0
    while at < len(body) and not body.startswith(trailers, at):
        frame = frame_at(body, at)
        if frame is None:
            return None if len(body) - at > frames.HEADER else seconds
        seconds += frame.seconds
        at += frame.size
    return seconds


def _opus(body: bytes) -> Sound | None:
    pages = [match.start() for match in re.finditer(OGG_SYNC, body)]
    if len(pages) < PAGES:
        return None
    head = body.find(OPUS_HEAD, 0, pages[1])
    if head < 0:
        return Sound(None, "contains no Opus, although it is Ogg")
    counts = (int.from_bytes(body[at + 6 : at + 14], "little") for at in pages if at + PAGE <= len(body))
    last = max((count for count in counts if count < UNKNOWN), default=0)
    skipped = int.from_bytes(body[head + 10 : head + 12], "little")
    return Sound((last - skipped) / OPUS_RATE if last > skipped else None)


def _flac(body: bytes) -> Sound | None:
    if all(body.find(sync, STREAMINFO) < 0 for sync in FLAC_SYNCS):
        return None
    packed = int.from_bytes(body[18:26], "big")
    rate, samples = packed >> 44, packed & (2**36 - 1)
    return Sound(samples / rate if rate and samples else None)


def _wav(body: bytes) -> Sound | None:
    """Ask for samples, not for the length that the header states: streamed files state 0 or too much."""
    chunks = frames.chunks(body)
    samples, form = chunks.get(b"data", b""), chunks.get(b"fmt ", b"")
    if not samples:
        return None
    rate, align = int.from_bytes(form[8:12], "little"), int.from_bytes(form[12:14], "little")
    if ANOTHER_WAV.search(body, frames.RIFF):
        return Sound(None, "is followed by another file, which players don't play")
    if not rate or not align:
        return Sound()
    return Sound(len(samples) / rate, _flaw_of(samples, align))


def _flaw_of(samples: bytes, align: int) -> str | None:
    if len(samples) % align:
        return "ends in the middle of a sample"
    if samples == samples[:align] * (len(samples) // align) and len(samples) > align:
        return "is silent: all of its samples are the same"
    return None


def _pcm(body: bytes) -> Sound | None:
    """Sixteen bits a sample, as OpenAI sends them."""
    return Sound(None, _flaw_of(body, 2))


FORMS: Mapping[str, Callable[[bytes], Sound | None]] = {
    "mp3": _mp3,
    "wav": _wav,
    "opus": _opus,
    "flac": _flac,
    "aac": _aac,
    "pcm": _pcm,
}
