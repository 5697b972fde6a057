"""The media files are what their script writes, and what the fixtures say of them."""

from __future__ import annotations

import base64
import importlib.util
import re
import struct
import wave
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping

SPEC = Path(__file__).parents[2] / "spec"
MEDIA = SPEC / "fixtures" / "media"
MP3_FRAME = 104


def _made() -> Any:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("make_media", MEDIA / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _written() -> Mapping[str, bytes]:
    return cast("Mapping[str, bytes]", _made().files())


def _pixels(png: bytes) -> bytes:
    """Inflate a picture's one IDAT chunk: how zlib packs it may differ from machine to machine."""
    start = png.index(b"IDAT")
    (length,) = struct.unpack(">I", png[start - 4 : start])
    return zlib.decompress(png[start + 4 : start + 4 + length])


def test_the_folder_holds_what_the_script_writes() -> None:
    """No file is missing, none is left over."""
    kept = {path.name for path in MEDIA.iterdir() if path.is_file()} - {"make.py"}

    assert kept == set(_written())


@pytest.mark.parametrize(
    "name",
    [
        "silence.wav",
        "silence.mp3",
        "tone.wav",
        "clip.mp4",
        "tone.pcm",
        "silence.opus",
        "silence.flac",
        "silence.aac",
    ],
)
def test_sounds_and_films_are_as_written(name: str) -> None:
    """Their bytes are the script's."""
    assert (MEDIA / name).read_bytes() == _written()[name]


@pytest.mark.parametrize("name", ["picture.png", "mask.png", "blank.png"])
def test_pictures_are_as_written(name: str) -> None:
    """Their pixels are the script's, and there are 512 times 512 of them."""
    kept = (MEDIA / name).read_bytes()

    assert _pixels(kept) == _pixels(_written()[name])
    assert struct.unpack(">II", kept[16:24]) == (512, 512)


def test_the_recording_is_one_second_of_silence() -> None:
    """16 kHz, one channel, 16 bits a sample, each of them nought."""
    with wave.open(str(MEDIA / "silence.wav")) as sound:
        shape = (sound.getframerate(), sound.getnchannels(), sound.getsampwidth(), sound.getnframes())
        samples = sound.readframes(sound.getnframes())

    assert shape == (16_000, 1, 2, 16_000)
    assert not any(samples)


def test_the_speech_is_whole_mp3_frames() -> None:
    """Every 104 bytes a frame begins."""
    speech = (MEDIA / "silence.mp3").read_bytes()

    assert len(speech) % MP3_FRAME == 0
    assert {speech[at : at + 2] for at in range(0, len(speech), MP3_FRAME)} == {b"\xff\xfb"}


def test_checksums_are_those_of_ogg_and_flac() -> None:
    """Each begins at 0 with the highest bit: the check values of CRC-8/SMBUS, CRC-16/UMTS and Ogg's own."""
    made = [_made()._crc(bits, by, b"123456789") for bits, by in ((8, 0x07), (16, 0x8005), (32, 0x04C11DB7))]

    assert [one.hex() for one in made] == ["f4", "fee8", "89a1897f"]


def test_the_mask_is_transparent_in_the_middle_only() -> None:
    """The alpha of a corner is full, that of the middle nought."""
    rows = _pixels((MEDIA / "mask.png").read_bytes())
    line = 1 + 4 * 512
    middle = 256 * line + 1 + 4 * 256

    assert rows[1 + 3] == 0xFF
    assert rows[middle + 3] == 0


@pytest.mark.parametrize("name", ["fixtures/images.yaml", "examples/images.yaml"])
def test_pictures_in_yaml_are_the_blank_one(name: str) -> None:
    """Base64 in the YAML is blank.png, so nobody has to wonder what it shows."""
    blank = base64.b64encode((MEDIA / "blank.png").read_bytes()).decode()

    assert set(re.findall(r"iVBORw0KGgo[A-Za-z0-9+/=]+", (SPEC / name).read_text())) == {blank}
