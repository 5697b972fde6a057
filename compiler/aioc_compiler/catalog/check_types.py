"""The vocabulary of what is checked beyond shape, and of what is tolerated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .rules import Rule
    from .words import FindingKind, Match, Proof, Root, Severity


class Check(Value):
    """A behaviour beyond shape: a schema, or a rule, at a JSONPath below a root.

    No match is inconclusive, unless `match` is "some" (one match must hold) or "none" (there must be none).
    Where the JSONPath `unless` matches, a miss is inconclusive, for the reason `unless_because`. With
    `across` the answers of earlier rows are looked at too.
    `proves`: nobody has seen what the row asks for where the check doesn't hold, or finds nothing to look at.
    `told_first`: where it fails, the server's own words say why, before anything else that is wrong.
    """

    id: str
    title: str
    why: str
    proves: Proof | None = None
    told_first: bool = False
    root: Root = "body"
    at: str = "$"
    match: Match = "all"
    rule: Rule | None = None
    schema: str | None = None
    unless: str | None = None
    unless_because: str | None = None
    across: bool = False
    severity: Severity = "fail"
    source: tuple[str, ...]
    mutations: tuple[Mapping[str, Any], ...] = ()


class FindingPattern(Value):
    """Which findings are meant: of this kind at this JSONPath pattern, or of this check.

    `reason` is why the check failed, any unless said. `status` are the HTTP statuses of which the finding
    tells, any unless said. `actual` is searched in what was there in place of what belongs there; where that
    was a status, in the words that came with it.
    """

    finding: FindingKind | None = None
    at: str | None = None
    check: str | None = None
    reason: str | None = None
    status: tuple[int, ...] = ()
    actual: str | None = None


class Deviation(Value):
    """A departure that the spec tolerates on a row: cited, common but not to the letter."""

    id: str
    title: str
    matches: tuple[FindingPattern, ...]
    severity: Severity
    source: tuple[str, ...]
    mutations: tuple[Mapping[str, Any], ...] = ()
