"""A baseline accepts what is on file, and nothing that is new or worse."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from aioc_runner import catalog
from aioc_runner.compare import baseline
from aioc_runner.compare.baseline import BaselineError, Waiver
from aioc_runner.judge import judge
from aioc_runner.wire import har

REPORT = judge(catalog.load(), har.load(Path(__file__).parents[2] / "faults" / "runs" / "llama-cpp.har"))
ACCEPTED = baseline.updated(REPORT, ())
TODAY = date(2026, 11, 29)


def test_what_was_accepted_is_not_open() -> None:
    """A report held to its own baseline has nothing open, nothing gone and nothing expired."""
    held = baseline.compared(REPORT, ACCEPTED, TODAY)

    assert (held.open, held.gone, held.expired) == ((), (), ())
    assert held.waived > len({one.row for one in ACCEPTED})


@pytest.mark.parametrize("place", range(len(ACCEPTED)))
def test_what_no_waiver_covers_is_open(place: int) -> None:
    """Without its waiver a finding is open, in its row."""
    left = ACCEPTED[:place] + ACCEPTED[place + 1 :]
    held = baseline.compared(REPORT, left, TODAY)

    assert {row for row, _ in held.open} == {ACCEPTED[place].row}
    assert {finding.kind for _, finding in held.open} == {ACCEPTED[place].kind}


def test_what_got_worse_is_open() -> None:
    """A waiver of a warning doesn't accept a failure."""
    failing = next(one for one in ACCEPTED if one.severity == "fail")
    milder = [one.model_copy(update={"severity": "warn"}) if one is failing else one for one in ACCEPTED]
    held = baseline.compared(REPORT, milder, TODAY)

    assert {row for row, _ in held.open} == {failing.row}
    assert held.gone == ()


def test_a_waiver_ends() -> None:
    """After its last day a waiver accepts nothing; on that day it still does."""
    first, *rest = ACCEPTED
    ending = [first.model_copy(update={"until": TODAY}), *rest]

    assert baseline.compared(REPORT, ending, TODAY).open == ()
    held = baseline.compared(REPORT, ending, date(2026, 11, 30))
    assert [one.row for one in held.expired] == [first.row]
    assert {row for row, _ in held.open} == {first.row}


def test_what_no_longer_occurs_is_named() -> None:
    """A waiver whose row was graded without the finding is gone; one of a row that wasn't is not."""
    graded = next(one.id for one in REPORT.results if one.status == "PASS")
    skipped = next(one.id for one in REPORT.results if one.status == "SKIP")
    mended, unasked = (
        Waiver(row=row, kind="missing", at="$.id", severity="fail", why="a known bug")
        for row in (graded, skipped)
    )
    held = baseline.compared(REPORT, [*ACCEPTED, mended, unasked], TODAY)

    assert held.gone == (mended,)
    assert unasked in baseline.updated(REPORT, [*ACCEPTED, mended, unasked])
    assert mended not in baseline.updated(REPORT, [*ACCEPTED, mended, unasked])


def test_an_update_keeps_reasons() -> None:
    """What was accepted with a reason and a last day keeps both; the order is always the same."""
    explained = [one.model_copy(update={"why": "see our issue 7", "until": TODAY}) for one in ACCEPTED]

    assert baseline.updated(REPORT, reversed(explained)) == tuple(explained)


def test_a_baseline_is_read_as_written() -> None:
    """The text holds all of it, and the same waivers make the same text."""
    text = baseline.dumps(ACCEPTED)

    assert baseline.loads(text) == ACCEPTED
    assert baseline.dumps(reversed(ACCEPTED)) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "it isn't JSON"),
        ("[]", 'it has no "aioc_baseline": 1'),
        ('{"aioc_baseline": 2}', 'it has no "aioc_baseline": 1'),
        ('{"aioc_baseline": 1}', 'it has no list of "waivers"'),
        ('{"aioc_baseline": 1, "waivers": [{"row": "x"}]}', "waivers.0.kind: field required"),
    ],
)
def test_what_is_no_baseline(text: str, said: str) -> None:
    """The error names what is wrong first, and where."""
    with pytest.raises(BaselineError) as raised:
        baseline.loads(text)

    assert str(raised.value) == said
