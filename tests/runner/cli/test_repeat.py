"""`--repeat`: which rows don't get the same grade in each run."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from aioc_runner import catalog, saved
from aioc_runner.cli import flips

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_runner.report import Report
    from aioc_testing.ran import Ran

RUN = Path(__file__).parents[2] / "faults/runs/vllm.har"


def failing(one: Report) -> Report:
    """The report with a row that passed failed."""
    passed = next(each for each in one.results if each.status == "PASS")
    rest = [each for each in one.results if each is not passed]
    return replace(one, results=[replace(passed, status="FAIL"), *rest])


def test_a_server_that_is_steady(aioc: Callable[..., Ran]) -> None:
    """The report is the first run's; what flips stands on stderr."""
    ran = aioc("probe", "--demo", "--only", "models.list", "--repeat", "3")

    assert ran.code == 0
    assert ran.out.count("Verdict:") == 1
    assert "3 runs: no rows flip" in ran.err


def test_rows_that_flip_are_named() -> None:
    """With how often they got which grade."""
    steady = saved.graded(RUN, catalog.load()).report
    first = next(each for each in steady.results if each.status == "PASS")

    told = flips.listing([steady, failing(steady), steady])

    assert f"flips: {first.id}: " in told
    assert "FAIL in 1 of 3" in told
    assert told.endswith("3 runs: 1 row flips")


def test_a_saved_run_is_one_run(aioc: Callable[..., Ran]) -> None:
    """It was recorded once."""
    ran = aioc("probe", "run.har", "--repeat", "3")

    assert (ran.code, "--repeat is for a live run" in ran.err) == (2, True)
