"""A file of sound that holds none is told from one that does."""

from __future__ import annotations

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge.read.sound import flaw, has_sound

CATALOGUE = load()
MP3 = CATALOGUE.media("silence.mp3")
WAV = CATALOGUE.media("silence.wav")
TAG = b"ID3\x04\0\0\0\0\0\x0a" + bytes(10)
PAGE = b"OggS" + bytes(24)
STREAMINFO = b"fLaC\x80\0\0\x22" + bytes(34)
ADTS = b"\xff\xf1\x50\x80\x02\x1f\xfc"

SOUND = {
    "frames": ("mp3", MP3),
    "frames after a tag": ("mp3", TAG + MP3),
    "frames of MPEG 2": ("mp3", b"\xff\xf3\x44\xc4" + bytes(140)),
    "samples": ("wav", WAV),
    "samples of a stream whose length was unknown": ("wav", WAV[:40] + b"\xff\xff\xff\xff" + WAV[44:]),
    "samples of a stream whose length is 0": ("wav", WAV[:40] + bytes(4) + WAV[44:]),
    "samples after a list": ("wav", WAV[:36] + b"LIST\x04\0\0\0INFO" + WAV[36:]),
    "three pages": ("opus", PAGE * 3),
    "a FLAC frame": ("flac", STREAMINFO + b"\xff\xf8" + bytes(8)),
    "an ADTS frame": ("aac", ADTS + bytes(9)),
    "film": ("mp4", CATALOGUE.media("clip.mp4")),
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
    assert has_sound(form, body)


@pytest.mark.parametrize(("form", "body"), NO_SOUND.values(), ids=NO_SOUND)
def test_a_header_is_no_sound(form: str, body: bytes) -> None:
    """A header alone is none."""
    assert not has_sound(form, body)


TONE = CATALOGUE.media("tone.wav")
FLAWS = {
    "a tone": ("wav", TONE, None),
    "a tone of unknown length": ("wav", TONE[:40] + b"\xff\xff\xff\xff" + TONE[44:], None),
    "frames of silence": ("mp3", MP3, None),
    "silence": ("wav", WAV, "is silent: all of its samples are the same"),
    "four samples": ("wav", TONE[:40] + bytes(4) + TONE[44:52], "lasts 0 ms"),
    "half a sample": ("wav", TONE[:40] + bytes(4) + TONE[44:-1], "ends in the middle of a sample"),
}


@pytest.mark.parametrize(("form", "body", "wrong"), FLAWS.values(), ids=FLAWS)
def test_what_can_be_no_speech(form: str, body: bytes, wrong: str | None) -> None:
    """Samples that are all the same, too few or cut in two are no speech."""
    assert flaw(form, body) == wrong
