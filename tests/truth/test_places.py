"""What reports on saved runs say of places is read back from the bytes, by other means than the judge's."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.documents.json_path import compiled
from aioc_runner.text import shown
from truth.saved import EVIDENCE, Saved, saved

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.report import Finding

SERVERS = sorted(path.parents[1].name for path in EVIDENCE.glob("*/*/full.har.xz"))
SHAPE = ("missing", "null", "wrong-type", "wrong-value", "unknown-value", "envelope")
SUM = "in what the events add up to, "
PIECE = re.compile(r"\$\.choices\[(\d+)\]\.message\.(\w+)")


@pytest.mark.parametrize("server", SERVERS)
def test_places_are_as_reports_say(server: str) -> None:
    """What is missing isn't there, what is null is, and what is another value is the one that is shown."""
    run = saved(server)
    every = ((result.id, finding) for result in run.report.results for finding in result.findings)
    told = [(row, finding) for row, finding in every if finding.kind in SHAPE and finding.exchange]

    wrong = [(row, finding.message) for row, finding in told if not _holds(run, finding)]

    assert told
    assert wrong == []


def _holds(run: Saved, finding: Finding) -> bool:
    exchange = next(one for one in run.recording.exchanges if one.key == finding.exchange)
    text = exchange.body.decode()
    document = list(_events(text)) if "data:" in text[:2000] and text[:1] not in "{[" else _json(text)
    if finding.message.startswith("the error body: "):
        return document is None
    if finding.message.startswith(SUM):
        return _in_no_piece(document, finding)
    inside = re.match(r"in \$\[(\d+)\]\.response, ", finding.message)
    if inside:
        document = document[int(inside[1])]["response"]
    return _is_so(finding, list(compiled(finding.at).find(document).values()))


def _is_so(finding: Finding, values: list[Any]) -> bool:
    if finding.actual == "nothing":
        return values == [] and "is missing" in finding.message
    if finding.kind == "null":
        return values == [None] and "is null" in finding.message
    return [shown(value) for value in values] == [finding.actual] and finding.actual in finding.message


def _in_no_piece(events: list[Any], finding: Finding) -> bool:
    """Whether no piece of a choice brings what the sum is said to lack."""
    place = PIECE.fullmatch(finding.at)
    if finding.kind != "missing" or place is None:
        return True
    pieces = [choice for event in events for choice in event.get("choices") or []]
    mine = [one.get("delta") or {} for one in pieces if one.get("index", 0) == int(place[1])]
    return not any(delta.get(place[2]) for delta in mine)


def _events(text: str) -> Iterator[Any]:
    for line in text.splitlines():
        data = line.removeprefix("data:").strip()
        if line.startswith("data:") and data != "[DONE]":
            yield json.loads(data)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None
