"""The report as JSON: the contract, in the model's order of members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.report.text import dump_json

if TYPE_CHECKING:
    from aioc_runner.report.model import Report


def render(report: Report) -> str:
    """Write the report as JSON; the same report, the same text."""
    return dump_json(report.model_dump()) + "\n"
