"""What a row takes from earlier answers, and what is said where they don't give it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.run.given import lacking, path_values
from aioc_runner.wire.exchange import Exchange

PACKAGE = load()
(ROW, *_) = (
    row
    for row in PACKAGE.catalog.rows
    if row.inputs and all(PACKAGE.row(one.row).poll is not None for one in row.inputs.values())
)
"""A row that takes all from an answer that is polled."""

((NAME, TAKE),) = ROW.inputs.items()
OTHERWISE = f"it needs a value from {TAKE.row}, whose answer has none"


def answered(body: Any, part: str = "probe") -> dict[str, Exchange]:
    """What the row before was answered."""
    key = f"{TAKE.row}/{part}"
    sent = Exchange(
        key=key, role="probe", row=TAKE.row, method="GET", url="http://h", status=200,
        body=json.dumps(body).encode(),
    )  # fmt: skip
    return {key: sent}


@pytest.mark.parametrize(
    ("exchanges", "said"),
    [
        ({}, OTHERWISE),
        (answered({"status": "completed"}), OTHERWISE),
        (answered({"status": "failed"}), f"{TAKE.row} is failed, not completed"),
        (
            answered({"status": "in_progress"}) | answered({"status": "cancelled"}, "poll/2"),
            f"{TAKE.row} is cancelled, not completed",
        ),
    ],
    ids=["not asked", "without it", "failed", "polled"],
)
def test_what_is_lacking(exchanges: dict[str, Exchange], said: str) -> None:
    """A row that nothing gives its value names who should have, and how that one stands."""
    assert path_values(ROW, PACKAGE, exchanges) is None
    assert lacking(ROW, PACKAGE, exchanges) == said


def test_nothing_is_lacking() -> None:
    """A good end gives what is taken from it."""
    exchanges = answered({"status": "completed", TAKE.pointer.removeprefix("/"): "given"})

    assert path_values(ROW, PACKAGE, exchanges) == {NAME: "given"}
    assert lacking(ROW, PACKAGE, exchanges) == ""
