"""Sound in another form than the one sent by default is told of; bytes that are no sound fail."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from aioc_runner.judge import judge
from truth import clean

if TYPE_CHECKING:
    from aioc_runner.report import Result

MEDIA = clean.PACKAGE.media
WEBM = bytes.fromhex("1a45dfa3") + bytes(200)
M4A = b"\0\0\0\x1cftypM4A " + bytes(200)


def spoken(label: str, body: bytes, row: str = "audio.speech") -> Result:
    """Judge speech that came like this."""
    recording = clean.recording()
    exchanges = tuple(
        replace(one, body=body, headers=(("content-type", label),)) if one.key == f"{row}/probe" else one
        for one in recording.exchanges
    )
    report = judge(clean.PACKAGE, replace(recording, exchanges=exchanges, planned=(row,)))
    return next(one for one in report.results if one.id == row)


TOLD = {
    "Opus or Vorbis in WebM": ("audio/webm", WEBM, "the body is webm, but the default format is mp3"),
    "AAC in MP4": ("audio/mp4", M4A, "the body is mp4, but the default format is mp3"),
    "samples": (
        "audio/pcm;rate=24000",
        MEDIA("tone.wav")[44:],
        "the body is pcm, but the default format is mp3",
    ),
    "WAV": ("audio/wav", MEDIA("tone.wav"), "the body is wav, but the default format is mp3"),
    "WAV without its length": (
        "audio/wav",
        MEDIA("tone.wav")[:40] + b"\xff\xff\xff\xff" + MEDIA("tone.wav")[44:],
        "the body is wav, but the default format is mp3",
    ),
    "Vorbis": (
        "audio/ogg",
        (b"OggS" + bytes(24) + b"\x01vorbis") * 3,
        "the body begins like opus, and contains no Opus, although it is Ogg",
    ),
}


@pytest.mark.parametrize(("label", "body", "words"), TOLD.values(), ids=TOLD)
def test_what_can_be_heard_is_a_warning(label: str, body: bytes, words: str) -> None:
    """A player that looks at the bytes plays it."""
    result = spoken(label, body)

    assert result.status == "WARN"
    assert result.detail.startswith(words)


SAMPLES = MEDIA("tone.pcm")
ASKED: dict[str, tuple[str, bytes, str]] = {
    "samples": ("audio/pcm", SAMPLES, "PASS"),
    "samples under another label": ("application/octet-stream", SAMPLES, "WARN"),
    "samples that begin as MP3 does": ("audio/pcm", b"\xff\xfb" + SAMPLES[2:], "PASS"),
    "MP3": ("audio/mpeg", MEDIA("silence.mp3"), "FAIL"),
    "WAV": ("audio/pcm", MEDIA("tone.wav"), "FAIL"),
    "an error": ("audio/pcm", b'{"error": {"message": "no such voice"}}', "FAIL"),
    "a page": ("audio/pcm", b"<!doctype html>\n<title>Welcome</title>", "FAIL"),
    "base64": ("audio/pcm", b"QB9AH0Af" * 40, "FAIL"),
    "nothing": ("audio/pcm", b"", "FAIL"),
    "half a sample": ("audio/pcm", SAMPLES[:-1], "WARN"),
}


@pytest.mark.parametrize(("label", "body", "status"), ASKED.values(), ids=ASKED)
def test_samples_are_known_where_they_were_asked_for(label: str, body: bytes, status: str) -> None:
    """Nothing but the request tells what they are; words and files of another format are none."""
    assert spoken(label, body, "audio.speech.pcm").status == status


STREAMED: dict[str, tuple[str, bytes, str]] = {
    "samples": ("audio/pcm", SAMPLES, "WARN"),
    "an unnamed file": ("application/octet-stream", SAMPLES, "WARN"),
    "MP3": ("audio/mpeg", MEDIA("silence.mp3"), "WARN"),
    "a page": ("text/html", b"<!doctype html>", "FAIL"),
    "events without a label": ("application/octet-stream", b'data: {"type":"speech.audio.done"}\n\n', "FAIL"),
}


@pytest.mark.parametrize(("label", "body", "status"), STREAMED.values(), ids=STREAMED)
def test_sound_in_place_of_events_is_a_warning(label: str, body: bytes, status: str) -> None:
    """So OpenAI's tts-1 answers."""
    assert spoken(label, body, "audio.speech.stream").status == status


WRONG = {
    "24 bytes that begin with ID3": ("audio/mpeg", b"ID3\x04" + bytes(20)),
    "a picture": ("audio/mpeg", MEDIA("picture.png")),
    "samples under another label": ("audio/mpeg", MEDIA("tone.wav")[44:]),
    "a page": ("text/html", b"<!doctype html><html></html>"),
}


@pytest.mark.parametrize(("label", "body"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_heard_fails(label: str, body: bytes) -> None:
    """No player plays it."""
    assert spoken(label, body).status == "FAIL"


def test_what_was_asked_for_by_name_is_asked_for() -> None:
    """Another format than the one that the request names is wrong."""
    assert spoken("audio/webm", WEBM, "audio.speech.wav").status == "FAIL"
