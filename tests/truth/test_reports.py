"""Public bug reports are judged as their authors, the API's reference and the clients' code have it."""

from __future__ import annotations

import pytest

from truth import clean, reports
from truth.case import VERDICTS, cases
from truth.pending import params, pending

PENDING = pending("reports")
GRADES = {"PASS", "WARN", "FAIL", "inconclusive", "not-offered", "absent"}


@pytest.mark.sampled(25)
@pytest.mark.parametrize("name", params("reports", cases()))
def test_report(name: str) -> None:
    """What is said of a case is right: enough, and nothing else."""
    outcome = reports.outcome(cases()[name])

    assert outcome.right, f"{outcome.got}\nexpected {outcome.expected}\n" + "\n".join(outcome.told)


def test_pending_cases_are_cases() -> None:
    assert set(PENDING) <= set(cases())


def test_the_clean_run_is_clean() -> None:
    """Nothing is held against the server that cases are planted in, or against its clients."""
    report = clean.report()

    assert {one.status for one in report.results if one.reason != "present"} == {"PASS"}
    assert {one.verdict for one in report.clients} == {"ready"}


@pytest.mark.parametrize("name", list(cases()))
def test_verdict_is_sound(name: str) -> None:
    """A verdict is about a row that the case plants something in, in words that reports have."""
    case, catalog = cases()[name], clean.PACKAGE.catalog
    if case.right is None:
        assert case.row is None
        return

    assert case.row in {one.row for one in clean.recording().exchanges if one.key in _keys(name)}
    assert set(case.right.grades) <= GRADES
    assert set(case.right.clients) <= set(catalog.clients)
    assert set(case.right.clients.values()) <= set(VERDICTS)
    assert case.innocent <= ("PASS" in case.right.grades)


def _keys(name: str) -> set[str]:
    return {one.key for one in cases()[name].answers}
