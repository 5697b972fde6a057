"""A fact of a real server as data: what its bytes are, and what a truthful report says of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from truth.case import Pattern, covers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_runner.report import Finding

FACTS = Path(__file__).parent / "facts.yaml"
GRAVE = ("fail", "warn")


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed(Pattern):
    """Which finding is meant, and what it weighs."""

    severity: tuple[str, ...] = GRAVE

    def __str__(self) -> str:
        """Say it in a word or two."""
        return f"{'|'.join(self.severity)} {Pattern.__str__(self)}"

    def covers(self, finding: Finding) -> bool:
        """Whether a finding is the one that is meant."""
        return finding.severity in self.severity and covers(self, finding)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What some lines have to say, may not say, and may say in a few lines at most: regular expressions."""

    says: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    at_most: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """What is known of a client: the verdicts that are right, and what the reasons say."""

    verdict: tuple[str, ...]
    reasons: Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact; `judgement`: the bytes are certain, their verdict could be argued about."""

    id: str
    server: str
    what: str
    judgement: bool = False
    bytes: Mapping[str, tuple[str, ...]]
    lacks: Mapping[str, tuple[str, ...]]
    row: str | None = None
    grades: tuple[str, ...]
    says: tuple[Weighed, ...]
    never: tuple[Weighed, ...]
    alone: bool = False
    states: Mapping[str, tuple[str, ...]]
    clients: Mapping[str, Program]
    reads: Mapping[str, Reading]


@cache
def facts() -> Mapping[str, Fact]:
    """Every fact by id."""
    given = yaml.load(FACTS.read_text(encoding="utf-8"), yaml.CSafeLoader)
    found = {one["id"]: _fact(one) for one in given}
    if len(found) < len(given):
        raise ValueError("an id stands twice")
    return found


def _fact(given: dict[str, Any]) -> Fact:
    return Fact(
        **{
            **given,
            **{name: _alls(given.get(name, {})) for name in ("bytes", "lacks", "states")},
            **{name: tuple(map(_weighed, given.get(name, []))) for name in ("says", "never")},
            "grades": _all(given.get("grades", [])),
            "clients": {name: _program(one) for name, one in given.get("clients", {}).items()},
            "reads": {name: _reading(one) for name, one in given.get("reads", {}).items()},
        }
    )


def _weighed(given: dict[str, Any]) -> Weighed:
    return Weighed(**_alls(given))


def _program(given: dict[str, Any]) -> Program:
    reasons = {name: one for name, one in given.items() if name != "verdict"}
    return Program(verdict=_all(given["verdict"]), reasons=_reading(reasons))


def _reading(given: dict[str, Any]) -> Reading:
    return Reading(
        says=_all(given.get("says", [])), never=_all(given.get("never", [])), at_most=given.get("at_most", {})
    )


def _alls(given: Mapping[str, str | list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: _all(one) for name, one in given.items()}


def _all(given: str | list[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)
