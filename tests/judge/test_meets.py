"""A finding is met by its kind and place, and where these don't tell, by its status or words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aioc_generated.catalog import Meets
from aioc_runner.judge.deviations import meets
from aioc_runner.judge.findings import found

if TYPE_CHECKING:
    from aioc_runner.report import Finding

MEMORY = found("status", "status 500: CUDA out of memory", actual="500")
FLAGS = found("refused", 'refused with 400: "auto" needs --enable-auto-tool-choice', actual="400")
NUMBER = found("envelope", "$.error.code is 400", at="$.error.code", actual="400")
MISSING = found("envelope", "$.error.code is missing", at="$.error.code", actual="nothing")
FAILED = found("check-failed", 'the words are there: it is "no"', actual='it is "no"', check="words")


@pytest.mark.parametrize(
    ("finding", "wanted", "expected"),
    [
        (MEMORY, Meets(finding="status"), True),
        (MEMORY, Meets(finding="status", status=(500, 503)), True),
        (MEMORY, Meets(finding="status", status=(400,)), False),
        (MEMORY, Meets(finding="status", actual="enable-auto"), False),
        (FLAGS, Meets(finding="refused", actual="enable-auto"), True),
        (FLAGS, Meets(finding="refused", status=(400,), actual="enable-auto"), True),
        (FLAGS, Meets(finding="refused", status=(422,), actual="enable-auto"), False),
        (NUMBER, Meets(finding="envelope", actual="^[0-9]+$"), True),
        (NUMBER, Meets(finding="envelope", status=(400,)), False),
        (MISSING, Meets(finding="envelope", actual="^[0-9]+$"), False),
        (MISSING, Meets(finding="envelope", at="$.error.code", actual="^nothing$"), True),
        (MISSING, Meets(finding="envelope", at="$.error.type", actual="^nothing$"), False),
        (FAILED, Meets(check="words", actual="no"), True),
        (FAILED, Meets(check="words", actual="words"), False),
        (FAILED, Meets(check="others", actual="no"), False),
    ],
)
def test_meets(finding: Finding, wanted: Meets, *, expected: bool) -> None:
    """A value of 400 is no status, and a check's own title isn't what was seen."""
    assert meets(finding, wanted) is expected
