"""Each check is held to the examples that its YAML gives: adding a check needs no Python."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.catalogue import load
from aioc_runner.judge.answer import Answer, Ending
from aioc_runner.judge.checks import evaluate
from aioc_testing.written import STATES, examples

if TYPE_CHECKING:
    from aioc_generated.catalog import Root

CATALOGUE = load()
CHECKS = CATALOGUE.catalog.checks
ROOTS: tuple[Root, ...] = ("body", "events", "assembled", "headers", "error", "refusal", "repeat", "cleanup")
EXAMPLES = examples()
CASES = [
    pytest.param(check_id, kind, example, id=f"{check_id} {kind} {number}")
    for check_id, kinds in EXAMPLES.items()
    for kind, written in kinds.items()
    for number, example in enumerate(written, 1)
]


@pytest.mark.parametrize(("check_id", "kind", "example"), CASES)
def test_examples(check_id: str, kind: str, example: dict[str, Any]) -> None:
    """A check holds where its examples say so, fails where they say so, and is else inconclusive."""
    check = CHECKS[check_id]
    events = example.get("events", [])
    done = tuple(example.get("done", [len(events)]))
    ending = Ending(done, len(events) + len(done), tuple(example.get("names", ())))
    answer = Answer((), (), {name: example[name] for name in ROOTS if name in example}, ending)
    before: dict[str, dict[Any, Any]] = {
        str(place): {check.root: document} for place, document in enumerate(example.get("before", []))
    }
    before |= {row: {"assembled": document} for row, document in example.get("others", {}).items()}

    outcome = evaluate(CATALOGUE, check, answer, example.get("asked", {}), before)

    assert outcome.state == STATES[kind], outcome.why


@pytest.mark.parametrize("check_id", CHECKS)
def test_every_check_has_examples(check_id: str) -> None:
    """A check is shown to hold and to fail, or to be unclear where a miss always is."""
    never_fails = CHECKS[check_id].args.get("unless") == "$"

    assert {"passes", "unclear" if never_fails else "fails"} <= set(EXAMPLES[check_id])
