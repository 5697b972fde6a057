"""Every way to misbehave that the spec describes, acted out and graded."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from aioc_runner.catalog import load
from aioc_runner.catalog.rows import is_existence
from aioc_runner.judge import judge
from aioc_runner.judge.findings import NO_ANSWER
from aioc_runner.serve.responder import actable
from aioc_testing.acting import Acting, acting
from aioc_testing.compared import compared_rows
from aioc_testing.demo import Demo, demonstrating

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from aioc_generated.catalog import Row
    from aioc_generated.check_types import FindingPattern
    from aioc_runner.report import Finding, Report, Requests, Result

PACKAGE = load()
CATALOG = PACKAGE.catalog
SHAPE = {"missing", "null", "wrong-type", "wrong-value", "unknown-value", "extra"}
EXISTING = {row.id for row in CATALOG.rows if is_existence(row)}
GRADES = {"fail": "FAIL", "warn": "WARN", "note": "PASS"}
WHOLE = (
    "error-envelope-foreign",
    "model-retrieve-absent",
    "images-edit-takes-json",
    "tool-choice-named-refused",
    "videos-size-null",
    "realtime.session-first",
    "models.ids-distinct",
    "chat.text-given",
    "stream.done",
)
"""Acts of every sort: on refusals, routes, fallbacks, chains, sockets, models, borrowed texts, streams."""
AT_A_LOSS = {("SKIP", "inconclusive"), ("SKIP", "prerequisite")}


@pytest.fixture(scope="module", name="demo")
def _demo() -> Iterator[Demo]:
    with demonstrating(PACKAGE) as demo:
        yield demo


@pytest.fixture(scope="module", name="acts")
def _acts(demo: Demo) -> Acting:
    return acting(demo)


@pytest.fixture(scope="module", name="before")
def _before(acts: Acting) -> dict[str, Result]:
    return _by_id(judge(PACKAGE, acts.whole))


@pytest.mark.sampled(2)
@pytest.mark.parametrize("profile", list(CATALOG.profiles))
def test_the_demo_passes(demo: Demo, profile: str) -> None:
    """Against a server that does what the examples say, every row of every profile is PASS, or present."""
    results = demo.report(profile=profile).results
    asked = [row for row in results if row.reason not in {"out-of-profile", "retired"}]
    judged = [row for row in asked if row.reason != "present"]

    assert {row.id for row in asked if row not in judged} <= EXISTING
    assert [(row.id, row.detail, _shown(row)) for row in judged if row.status != "PASS"] == []
    assert {row.id for row in asked} == set(CATALOG.profiles[profile].rows)


def test_everything_can_be_acted_out() -> None:
    """The reference server can show every deviation, and the defect of every check."""
    assert set(actable(CATALOG)) == {*CATALOG.deviations, *CATALOG.checks}


@pytest.mark.sampled(12)
@pytest.mark.parametrize("name", actable(CATALOG))
def test_changes_the_rows_that_list_it(acts: Acting, before: dict[str, Result], name: str) -> None:
    """Acting one thing out changes the rows that list it, to its grade, and no other row for the worse.

    A departure from shape holds wherever its schema is answered, and shows where the example has such a
    member.
    A row that looks into the answer of another may be at a loss where that one changed; one that takes an
    id from there asks for what isn't there.
    """
    recording = acts.recording(name)
    after = _by_id(judge(PACKAGE, recording))
    listing = {row.id for row in CATALOG.rows if name in (*row.deviations, *row.checks)}
    listing &= acts.answered_otherwise(recording) if _of_shape(name) else listing
    borrowing = {row.id for row in CATALOG.rows if _lenders(row) & listing} - listing

    changed = {row_id for row_id in after if after[row_id] != before[row_id]}
    changed -= {row_id for row_id in changed - listing if _asked_twice(after[row_id])}
    assert changed - borrowing == listing != set()
    at_a_loss = (changed & borrowing) - _takers(changed)
    at_a_loss -= {row_id for row_id in at_a_loss if _compares(after[row_id], listing)}
    assert {(after[row_id].status, after[row_id].reason) for row_id in at_a_loss} <= AT_A_LOSS
    # Whoever takes an id that this changes asks for what isn't there.
    listing -= {row_id for row_id in _takers(listing) if name not in _named(after[row_id])}
    # A feature isn't graded where the plain request of its route is refused, too.
    listing -= {
        row_id
        for row_id in listing
        if _has_plain(row_id, listing) and (after[row_id].status, after[row_id].reason) in AT_A_LOSS
    }
    assert {row_id: after[row_id].status for row_id in listing} == {
        row_id: _grade(name, after[row_id]) for row_id in listing
    }
    assert {row_id: name in _named(after[row_id]) for row_id in listing} == dict.fromkeys(listing, True), {
        row_id: _shown(after[row_id]) for row_id in listing
    }


@pytest.mark.sampled(1)
@pytest.mark.parametrize("name", WHOLE)
def test_a_part_says_what_the_whole_does(demo: Demo, acts: Acting, name: str) -> None:
    """Asking only for what may change gives the report of a run that asks for everything."""
    part, whole = acts.report(name), demo.report(name)

    assert _by_id(part) == _by_id(whole)
    assert (part.headline, _but_for_deletion(part)) == (whole.headline, _but_for_deletion(whole))


def _but_for_deletion(report: Report) -> Requests:
    """What was sent; which answers are asked to be deleted depends on the rows: after one 404 no other is."""
    return replace(report.sent, total=0, cleanup=0)


def test_a_part_is_small(acts: Acting) -> None:
    """What one row lists is asked of that row; what changes the models is asked of every row."""
    assert [row.id for row in acts.asked("n.numbered")] == ["chat.completions.n"]
    assert {row.id for row in acts.asked("videos-size-null")} > {"videos.create"}
    assert len(acts.asked("models.ids-distinct")) == len(acts.whole.planned)


def _of_shape(name: str) -> bool:
    """Whether this is a departure from a schema."""
    known = CATALOG.deviations.get(name)
    return known is not None and {one.finding for one in known.matches} <= SHAPE


def _lenders(row: Row) -> set[str]:
    """Find the rows whose answers this one's requests or checks can't do without."""
    compared = {lender for name in row.checks for lender in compared_rows(CATALOG.checks[name])}
    return compared | {take.row for take in row.inputs.values()} | _showing(row)


def _showing(row: Row) -> set[str]:
    """Find the rows that show that an object is there, which this one asks for when it is deleted."""
    if not row.response.rejects or not row.inputs:
        return set()
    return {other.id for other in CATALOG.rows if other.inputs == row.inputs}


def _asked_twice(result: Result) -> bool:
    """Tell where another row, refused, asked for what this one asks, and got the same example and ids."""
    ids = {"answer.id-unique", "tools.ids-new"}
    return bool(result.findings) and all(one.check in ids for one in result.findings)


def _compares(result: Result, lending: set[str]) -> bool:
    """Whether all that a row says is that its answer doesn't go with that of one of these."""
    checks = [CATALOG.checks[one.check] for one in result.findings if one.check]
    return bool(checks) and all({*compared_rows(one)} & lending for one in checks)


def _takers(lending: set[str]) -> set[str]:
    """Find the rows that take a value from one of these."""
    return {row.id for row in CATALOG.rows if lending & {take.row for take in row.inputs.values()}}


def _has_plain(row_id: str, listing: Collection[str]) -> bool:
    """Whether a row asks for a variant of what another of these rows asks plainly."""
    row = PACKAGE.row(row_id)
    others = [PACKAGE.row(one) for one in listing if one != row_id]
    return any((one.method, one.path, one.variant) == (row.method, row.path, None) for one in others)


def _grade(name: str, result: Result) -> str:
    """Look up the grade that the spec gives to a row that shows this and nothing else."""
    if name in CATALOG.deviations:
        deviation = CATALOG.deviations[name]
        refused = all(one.finding in NO_ANSWER for one in deviation.matches)
        return "SKIP" if refused and deviation.severity == "note" else GRADES[deviation.severity]
    if CATALOG.checks[name].unless == "$":
        return "SKIP"  # what need not be so is no failure: its finding leaves the row without a grade
    missed = next((one for one in result.findings if one.check == name), None)
    tolerated = [CATALOG.deviations[deviation] for deviation in PACKAGE.row(result.id).deviations]
    lowered = (
        item.severity for item in tolerated if any(_is_about(one, name, missed) for one in item.matches)
    )
    return GRADES[next(lowered, CATALOG.checks[name].severity)]


def _is_about(match: FindingPattern, check: str, missed: Finding | None) -> bool:
    """Whether a deviation tolerates a miss of a check; some do for certain values or reasons alone."""
    actual, reason = (missed.actual, missed.reason) if missed else ("", None)
    fits = match.check == check and match.reason in (None, reason)
    return fits and (match.actual is None or re.search(match.actual, actual) is not None)


def _named(result: Result) -> set[str | None]:
    return {name for finding in result.findings for name in (finding.check, finding.deviation)}


def _shown(result: Result) -> list[str]:
    return [
        f"{item.severity} {item.kind} {item.at} {item.check or item.deviation or ''}: {item.message}"
        for item in result.findings
    ]


def _by_id(report: Report) -> dict[str, Result]:
    return {result.id: result for result in report.results}
