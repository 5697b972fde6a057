"""Sums a report up: what works, in one sentence and by capability, and what was sent for it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal

from aioc_runner.judge.findings import worst
from aioc_runner.judge.paths import pattern_of
from aioc_runner.report.model import Requests

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.exchange import Exchange
    from aioc_runner.report.model import Finding, Result, Status

Capability = Literal["offered", "deviating", "broken", "not-offered", "unknown"]

STATUSES: tuple[Status, ...] = ("PASS", "WARN", "FAIL", "SKIP")
CHAT = "/v1/chat/completions"
LISTED = 6
CALLED = ("tools.called", "responses.tool-called")
"""Checks without which nobody has seen a call, however the spec grades that."""
SHOWN = (
    "tools.arguments-are-a-json-string",
    "responses.arguments-are-a-json-string",
    "chat.tokens-shown",
)
"""Checks that have nothing to look at where nobody has seen a call, or a word."""
FIRST = ("chat", "streaming", "tools")
"""What a reader looks for first."""
LIST = "models"
RETRIEVAL = "models.retrieve"
GROUND = (LIST, RETRIEVAL)
"""What everything else stands on: worth a word where it is broken, or where nothing else is graded."""

ERRORS = "errors"
MALFORMED = "/malformed"
OF_REFUSALS = ("refusal-status", "envelope", "truncated")
"""What can be wrong with a refusal; that a route isn't there shows by one, too."""

WORDS = {LIST: "the list of models", RETRIEVAL: "retrieving a model", ERRORS: "error handling"}
GRAVITY: tuple[Capability, ...] = ("broken", "deviating", "offered", "not-offered")
ROLES = {"contact": "contact", "canary": "canaries", "retry": "retries", "poll": "polls"}
UNASKED = ("out-of-profile", "retired", "prerequisite")
"""Reasons of a SKIP that say nothing of whether an endpoint is there."""

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
        states.setdefault(capability_of(rows[result.id]), []).append(_state(result))
        if any(map(_is_bad_refusal, result.findings)):
            states.setdefault(ERRORS, []).append("broken")
    return {name: _combined(found) for name, found in states.items()}


def capability_of(row: Row) -> str:
    """Name what a row shows: its endpoint, or what is special about this way to ask."""
    if row.response.refuses:
        return ERRORS
    if row.path == CHAT and _asks_for_a_call(row):
        return "tools"
    if _is_feature(row):
        return row.id.removeprefix("chat.completions.")
    if row.path == CHAT:
        return "streaming" if row.response.event is not None else "chat"
    if row.path == "/v1/models/{model}":
        return RETRIEVAL
    words = [part for part in row.path.split("/")[2:] if not part.startswith("{")]
    if row.variant and row.response.event is not None:
        words.append("streaming")
    return ".".join(words) or row.group


def features(rows: Mapping[str, Row]) -> frozenset[str]:
    """Name the capabilities that are no endpoints: a sentence about a server names them where they lack."""
    return frozenset(capability_of(row) for row in rows.values() if row.response.refuses or _is_feature(row))


def _is_feature(row: Row) -> bool:
    return row.phases == ("C",) and row.variant is not None and not _asks_for_a_call(row)


def _asks_for_a_call(row: Row) -> bool:
    """Whether a good answer calls a tool: to leave it alone, or to read its result, shows nothing of that."""
    body = row.request.body
    answered = any(message["role"] == "tool" for message in body.get("messages", ()))
    return "tools" in body and body.get("tool_choice") != "none" and not answered


def headline(
    offered: Mapping[str, Capability], results: Sequence[Result], aside: frozenset[str] = frozenset()
) -> str:
    """Sum everything up in one sentence; what works of `aside` goes without saying."""
    ranked = _ranked(offered, aside)
    every = [*GROUND, *ranked]
    working = [name for name in every if offered.get(name) in ("offered", "deviating")]
    special = [name for name in working if name not in (*GROUND, *aside)]
    gone = [name for name in (LIST, *ranked) if offered.get(name) == "not-offered"]
    parts = [
        _clause(special or working, "works", "work"),
        _clause([name for name in every if offered.get(name) == "broken"], "is broken", "are broken"),
        _clause(gone or _alone(offered, RETRIEVAL), "not offered", "not offered"),
        _missing(results),
        _count(_deviations(results), "deviation"),
    ]
    said = [part for part in parts if part]
    if said:
        unseen = [name for name in FIRST if offered.get(name) == "unknown"]
        said += filter(None, [_clause(unseen, "not shown", "not shown")])
    return "; ".join(said) if said else f"nothing could be graded: {_why_nothing(results)}"


def _ranked(offered: Mapping[str, Capability], aside: frozenset[str]) -> list[str]:
    first = [name for name in FIRST if name in offered]
    rest = [name for name in offered if name not in (*GROUND, *FIRST)]
    return [*first, *sorted(rest, key=aside.__contains__)]


def _alone(offered: Mapping[str, Capability], name: str) -> list[str]:
    """Name what isn't offered where nothing else was asked for."""
    return [name] if list(offered.items()) == [(name, "not-offered")] else []


def _missing(results: Iterable[Result]) -> str:
    """Count the endpoints whose absence fails: the profile can't do without them."""
    gone = {
        (one.method, one.path)
        for one in results
        if one.status == "FAIL" and one.kind == "core" and _state(one) == "not-offered"
    }
    return f"{_count(len(gone), 'core endpoint')} missing" if gone else ""


def nothing_there(rows: Mapping[str, Row], results: Iterable[Result]) -> bool:
    """Whether neither the list of models nor any other endpoint is where the base URL points."""
    asked = [one for one in results if one.reason not in UNASKED and _is_place(rows[one.id])]
    gone = {capability_of(rows[one.id]) for one in asked if _state(one) == "not-offered"}
    return LIST in gone and len(gone) > 1 and all(_state(one) == "not-offered" for one in asked)


def _is_place(row: Row) -> bool:
    """Whether a row shows if something is there: no refusal does, nor a model nobody could name."""
    return not row.response.refuses and capability_of(row) != RETRIEVAL


def judgement(verdict: str, results: Iterable[Result], shows: Collection[str] = ()) -> str:
    """Say whether a server is what the profile's verdict calls it; `shows` are checks that must hold."""
    graded = list(results)
    if any(one.status == "FAIL" or _state(one) == "not-offered" for one in graded):
        return f"not {verdict}"
    missed = [finding for one in graded for finding in one.findings if finding.check in shows]
    if missed or not graded or any(one.status == "SKIP" for one in graded):
        return f"not shown to be {verdict}"
    return f"{verdict}, with deviations" if any(one.status == "WARN" for one in graded) else verdict


def meaning(version: str, digest: str) -> str:
    """Say what PASS means."""
    return MEANING.format(version=version, digest=digest)


def _state(result: Result) -> Capability:
    kinds = {finding.kind for finding in result.findings if finding.severity != "note"}
    if kinds & {"absent", "not-implemented"} or result.reason in ("absent", "not-offered"):
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
    refused = finding.kind in OF_REFUSALS and (finding.exchange or "").endswith(MALFORMED)
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


def _clause(names: list[str], one: str, many: str) -> str:
    if not names:
        return ""
    words = [WORDS.get(name) or name.replace(".", " ").replace("_", "-") for name in names]
    more = len(words) - LISTED
    listed = [*words[:LISTED], f"{more} more"] if more > 1 else words
    together = " and ".join(part for part in (", ".join(listed[:-1]), listed[-1]) if part)
    return f"{together} {many if len(names) > 1 or _is_plural(names[0]) else one}"


def _is_plural(name: str) -> bool:
    return name not in WORDS and name.endswith("s")


def _deviations(results: Iterable[Result]) -> int:
    """Count what deviates without failing, once for each kind of it."""
    seen = {
        finding.deviation or finding.check or f"{result.id} {finding.kind} {pattern_of(finding.at)}"
        for result in results
        if worst(result.findings) in ("warn", "fail")
        for finding in result.findings
        if finding.severity == "warn" and finding.kind not in ("absent", "not-implemented")
    }
    return len(seen)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}" if number else ""


def _why_nothing(results: Sequence[Result]) -> str:
    reasons = Counter(result.reason for result in results if result.reason)
    return str(reasons.most_common(1)[0][0]) if reasons else "no row was asked for"
