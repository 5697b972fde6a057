"""The shipped catalogue and the judge fit each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge.checks import ROOT_RULES, VALUE_RULES

CATALOGUE = load()
SPEC = Path(__file__).parents[2] / "spec"
RULES = {*VALUE_RULES, *ROOT_RULES}


def test_every_rule_is_known() -> None:
    """A check names no rule that the runner lacks."""
    assert {check.rule for check in CATALOGUE.catalog.checks.values() if check.rule} <= RULES


def test_every_rule_is_explained() -> None:
    """The guide for contributors explains each rule, and none that doesn't exist."""
    lines = (SPEC / "README.md").read_text(encoding="utf-8").splitlines()
    table = lines[lines.index("| rule | holds when |") + 2 :]
    explained = [line.split("`")[1] for line in table[: table.index("")]]

    assert sorted(explained) == sorted(RULES)


@pytest.mark.parametrize("kind", ["checks", "deviations"])
def test_none_is_left_over(kind: str) -> None:
    """Each check and deviation is listed by a row: nobody else would run it."""
    listed = {name for row in CATALOGUE.catalog.rows for name in getattr(row, kind)}

    assert set(getattr(CATALOGUE.catalog, kind)) == listed
