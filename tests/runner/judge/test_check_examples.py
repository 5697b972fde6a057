"""Each check is held to the examples that its YAML gives: adding a check needs no Python."""

from __future__ import annotations

import pytest

from aioc_runner.catalog import load
from aioc_testing.outcomes import outcome
from aioc_testing.written import STATES, examples

PACKAGE = load()
CHECKS = PACKAGE.catalog.checks


@pytest.mark.parametrize("check_id", CHECKS)
def test_examples(check_id: str) -> None:
    """A check holds where its examples say so, fails where they say so, and is else inconclusive."""
    outcomes = {
        f"{kind} {number}": (outcome(PACKAGE, CHECKS[check_id], example), STATES[kind])
        for kind, written in examples()[check_id].items()
        for number, example in enumerate(written, 1)
    }

    assert {name: found for name, (found, state) in outcomes.items() if found.state != state} == {}


@pytest.mark.parametrize("check_id", [name for name, check in CHECKS.items() if check.rule])
def test_reasons(check_id: str) -> None:
    """A check fails for a reason of its rule, or because of how its matches must fit."""
    check = CHECKS[check_id]
    outcomes = (
        outcome(PACKAGE, check, example) for written in examples()[check_id].values() for example in written
    )
    given = {one.reason for one in outcomes if one.state == "failed"}

    by_match = {"all": (), "some": ("absent",), "none": ("present",)}[check.match]
    assert given <= {*(check.rule.reasons if check.rule else ()), *by_match}


def test_every_check_has_examples() -> None:
    """Each check is shown to hold and to fail, or to be unclear where a miss always is."""
    never_fail = {name for name, check in CHECKS.items() if check.unless == "$"}
    wanted = {name: {"passes", "unclear" if name in never_fail else "fails"} for name in CHECKS}

    assert [name for name, kinds in wanted.items() if not kinds <= set(examples()[name])] == []
