"""Whether the judge has the rules that a catalog's checks name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.catalog.compiled import CatalogError
from aioc_runner.judge.checks import RULES

if TYPE_CHECKING:
    from aioc_runner.catalog import CatalogPackage


def require(package: CatalogPackage) -> None:
    """Refuse a catalog with a check that nothing here could run."""
    for check in package.catalog.checks.values():
        if check.rule is not None and check.rule.rule not in RULES:
            lacking = f"the check {check.id} names the rule {check.rule.rule}, which this runner doesn't have"
            raise CatalogError(f"{package.compiled.folder} is for another runner version: {lacking}")
