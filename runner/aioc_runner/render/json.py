"""The report as JSON: the contract, in the model's order of members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.render.text import dump_json

if TYPE_CHECKING:
    from aioc_runner.render import Listing
    from aioc_runner.report import Report


def render(report: Report) -> str:
    """Write the report as JSON; the same report, the same text."""
    return dump_json(report.model_dump()) + "\n"


def listed(listing: Listing) -> str:
    """Write what a listing has for programs."""
    return dump_json(listing.document) + "\n"
