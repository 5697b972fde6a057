"""Decides from the results of a run whether what a client needs is met."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from aioc_runner.judge.findings import NO_ANSWER, NOT_THERE
from aioc_runner.judge.grading.deviations import matches
from aioc_runner.record import Record
from aioc_runner.report.reasons import GONE
from aioc_runner.wire import exchange_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aioc_generated.catalog import Catalog
    from aioc_generated.check_types import Check, FindingPattern
    from aioc_generated.program_types import Need
    from aioc_runner.report import Finding, Result

State = Literal["met", "unmet", "unknown"]

MALFORMED = "malformed"
NO_MODEL = "no-model"
"""Of what may be left out: a server that lists no model for it doesn't offer it."""

REFUSED = frozenset(("refused", "status"))
"""How a row shows that its request isn't taken."""

NOWHERE = "$"
"""The place of a check that found nothing to look at."""

BROKEN_OFF = "truncated"
"""An answer whose connection broke, which raises in every client."""


class Fulfilment(Record):
    """Whether a need is met, and where it was seen that it isn't, or why it isn't known.

    `row` is where it was seen, and `finding` what was found; `plainly` if the finding says everything,
    because there was no answer; `unsure` if it isn't known whether it matters to the client.
    """

    state: State
    why: str = ""
    plainly: bool = False
    row: str = ""
    finding: Finding | None = None
    unsure: bool = False


def fulfilment(catalog: Catalog, need: Need, results: Mapping[str, Result]) -> Fulfilment:
    """Decide whether a need is met: unmet if any row shows that, unknown if none or not all could show it."""
    rows = need.rows or _listing(catalog, need.checks)
    if need.if_answered and not _matters(need, results):
        return Fulfilment("met")
    found = [replace(_in_row(catalog, need, row, results), row=row) for row in rows]
    unmet, unknown = ([one for one in found if one.state == state] for state in ("unmet", "unknown"))
    if unmet:
        return unmet[0]
    # A check that many rows carry is known where one of them shows it.
    if unknown and (need.rows or len(unknown) == len(found)):
        return unknown[0]
    return Fulfilment("met") if found else Fulfilment("unknown", "no row shows it")


def _matters(need: Need, results: Mapping[str, Result]) -> bool:
    """Whether what the need is about is there, and was asked: most profiles leave ways of asking out."""
    answered = any(_is_answered(results[one]) for one in need.if_answered if one in results)
    return answered and not results.keys().isdisjoint(need.rows)


def _listing(catalog: Catalog, checks: Iterable[str]) -> list[str]:
    wanted = set(checks)
    return [row.id for row in catalog.rows if wanted.intersection(row.checks)]


def _in_row(catalog: Catalog, need: Need, row: str, results: Mapping[str, Result]) -> Fulfilment:
    result = results.get(row)
    if result is None:
        return Fulfilment("unknown", f"{row} wasn't asked")
    absent = next((one for one in result.findings if one.kind in NOT_THERE), None)
    if result.reason in GONE or absent is not None:
        return _of_absent_row(need, row, absent, [results[one] for one in need.simpler if one in results])
    if need.if_offered and result.reason == NO_MODEL:
        return Fulfilment("met")
    if result.status == "SKIP" and result.reason != "inconclusive":
        return Fulfilment("unknown", f"{row} wasn't graded: {result.detail}")
    wrong = next(_wrong(need, result), None)
    if wrong is not None:
        return Fulfilment("unmet", f"{row}: {wrong.message}", plainly=_is_no_answer(wrong), finding=wrong)
    unclear = _unclear(need, result) or _unseen(catalog, need, result)
    return Fulfilment("unknown", f"{row}: {unclear}") if unclear else Fulfilment("met")


def _of_absent_row(need: Need, row: str, absent: Finding | None, simpler: Iterable[Result]) -> Fulfilment:
    if need.if_offered:
        return Fulfilment("met")
    taken = next(filter(_is_answered, simpler), None)
    if taken is not None:
        return Fulfilment(
            "unknown", f"{row} is refused, but {taken.id}, which asks for no more than the client does, isn't"
        )
    # An optional row can't break a need whose check is looked up in every row.
    said = absent is not None and absent.kind == "not-implemented"
    why = f"{row}: {absent.message}" if absent is not None and said else f"{row} isn't there"
    return Fulfilment("unmet" if need.rows else "unknown", why, plainly=True, finding=absent)


def _is_answered(result: Result) -> bool:
    """Whether a row got an answer, whatever that shows."""
    graded = result.status != "SKIP" or result.reason == "inconclusive"
    return graded and not any(finding.kind in NO_ANSWER for finding in result.findings)


def _wrong(need: Need, result: Result) -> Iterator[Finding]:
    """Find what breaks a need in a row's answer."""
    yield from filter(_is_no_answer, _of_answer(result))
    yield from (one for one in failures(result) if one.kind == BROKEN_OFF)
    if not (need.checks or need.matches):
        yield from failures(result)
    yield from (one for one in result.findings if one.kind == "check-failed" and one.check in need.checks)
    if _doubt(need, result) is None:
        yield from _matching(need, result)


def _matching(need: Need, result: Result) -> Iterator[Finding]:
    return (one for one in result.findings if any(_minded(one, this) for this in need.matches))


def _doubt(need: Need, result: Result) -> Finding | None:
    """Find what makes it doubtful that a client minds what it is said to."""
    return next((one for one in result.findings if any(matches(one, this) for this in need.unless)), None)


def _minded(finding: Finding, wanted: FindingPattern) -> bool:
    """Whether a finding is one that a client minds: of a bare kind a failure, also where it is tolerated."""
    failure = finding.severity == "fail" or finding.deviation is not None
    return (failure or wanted.finding is None or wanted.at is not None) and matches(finding, wanted)


def _unclear(need: Need, result: Result) -> str:
    """Explain why a row shows nothing: the server wasn't ready, or a check had nothing to look at."""
    patience = next(filter(_asks_for_patience, result.findings), None)
    if patience is not None:
        return patience.message
    if not (need.checks or need.matches):
        return result.detail if result.status == "SKIP" else ""
    doubt = _doubt(need, result)
    if doubt is not None and any(_matching(need, result)):
        return doubt.message
    open_ = [one for one in result.findings if one.kind == "inconclusive" and one.check in need.checks]
    return open_[0].message if open_ else ""


def _unseen(catalog: Catalog, need: Need, result: Result) -> str:
    """Say that what a need is about never came: a call that isn't there has no name that is missing."""
    places = [this.at for this in need.matches if this.at is not None]
    for one in result.findings:
        # A member that exists but is incomplete is reported at its place.
        empty = one.kind == "inconclusive" and one.at == NOWHERE
        check = catalog.checks.get(one.check or "") if empty else None
        if check is not None and _looks_for(check, places):
            return one.message
    return ""


def _looks_for(check: Check, places: Iterable[str]) -> bool:
    """Whether a check is there to find items of the list that one of these places is in."""
    item, found, _ = check.at.rpartition("[*]")
    finds = check.proves == "by-looking" and check.match == "all" and bool(found)
    return finds and any(place.startswith(item + found) for place in places)


def _asks_for_patience(finding: Finding) -> bool:
    """Whether a server that is there had no time."""
    return finding.kind == "status" and finding.severity == "warn" and finding.deviation is None


def _is_no_answer(finding: Finding) -> bool:
    """Whether something came in place of an answer; another 2xx than the documented one is an answer."""
    grave = finding.severity == "fail" or finding.deviation is not None or finding.kind == "refused"
    return finding.kind in NO_ANSWER and grave


def failures(result: Result) -> Iterator[Finding]:
    """Find what makes a row's answer fail; what a refusal looks like is a matter of its own."""
    return (one for one in _of_answer(result) if one.severity == "fail")


def _of_answer(result: Result) -> list[Finding]:
    return [one for one in result.findings if exchange_key.part_of(one.exchange or "") != MALFORMED]
