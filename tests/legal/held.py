"""Holds a document to a schema as the rows do that answer with it, with all that they tolerate."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from aioc_runner.catalog import load
from aioc_runner.documents.json_path import pattern_of
from aioc_runner.judge.findings import WEIGHT
from aioc_runner.judge.grading.deviations import by_id, lowered, matches
from aioc_runner.judge.schema.validate import validate

if TYPE_CHECKING:
    from aioc_generated.catalog import Row
    from aioc_generated.check_types import FindingPattern
    from aioc_generated.words import NeedSeverity, Severity
    from aioc_runner.report import Finding

PACKAGE = load()


@dataclass(frozen=True, slots=True)
class Held:
    """What is held against a document, and where: an event by itself.

    `breaks` is a client of the catalog that this is known to stop, `degrades` one that works less well.
    """

    kind: str
    at: str
    severity: Severity
    message: str
    breaks: str | None
    degrades: str | None

    @property
    def explained(self) -> bool:
        """Whether it is as grave as a client says: a FAIL stops one, a WARN makes one work less well."""
        return bool(self.breaks or (self.severity == "warn" and self.degrades))

    @property
    def place(self) -> str:
        """Name it without indexes and words."""
        return f"{self.kind} {pattern_of(self.at)}"


@cache
def rows(schema: str) -> tuple[Row, ...]:
    """The rows that answer with a schema, as body or event."""
    return tuple(row for row in PACKAGE.catalog.rows if schema in (row.response.body, row.response.event))


@cache
def needs(schema: str, severity: NeedSeverity) -> tuple[tuple[str, FindingPattern], ...]:
    """What a client can't do with in one of these rows, and which."""
    answering = {row.id for row in rows(schema)}
    return tuple(
        (client.id, one)
        for client in PACKAGE.catalog.clients.values()
        for need in client.needs
        for one in need.matches
        if need.severity == severity and one.finding and answering.intersection(need.rows)
    )


def held(schema: str, document: Any) -> list[Held]:
    """Say what is held against a document, each as mildly as any row with its schema does.

    Rows tolerate the same, but for those that ask for the very thing: see tests/judge/test_departures.py.
    """
    answering = rows(schema)
    is_event = any(row.response.event == schema for row in answering)
    found = validate(PACKAGE, schema, document, (0,) if is_event else ()).findings
    deviations = [by_id(PACKAGE.catalog.deviations, row.deviations) for row in answering]
    weighed = zip(found, *(lowered(found, tolerated) for tolerated in deviations), strict=True)
    return [_held(schema, max(ways, key=lambda one: WEIGHT[one.severity])) for ways in weighed]


def _held(schema: str, finding: Finding) -> Held:
    at = finding.at.replace("$[0]", "$", 1)
    breaks, degrades = _client(schema, "breaks", finding), _client(schema, "degrades", finding)
    return Held(finding.kind, at, finding.severity, finding.message, breaks, degrades)


def _client(schema: str, severity: NeedSeverity, finding: Finding) -> str | None:
    return next((client for client, one in needs(schema, severity) if matches(finding, one)), None)


def fails(schema: str, document: Any) -> list[Held]:
    """Say for what a document gets a FAIL, though no client is known that it stops."""
    return [one for one in held(schema, document) if one.severity == "fail" and not one.explained]
