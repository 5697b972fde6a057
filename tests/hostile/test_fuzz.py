"""Readers of what others wrote, on anything: an answer or one clear error, never another exception."""

# mypy: disable-error-code="untyped-decorator"

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError

from aioc_compiler.parse import load as yaml_loader
from aioc_runner import catalog
from aioc_runner.judge import judge
from aioc_runner.redact.redactor import Redactor
from aioc_runner.report import contract
from aioc_runner.wire import har, sse
from aioc_testing.canary import CANARY, leaks

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Recording

hypothesis = pytest.importorskip("hypothesis")
st = pytest.importorskip("hypothesis.strategies")

SAVED = Path(__file__).parents[1] / "faults" / "runs" / "llama-cpp.har"
TIMES = int(os.environ.get("AIOC_FUZZ_TIMES", "1"))
"""So many times the examples: every night more than here."""

FEW = hypothesis.settings(
    max_examples=60 * TIMES, deadline=None, database=None, suppress_health_check=list(hypothesis.HealthCheck)
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9)
VALUES = st.recursive(
    SCALARS, lambda one: st.lists(one, max_size=4) | st.dictionaries(st.text(max_size=9), one, max_size=4)
)
PIECES = st.sampled_from(
    [
        b"data:",
        b"data: {",
        b"data: x\n\n",
        b"data: " + b"y" * 990,
        b"\n",
        b"\r\n",
        b"\r",
        b": x",
        b"event: a",
        b"id: \0",
        b"\xef\xbb\xbf",
        b"[DONE]",
        b"\xff",
    ]
)
STREAMS = st.lists(PIECES | st.binary(max_size=6), max_size=30).map(b"".join)


@cache
def recording() -> Recording:
    return har.load(SAVED)


@cache
def document() -> Any:
    return json.loads(SAVED.read_bytes())


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place of a document but its bodies' insides."""
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    return [path, *(place for key, item in members for place in places(item, (*path, key)))]


@cache
def all_places() -> list[tuple[Any, ...]]:
    return [place for place in places(document()) if place]


def changed(value: Any, path: tuple[Any, ...], to: Any) -> Any:
    """The document with another value at a place."""
    if not path:
        return to
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = changed(copy[path[0]], path[1:], to)
    return copy


@FEW
@hypothesis.given(STREAMS, st.lists(st.integers(0, 200), max_size=5))
def test_sse(data: bytes, cuts: list[int]) -> None:
    """The same events however a stream is cut."""
    decoder = sse.Decoder(1000, 100)
    edges = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    pairs = pairwise(edges)
    events = [event for start, end in pairs for event in decoder.feed(data[start:end])]

    assert tuple(events) == sse.decode(data, 1000, 100).events


@FEW
@hypothesis.given(st.binary(max_size=200) | VALUES.map(lambda value: json.dumps(value).encode()))
def test_har_of_anything(data: bytes) -> None:
    """No saved run is one error."""
    with pytest.raises(har.HarError):
        har.loads(data)


@FEW
@hypothesis.given(st.data())
def test_har_with_a_change(data: Any) -> None:
    """A saved run with any other value somewhere is read and judged, or refused."""
    place = data.draw(st.sampled_from(all_places()))
    with suppress(har.HarError):
        har.of_document(changed(document(), place, data.draw(VALUES)))


@FEW
@hypothesis.given(VALUES)
def test_report_of_anything(value: Any) -> None:
    """No report is one error of the two that readers know."""
    with pytest.raises((ValidationError, contract.ContractError)):
        contract.read(value)


@FEW
@hypothesis.given(st.text(max_size=80) | VALUES.map(json.dumps))
def test_yaml(text: str) -> None:
    """Any text is a document or has problems with a place."""
    loaded, problems = yaml_loader.load("x.yaml", text.encode("utf-8", "surrogatepass"))
    assert loaded is not None or problems


@hypothesis.settings(FEW, max_examples=25 * TIMES)
@hypothesis.given(st.data())
def test_judge(data: Any) -> None:
    """An answer with other bytes in it is graded: no row crashes."""
    known = recording()
    at = data.draw(st.integers(0, len(known.exchanges) - 1))
    one = known.exchanges[at]
    start = data.draw(st.integers(0, len(one.body)))
    body = (
        one.body[:start]
        + data.draw(st.binary(max_size=20) | STREAMS)
        + one.body[start + data.draw(st.integers(0, 40)) :]
    )
    exchanges = (*known.exchanges[:at], replace(one, body=body), *known.exchanges[at + 1 :])
    rows = tuple({"models.list", one.row or "models.list"})
    report = judge(catalog.load(), replace(known, exchanges=exchanges, planned=rows))

    assert not [result for result in report.results if result.reason == "crashed"]


@FEW
@hypothesis.given(st.binary(max_size=30), st.integers(0, len(CANARY) - 8), st.binary(max_size=30))
def test_redaction(before: bytes, start: int, after: bytes) -> None:
    """What holds eight characters of the key or the whole is not kept as it is."""
    redactor = Redactor([CANARY])
    for said in (CANARY[start:], CANARY):
        kept = redactor.clean_answer(before + said.encode() + after)
        assert kept is None or not leaks(kept)
