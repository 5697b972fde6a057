"""A recorded run of fewer rows is as a live run of them would have been."""

from __future__ import annotations

from pathlib import Path

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.run.narrow import narrowed
from aioc_runner.run.plan import PlanError, select
from aioc_runner.wire import har
from aioc_testing.demo import demonstrating

RUNS = Path(__file__).parents[2] / "faults" / "runs"
PACKAGE = load()
OUTSIDE = ("retired", "out-of-profile")
"""Why a whole profile names rows that it leaves out."""


def test_a_narrowed_run_is_graded_as_a_live_run_of_these_rows() -> None:
    """The rows, grades and findings are those of asking for no more."""
    rows = select(PACKAGE.catalog, "full", ["chat.completions.tool*"])
    with demonstrating(PACKAGE) as demo:
        whole, live = demo.recording(), demo.recording(rows=rows)
    cut = narrowed(PACKAGE.catalog, whole, only=["chat.completions.tool*"])
    reports = [judge(PACKAGE, one) for one in (cut, live)]

    assert [(one.id, one.status, one.findings) for one in reports[0].results] == [
        (one.id, one.status, one.findings) for one in reports[1].results
    ]
    assert reports[0].requests < judge(PACKAGE, whole).requests


@pytest.mark.parametrize(("profile", "fits"), [("basics", True), ("chat", True), ("agent", False)])
def test_another_profile(profile: str, fits: bool) -> None:
    """A profile's own rows are left, and its question is asked: what the run didn't ask for is open."""
    run = har.load(RUNS / "llama-cpp.har")
    report = judge(PACKAGE, narrowed(PACKAGE.catalog, run, profile))
    wanted = {row.id for row in select(PACKAGE.catalog, profile)}

    assert report.profile == profile
    assert {one.id for one in report.results if one.reason not in OUTSIDE} == wanted
    open_ = {one.id for one in report.results if "the saved run didn't ask for it" in one.detail}
    assert open_ == wanted - set(run.planned)
    assert report.answer is not None
    assert (report.answer.answer == "yes") is fits


def test_what_a_run_did_not_ask_is_not_shown() -> None:
    """A saved run that has nothing wrong answers no question of more than it asked."""
    run = har.load(RUNS / "vllm.har")
    report = judge(PACKAGE, narrowed(PACKAGE.catalog, run, "agent"))

    assert {one.status for one in report.results} == {"PASS", "SKIP"}
    assert report.answer is not None
    assert report.answer.answer == "not-shown"
    assert "the saved run didn't ask for it (a new one with --profile agent does)" in report.answer.said


def test_a_profile_without_a_question_is_what_the_run_asked() -> None:
    """Nothing is open where nothing was asked."""
    run = har.load(RUNS / "llama-cpp.har")
    report = judge(PACKAGE, narrowed(PACKAGE.catalog, run, "full"))

    assert {one.id for one in report.results if one.reason not in OUTSIDE} <= set(run.planned)


def test_rows_that_nobody_asked_for() -> None:
    """Nothing is left: an error that says so."""
    run = har.load(RUNS / "llama-cpp-embed.har")
    only_embeddings = narrowed(PACKAGE.catalog, run, only=["embeddings"])

    with pytest.raises(PlanError, match="has none of these rows"):
        narrowed(PACKAGE.catalog, only_embeddings, only=["chat.completions"])
