"""A report that parts from a fact is told so: too little is missed, too much is an alarm."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from truth.fact import Reading, Weighed, facts
from truth.holding import misread, wrong
from truth.saved import PLACES, saved

if TYPE_CHECKING:
    from truth.saved import Saved

FACT = facts()["aimock.json-schema"]
CLIENT = facts()["fastapi-openai-compat.stream"]
STATES = facts()["fastapi-openai-compat.json-object"]


def given(run: Saved, row: str, **changes: Any) -> Saved:
    """Say something else of a row."""
    results = [replace(one, **changes) if one.id == row else one for one in run.report.results]
    return replace(run, report=replace(run.report, results=results))


def told(run: Saved, fact: Any = FACT) -> list[tuple[str, bool]]:
    return [(one.what, one.alarm) for one in wrong(fact, run)]


def test_the_report_is_right() -> None:
    assert told(saved("aimock")) == []


@pytest.mark.parametrize(
    ("status", "reason", "what", "alarm"),
    [
        ("FAIL", None, "FAIL, not WARN", True),
        ("PASS", None, "PASS, not WARN", False),
        ("SKIP", "absent", "absent, not WARN", False),
    ],
)
def test_grades(status: str, reason: str | None, what: str, alarm: bool) -> None:
    run = given(saved("aimock"), "chat.completions.json-schema", status=status, reason=reason)

    assert (what, alarm) in told(run)


def test_what_is_not_said_is_missed() -> None:
    run = given(saved("aimock"), "chat.completions.json-schema", findings=[])

    assert told(run) == [("not said: warn json-schema.kept code", False)]


def test_what_may_not_be_said_is_an_alarm() -> None:
    fact = replace(FACT, never=FACT.says)

    assert [alarm for _, alarm in told(saved("aimock"), fact)] == [True]


def test_nothing_stands_beside_it() -> None:
    other = Weighed(check=("another",))

    assert (
        True in [alarm for _, alarm in told(saved("aimock"), replace(FACT, says=(other,), alone=True))]
    ) is True


def test_states_and_clients() -> None:
    """A capability that is called broken, and a client that is called not ready, are accused."""
    run = saved("fastapi-openai-compat")
    clients = [replace(one, verdict="not-ready") for one in run.report.clients]
    broken = replace(run, report=replace(run.report, clients=clients))

    assert told(broken, CLIENT) == [("openai-python not-ready, not ready-but", True)]
    assert told(run, replace(STATES, states={"chat": ("offered",)})) == [
        ("chat deviating, not offered", False)
    ]


@pytest.mark.parametrize("place", list(PLACES))
def test_lines(place: str) -> None:
    """Every place has lines that can be asked for, forbidden and counted."""
    fact = replace(FACT, reads={place: Reading(says=("no such words",), at_most={".": 0})})
    found = [what for what, _ in told(saved("portkey"), replace(fact, row=None))]

    assert f"{place} doesn't say no such words" in found
    assert len(found) == 1 + bool([*PLACES[place](saved("portkey").report)])


def test_bytes_that_are_not_there() -> None:
    fact = replace(FACT, bytes={"contact": ("no such bytes",)}, lacks={"contact": ("HTTP 200",)})

    assert [*misread(fact, saved("aimock"))] == ["contact lacks no such bytes", "contact has HTTP 200"]
