"""What a caller fails on: rows that FAIL or WARN, a question without a yes, a client that breaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aioc_runner.report import Report

UNSHOWN, NEVER = "unshown", "never"
FAIL_ON = {"fail": {"FAIL"}, UNSHOWN: {"FAIL"}, "warn": {"FAIL", "WARN"}, NEVER: set[str]()}
"""The statuses that fail, by level."""

ANSWERED = (UNSHOWN, "warn")
"""Levels at which a profile's question has to be answered with yes."""


def fails(report: Report, level: str = UNSHOWN) -> bool:
    """Tell whether a report holds what the caller fails on: such rows, or a question without a yes.

    Of a report on clients, the rows count for nothing but what the clients make of them.
    """
    if report.clients_asked:
        return _clients_fail(report, level)
    unanswered = report.answer is not None and report.answer.answer != "yes"
    wrong = any(one.status in FAIL_ON[level] for one in report.results)
    return wrong or (unanswered and level in ANSWERED)


def _clients_fail(report: Report, level: str) -> bool:
    grave = {"not-ready"} | ({"unknown"} if level in ANSWERED else set())
    wrong = {one.verdict for one in report.clients} & grave
    poorer = level == "warn" and any(one.verdict != "ready" for one in report.clients)
    return bool(wrong or poorer) and level != NEVER
