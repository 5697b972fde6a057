"""Whether the judge has the rules that a catalogue's checks name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.compiled import CatalogueError
from aioc_runner.judge.checks import RULES

if TYPE_CHECKING:
    from aioc_runner.catalog import Catalogue


def require(catalogue: Catalogue) -> None:
    """Refuse a catalogue with a check that nothing here could run."""
    for check in catalogue.catalog.checks.values():
        if check.rule is not None and check.rule.rule not in RULES:
            lacking = f"the check {check.id} names the rule {check.rule.rule}, which this runner doesn't have"
            raise CatalogueError(f"{catalogue.package.folder} is for another runner version: {lacking}")
