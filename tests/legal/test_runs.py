"""A whole run that is varied legally has no row that fails."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from faults import planting
from faults.edit import payload
from faults.matrix import AREAS
from legal.changes import CHANGES, renamed
from legal.draw import seeded
from legal.runs import UNFIT, failed, reference, varied

if TYPE_CHECKING:
    from aioc_testing.sample import Sample
    from faults.fault import Fault
    from faults.planting import Planted, Run

FEW, MANY, PARTS = 200, 2000, 10
"""How many runs are varied: in the default suite, and with --whole."""


@pytest.mark.parametrize("part", range(PARTS))
def test_no_row_of_a_legal_run_fails(part: int, sample: Sample) -> None:
    """Many legal variations at once are as legal as each alone."""
    run = reference()
    runs = MANY if sample.whole else FEW
    numbers = range(part, runs, PARTS)
    found = {number: failed(run, varied(run, sample.seed, number)) for number in numbers}

    assert {number: said for number, said in found.items() if said} == {}


@pytest.mark.whole
def test_faults_are_noticed_all_the_same(sample: Sample) -> None:
    """What is wrong is noticed beneath what is legal, but for a few faults that a change makes legal."""
    faults = [fault for listed in AREAS.values() for fault in listed]
    draw = seeded(f"{sample.seed} faults")
    planted: list[Planted] = []
    for number in range(20):
        run = replace(
            reference(), name="varied", recording=varied(reference(), sample.seed, number).recording
        )
        drawn = draw.sample(faults, 60)
        planted += [one for fault in drawn for one in _planted(run, fault)]
    missed = [one for one in planted if not one.noticed(getattr(one.what, "least", "warn"))]

    assert len(planted) > 1000
    assert len(missed) < len(planted) / 100


def _planted(run: Run, fault: Fault) -> list[Planted]:
    try:
        return list(planting.planted(run, fault, beside="none"))
    except UNFIT:
        return []


def test_much_is_varied() -> None:
    """Each kind of change is done somewhere, and most answers differ from those of the saved run."""
    run = reference()
    made, *others = (varied(run, 1, number) for number in (1, 2, 3))
    done = {name.split(" ")[0] for one in (made, *others) for names in one.done.values() for name in names}
    before, after = run.exchanges, {one.key: one for one in made.recording.exchanges}

    assert {*CHANGES} <= done
    assert sum(before[key] != after[key] for key in made.done) > len(made.done) / 2
    assert varied(run, 1, 1) == made


def test_an_id_is_the_same_everywhere() -> None:
    """A video is fetched under the id that it was made with."""
    recording = renamed(seeded("1"), reference().recording)
    by_key = {one.key: one for one in recording.exchanges}
    video = payload(b"data: " + by_key["videos.create/probe"].body.replace(b"\n", b" "))["id"]

    assert video in by_key["videos.content/probe"].url
    assert "video_69240c" not in video
