"""Each check is held to the examples that its YAML gives: adding a check needs no Python."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge.checks.engine import evaluate
from aioc_runner.judge.read.body import Answer, Ending
from aioc_testing.written import STATES, examples

if TYPE_CHECKING:
    from aioc_generated.check_types import Check
    from aioc_generated.words import Root
    from aioc_runner.judge.checks.engine import Outcome

CATALOGUE = load()
CHECKS = CATALOGUE.catalog.checks
ROOTS: tuple[Root, ...] = (
    "body",
    "events",
    "assembled",
    "headers",
    "error",
    "rejection",
    "repeat",
    "cleanup",
)


@pytest.mark.parametrize("check_id", CHECKS)
def test_examples(check_id: str) -> None:
    """A check holds where its examples say so, fails where they say so, and is else inconclusive."""
    outcomes = {
        f"{kind} {number}": (outcome(CHECKS[check_id], example), STATES[kind])
        for kind, written in examples()[check_id].items()
        for number, example in enumerate(written, 1)
    }

    assert {name: found for name, (found, state) in outcomes.items() if found.state != state} == {}


@pytest.mark.parametrize("check_id", [name for name, check in CHECKS.items() if check.rule])
def test_reasons(check_id: str) -> None:
    """A check fails for a reason of its rule, or because of how its matches must fit."""
    check = CHECKS[check_id]
    outcomes = (outcome(check, example) for written in examples()[check_id].values() for example in written)
    given = {one.reason for one in outcomes if one.state == "failed"}

    by_match = {"all": (), "some": ("absent",), "none": ("present",)}[check.match]
    assert given <= {*(check.rule.reasons if check.rule else ()), *by_match}


def outcome(check: Check, example: dict[str, Any]) -> Outcome:
    """Run a check on one of its examples."""
    events = example.get("events", [])
    done = tuple(example.get("done", [len(events)]))
    names, bare = (tuple(example.get(name, ())) for name in ("names", "bare"))
    ending = Ending(done, len(events) + len(done), names, bare)
    answer = Answer((), (), {name: example[name] for name in ROOTS if name in example}, ending)
    before: dict[str, dict[Any, Any]] = {
        str(place): {check.root: document} for place, document in enumerate(example.get("before", []))
    }
    before |= {row: {"assembled": document} for row, document in example.get("others", {}).items()}
    return evaluate(CATALOGUE, check, answer, example.get("asked", {}), before)


def test_every_check_has_examples() -> None:
    """Each check is shown to hold and to fail, or to be unclear where a miss always is."""
    never_fail = {name for name, check in CHECKS.items() if check.unless == "$"}
    wanted = {name: {"passes", "unclear" if name in never_fail else "fails"} for name in CHECKS}

    assert [name for name, kinds in wanted.items() if not kinds <= set(examples()[name])] == []
