"""What is drawn hangs on the seed alone, and is everything in a whole run."""

from __future__ import annotations

import pytest

from aioc_testing.sample import WHOLE, Sample

MANY = [f"one {number}" for number in range(300)]


def test_a_seed_draws_the_same_everywhere() -> None:
    """Another process, hash seed or version of Python draws no other ones."""
    assert Sample(7).of(MANY, 4) == ["one 29", "one 89", "one 281", "one 291"]


def test_another_seed_draws_others() -> None:
    """Nothing is left out for good."""
    drawn = {one for seed in range(100) for one in Sample(seed).of(MANY, 30)}

    assert drawn == set(MANY)


@pytest.mark.parametrize("seed", range(5))
def test_a_failure_can_be_asked_for(seed: int) -> None:
    """Who was drawn from all is also drawn from some of them, in their order."""
    drawn = Sample(seed).of(MANY, 20)

    assert len(drawn) == 20
    assert Sample(seed).of([one for one in MANY if one in drawn or one.endswith("1")], 20) == drawn


@pytest.mark.parametrize("sample", [WHOLE, Sample(7, whole=True)])
def test_a_whole_run_leaves_nothing_out(sample: Sample) -> None:
    """However few would be drawn."""
    assert sample.of(MANY, 1) == MANY


def test_few_are_all_drawn() -> None:
    """Where there are not so many, nothing is left out."""
    assert Sample(7).of(MANY[:3], 4) == MANY[:3]
