"""The set of facts read from real servers' bytes: holds the reports on saved runs to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from truth.fact import GRAVE, facts
from truth.holding import grade, wrong
from truth.outcome import Outcome
from truth.saved import saved

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from aioc_runner.report import Result
    from truth.fact import Fact

GRAVE_GRADES = frozenset(("FAIL", "WARN"))


def outcomes(only: Collection[str] = ()) -> Iterator[Outcome]:
    """Hold the reports to these facts, or all."""
    return (outcome(fact) for fact in facts().values() if not only or fact.id in only)


def outcome(fact: Fact) -> Outcome:
    """Hold a report to one fact."""
    run = saved(fact.server)
    result = None if fact.row is None else run.result(fact.row)
    found = [*wrong(fact, run)]
    got = [*([] if result is None else [grade(result)]), *(one.what for one in found)]
    return Outcome(
        fact.id,
        expected=f"{fact.what}: {_expected(fact)}",
        got="; ".join(got) or "that",
        asked=True,
        noticed=None if result is None or not _faulty(fact) else _noticed(fact, result),
        right=not found,
        alarm=any(one.alarm for one in found),
        told=() if result is None else tuple(f"{one.severity}: {one.message}" for one in result.findings),
    )


def _faulty(fact: Fact) -> bool:
    """Whether something is wrong with the row."""
    return bool(fact.says or (set(fact.grades) <= GRAVE_GRADES and fact.grades))


def _noticed(fact: Fact, result: Result) -> bool:
    grave = [one for one in result.findings if one.severity in GRAVE]
    return bool(grave) and (not fact.says or any(said.covers(one) for said in fact.says for one in grave))


def _expected(fact: Fact) -> str:
    rows = [f"{fact.row} {' or '.join(fact.grades)}".rstrip()] if fact.row else []
    says = [f"says {one}" for one in fact.says]
    never = [f"never {one}" for one in fact.never]
    states = [f"{name} {' or '.join(right)}" for name, right in fact.states.items()]
    clients = [f"{name} {' or '.join(one.verdict)}" for name, one in fact.clients.items()]
    return "; ".join([*rows, *says, *never, *states, *clients, *fact.reads])
