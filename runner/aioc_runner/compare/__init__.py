"""Compares two runs or reports: what differs, whatever the models said."""

from __future__ import annotations

from aioc_runner.compare.difference import Difference
from aioc_runner.compare.reports import between_reports, not_compared
from aioc_runner.compare.runs import between_runs

__all__ = ["Difference", "between_reports", "between_runs", "not_compared"]
