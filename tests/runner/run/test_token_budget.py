"""A model that thinks before it speaks gets the tokens for it, once the first answer shows that."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.run import session
from aioc_runner.run.token_budget import TokenBudget, says_nothing
from aioc_runner.serve.run import listening
from aioc_testing import virtual_time
from aioc_testing.judging import CHAT, answer
from aioc_testing.options import options
from aioc_testing.thinking import Manner, build

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Recording

PACKAGE = load()
FIRST, LATER, REFUSED = "chat.completions", "chat.completions.parts", "errors.wrong-type"
ENOUGH = 256


def run(manner: Manner, concurrency: int = 4) -> Recording:
    """Ask such a server for a few rows."""
    with virtual_time.installed(), listening(build(manner)) as url:
        only = ("models.list", FIRST, LATER, REFUSED)
        return session.run(PACKAGE, options(PACKAGE, url, only=only, concurrency=concurrency))


def limits(recording: Recording) -> dict[str, Any]:
    """What each request for text asked for at most."""
    bodies = {one.key: json.loads(one.request_body) for one in recording.exchanges if one.request_body}
    return {
        key: {name: value for name, value in body.items() if name.startswith("max_")}
        for key, body in bodies.items()
        if key.startswith((FIRST, LATER)) and "malformed" not in key
    }


def grades(recording: Recording) -> dict[str, tuple[str, str | None]]:
    """How the rows were graded."""
    report = judge(PACKAGE, recording)
    return {one.id: (one.status, one.reason) for one in report.results if one.id in (FIRST, LATER)}


def few(row: str) -> int:
    return int(PACKAGE.row(row).request.body["max_tokens"])


@pytest.mark.parametrize("concurrency", [1, 8])
@pytest.mark.parametrize(
    ("manner", "member"),
    [
        ("refuses-max-tokens", "max_completion_tokens"),
        ("refuses-few", "max_tokens"),
        ("silent", "max_tokens"),
    ],
)
def test_learns_once_what_a_model_needs(manner: Manner, member: str, concurrency: int) -> None:
    """The first row is asked twice, all later ones with enough tokens at once; both are graded on text."""
    recording = run(manner, concurrency)

    assert limits(recording) == {
        f"{FIRST}/probe": {"max_tokens": few(FIRST)},
        f"{FIRST}/retry": {member: ENOUGH},
        f"{LATER}/probe": {member: ENOUGH},
    }
    assert {status for status, _ in grades(recording).values()} == {"PASS"}
    assert judge(PACKAGE, recording).sent.retries == 1


def test_spends_no_more_on_a_server_that_says_nothing_at_all() -> None:
    """Where more tokens don't help either, the others are asked for few, and nothing is shown."""
    recording = run("mute")

    assert limits(recording)[f"{LATER}/probe"] == {"max_tokens": few(LATER)}
    assert "; chat not shown (the answers don't show it" in judge(PACKAGE, recording).headline


def test_a_model_that_needs_still_more_shows_nothing() -> None:
    """Refused again for asking too little, a row is inconclusive: that is no fault of the server."""
    said = {"error": {"message": "the model output limit was reached", "type": "t", "code": None}}
    recording = run("refuses-few")
    starved = [
        answer(one.key, 400, said) if one.key in (f"{FIRST}/retry", f"{LATER}/probe") else one
        for one in recording.exchanges
    ]

    told = grades(replace(recording, exchanges=tuple(starved)))

    assert told == {FIRST: ("SKIP", "inconclusive"), LATER: ("SKIP", "inconclusive")}


def test_nobody_waits_for_who_waits_for_all() -> None:
    """A row that is asked alone, after all others, is not the one that these wait for."""
    lone = [row for row in PACKAGE.catalog.rows if row.exclusive]

    assert lone
    assert TokenBudget(PACKAGE.catalog, lone).calibration_row is None
    assert TokenBudget(PACKAGE.catalog, [*lone, PACKAGE.row(LATER)]).calibration_row == LATER


@pytest.mark.parametrize(
    ("row", "body", "expected"),
    [
        ("chat.completions.tool.stream", "seed: Extra inputs are not permitted", "seed"),
        ("chat.completions.tool.stream", "stream_options isn't known", "stream_options"),
        ("chat.completions.tool.stream", "tools aren't known", None),
        ("chat.completions.seed", "seed: Extra inputs are not permitted", None),
        ("errors.wrong-type", "max_tokens", None),
    ],
)
def test_what_is_left_out_where_it_is_refused(row: str, body: str, expected: str | None) -> None:
    """A refusal is met without the member that it names, unless the row is about that member."""
    refused = PACKAGE.row(row)
    thrift = TokenBudget(PACKAGE.catalog, [])

    retry = thrift.again(refused, refused.request, answer(f"{row}/probe", 422, {"error": body}))

    assert (retry and retry.member) == expected


def choice(finish: str, **message: Any) -> dict[str, Any]:
    return {"finish_reason": finish, "message": message}


@pytest.mark.parametrize(
    ("status", "choices", "nothing"),
    [
        (200, [choice("length", content="")], True),
        (200, [choice("length", content=None)], True),
        (200, [choice("length", content="Hm")], False),
        (200, [choice("length", content=None, reasoning="Hm")], False),
        (200, [choice("length", content=None, tool_calls=[{}])], False),
        (200, [choice("stop", content="")], False),
        (200, [], False),
        (200, ["no object"], False),
        (400, [choice("length", content="")], False),
    ],
)
def test_silence(status: int, choices: list[Any], nothing: bool) -> None:
    """An answer says nothing where all of it was cut before a word or a thought came."""
    assert says_nothing(answer("chat/probe", status, {**CHAT, "choices": choices})) is nothing
