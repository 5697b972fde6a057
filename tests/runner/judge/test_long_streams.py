"""What is found out once for all events of a skeleton is what each event would have shown by itself."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest
from pydantic_core import from_json

from aioc_runner.catalog import load
from aioc_runner.documents import json_skeleton
from aioc_runner.documents.json_skeleton import Skeletons, is_told
from aioc_runner.judge import judge
from aioc_runner.judge.read import events
from aioc_runner.wire import har
from aioc_runner.wire.exchange import EVENT_STREAM
from golden import regrade

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_runner.report import Report
    from aioc_runner.wire.exchange import Exchange, Recording

WORDS = frozenset({"error", "message"})
RUNS = sorted((regrade.ROOT / "tests/faults/runs").glob("*.har"))
ROUNDS = 60
VALUES: tuple[Any, ...] = (
    None,
    "",
    "error",
    "stop",
    "a\\b",
    'say "so"',
    "\ud800",
    "é",
    0,
    1,
    -1,
    300,
    0.01,
    "https://example.com/a?b=c",
    1.5,
    True,
    [],
    {},
    ["x"],
    {"type": "error"},
)
TEXTS = (
    b"{",
    b"null",
    b"[]",
    b'"text"',
    b'{"id":"1","id":"2"}',
    b'{"choices":[],"x":NaN}',
    b"\xff",
    b"[DONE]",
    b'{"a":1e999}',
)


@cache
def recorded(name: str) -> Recording:
    return next(har.load(path) for path in RUNS if path.stem == name)


def both(recording: Recording) -> tuple[Report, Report]:
    """Grade a run as it is graded, and with each event looked at by itself."""
    package = load()
    with patch.object(events, "FEW", 0):
        quick = judge(package, recording)
    with patch.object(json_skeleton, "MOST", 0):
        return quick, judge(package, recording)


@pytest.mark.parametrize("name", [path.stem for path in RUNS])
def test_saved_runs_have_the_same_report(name: str) -> None:
    """Runs of real servers are graded the same either way."""
    quick, slow = both(recorded(name))

    assert quick == slow


@pytest.mark.sampled(4)
@pytest.mark.parametrize("seed", range(ROUNDS))
@pytest.mark.parametrize("name", [path.stem for path in RUNS])
def test_changed_streams_have_the_same_report(name: str, seed: int) -> None:
    """So are streams in which events stand again and again, with something wrong in some of them."""
    chance = random.Random(f"{name} {seed}")  # noqa: S311 -- no secret
    recording = recorded(name)
    exchanges = tuple(changed(one, chance) for one in recording.exchanges)
    quick, slow = both(replace(recording, exchanges=exchanges))

    assert quick == slow


def changed(exchange: Exchange, chance: random.Random) -> Exchange:
    """Repeat a stream's events, and change a few."""
    if exchange.media_type != EVENT_STREAM:
        return exchange
    events = [part for part in exchange.body.split(b"\n\n") if part.strip()]
    longer = [event for event in events for _ in range(chance.randint(1, 4))]
    many = [one_changed(event, chance) if chance.random() < 0.2 else event for event in longer]
    return replace(exchange, body=b"\n\n".join(many) + b"\n\n")


def one_changed(event: bytes, chance: random.Random) -> bytes:
    """Change a value of an event, or write something else in its place."""
    head, mark, data = event.partition(b"data: ")
    if chance.random() < 0.1:
        return head + mark + chance.choice(TEXTS)
    try:
        document = json.loads(data)
    except ValueError:
        return event
    places = list(slots(document))
    if places:
        chance.choice(places)(chance.choice(VALUES))
    return head + mark + json.dumps(document, ensure_ascii=chance.random() < 0.5).encode(errors="replace")


def slots(value: Any) -> list[Callable[[Any], None]]:
    """List what sets each value inside a document to another."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found: list[Callable[[Any], None]] = []
    for key, item in list(items):
        found += [partial(value.__setitem__, key), *slots(item)]
    return found


@pytest.mark.parametrize("before", [1, 9])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('{"a": "x", "b": 1}', '{"a": "another", "b": 1}'),
        (r'{"a": "x"}', r'{"a": "\" \\"}'),
        ('["x", "y"]', '["y", "z"]'),
        ("[1, -20, 1.5, -0.25]", "[2, -1, 12.75, -1.5]"),
        ('{"n": 7, "a": "1"}', '{"n": 12, "a": "22"}'),
    ],
)
def test_texts_that_differ_in_strings_are_alike(one: str, other: str, before: int) -> None:
    """Strings that are no words make no difference, after one text or after many of its kind."""
    known = Skeletons(WORDS)
    skeletons = {known.of(one) for _ in range(before)}

    assert skeletons == {known.of(other)} != {None}


@pytest.mark.parametrize("before", [1, 9])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('{"a": "x"}', '{"b": "x"}'),
        ('{"a": "x"}', '{"a": "error"}'),
        ('{"a": "x"}', r'{"a": "\u0065rror"}'),
        ('{"a": "x"}', '{"a": ""}'),
        ('{"a": "x"}', '{"a": 1}'),
        ('{"a": 1}', '{"a": 0}'),
        ('{"a": 1}', '{"a": -1}'),
        ('{"a": 1}', '{"a": 1.5}'),
        ('{"a": 1.5}', '{"a": 0.0}'),
        ('{"a": 1.5}', '{"a": 1.5e3}'),
        ('{"a": 1e-5}', '{"a": 1e-999}'),
        ('{"a": 1}', '{"a": 1234567890123456789}'),
        ('{"a": 1}', '{"a": true}'),
        ('{"a": "x"}', '{"a": ["x"]}'),
        ('["a", "b"]', '["a,b"]'),
        (r'["\"", ""]', r'["\", "]'),
    ],
)
def test_texts_that_differ_in_more_are_not_alike(one: str, other: str, before: int) -> None:
    """Names, words, numbers and structure do, likewise, and whichever comes first."""
    for first, second in ((one, other), (other, one)):
        known = Skeletons(WORDS)
        skeletons = {known.of(first) for _ in range(before)}

        assert known.of(second) not in skeletons


@pytest.mark.parametrize("text", ['{"a": "x}', '"', '{"a": "x"} "'])
def test_what_is_no_json_may_have_no_skeleton(text: str) -> None:
    """A text whose quotation marks don't pair has none."""
    assert Skeletons(WORDS).of(text) is None


def test_a_stream_has_few_skeletons_or_none_for_the_rest() -> None:
    """Where each event has members of its own, nobody looks for what they have in common any more."""
    known = Skeletons(WORDS)
    found = [known.of(f'{{"n{number}": 1}}') for number in range(200)]

    assert len({id(one) for one in found if one}) == json_skeleton.MOST
    assert known.are_many
    assert known.of('{"n0": 1}') is None


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("$[*].choices[*].delta['content', 'refusal']", True),
        ("$[?@.choices[0]].object", True),
        ("$[?@.object != ''].id", True),
        ("$[?@.type == 'error' || !@.index && @.index > 0].id", True),
        ("$[?@.type == 'another'].id", False),
        ("$[?@.type > ''].id", False),
        ("$[?@.index > 1].id", False),
        ("$[?@.index == 0.5].id", False),
        ("$[?@.a == @.b].id", False),
        ("$[?'error' == @.a].id", False),
        ("$[?length(@.a) > 3].id", False),
        ('$[?@.a == "error"].id', False),
    ],
)
def test_where_a_path_leads_is_told_by_a_skeleton(path: str, told: bool) -> None:
    """It isn't where strings are compared that a skeleton leaves out."""
    assert is_told(path, WORDS | {""}) is told


def test_numbers_are_read_alike() -> None:
    """Events that go on as others did are read by another reader of JSON, which reads the same numbers."""
    chance = random.Random(7)  # noqa: S311 -- no secret
    digits = ["".join(chance.choices("0123456789", k=chance.randint(1, 20))) for _ in range(4000)]
    texts = [f"{int(one[:15])}.{one}" for one in digits] + [str(int(one[:15])) for one in digits]

    assert [repr(from_json(text)) for text in texts] == [repr(json.loads(text)) for text in texts]
