"""Sums a report up: what works, by capability, and what was sent for it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal

from aioc_runner.judge.findings import GONE, NOT_THERE
from aioc_runner.report import Requests
from aioc_runner.wire import exchange_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.report import Finding, Result, Status
    from aioc_runner.wire.exchange import Exchange

Capability = Literal["offered", "deviating", "broken", "not-offered", "unknown"]

STATUSES: tuple[Status, ...] = ("PASS", "WARN", "FAIL", "SKIP")
CHAT = "/v1/chat/completions"
CALLED = ("tools.called", "responses.tool-called")
"""Checks without which nobody has seen a call, however the spec grades that."""
SHOWN = (
    "tools.arguments-are-a-json-string",
    "responses.arguments-are-a-json-string",
    "chat.tokens-shown",
)
"""Checks that have nothing to look at where nobody has seen a call, or a word."""
LIST = "models"
RETRIEVAL = "models.retrieve"
ERRORS = "errors"
MALFORMED = "malformed"
OF_REFUSALS = ("refusal-status", "envelope", "truncated")
"""What can be wrong with a refusal; that a route isn't there shows by one, too."""

GRAVITY: tuple[Capability, ...] = ("broken", "deviating", "offered", "not-offered")
ROLES = {"contact": "contact", "canary": "canaries", "retry": "retries", "poll": "polls"}
MEANING = (
    "PASS means that the shape of the answers is right against catalogue {version} ({digest}), and so are the"
    " checks that these answers allow. It is no benchmark, no certification, and no substitute for testing"
    " your client."
)


def counts(results: Iterable[Result]) -> dict[Status, int]:
    """Count the rows of each status."""
    counted = Counter(result.status for result in results)
    return {status: counted[status] for status in STATUSES}


def requests(exchanges: Iterable[Exchange]) -> Requests:
    """Count what was sent, by purpose."""
    purposes = Counter(ROLES.get(exchange.role, exchange.role) for exchange in exchanges)
    return Requests(
        total=sum(purposes.values()),
        rows=sum(purposes[role] for role in ("probe", "fallback", "malformed", "repeat")),
        contact=purposes["contact"],
        canaries=purposes["canaries"],
        retries=purposes["retries"],
        polls=purposes["polls"],
        liveness=purposes["liveness"],
        cleanup=purposes["cleanup"],
        recognition=purposes["recognition"],
    )


def capabilities(rows: Mapping[str, Row], results: Iterable[Result]) -> dict[str, Capability]:
    """Say of each capability whether the server offers it, in the catalogue's order."""
    states: dict[str, list[Capability]] = {}
    for result in results:
        states.setdefault(capability_of(rows[result.id]), []).append(state_of(result))
        if any(map(_is_bad_refusal, result.findings)):
            states.setdefault(ERRORS, []).append("broken")
    return {name: _combined(found) for name, found in states.items()}


def capability_of(row: Row) -> str:
    """Name what a row shows: its endpoint, or what is special about this way to ask."""
    if row.response.refuses:
        return ERRORS
    if row.path == CHAT and _asks_for_a_call(row):
        return "tools"
    if is_feature(row):
        return row.id.removeprefix("chat.completions.")
    if row.path == CHAT:
        return "streaming" if row.response.event is not None else "chat"
    if row.path == "/v1/models/{model}":
        return RETRIEVAL
    words = [part for part in row.path.split("/")[2:] if not part.startswith("{")]
    if row.variant and row.response.event is not None:
        words.append("streaming")
    return ".".join(words) or row.group


def is_feature(row: Row) -> bool:
    """Whether a row shows what is special about a way to ask, and no endpoint."""
    special = row.phases == ("C",) and row.variant is not None and not row.response.refuses
    return special and not _asks_for_a_call(row)


def _asks_for_a_call(row: Row) -> bool:
    """Whether a good answer calls a tool: to leave it alone, or to read its result, shows nothing of that."""
    body = row.request.body
    answered = any(message["role"] == "tool" for message in body.get("messages", ()))
    return "tools" in body and body.get("tool_choice") != "none" and not answered


def judgement(verdict: str, results: Iterable[Result], shows: Collection[str] = ()) -> str:
    """Say whether a server is what the profile's verdict calls it; `shows` are checks that must hold."""
    graded = list(results)
    if any(one.status == "FAIL" or state_of(one) == "not-offered" for one in graded):
        return f"not {verdict}"
    missed = [finding for one in graded for finding in one.findings if finding.check in shows]
    if missed or not graded or any(one.status == "SKIP" for one in graded):
        return f"not shown to be {verdict}"
    return f"{verdict}, with deviations" if any(one.status == "WARN" for one in graded) else verdict


def meaning(version: str, digest: str) -> str:
    """Say what PASS means."""
    return MEANING.format(version=version, digest=digest)


def state_of(result: Result) -> Capability:
    """Say what one row shows of its capability."""
    kinds = {finding.kind for finding in result.findings if finding.severity != "note"}
    if kinds & NOT_THERE or result.reason in GONE:
        return "not-offered"
    fails = result.status == "FAIL" and not all(map(_is_bad_refusal, filter(_fails, result.findings)))
    if result.status != "SKIP" and not fails and ("status" in kinds or _unseen(result)):
        return "unknown"
    states: dict[Status, Capability] = {
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


def _unseen(result: Result) -> bool:
    """Whether a row has the shape of an answer, and nothing of what it was asked for."""
    never_called = any(finding.check in CALLED for finding in result.findings)
    return never_called or any(
        finding.kind == "inconclusive" and finding.check in SHOWN for finding in result.findings
    )


def _combined(states: Sequence[Capability]) -> Capability:
    for state in GRAVITY:
        if state in states:
            return state
    return "unknown"
