"""The tester is tested: what is wrong on the wire is noticed, what is legal is not held against a server."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from aioc_runner.judge import judge
from aioc_runner.wire import har
from faults import matrix, planting, report
from faults.conftest import TABLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from aioc_testing.sample import Sample
    from faults.fault import Fault, Variation

README = planting.RUNS.parents[2] / "README.md"
ALL = [fault for listed in matrix.AREAS.values() for fault in listed]
MACHINE = re.compile(rb"/(?:work|home|root|tmp|Users)/\w+|sk-[A-Za-z0-9]{8}")


@pytest.mark.parametrize("area", list(matrix.AREAS))
def test_faults(area: str, sample: Sample) -> None:
    """Each fault makes its row worse, or brings a finding there, and changes no other row."""
    outcome = matrix.faults(area, sample)

    assert outcome.missed == ()
    assert outcome.strays == ()
    assert outcome.nowhere == ()


def test_variations(sample: Sample) -> None:
    """Nothing but notes comes of what is legal."""
    outcome = matrix.variations(sample)

    assert outcome.alarms == ()
    assert outcome.nowhere == ()


@pytest.mark.whole
def test_the_rate(record_property: Callable[[str, object], None]) -> None:
    """All of it is noticed, nothing else is, and the README says so."""
    said = "\n".join(report.lines())
    record_property(TABLE, said)

    assert "**100 %**" in said
    assert "other rows changed: 0." in said
    assert "false alarms: 0." in said
    assert "\n".join(report.table()) in README.read_text()


def test_there_are_many() -> None:
    """There are hundreds of faults and dozens of variations, each of its own."""
    every: list[Fault | Variation] = [*ALL, *matrix.VARIATIONS]

    assert len({one.id for one in every}) == len(every)
    assert len({(one.title, one.rows, one.part) for one in every}) == len(every)
    assert len(ALL) >= 900
    assert len(matrix.VARIATIONS) >= 110


def test_a_note_has_a_reason() -> None:
    """A fault that may be met with a note alone says whose word that is."""
    assert [fault.id for fault in ALL if (fault.least == "note") != bool(fault.why)] == []


@pytest.mark.parametrize("run", planting.runs(), ids=lambda run: run.name)
def test_rows_are_judged_as_in_a_report(run: planting.Run) -> None:
    """What the judge makes of a row here is what stands in the report on the whole run."""
    whole = judge(run.package, run.recording)
    expected = {one.id: one.status for one in whole.results if one.id in run.recording.planned}

    assert {row: verdict.grade.status for row, verdict in run.base.verdicts.items()} == expected


@pytest.mark.parametrize("run", planting.runs(), ids=lambda run: run.name)
def test_rows_are_reached(run: planting.Run, sample: Sample) -> None:
    """Rows that nobody looks at, because nothing planted elsewhere can reach them, don't change indeed."""
    drawn = sample.of(ALL[::40], 4, lambda fault: fault.id)
    some = [one for fault in drawn for one in planting.planted(run, fault, beside="all")]

    assert [stray for one in some for stray in one.strays] == []


@pytest.mark.parametrize("path", sorted(planting.RUNS.glob("*.har")), ids=lambda path: path.stem)
def test_runs_are_nobodys(path: Path) -> None:
    """A saved run says nothing of the machine that it was recorded on, and no key."""
    bodies = b"\n".join(one.body + one.request_body + one.url.encode() for one in har.load(path).exchanges)

    assert MACHINE.findall(path.read_bytes() + bodies) == []
