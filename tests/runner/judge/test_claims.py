"""What sources say that a server offers stands beside what this run measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aioc_generated.program_types import Claim, Implementation
from aioc_runner.judge import judge
from aioc_runner.render import known
from aioc_testing.judging import (
    CHAT,
    NOT_FOUND,
    SOURCE,
    answer,
    package,
    recorded,
)

if TYPE_CHECKING:
    from aioc_generated.words import Offered
    from aioc_runner.wire.exchange import Exchange

TYPED = {**CHAT, "id": 7}
NOT_HERE = {"error": {"message": "no", "type": "t", "code": None, "param": None}}


def server(*claims: tuple[str, Offered, str]) -> Implementation:
    """Make a server that sources say this of: row, what they say, on what condition."""
    return Implementation(
        id="llama",
        title="llama.test",
        what="",
        homepage=SOURCE,
        claims=tuple(
            Claim(row=row, offers=says, date="2026", note=note, source=(SOURCE,))
            for row, says, note in claims
        ),
    )


@pytest.mark.parametrize(
    ("exchange", "row", "expected"),
    [
        (answer("chat/probe", 200, CHAT), "chat", "yes"),
        (answer("chat/probe", 200, TYPED), "chat", "partly"),
        (answer("chat/probe", 404, NOT_FOUND), "chat", None),
        (answer("chat/probe", 500, NOT_HERE), "chat", None),
        (answer("chat/probe", 501, NOT_HERE), "chat", "no"),
        (answer("models.retrieve/probe", 404, NOT_FOUND), "models.retrieve", "no"),
        (answer("chat/probe", 401, NOT_HERE), "chat", None),
        (answer("chat/probe", None, b"", ()), "chat", None),
    ],
)
def test_measured_in_the_words_of_a_claim(exchange: Exchange, row: str, expected: Offered | None) -> None:
    """A grade says whether a row is offered, offered with deviations, or not; or leaves it open."""
    claimed = package(implementations={"llama": server((row, "yes", ""))})

    report = judge(claimed, recorded(exchange, implementation="llama"))

    assert [(one.row, one.says, one.measured) for one in report.claims] == [(row, "yes", expected)]


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ((("chat", "yes", ""),), []),
        ((("chat", "no", ""), ("chat", "yes", "")), []),
        ((("chat", "no", ""),), ["chat: said to be not offered (2026); here offered"]),
        (
            (("chat", "no", ""), ("chat", "partly", "alone")),
            ["chat: said to be not offered (2026); offered with deviations (2026, alone); here offered"],
        ),
        ((("embeddings.none", "no", ""),), []),
    ],
)
def test_only_what_every_source_says_otherwise_is_shown(
    claims: tuple[tuple[str, Offered, str], ...], expected: list[str]
) -> None:
    """Where one of several sources is right, nothing is wrong; rows that weren't asked say nothing."""
    claimed = package(implementations={"llama": server(*claims)})

    report = judge(claimed, recorded(answer("chat/probe", 200, CHAT), implementation="llama"))

    assert [one.what for one in known.lines(report)] == expected


def test_rows_of_which_the_same_is_said_share_a_line() -> None:
    """Two rows that every source is wrong about in the same way are named together."""
    claimed = package(implementations={"llama": server(("chat", "no", ""), ("chat.stream", "no", ""))})

    report = judge(claimed, recorded(answer("chat/probe", 200, CHAT), implementation="llama"))

    assert [one.what for one in known.lines(report)] == [
        "chat, chat.stream: said to be not offered (2026); here offered"
    ]
