"""The shipped catalog and the judge fit each other."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
import yaml

from aioc_generated import rules
from aioc_runner.catalog import load
from aioc_runner.judge.checks import RULES

PACKAGE = load()


def test_rules_are_those_of_the_judge() -> None:
    """The judge has a function for each rule that the spec declares, and no other."""
    declared = {one.rule for one in get_args(rules.Rule)}

    assert set(RULES) == declared


def test_a_rule_and_its_function_are_in_files_of_one_name() -> None:
    """Whoever reads a rule in spec/rules finds what it does."""
    declared = {
        rule["id"]: path.stem
        for path in (Path(__file__).parents[3] / "spec" / "rules").glob("*.yaml")
        for rule in yaml.safe_load(path.read_bytes())["rules"]
    }

    assert {name: rule.__module__.rpartition(".")[2] for name, rule in RULES.items()} == declared


def test_every_rule_is_asked() -> None:
    """No rule stands there that no check names."""
    asked = {check.rule.rule for check in PACKAGE.catalog.checks.values() if check.rule}

    assert set(RULES) == asked


@pytest.mark.parametrize("kind", ["checks", "deviations"])
def test_none_is_left_over(kind: str) -> None:
    """Each check and deviation is listed by a row: nobody else would run it."""
    listed = {name for row in PACKAGE.catalog.rows for name in getattr(row, kind)}

    assert set(getattr(PACKAGE.catalog, kind)) == listed
