"""Recognises binary answers by their first bytes, not only by the content type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.detect.error_message import error_words
from aioc_runner.detect.media_format import format_of
from aioc_runner.judge.findings import finding
from aioc_runner.judge.read.body import Answer, wrong_type
from aioc_runner.judge.read.sound import Sound, flaw, read_sound
from aioc_runner.text import beginning, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_generated.catalog import Row
    from aioc_generated.setting_types import Media
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

SHORT = 60
LEAST = 16
"""No file of sound, picture or film is shorter: its header alone, or one frame, is longer."""

WRITTEN = ("text/", "application/json", "application/problem+json")
"""How the content types of texts, which aren't audio, begin."""

SYNC = b"\xff"
"""The byte with which frames of MP3 and AAC begin."""

MOVING = ("audio/", "video/")
"""What the content types of formats begin with that can be heard."""


def read_media(package: CatalogPackage, row: Row, exchange: Exchange) -> Answer:
    """Read a binary body."""
    known = package.catalog.media
    accepted = {name: known[name] for name in row.response.media}
    form = (
        format_of(accepted, exchange.body)
        or _without_signature(known, accepted, exchange)
        or _in_its_place(known, accepted, exchange)
    )
    if form is None:
        return Answer((_unrecognised(known, accepted, exchange),))
    if len(exchange.body) < LEAST:
        return Answer((_stub(form, exchange),))
    sound = Sound() if exchange.truncated else read_sound(form, exchange.body)
    if sound is None:
        return Answer((_hollow(form, exchange),))
    return Answer(tuple(_remarks(accepted, form, sound, exchange)))


def _without_signature(
    known: Mapping[str, Media], accepted: Mapping[str, Media], exchange: Exchange
) -> str | None:
    """Name the format that was asked for, where its bytes may be any: those of no file, document or text."""
    asked = next(iter(accepted))
    if accepted[asked].signatures or exchange.media_type.startswith(WRITTEN) or _is_written(exchange.body):
        return None
    other = format_of(known, exchange.body)
    sound = None if other is None else read_sound(other, exchange.body)
    # Two bytes are the signature of some: samples may begin with them, a file goes on as it begins.
    chance = sound is None or (sound.seconds is None and exchange.body.startswith(SYNC))
    return asked if chance else None


def _is_written(body: bytes) -> bool:
    """Whether bytes begin as words do, such as an error, a page or base64, or there are none."""
    text = body[:SHORT].decode(errors="replace")
    return all(letter.isprintable() or letter in "\r\n\t" for letter in text) and "\ufffd" not in text


def _in_its_place(
    known: Mapping[str, Media], accepted: Mapping[str, Media], exchange: Exchange
) -> str | None:
    """Name another format that can be heard, where the request named none: by its bytes, or its label."""
    form = format_of(known, exchange.body)
    bare = (name for name, media in known.items() if not media.signatures)
    labelled = next((name for name in bare if exchange.media_type in known[name].content_types), None)
    other = form or labelled
    heard = other is not None and known[other].content_types[0].startswith(MOVING)
    return other if heard and len(accepted) > 1 else None


def _remarks(accepted: Mapping[str, Media], form: str, sound: Sound, exchange: Exchange) -> Iterator[Finding]:
    """Report an audio file whose content type is wrong, or whose format isn't the default one."""
    wanted = accepted[form].content_types if form in accepted else ()
    if wanted and exchange.media_type not in wanted:
        yield wrong_type(wanted[0], exchange)
    wrong = flaw(sound)
    if wrong is not None:
        message = f"the body begins like {form}, and {wrong}"
        yield finding("invalid-media", message, severity="warn", expected="speech", actual=wrong)
    default = next(iter(accepted))
    if form != default:
        message = f"the body is {form}, but the default format is {default}"
        yield finding("invalid-media", message, severity="warn", expected=default, actual=form)


def _unrecognised(known: Mapping[str, Media], accepted: Mapping[str, Media], exchange: Exchange) -> Finding:
    expected = " or ".join(accepted)
    actual = _what(known, exchange)
    return finding("invalid-media", f"the body is {actual}, not {expected}", expected=expected, actual=actual)


def _stub(form: str, exchange: Exchange) -> Finding:
    length = len(exchange.body)
    message = f"the body begins like {form}, and ends after {length} bytes"
    return finding("invalid-media", message, expected=f"a file of {form}", actual=f"{length} bytes")


def _hollow(form: str, exchange: Exchange) -> Finding:
    length = len(exchange.body)
    message = f"the body begins like {form}, and its {length} bytes contain no audio"
    return finding("invalid-media", message, expected=f"audio as {form}", actual=f"{length} bytes")


def _what(known: Mapping[str, Media], exchange: Exchange) -> str:
    """Say what came instead."""
    if not exchange.body:
        return "empty"
    other = format_of(known, exchange.body)
    if other is not None:
        return other
    words = error_words(exchange)
    if words is not None:
        return f"an error in JSON: {one_line(words)}"
    return f"unknown bytes: {beginning(exchange.body, SHORT)}"
