"""Groups what is wrong by its cause, so that what many rows share is reported once."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus
from typing import TYPE_CHECKING

from aioc_runner.documents.json_path import pattern_of
from aioc_runner.judge.findings import NOT_THERE
from aioc_runner.record import Record
from aioc_runner.render import outline, wording
from aioc_runner.wire import exchange_key

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

    from aioc_runner.report import ClientVerdict, Evidence, Finding, Ground, Report, Result, Status

    Hits = Mapping[str, list[tuple[str, Ground]]]

KINDS = ("core", "optional", "ext", "ours")
EVERY = 10**6
VARIED = " (differs by row)"
MET = ("breaks", "degrades")
"""Effects that are known to concern a client."""

OF_REFUSALS = ("envelope", "refusal-status", "accepted")
"""Kinds of findings about how a wrong request is refused."""

PLAIN = "plain"
"""The name of a row without a variant among its variants."""


class Cause(Record):
    """One fault, the rows that have it, and the ids of the clients that it affects.

    `more` counts what else is wrong with these rows and isn't told. Where they are `varied`, the rows' words
    differ in more than which statuses a refusal may have.
    """

    status: Status
    finding: Finding | None
    rows: tuple[Result, ...]
    clients: tuple[str, ...]
    more: int
    varied: bool = False

    def hits(self, most: int = EVERY, unfold: str = "") -> str:
        """Name the clients by their ids, which `aioc explain` takes.

        Of more than `most` the others are counted; `unfold` says how to see them.
        """
        shown, more = outline.nearly_all(self.clients, most)
        return f"hits {', '.join(shown)}{f' and {more} more{unfold}' if more else ''}"

    @property
    def message(self) -> str:
        """Say what is wrong."""
        if self.finding is None:
            return self.rows[0].detail
        if self.finding.kind == "absent":
            return wording.with_acceptance(self.finding, "not there")
        return wording.sentence(self.finding) + (VARIED if self.varied else "")

    @property
    def is_accepted(self) -> bool:
        """Whether a baseline accepts it."""
        return self.finding is not None and self.finding.accepted is not None

    @property
    def is_gone(self) -> bool:
        """Whether nothing is there that could be wrong."""
        return self.finding is not None and self.finding.kind in NOT_THERE

    @property
    def is_of_refusal(self) -> bool:
        """Whether it is about how a wrong request is refused: programs work with the other answers."""
        one = self.finding
        if one is None or one.check is None:
            return one is not None and one.kind in OF_REFUSALS
        return any(two.exchange == one.exchange and _is_refusal(two) for two in self.rows[0].evidence)


def _is_refusal(evidence: Evidence) -> bool:
    asked = exchange_key.part_of(evidence.exchange) in {"probe", "malformed"}
    return asked and evidence.status is not None and evidence.status >= HTTPStatus.BAD_REQUEST


def causes(report: Report) -> list[Cause]:
    """Find the causes: failures first, and among equals what most clients run into."""
    hit = _told_by_clients(report)
    grouped: dict[Hashable, list[tuple[Result, Finding | None]]] = {}
    for result in outline.wrong_rows(report):
        for finding in _findings_to_show(result):
            grouped.setdefault(_key(result, finding), []).append((result, finding))
    found = _merged(_cause(group, hit) for group in grouped.values())
    return sorted(found, key=_weight)


def clients_by_row(report: Report) -> Mapping[str, list[str]]:
    """Name the clients that run into a row."""
    found: dict[str, list[str]] = {}
    for client in report.clients:
        for row in dict.fromkeys(row for row, _ in _run_into(client)):
            found.setdefault(row, []).append(client.title)
    return found


def minded(report: Report, result: Result) -> Finding | None:
    """Choose the gravest finding of a row that a client speaks of, or else the gravest."""
    said = [ground for _, ground in _told_by_clients(report).get(result.id, ())]
    grave = outline.grave(result)
    spoken_of = (one for one in grave if any(ground.is_about(one) for ground in said))
    return next(spoken_of, grave[0] if grave else None)


def _told_by_clients(report: Report) -> Hits:
    """Gather by row which clients run into it, by id, and what of it."""
    found: dict[str, list[tuple[str, Ground]]] = {}
    for client in report.clients:
        for row, ground in _run_into(client):
            found.setdefault(row, []).append((client.id, ground))
    return found


def _run_into(client: ClientVerdict) -> Iterator[tuple[str, Ground]]:
    """List what a client runs into, each with its row, except what may not stop it."""
    grounds = zip(client.rows, client.grounds, strict=False)
    return ((row, one) for row, one in grounds if one.effect in MET)


def _is_about(ground: Ground, result: Result, finding: Finding | None) -> bool:
    """Whether what a client runs into is this finding; all failures of a row count as one."""
    if finding is None or finding.kind in NOT_THERE:
        return True
    failures = [one for one in outline.grave(result) if one.severity == "fail"]
    told = failures if result.status == "FAIL" else [finding]
    return any(map(ground.is_about, told))


def _findings_to_show(result: Result) -> Sequence[Finding | None]:
    """Choose what to report of a row: the gravest finding if it fails, all of them if it deviates."""
    grave = outline.grave(result)
    if result.status == "FAIL":
        # A fault that isn't accepted is shown even if a worse one is accepted.
        grave = [*grave[:1], *[one for one in grave[1:] if one.accepted is None and grave[0].accepted][:1]]
    return grave or [None]


def _key(result: Result, finding: Finding | None) -> Hashable:
    """Distinguish causes by check and reason, by kind and place, or by what a server said."""
    if finding is None:
        return result.status, result.id
    kind = (result.status, finding.kind, finding.accepted)
    if finding.check:
        return *kind, finding.check, finding.reason, pattern_of(finding.at)
    if finding.kind == "not-implemented" or finding.at == "$":
        said = "" if finding.kind in {"absent", "accepted"} else finding.message
        return *kind, said
    return *kind, pattern_of(finding.at)


def _cause(group: Sequence[tuple[Result, Finding | None]], hit: Hits) -> Cause:
    by_id = {result.id: result for result, _ in group}
    clients = {
        client
        for result, finding in group
        for client, ground in hit.get(result.id, ())
        if _is_about(ground, result, finding)
    }
    first, finding = group[0]
    more = max(len(outline.grave(one)) for one in by_id.values()) - 1 if first.status == "FAIL" else 0
    words = {wording.placeless(one.message) for _, one in group if one is not None and one.kind != "accepted"}
    return Cause(first.status, finding, tuple(by_id.values()), tuple(sorted(clients)), more, len(words) > 1)


def _merged(found: Iterable[Cause]) -> list[Cause]:
    """Merge departures from shape that the same rows have; each failed check stays a cause of its own."""
    merged: dict[Hashable, Cause] = {}
    for number, cause in enumerate(found):
        alone = number if cause.finding is None or cause.finding.check else None
        key = (cause.status, tuple(row.id for row in cause.rows), alone, cause.is_accepted)
        before = merged.get(key)
        merged[key] = cause if before is None else _both(before, cause)
    return list(merged.values())


def _both(told: Cause, other: Cause) -> Cause:
    """Count a cause that isn't shown."""
    return replace(told, more=told.more + 1, clients=tuple(sorted({*told.clients, *other.clients})))


def _weight(cause: Cause) -> tuple[bool, bool, bool, int, bool, bool, int, int]:
    """Weigh answers more than refusals, and what is said to hurt somebody more than the rest."""
    hurts = cause.finding is not None and cause.finding.why is not None
    kind = min(KINDS.index(row.kind) for row in cause.rows)
    return (
        cause.is_accepted,
        cause.status != "FAIL",
        cause.is_gone,
        -len(cause.clients),
        cause.is_of_refusal,
        not hurts,
        kind,
        -len(cause.rows),
    )


def places(rows: Iterable[Result], most: int = EVERY, unfold: str = "") -> list[str]:
    """Name rows in short: each path once, its variants behind it, as in `/v1/chat/completions (n; stop)`.

    Of more variants than `most` the others are counted; `unfold` says how to see them.
    """
    found: dict[str, list[str | None]] = {}
    for row in rows:
        found.setdefault(row.path, []).append(row.variant)
    return [f"{path}{_variants(variants, most, unfold)}" for path, variants in found.items()]


def _variants(variants: Sequence[str | None], most: int, unfold: str) -> str:
    if not any(variants):
        return ""
    shown, more = outline.nearly_all([one or PLAIN for one in variants], most)
    return f" ({'; '.join(shown)}{f'; {more} more{unfold}' if more else ''})"


def first_to_fix(report: Report) -> Iterator[tuple[Result, list[str]]]:
    """Find the rows that clients run into, those first that most do."""
    hit = clients_by_row(report)
    wrong = [row for row in outline.wrong_rows(report) if hit.get(row.id) and not outline.is_accepted(row)]
    for row in sorted(wrong, key=lambda row: (-len(hit[row.id]), KINDS.index(row.kind))):
        yield row, hit[row.id]
