"""What several rows share is shown once, and every request says what it was for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import pytest

from aioc_runner.render import Screen, markdown, outline, table
from aioc_runner.report import Evidence, Finding, Report, Result
from aioc_testing.reports import report


def finding(message: str, **facts: Any) -> Finding:
    """Make a finding; `facts` are what matters to a test."""
    defaults = {"kind": "envelope", "at": "$", "severity": "warn", "expected": "", "actual": ""}
    return Finding(**{**defaults, "message": message, **facts})


def row(row_id: str, *findings: Finding, exchange: str = "chat/probe") -> Result:
    """Make a row that deviates."""
    shown = Evidence(
        exchange=exchange, curl=f"curl {row_id}", status=200, content_type=None, excerpt="", size=0
    )
    return Result(
        id=row_id,
        path=f"/v1/{row_id}",
        method="POST",
        variant=None,
        kind="core",
        group="any",
        status="WARN",
        reason=None,
        detail=findings[0].message,
        requests=1,
        extras=[],
        findings=list(findings),
        evidence=[shown],
        sources=[],
    )


def of(*rows: Result) -> Report:
    """Make a report of these rows."""
    return replace(report(["word"]), results=list(rows), known=[], clients=[])


FIRST = finding("$.data[0].id is missing", kind="missing", at="$.data[0].id")
LATER = finding("$.data[3].id is missing", kind="missing", at="$.data[3].id")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (FIRST, FIRST, True),
        (FIRST, LATER, True),
        (FIRST, replace(FIRST, deviation="known"), False),
        (FIRST, finding("something else"), False),
        (finding("status 500", expected="an answer"), finding("status 500", expected="400"), False),
        (finding("status 500", expected="400"), finding("status 500", expected="400"), True),
        (
            finding('error is "no", not an object', actual='"no"'),
            finding('error is "never", not an object', actual='"never"'),
            True,
        ),
    ],
)
def test_rows_with_the_same_wrong_stand_together(one: Finding, other: Finding, *, same: bool) -> None:
    """The place in a list and a server's words make no difference, a deviation does."""
    assert len(outline.together([row("a", one), row("b", other)])) == (1 if same else 2)


UNFOLDED = partial(table.render, screen=Screen(detail=1))


@pytest.mark.parametrize("render", [UNFOLDED, markdown.render])
def test_what_rows_share_is_said_once(render: Any) -> None:
    """Every row is named; the finding and what shows it come from the first."""
    written = render(of(row("first", FIRST), row("second", LATER)))

    assert "/v1/first" in written
    assert "/v1/second" in written
    told = written.rpartition("## Details")[2].partition("→")[0]
    assert (told.count("is missing"), told.count("curl ")) == (1, 1)


@pytest.mark.parametrize("render", [UNFOLDED, markdown.render])
def test_a_failed_check_says_who_breaks(render: Any) -> None:
    """What breaks in which client stands below the finding, and nothing where there is no check."""
    failed = finding("no reason", kind="check-failed", check="a.check", why="agents wait for ever")

    assert "\n" in render(of(row("first", failed))).split("no reason")[-1].split("without it: agents wait")[0]
    assert "without it" not in render(of(row("first", FIRST)))


def test_notes_are_said_once_with_their_rows() -> None:
    """A note that many rows have is one line, whether or not something else is wrong with them."""
    note = finding("a note", severity="note", kind="missing")
    passing = replace(row("second", note), status="PASS")

    [(rows, said)] = outline.remarks(of(row("first", FIRST, note), passing))

    assert (rows, said.message) == (("first", "second"), "a note")


@pytest.mark.parametrize(
    ("exchange", "said"),
    [
        ("chat/malformed", "a deliberately wrong request, to see the refusal"),
        ("chat/poll/2", "asked whether the job is done"),
        ("chat/probe", ""),
        ("contact", ""),
    ],
)
def test_requests_say_what_they_were_for(exchange: str, said: str) -> None:
    """A request that isn't the one a row is about is labelled."""
    shown = of(row("first", FIRST, exchange=exchange))

    assert outline.purpose(shown.results[0].evidence[0]) == said
    assert said in UNFOLDED(shown)
    assert said[1:] in markdown.render(shown)
