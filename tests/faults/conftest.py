"""Puts the rate at the end of a test run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faults import matrix, report

if TYPE_CHECKING:
    import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how many faults were noticed, where they were planted."""
    if matrix.faults.cache_info().currsize and matrix.variations.cache_info().currsize:
        terminalreporter.section("wire faults planted in saved runs")
        for line in report.lines():
            terminalreporter.write_line(line)
