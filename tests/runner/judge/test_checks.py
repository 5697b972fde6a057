"""Each check is shown to hold, to fail, and to have no occasion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aioc_generated.rules import DoneLast, InLastEvent, JsonString, NotEmpty, Same
from aioc_runner.catalog import load
from aioc_runner.judge.checks import RULES
from aioc_runner.judge.checks.engine import evaluate, run
from aioc_runner.judge.read.body import Answer, Ending
from aioc_testing.judging import check, package
from aioc_testing.written import STATES, examples

if TYPE_CHECKING:
    from aioc_generated.rules import Rule

CALLS = "$.calls[*].arguments"


def called(*arguments: Any) -> dict[str, Any]:
    return {"calls": [{"arguments": one} for one in arguments]}


BODY: dict[str, tuple[dict[str, Any], Any, str]] = {
    "json-string holds": ({"at": CALLS, "rule": JsonString()}, called("{}", '{"a": 1}'), "ok"),
    "json-string is cut off": ({"at": CALLS, "rule": JsonString()}, called("{}", '{"a'), "failed"),
    "json-string is a list": ({"at": CALLS, "rule": JsonString()}, called("[]"), "failed"),
    "json-string is empty": ({"at": CALLS, "rule": JsonString()}, called(""), "failed"),
    "json-string is no string": ({"at": CALLS, "rule": JsonString()}, called({}), "inconclusive"),
    "json-string has no place": ({"at": CALLS, "rule": JsonString()}, {}, "inconclusive"),
    "not-empty holds": ({"at": "$.text", "rule": NotEmpty()}, {"text": "a"}, "ok"),
    "not-empty is blank": ({"at": "$.text", "rule": NotEmpty()}, {"text": " \n"}, "failed"),
    "not-empty is null": ({"at": "$.text", "rule": NotEmpty()}, {"text": None}, "failed"),
    "not-empty is an empty array": ({"at": "$.text", "rule": NotEmpty()}, {"text": []}, "failed"),
    "same holds": ({"at": "$.id", "rule": Same(asked=("model",))}, {"id": "tiny"}, "ok"),
    "same is another": ({"at": "$.id", "rule": Same(asked=("model",))}, {"id": "other"}, "failed"),
    "same wasn't asked": (
        {"at": "$.id", "rule": Same(asked=("voice",))},
        {"id": "x"},
        "inconclusive",
    ),
    "schema holds": ({"at": "$.a", "schema": "Text"}, {"a": "b"}, "ok"),
    "schema fails": ({"at": "$.a", "schema": "Text"}, {"a": 1}, "failed"),
    "schema has no place": ({"at": "$.a", "schema": "Text"}, {}, "inconclusive"),
    "all: one fails": ({"at": "$[*]", "schema": "Text"}, ["a", 1], "failed"),
    "some: one holds": ({"at": "$[*]", "schema": "Text", "match": "some"}, [1, "a"], "ok"),
    "some: none holds": ({"at": "$[*]", "schema": "Text", "match": "some"}, [1, 2], "failed"),
    "some: nothing is there": ({"at": "$[*]", "schema": "Text", "match": "some"}, [], "failed"),
    "none: nothing is there": ({"at": "$[*]", "schema": "Text", "match": "none"}, [], "ok"),
    "none: one holds": ({"at": "$[*]", "schema": "Text", "match": "none"}, [1, "a"], "failed"),
    "unless: excused": (
        {"at": "$.text", "rule": NotEmpty(), "unless": "$[?@ == 'length']"},
        {"text": "", "why": "length"},
        "inconclusive",
    ),
    "unless: no excuse": (
        {"at": "$.text", "rule": NotEmpty(), "unless": "$[?@ == 'length']"},
        {"text": "", "why": "stop"},
        "failed",
    ),
    "unless: not needed": (
        {"at": "$.text", "rule": NotEmpty(), "unless": "$[?@ == 'length']"},
        {"text": "a", "why": "length"},
        "ok",
    ),
}

EVENTS: dict[str, tuple[dict[str, Any], list[Any], Ending | None, str]] = {
    "done-last holds": ({"rule": DoneLast()}, [1, 2], Ending((2,), 3), "ok"),
    "done-last: none came": ({"rule": DoneLast()}, [1, 2], Ending((), 2), "failed"),
    "done-last: two came": ({"rule": DoneLast()}, [1], Ending((1, 2), 3), "failed"),
    "done-last: more came": ({"rule": DoneLast()}, [1, 2], Ending((1,), 3), "failed"),
    "done-last: no stream": ({"rule": DoneLast()}, [1], None, "inconclusive"),
    "in-last-event holds": (
        {"rule": InLastEvent(), "at": "$[*].usage.n"},
        [{}, {"usage": {"n": 1}}],
        None,
        "ok",
    ),
    "in-last-event: more follow": (
        {"rule": InLastEvent(), "at": "$[*].usage.n"},
        [{"usage": {"n": 1}}, {}],
        None,
        "failed",
    ),
    "in-last-event: nowhere": ({"rule": InLastEvent(), "at": "$[*].usage.n"}, [{}], None, "inconclusive"),
}


@pytest.mark.parametrize("name", BODY)
def test_checks_on_a_body(name: str) -> None:
    """A check on a body holds, fails or has no occasion."""
    facts, body, expected = BODY[name]

    outcome = evaluate(package(), check("c", **facts), Answer((), (), {"body": body}), {"model": "tiny"})

    assert outcome.state == expected, outcome.why


@pytest.mark.parametrize("name", EVENTS)
def test_checks_on_events(name: str) -> None:
    """A check on a stream looks at the array of its events."""
    facts, events, ending, expected = EVENTS[name]

    outcome = evaluate(
        package(), check("c", root="events", **facts), Answer((), (), {"events": events}, ending), {}
    )

    assert outcome.state == expected, outcome.why


def test_every_rule_is_shown() -> None:
    """No rule goes without an example that holds and one that fails, here or in the spec's own examples."""
    seen = {(name_of(facts.get("rule")), state) for facts, _, state in BODY.values()}
    seen |= {(name_of(facts.get("rule")), state) for facts, _, _, state in EVENTS.values()}
    known = load().catalog.checks
    seen |= {
        (name_of(known[name].rule), STATES[kind]) for name, kinds in examples().items() for kind in kinds
    }

    # What is never a failure shows what its rule minds as unclear.
    seen |= {(name_of(check.rule), "failed") for check in known.values() if check.unless == "$"}

    assert {(rule, state) for rule in RULES for state in ("ok", "failed")} <= seen


def name_of(rule: Rule | None) -> str:
    return "" if rule is None else rule.rule


def test_nothing_to_look_at() -> None:
    """A check on a document that didn't come is inconclusive."""
    assert (
        evaluate(package(), check("c", root="error", schema="Text"), Answer(()), {}).state == "inconclusive"
    )


def test_a_failed_check_is_a_finding() -> None:
    """The finding names the check, the place, and is as grave as the check says."""
    wanted = check("c", at="$.a", schema="Text", severity="warn")

    found = run(package(), wanted, Answer((), (), {"body": {"a": 1}}), {})

    assert found is not None
    assert (found.kind, found.at, found.severity, found.check) == ("check-failed", "$.a", "warn", "c")


def test_an_inconclusive_check_is_a_note() -> None:
    """What an answer gave no occasion to tell is a note."""
    found = run(package(), check("c", at="$.a", schema="Text"), Answer((), (), {"body": {}}), {})

    assert found is not None
    assert (found.kind, found.severity) == ("inconclusive", "note")
