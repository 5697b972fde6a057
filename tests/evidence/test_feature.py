"""A line of the matrix that is about a part of a row shows that part alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from aioc_generated.evidence_types import About
from aioc_runner.judge.findings import finding
from aioc_testing.reports import report
from evidence.feature import part

if TYPE_CHECKING:
    from aioc_generated.words import FindingKind, Severity
    from aioc_runner.report import Finding

ABOUT = About(checks=("usage.adds-up",), at="$.usage.total_tokens")
ANSWER = {"usage": {"total_tokens": 3}}


def of_schema(at: str, severity: Severity = "fail", kind: FindingKind = "missing") -> Finding:
    """What a schema finds at a place."""
    return finding(kind, "words", at=at, severity=severity)


def of_check(check: str, kind: FindingKind = "check-failed", severity: Severity = "warn") -> Finding:
    """What a check finds."""
    return replace(finding(kind, "words", at="$", severity=severity), check=check)


@pytest.mark.parametrize(
    ("found", "document", "grade"),
    [
        ([], ANSWER, "PASS"),
        ([of_schema("$.choices[0].message")], ANSWER, "PASS"),
        ([of_check("stream.done")], ANSWER, "PASS"),
        ([of_schema("$.usage.total_tokens", "note")], ANSWER, "PASS"),
        ([of_check("usage.adds-up")], ANSWER, "WARN"),
        ([of_schema("$.usage.total_tokens")], {}, "FAIL"),
        ([of_schema("$.usage.total_tokens.deeper")], ANSWER, "FAIL"),
        ([of_check("usage.adds-up", "inconclusive", "note")], ANSWER, "SKIP"),
        ([of_schema("$.usage")], {}, "SKIP"),
        ([of_schema("$", kind="status")], None, "SKIP"),
        ([], {"usage": {}}, "SKIP"),
        ([], None, "PASS"),
    ],
    ids=[
        *("right", "elsewhere", "another check", "note", "check", "missing", "below"),
        *("inconclusive", "parent missing", "no answer", "not there", "stream"),
    ],
)
def test_part(found: list[Finding], document: Any, grade: str) -> None:
    """Only what is found at the member, or by the checks, counts; what wasn't seen isn't right."""
    result = replace(report(["a"]).results[0], findings=found)
    assert part(result, ABOUT, document)[0] == grade
