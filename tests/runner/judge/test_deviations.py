"""A finding is met by its kind and place, and where these don't tell, by its status or words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aioc_generated.check_types import FindingPattern
from aioc_runner.judge.findings import finding
from aioc_runner.judge.grading.deviations import matches

if TYPE_CHECKING:
    from aioc_runner.report import Finding

MEMORY = finding("status", "status 500: CUDA out of memory", actual="500")
FLAGS = finding("refused", 'refused with 400: "auto" needs --enable-auto-tool-choice', actual="400")
NUMBER = finding("envelope", "$.error.code is 400", at="$.error.code", actual="400")
MISSING = finding("envelope", "$.error.code is missing", at="$.error.code", actual="nothing")
COUNTER = finding("null", "$[3].usage.total_tokens is null", actual="null", at="$[3].usage.total_tokens")
FAILED = finding("check-failed", 'the words are there: it is "no"', actual='it is "no"', check="words")


@pytest.mark.parametrize(
    ("finding", "wanted", "expected"),
    [
        (MEMORY, FindingPattern(finding="status"), True),
        (MEMORY, FindingPattern(finding="status", status=(500, 503)), True),
        (MEMORY, FindingPattern(finding="status", status=(400,)), False),
        (MEMORY, FindingPattern(finding="status", actual="enable-auto"), False),
        (FLAGS, FindingPattern(finding="refused", actual="enable-auto"), True),
        (FLAGS, FindingPattern(finding="refused", status=(400,), actual="enable-auto"), True),
        (FLAGS, FindingPattern(finding="refused", status=(422,), actual="enable-auto"), False),
        (NUMBER, FindingPattern(finding="envelope", actual="^[0-9]+$"), True),
        (NUMBER, FindingPattern(finding="envelope", status=(400,)), False),
        (MISSING, FindingPattern(finding="envelope", actual="^[0-9]+$"), False),
        (MISSING, FindingPattern(finding="envelope", at="$.error.code", actual="^nothing$"), True),
        (MISSING, FindingPattern(finding="envelope", at="$.error.type", actual="^nothing$"), False),
        (COUNTER, FindingPattern(finding="null", at="$[*].usage.*"), True),
        (COUNTER, FindingPattern(finding="null", at="$[*].*"), False),
        (FAILED, FindingPattern(check="words", actual="no"), True),
        (FAILED, FindingPattern(check="words", actual="words"), False),
        (FAILED, FindingPattern(check="others", actual="no"), False),
    ],
)
def test_meets(finding: Finding, wanted: FindingPattern, *, expected: bool) -> None:
    """A value of 400 is no status, and a check's own title isn't what was seen."""
    assert matches(finding, wanted) is expected
