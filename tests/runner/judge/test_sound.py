"""A file of sound that holds none is told from one that does."""

from __future__ import annotations

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge.read.sound import flaw, read_sound

PACKAGE = load()
MP3 = PACKAGE.media("silence.mp3")
WAV = PACKAGE.media("silence.wav")
TAG = b"ID3\x04\0\0\0\0\0\x0a" + bytes(10)
PAGE = b"OggS" + bytes(24)
HEAD = PAGE + b"OpusHead\x01\x01\x38\x01\x80\xbb\0\0\0\0\0"
STREAMINFO = b"fLaC\x80\0\0\x22" + bytes(34)
ADTS = b"\xff\xf1\x50\x80\x02\x1f\xfc"

PICTURE = bytes(300) + b"\xff\xfb" + bytes(100)
TAGGED = b"ID3\x04\0\0" + bytes((0, 0, len(PICTURE) >> 7, len(PICTURE) & 0x7F)) + PICTURE
SHORT_TAG = b"ID3\x04\0\0\0\0\0\x05" + bytes(300)
SLOW, FAST = b"\xff\xfb\x10\xc4" + bytes(100), b"\xff\xfb\x90\xc4" + bytes(413)
VBR = (SLOW + FAST) * 3
ADTS_FILE = (ADTS + bytes(9)) * 12
OPUS_PAGE = b"OggS\0\0" + (480 * 50 + 312).to_bytes(8, "little") + bytes(14)


def streaminfo(rate: int, samples: int) -> bytes:
    """Begin a FLAC file: what it is, and how much of it."""
    packed = (rate << 44 | 15 << 36 | samples).to_bytes(8, "big")
    return b"fLaC\x80\0\0\x22" + bytes(10) + packed + bytes(16)


SOUND = {
    "frames after a tag with a picture": ("mp3", TAGGED + MP3),
    "frames after a tag whose length is wrong": ("mp3", SHORT_TAG + MP3),
    "frames of many bit rates": ("mp3", VBR),
    "frames before an old tag": ("mp3", MP3 + b"TAG" + bytes(125)),
    "the last frame cut": ("mp3", MP3[:-50]),
    "samples after a chunk that is odd": ("wav", WAV[:12] + b"junk\x03\0\0\0abc\0" + WAV[12:]),
    "samples of which a stream said the most": ("wav", WAV[:40] + b"\xff\xff\xff\x7f" + WAV[44:]),
    "three pages of Vorbis": ("opus", PAGE + b"\x01vorbis" + PAGE * 2),
    "AAC after a tag": ("mp3", TAG + ADTS_FILE),
    "samples alone": ("pcm", bytes(4000)),
    "frames": ("mp3", MP3),
    "frames after a tag": ("mp3", TAG + MP3),
    "frames of MPEG 2": ("mp3", b"\xff\xf3\x44\xc4" + bytes(140)),
    "samples": ("wav", WAV),
    "samples of a stream whose length was unknown": ("wav", WAV[:40] + b"\xff\xff\xff\xff" + WAV[44:]),
    "samples of a stream whose length is 0": ("wav", WAV[:40] + bytes(4) + WAV[44:]),
    "samples after a list": ("wav", WAV[:36] + b"LIST\x04\0\0\0INFO" + WAV[36:]),
    "three pages": ("opus", HEAD + PAGE * 2),
    "a FLAC frame": ("flac", STREAMINFO + b"\xff\xf8" + bytes(8)),
    "an ADTS frame": ("aac", ADTS + bytes(9)),
    "film": ("mp4", PACKAGE.media("clip.mp4")),
}
NO_SOUND = {
    "24 bytes of a tag": ("mp3", b"ID3\x04" + bytes(20)),
    "a tag alone": ("mp3", TAG),
    "a header without its frame": ("mp3", b"\xff\xfb\x10\xc4" + bytes(13)),
    "no samples": ("wav", WAV[:44]),
    "no data": ("wav", WAV[:36]),
    "headers of Ogg": ("opus", PAGE * 2),
    "what a stream of FLAC is like": ("flac", STREAMINFO),
    "half a frame of ADTS": ("aac", ADTS + bytes(3)),
    "an ADTS header": ("aac", b"\xff\xf1\x50\x80\0\xff\xfc" + bytes(10)),
}


@pytest.mark.parametrize(("form", "body"), SOUND.values(), ids=SOUND)
def test_sound_is_heard(form: str, body: bytes) -> None:
    """What is to be heard may be short, or state no length."""
    assert read_sound(form, body) is not None


@pytest.mark.parametrize(("form", "body"), NO_SOUND.values(), ids=NO_SOUND)
def test_a_header_is_no_sound(form: str, body: bytes) -> None:
    """A header alone is none."""
    assert read_sound(form, body) is None


TONE = PACKAGE.media("tone.wav")
FLAWS = {
    "a tone": ("wav", TONE, None),
    "a tone of unknown length": ("wav", TONE[:40] + b"\xff\xff\xff\xff" + TONE[44:], None),
    "frames of silence": ("mp3", MP3, None),
    "frames after a tag with a picture": ("mp3", TAGGED + MP3, None),
    "frames after a tag whose length is wrong": ("mp3", SHORT_TAG + MP3, None),
    "frames of many bit rates": ("mp3", VBR, None),
    "frames before an old tag": ("mp3", MP3 + b"TAG" + bytes(125), None),
    "frames with something between": ("mp3", MP3[:104] + bytes(50) + MP3, None),
    "two frames": ("mp3", MP3[:208], "lasts 52 ms"),
    "more than a minute of frames": ("mp3", MP3 * 70, "lasts 69 s, for one word"),
    "AAC after a tag": ("mp3", TAG + ADTS_FILE, "contains AAC after its tag"),
    "a word of AAC": ("aac", ADTS_FILE, None),
    "one frame of AAC": ("aac", ADTS + bytes(9), "lasts 23 ms"),
    "half a second of Opus": ("opus", HEAD + PAGE + OPUS_PAGE, None),
    "Opus that nobody counted": ("opus", HEAD + PAGE + b"OggS\0\0" + b"\xff" * 8 + bytes(14), None),
    "Vorbis": ("opus", PAGE + b"\x01vorbis" + PAGE * 2, "contains no Opus, although it is Ogg"),
    "a second of FLAC": ("flac", streaminfo(16_000, 16_000) + b"\xff\xf8" + bytes(8), None),
    "FLAC of unknown length": ("flac", streaminfo(16_000, 0) + b"\xff\xf8" + bytes(8), None),
    "a moment of FLAC": ("flac", streaminfo(48_000, 480) + b"\xff\xf8" + bytes(8), "lasts 10 ms"),
    "an hour of FLAC": ("flac", streaminfo(8000, 8000 * 3600) + b"\xff\xf8", "lasts 3600 s, for one word"),
    "samples alone": ("pcm", TONE[44:], None),
    "half of a sample alone": ("pcm", TONE[44:-1], "ends in the middle of a sample"),
    "silence alone": ("pcm", bytes(4000), "is silent: all of its samples are the same"),
    "a tone after a chunk that is odd": ("wav", TONE[:12] + b"junk\x03\0\0\0abc\0" + TONE[12:], None),
    "two files": ("wav", TONE + TONE, "is followed by another file, which players don't play"),
    "two files of unknown length": (
        "wav",
        TONE[:40] + b"\xff\xff\xff\xff" + TONE[44:] + TONE,
        "is followed by another file, which players don't play",
    ),
    "silence": ("wav", WAV, "is silent: all of its samples are the same"),
    "four samples": ("wav", TONE[:40] + bytes(4) + TONE[44:52], "lasts 0 ms"),
    "half a sample": ("wav", TONE[:40] + bytes(4) + TONE[44:-1], "ends in the middle of a sample"),
}


@pytest.mark.parametrize(("form", "body", "wrong"), FLAWS.values(), ids=FLAWS)
def test_what_can_be_no_speech(form: str, body: bytes, wrong: str | None) -> None:
    """Samples that are all the same, too few or cut in two are no speech."""
    sound = read_sound(form, body)

    assert sound is not None
    assert flaw(sound) == wrong
