"""No part of a report contradicts another: shown on every saved run."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from aioc_runner.catalog import load
from aioc_runner.fail_on import fails
from aioc_runner.judge.summary.capabilities import capability_of, is_gone
from aioc_runner.judge.summary.clients import verdicts
from aioc_runner.render import Screen, table
from aioc_runner.render.causes import causes
from aioc_runner.report import Report
from aioc_testing.sample import Sample
from golden import bounds, regrade, sample

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_runner.report import Result

CATALOG = load().catalog
ROWS = {row.id: row for row in CATALOG.rows}
RUNS = tuple(regrade.runs())
CLAUSES = (
    (re.compile(r"(.*) works?$"), ("offered", "deviating")),
    (re.compile(r"(.*) (?:is|are) broken$"), ("broken",)),
    (re.compile(r"(.*) not offered$"), ("not-offered",)),
    (re.compile(r"(.*) not shown(?: \(.*)?"), ("unknown",)),
)
"""What a headline says of capabilities, and the states that these must have."""

BETTER = {
    "not-ready": {"ready", "ready-so-far", "ready-but"},
    "ready-but": {"ready"},
    "ready-so-far": {"ready"},
    "unknown": set[str](),
    "ready": set[str](),
}
"""What a run that asks for less may not say of a client."""


def on_file(name: str) -> Report:
    """The report on a saved run, as it is kept."""
    document = json.loads((regrade.VERDICTS / f"{name}.json").read_text("utf-8"))
    for result in document["results"]:
        result["evidence"] = []
    return Report.model_validate(document)


def named(headline: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Find the capabilities that a headline names, and the states that it gives them."""
    for clause in headline.split("; "):
        for pattern, states in CLAUSES:
            if said := pattern.fullmatch(clause):
                for word in re.split(r", (?!no options|temperature)| and (?=\S)", said[1]):
                    yield word.removesuffix(" in part").strip('"'), states


def titled() -> dict[str, str]:
    """Every capability by the word that a headline has for it."""
    titles = {one.title: one.id for one in CATALOG.capabilities}
    return titles | {name.replace(".", " "): name for name in map(capability_of, CATALOG.rows)} | titles


@pytest.mark.parametrize("name", RUNS)
def test_the_headline_says_what_the_capabilities_say(name: str) -> None:
    """What it says works, is broken or isn't offered has that state."""
    report, titles = on_file(name), titled()

    wrong = [
        (word, report.capabilities.get(titles[word]))
        for word, states in named(report.headline)
        if word in titles and report.capabilities.get(titles[word]) not in states
    ]

    assert wrong == []
    assert any(word in titles for word, _ in named(report.headline))


@pytest.mark.parametrize("name", RUNS)
def test_capabilities_follow_from_rows(name: str) -> None:
    """What is offered has no row that is gone or fails, and what is broken has one that fails."""
    report = on_file(name)
    failing = {capability_of(ROWS[one.id]) for one in report.results if _fails(one)}

    offered = {one for one, state in report.capabilities.items() if state == "offered"}
    broken = {one for one, state in report.capabilities.items() if state == "broken"}

    assert offered.isdisjoint(failing)
    assert broken - {"errors"} <= failing


def _fails(result: Result) -> bool:
    """Whether a row is there and fails, for more than how it refuses."""
    grave = [one for one in result.findings if one.severity == "fail"]
    return not is_gone(result) and any(not (one.exchange or "").endswith("/malformed") for one in grave)


@pytest.mark.parametrize("name", RUNS)
def test_clients_follow_from_rows(name: str) -> None:
    """Who isn't ready runs into a row that isn't right, and nobody is ready whose endpoint is missing."""
    report = on_file(name)
    results = {one.id: one for one in report.results}

    for client in report.clients:
        assert len(client.rows) == len(client.because)
        if client.verdict == "not-ready":
            assert any(results[row].status != "PASS" for row in client.rows if row)
        if client.verdict == "ready":
            assert not [row for row in _vital(client.id) if row in results and is_gone(results[row])]


def _vital(client: str) -> list[str]:
    needs = CATALOG.clients[client].needs
    return [row for need in needs if need.severity == "breaks" and not need.if_offered for row in need.rows]


@pytest.mark.parametrize("name", RUNS)
def test_counts_and_exit_codes_follow_from_rows(name: str) -> None:
    """A row that fails is in the counts, in the verdict and in the exit code."""
    report = on_file(name)
    statuses = [one.status for one in report.results]
    unanswered = report.answer is not None and report.answer.answer != "yes"

    assert all(number == statuses.count(status) for status, number in report.summary.items())
    assert fails(report, "fail") is ("FAIL" in statuses)
    assert fails(report, "unshown") is ("FAIL" in statuses or unanswered)
    assert fails(report, "warn") is ("FAIL" in statuses or "WARN" in statuses or unanswered)
    assert not fails(report, "never")
    last = table.render(report).splitlines()[-1]
    assert all(f"{number} {status}" in last for status, number in report.summary.items() if number)


@pytest.mark.parametrize("name", RUNS)
def test_fewer_rows_make_no_client_more_ready(name: str) -> None:
    """What a run doesn't ask can't speak for a server."""
    report = on_file(name)
    full = {one.id: one.verdict for one in verdicts(CATALOG, report.results)}

    for asked in _fewer(report.results):
        less = {one.id: one.verdict for one in verdicts(CATALOG, asked)}
        assert not {one: less[one] for one in full if less[one] in BETTER[full[one]]}, [
            one.id for one in asked
        ]


def _fewer(results: Sequence[Result]) -> Iterator[list[Result]]:
    """Leave out each row, ask each alone, and some that are drawn."""
    for one in results:
        yield [other for other in results if other is not one]
        yield [one]
    ids = [one.id for one in results]
    for seed in range(20):
        drawn = set(Sample(seed).of(ids, 12))
        yield [one for one in results if one.id in drawn]


@pytest.mark.parametrize("name", bounds.RUNS)
def test_a_report_fits_on_two_screens(name: str) -> None:
    """No line is too wide, and the verdict is the last of at most 80."""
    for width, lines, columns in bounds.measured(on_file(name)):
        assert lines <= bounds.MOST_LINES
        assert columns <= width


@pytest.mark.parametrize("name", RUNS)
def test_what_is_left_out_names_the_flag_that_shows_it(name: str) -> None:
    """Nothing is cut or counted on a screen without the way to the rest; what -v shows leaves no row out."""
    report = on_file(name)
    for columns in (80, 120, None):
        _, _, told = table.render(report, Screen(columns)).partition("\nWho works")
        told = " ".join(told.partition("\nVerdict: ")[0].split())
        assert told
        assert re.findall(r"\S* … (?!\(-v\)|and \d+ more with -v).{20}|\+\d+ more", told) == []
        assert re.findall(r"\d+ more(?! (?:paths? )?with -v| run into it).{20}", told) == []
    unfolded = " ".join(table.render(report, Screen(120, detail=1)).split())
    assert not re.findall(r" … \(-v\)|more with -v(?!v)", unfolded)


@pytest.mark.parametrize("name", RUNS)
def test_whom_a_row_hits_isnt_ready(name: str) -> None:
    """A client that stands beside a row that is wrong says itself that it runs into it."""
    report = on_file(name)
    rows = {one.id: set(one.rows) for one in report.clients if one.verdict in {"ready-but", "not-ready"}}

    for cause in causes(report):
        for client in cause.clients:
            assert rows[client].intersection(row.id for row in cause.rows)


@pytest.mark.parametrize("name", RUNS)
def test_every_row_that_is_wrong_is_told(name: str) -> None:
    """With -v each is named; the overview folds them by cause."""
    report = on_file(name)
    unfolded = table.render(report, Screen(detail=1))

    assert [
        one.id for one in report.results if one.status in {"FAIL", "WARN"} and one.id not in unfolded
    ] == []


def test_the_readme_shows_what_is_said_today() -> None:
    """Its sample is the output of the command above it."""
    assert sample.page() == sample.README.read_text("utf-8")
