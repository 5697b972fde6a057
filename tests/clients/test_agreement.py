"""Clients' needs say what the programs were seen to do."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from clients.agreement import compared
from clients.cell import cells
from clients.fault import faults, known
from clients.predicting import EVIDENCE, PACKAGE

CELLS = cells()
FAULTS = sorted({one.fault for one in CELLS})
PENDING: dict[str, str] = yaml.safe_load((Path(__file__).parent / "pending.yaml").read_bytes())
SHARE = 0.95
"""What part of the cells has to be foretold, at least."""


def test_cells_are_sound() -> None:
    """Each is about a client of the catalog and a fault that can be planted, and stands there once."""
    keys = [(one.client, one.version, one.fault, one.on) for one in CELLS]

    assert {one.client for one in CELLS} <= set(PACKAGE.catalog.clients)
    assert [name for name in FAULTS if not known(PACKAGE, name)] == []
    assert len(set(keys)) == len(keys)
    assert {one.on for one in CELLS} <= {"stub", "reference", *(path.name for path in EVIDENCE.iterdir())}


def test_few_are_pending() -> None:
    """Who mends one takes it out."""
    assert set(PENDING) <= {f"{one.client} {one.fault}" for one in CELLS}
    assert len(PENDING) <= (1 - SHARE) * len(CELLS)


def test_faults_are_no_names_of_the_catalog() -> None:
    assert not {*faults()} & {*PACKAGE.catalog.checks, *PACKAGE.catalog.deviations}


@pytest.mark.sampled(2)
@pytest.mark.parametrize("fault", FAULTS)
def test_foretold(fault: str) -> None:
    """The verdict on each client is what the program did."""
    found = compared(one for one in CELLS if one.fault == fault)
    wrong = [one for one in found if not one.agrees and f"{one.cell.client} {fault}" not in PENDING]

    assert [(one.cell, one.prediction) for one in wrong] == []
