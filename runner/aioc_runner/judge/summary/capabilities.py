"""Sums up a report: which capabilities work, and how much was sent to find out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal

from aioc_runner.detect import tokens
from aioc_runner.judge.findings import NOT_THERE
from aioc_runner.report import STATUSES, Answer, Requests
from aioc_runner.report.reasons import GONE, PRESENT
from aioc_runner.text import contrasted
from aioc_runner.wire import exchange_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.check_types import Check
    from aioc_generated.setting_types import Profile
    from aioc_runner.report import Finding, Result, Status
    from aioc_runner.wire.exchange import Exchange

State = Literal["offered", "deviating", "broken", "present", "not-offered", "unknown"]

MALFORMED = "malformed"
OF_REFUSALS = ("refusal-status", "envelope", "truncated")
"""What can be wrong with a refusal; that a route isn't there shows by one, too."""

GRAVITY: tuple[State, ...] = ("broken", "deviating", "offered", "present", "not-offered")
ROLES = {"contact": "contact", "canary": "canaries", "retry": "retries", "poll": "polls"}
MEANING = (
    "PASS means that the answers have the right shape according to catalog {version} ({digest}), and pass"
    " the checks that these answers allow. It isn't a benchmark or a certification, and doesn't replace"
    " testing your client."
)


def counts(results: Iterable[Result]) -> dict[Status, int]:
    """Count the rows of each status."""
    counted = Counter(result.status for result in results)
    return {status: counted[status] for status in STATUSES}


def requests(exchanges: Iterable[Exchange]) -> Requests:
    """Count what was sent, by purpose, and the tokens that it took."""
    sent = tuple(exchanges)
    purposes = Counter(ROLES.get(exchange.role, exchange.role) for exchange in sent)
    return Requests(
        total=sum(purposes.values()),
        rows=sum(purposes[role] for role in ("probe", "fallback", "malformed", "repeat")),
        contact=purposes["contact"],
        base=purposes["base"],
        canaries=purposes["canaries"],
        retries=purposes["retries"],
        polls=purposes["polls"],
        liveness=purposes["liveness"],
        cleanup=purposes["cleanup"],
        recognition=purposes["recognition"],
        tokens=sum(tokens.reported(exchange) or 0 for exchange in sent),
    )


def capabilities(catalog: Catalog, results: Iterable[Result]) -> dict[str, State]:
    """Decide for each capability whether the server offers it, in the catalog's order."""
    rows = {row.id: row for row in catalog.rows}
    refusing = [one.id for one in catalog.capabilities if one.rejections]
    states: dict[str, list[State]] = {}
    taken: set[str] = set()
    for result in results:
        name, state = capability_of(rows[result.id]), state_of(result, catalog.checks)
        states.setdefault(name, []).append(state)
        if state == "unknown" and _is_taken(result):
            taken.add(name)
        for refused in refusing if any(map(_is_bad_refusal, result.findings)) else ():
            states.setdefault(refused, []).append("broken")
    return {name: _unless_taken(_combined(found), taken=name in taken) for name, found in states.items()}


def _unless_taken(state: State, *, taken: bool) -> State:
    """What is refused in one form and taken in another, which shows nothing, may be offered."""
    return "unknown" if state == "not-offered" and taken else state


def _is_taken(result: Result) -> bool:
    """Whether a row's request got an answer, though one that doesn't show what the row is about."""
    return result.status != "SKIP" or any(one.kind == "inconclusive" for one in result.findings)


def capability_of(row: Row) -> str:
    """Name what a row shows."""
    return row.capability or row.id


def answer(
    profile: Profile,
    verdict: str,
    results: Sequence[Result],
    *,
    measured: bool = True,
    refusing: Collection[str] = (),
) -> Answer | None:
    """Decide whether a server is what the profile's verdict says, as far as it was measured.

    A profile that a server can meet in part asks only for its core. A server that only refuses what it must
    refuse (the rows `refusing`) meets no part, because any web server does that.
    """
    if profile.partial:
        works = any(one.status in ("PASS", "WARN") and one.id not in refusing for one in results)
        return _answer_in_part(verdict, results, works=measured and works)
    if any(one.status == "FAIL" or is_gone(one) for one in results):
        return Answer(answer="no", said=f"not {verdict}")
    unshown = [*_missed(results, profile.shows), *(f"{one.id}, {one.detail}" for one in _ungraded(results))]
    if unshown or not results:
        return Answer(answer="not-shown", said=f"not shown to be {verdict}{_in_brackets(unshown)}")
    return _yes(verdict, results)


def _answer_in_part(verdict: str, results: Sequence[Result], *, works: bool) -> Answer | None:
    if any(one.status == "FAIL" for one in results):
        return Answer(answer="no", said=f"{verdict} in part" if works else f"not {verdict}")
    unshown = [f"{one.id}, {one.detail}" for one in _ungraded(results) if one.kind == "core"]
    if unshown:
        said = f"{verdict} as far as shown" if works else f"not shown to be {verdict}"
        return Answer(answer="not-shown", said=f"{said}{_in_brackets(unshown)}")
    return _yes(verdict, results) if results else None


def _yes(verdict: str, results: Iterable[Result]) -> Answer:
    deviates = any(one.status == "WARN" for one in results)
    return Answer(answer="yes", said=f"{verdict}, with deviations" if deviates else verdict)


def _missed(results: Iterable[Result], shows: Collection[str]) -> list[str]:
    """Name the rows in which a check that must pass fails."""
    return [
        f"{result.id}, {contrasted(one.message, one.expected)}"
        for result in results
        for one in result.findings
        if one.check in shows
    ]


def _ungraded(results: Iterable[Result]) -> list[Result]:
    return [one for one in results if one.status == "SKIP"]


def _in_brackets(reasons: Sequence[str]) -> str:
    """Give the first reason, and count the others."""
    more = f"; and {len(reasons) - 1} more" if len(reasons) > 1 else ""
    return f" ({reasons[0]}{more})" if reasons else ""


def meaning(version: str, digest: str) -> str:
    """Say what PASS means."""
    return MEANING.format(version=version, digest=digest)


def is_gone(result: Result) -> bool:
    """Whether what a row asks for is not there."""
    return bool(_kinds(result) & NOT_THERE) or result.reason in GONE


def _kinds(result: Result) -> set[str]:
    return {finding.kind for finding in result.findings if finding.severity != "note"}


def state_of(result: Result, checks: Mapping[str, Check]) -> State:
    """Say what one row shows of its capability."""
    if is_gone(result):
        return "not-offered"
    if result.reason == PRESENT:
        return "present"
    kinds = _kinds(result)
    fails = result.status == "FAIL" and not all(map(_is_bad_refusal, filter(_fails, result.findings)))
    if result.status != "SKIP" and not fails and ("status" in kinds or _unseen(result, checks)):
        return "unknown"
    states: dict[Status, State] = {
        "PASS": "offered",
        "WARN": "deviating",
        "FAIL": "broken" if fails else "deviating",
        "SKIP": "unknown",
    }
    return states[result.status]


def _fails(finding: Finding) -> bool:
    return finding.severity == "fail"


def _is_bad_refusal(finding: Finding) -> bool:
    """Whether what fails is how a wrong request is met: the right ones may be answered well."""
    refused = finding.kind in OF_REFUSALS and exchange_key.part_of(finding.exchange or "") == MALFORMED
    return refused and _fails(finding)


def _unseen(result: Result, checks: Mapping[str, Check]) -> bool:
    """Whether a row has the shape of an answer, and nothing of what it was asked for."""
    found = ((one, checks.get(one.check or "")) for one in result.findings)
    return any(check is not None and _unproven(one, check) for one, check in found)


def _unproven(finding: Finding, check: Check) -> bool:
    """Whether a check that proves what was asked for doesn't, however the spec grades that."""
    return check.proves == "by-holding" or (check.proves == "by-looking" and finding.kind == "inconclusive")


def _combined(states: Sequence[State]) -> State:
    for state in GRAVITY:
        if state in states:
            return state
    return "unknown"
