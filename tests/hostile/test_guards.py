"""Every row of the tables names its guard, or why there is none; and each guard can be taken away."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from hostile.guards import GUARDS, REASONS, tried

if TYPE_CHECKING:
    from hostile.guards.guard import Guard

MOST_WITHOUT = 30
"""Rows without a guard that can be taken away: a table of more would rest on libraries."""


def test_every_row_has_one() -> None:
    """One guard or one reason a row, and no guard of a row that isn't there."""
    named = Counter(
        row for rows in (*(one.rows for one in GUARDS.values()), *REASONS.values()) for row in rows
    )

    assert {row: times for row, times in named.items() if times > 1} == {}
    assert named.keys() - set(tried.EVERY) == set()
    assert set(tried.EVERY) - named.keys() == set()
    assert sum(map(len, REASONS.values())) <= MOST_WITHOUT


@pytest.mark.parametrize("guard", GUARDS.values(), ids=GUARDS)
def test_a_guard_that_is_there(guard: Guard) -> None:
    """What is taken away stands in the code; without rows it would be for nothing."""
    with guard.without():
        assert guard.rows
