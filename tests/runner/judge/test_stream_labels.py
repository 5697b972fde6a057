"""What a stream's label is worth, and what is no stream whatever its label."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from faults import planting

if TYPE_CHECKING:
    from aioc_runner.report import Finding

PACKAGE = load()
RECORDINGS = [run.recording for run in planting.runs() if run.name.startswith("reference")]
STREAM = "stream-content-type"
CHAT = "chat-stream-content-type"


def labels(row: str, label: str | None, body: bytes | None = None) -> list[Finding]:
    """Judge a row's recorded stream, or this in its place, under another label."""
    headers = () if label is None else (("content-type", label),)

    recording = next(one for one in RECORDINGS if row in one.planned)
    exchanges = tuple(
        replace(one, headers=headers, body=one.body if body is None else body)
        if one.key == f"{row}/probe"
        else one
        for one in recording.exchanges
    )
    report = judge(PACKAGE, replace(recording, planned=(row,), exchanges=exchanges))
    result = next(one for one in report.results if one.id == row)
    assert "the answer is a file" not in " ".join(one.message for one in result.findings)
    return [one for one in result.findings if one.kind == "content-type"]


@pytest.mark.parametrize(
    "label", ["application/json", "text/plain", "audio/mpeg", "application/x-ndjson", None]
)
@pytest.mark.parametrize(
    ("row", "severity", "deviation"),
    [
        ("chat.completions.stream", "fail", CHAT),
        ("responses.stream", "warn", STREAM),
        ("completions.stream", "warn", STREAM),
        ("audio.transcriptions.stream", "warn", STREAM),
    ],
)
def test_events_under_another_label(row: str, severity: str, deviation: str, label: str | None) -> None:
    """Whichever label it is, the finding says of events whom it breaks."""
    (found,) = labels(row, label)

    assert (found.severity, found.deviation) == (severity, deviation)
    assert found.actual == ("none" if label is None else f'"{label}"') + " on events"
    assert found.actual in found.message


@pytest.mark.parametrize(
    ("row", "deviation"),
    [
        ("chat.completions.stream", None),
        ("responses.stream", None),
        ("audio.transcriptions.stream", "transcription-at-once"),
    ],
)
def test_a_document_is_no_stream(row: str, deviation: str | None) -> None:
    """A document labelled as JSON isn't mislabelled: nobody is told that a client doesn't read the label."""
    body = json.dumps({"data": [], "text": "data: none"}).encode()
    (found,) = labels(row, "application/json", body)

    assert found.deviation == deviation
    assert found.actual == '"application/json"'


def test_events_under_their_label() -> None:
    """A right label is nothing to speak of."""
    assert labels("chat.completions.stream", "text/event-stream; charset=utf-8") == []
