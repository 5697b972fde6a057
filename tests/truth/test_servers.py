"""The reports on saved runs of real servers say what the bytes show."""

from __future__ import annotations

import pytest

from truth.fact import facts
from truth.holding import misread
from truth.pending import params, pending
from truth.saved import PACKAGE, PLACES, saved
from truth.servers import outcome

PENDING = pending("servers")
REASONS = {"absent", "not-offered", "no-model", "prerequisite", "inconclusive"}


@pytest.mark.parametrize("name", params("servers", facts()))
def test_fact(name: str) -> None:
    found = outcome(facts()[name])

    assert found.right, f"{found.got}\nexpected {found.expected}\n" + "\n".join(found.told)


@pytest.mark.parametrize("name", list(facts()))
def test_the_bytes_show_it(name: str) -> None:
    """What a fact says of the bytes can be read in them."""
    fact = facts()[name]

    assert fact.bytes or fact.lacks
    assert [*misread(fact, saved(fact.server))] == []


@pytest.mark.parametrize("name", list(facts()))
def test_fact_is_sound(name: str) -> None:
    """A fact asks for something, in words that reports have."""
    fact, catalog = facts()[name], PACKAGE.catalog
    known = {check for row in catalog.rows for check in row.checks}

    assert fact.row or fact.states or fact.clients or fact.reads
    assert fact.row or not (fact.grades or fact.says or fact.never or fact.alone)
    assert set(fact.grades) <= {"PASS", "WARN", "FAIL"} | REASONS
    assert {check for one in (*fact.says, *fact.never) for check in one.check} <= known
    assert set(fact.states) <= {one.id for one in catalog.capabilities}
    assert set(fact.clients) <= set(catalog.clients)
    assert set(fact.reads) <= set(PLACES)


def test_pending_facts_are_facts() -> None:
    assert set(PENDING) <= set(facts())
