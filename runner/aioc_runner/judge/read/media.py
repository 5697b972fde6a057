"""Recognises binary answers by the bytes they begin with, not only by what the header says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.detect.error_message import error_words
from aioc_runner.detect.media_format import format_of
from aioc_runner.judge.findings import finding
from aioc_runner.judge.read.body import Answer, wrong_type
from aioc_runner.judge.read.sound import flaw, has_sound
from aioc_runner.text import beginning, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_generated.catalog import Row
    from aioc_generated.setting_types import Media
    from aioc_runner.catalog import Catalogue
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

SHORT = 60
LEAST = 16
"""No file of sound, picture or film is shorter: its header alone, or one frame, is longer."""


def read_media(catalogue: Catalogue, row: Row, exchange: Exchange) -> Answer:
    """Read a binary body."""
    known = catalogue.catalog.media
    accepted = {name: known[name] for name in row.response.media}
    form = format_of(accepted, exchange.body)
    if form is None:
        return Answer((_unrecognised(known, accepted, exchange),))
    if len(exchange.body) < LEAST:
        return Answer((_stub(form, exchange),))
    if not exchange.truncated and not has_sound(form, exchange.body):
        return Answer((_hollow(form, exchange),))
    return Answer(tuple(_remarks(accepted, form, exchange)))


def _remarks(accepted: Mapping[str, Media], form: str, exchange: Exchange) -> Iterator[Finding]:
    """Say of a sound file that its label is another's, and that it isn't the format sent by default."""
    wanted = accepted[form].content_types
    if exchange.media_type not in wanted:
        yield wrong_type(wanted[0], exchange)
    wrong = None if exchange.truncated else flaw(form, exchange.body)
    if wrong is not None:
        message = f"the body is {form}, and {wrong}"
        yield finding("invalid-media", message, severity="warn", expected="speech", actual=wrong)
    default = next(iter(accepted))
    if form != default:
        message = f"the body is {form}, though {default} is sent unless the request says otherwise"
        yield finding("invalid-media", message, severity="warn", expected=default, actual=form)


def _unrecognised(known: Mapping[str, Media], accepted: Mapping[str, Media], exchange: Exchange) -> Finding:
    expected = " or ".join(accepted)
    actual = _what(known, exchange)
    return finding("invalid-media", f"the body is {actual}, not {expected}", expected=expected, actual=actual)


def _stub(form: str, exchange: Exchange) -> Finding:
    length = len(exchange.body)
    message = f"the body begins as {form} does, and ends after {length} bytes"
    return finding("invalid-media", message, expected=f"a file of {form}", actual=f"{length} bytes")


def _hollow(form: str, exchange: Exchange) -> Finding:
    length = len(exchange.body)
    message = f"the body begins as {form} does, and nothing to be heard follows in its {length} bytes"
    return finding("invalid-media", message, expected=f"sound as {form}", actual=f"{length} bytes")


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
