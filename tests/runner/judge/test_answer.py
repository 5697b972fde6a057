"""The answer to a profile's question, of profiles that a server can meet in part."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge.summary.capabilities import answer
from aioc_runner.report import Result

PROFILE = load().catalog.profiles["openai"]


def result(said: str) -> Result:
    """Make a row of a report of two words: its status and its kind."""
    status, kind = said.split()
    reason = None if status != "SKIP" else "inconclusive" if kind == "core" else "not-offered"
    row: dict[str, Any] = dict.fromkeys(("id", "path", "method", "group", "detail"), "")
    row |= {key: [] for key in ("extras", "findings", "evidence", "sources")}
    row |= {"status": status, "kind": kind, "reason": reason, "variant": None, "requests": 1}
    return Result(**row)


@pytest.mark.parametrize(
    ("rows", "said", "yes"),
    [
        ("PASS core, PASS optional", "OpenAI-compatible", "yes"),
        ("PASS core, WARN optional", "OpenAI-compatible, with deviations", "yes"),
        ("PASS core, SKIP optional", "OpenAI-compatible", "yes"),
        ("PASS core, FAIL core", "OpenAI-compatible in part", "no"),
        ("FAIL core, SKIP optional", "not OpenAI-compatible", "no"),
        ("PASS core, SKIP core", "OpenAI-compatible as far as shown (, )", "not-shown"),
        ("SKIP core, SKIP optional", "not shown to be OpenAI-compatible (, )", "not-shown"),
        ("FAIL optional, SKIP core, WARN core", "OpenAI-compatible in part", "no"),
    ],
)
def test_a_profile_that_can_be_met_in_part(rows: str, said: str | None, yes: str | None) -> None:
    """One failure makes it a part, unless nothing works; core rows that weren't shown are no yes."""
    results = [result(row) for row in rows.split(", ")]
    answered = answer(PROFILE, PROFILE.verdict or "", results)

    assert (answered and answered.said, answered and answered.answer) == (said, yes)


def test_refusing_what_it_has_to_meets_no_part() -> None:
    """A server that has none of what was asked for, and says so, isn't compatible in part."""
    results = [result("FAIL core"), replace(result("WARN optional"), id="unknown-path")]
    answered = answer(PROFILE, PROFILE.verdict or "", results, refusing={"unknown-path"})

    assert answered is not None
    assert answered.said == "not OpenAI-compatible"
