"""Puts the rate at the end of a test run, whichever process the tests ran in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

TABLE = "wire faults planted in saved runs"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table that a test left."""
    reports = [report for kind in ("passed", "failed") for report in terminalreporter.stats.get(kind, [])]
    tables = [value for report in reports for name, value in report.user_properties if name == TABLE]
    for table in tables:
        terminalreporter.section(TABLE)
        terminalreporter.write_line(str(table))
