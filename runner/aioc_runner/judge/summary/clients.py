"""Says which programs work with a server, by what its rows showed; it never changes a grade."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, cast

from aioc_generated.program_types import Need
from aioc_runner.judge.findings import NO_ANSWER, NOT_THERE
from aioc_runner.judge.grading.deviations import meets
from aioc_runner.report import Answer, ClientVerdict, Ground
from aioc_runner.report.reasons import GONE
from aioc_runner.wire import exchange_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aioc_generated.catalog import Catalog
    from aioc_generated.check_types import FindingPattern
    from aioc_generated.program_types import Client
    from aioc_runner.report import Finding, Result

State = Literal["met", "unmet", "unknown"]

MALFORMED = "malformed"
NO_MODEL = "no-model"
"""Of what may be left out: a server that lists no model for it doesn't offer it."""

REFUSED = frozenset(("refused", "status"))
"""How a row shows that its request isn't taken."""

BROKEN_OFF = "truncated"
"""An answer whose connection broke, which raises in whoever reads it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Whether a need is met, and where it was seen that it isn't, or why nobody knows.

    `plainly`: what was seen says all, since nothing came that the need is about. `row` is where it was seen,
    and `finding` what of it; `unsure`: nobody says that the client minds that.
    """

    state: State
    why: str = ""
    plainly: bool = False
    row: str = ""
    finding: Finding | None = None
    unsure: bool = False


SAID = {
    "ready": "{} works with this server",
    "ready-so-far": "{} works with this server, as far as asked:",
    "ready-but": "{} works with this server, but",
    "not-ready": "{} doesn't work with this server:",
    "unknown": "it isn't known whether {} works with this server:",
}
"""How a sentence about a client begins, which goes on with the reason."""


def verdicts(
    catalog: Catalog, results: Sequence[Result], asked: Sequence[str] = (), context: int | None = None
) -> list[ClientVerdict]:
    """Judge every client of the catalog, or those asked for, by the results of a run.

    `context`: how many tokens the model can look at, where the server says so.
    """
    by_id = {result.id: result for result in results}
    return [_verdict(catalog, catalog.clients[one], by_id, context) for one in asked or catalog.clients]


def answer(told: Sequence[ClientVerdict]) -> Answer:
    """Say whether all of these work with the server."""
    found = {one.verdict for one in told}
    works = "no" if "not-ready" in found else "not-shown" if "unknown" in found else "yes"
    return Answer(
        answer=cast("Literal['yes', 'no', 'not-shown']", works), said="; ".join(map(_sentence, told))
    )


def _sentence(told: ClientVerdict) -> str:
    """Say in a sentence whether a client works, with the first reason, and count the others."""
    begun = SAID[told.verdict].format(told.title)
    if not told.because:
        return begun
    why, row = told.because[0].partition(" — ")[0], told.rows[0]
    where = f" ({row})" if row and row not in why else ""
    more = f" (and {len(told.because) - 1} more)" if len(told.because) > 1 else ""
    return f"{begun} {why}{where}{more}"


def _verdict(
    catalog: Catalog, client: Client, results: Mapping[str, Result], context: int | None
) -> ClientVerdict:
    seen = [(need, see(catalog, need, results)) for need in client.needs]
    broken = [one for one in seen if one[0].severity == "breaks" and one[1].state == "unmet"]
    unclear = [one for one in seen if one[0].severity == "breaks" and one[1].state == "unknown"]
    poorer = [one for one in seen if one[0].severity == "degrades" and one[1].state == "unmet"]
    poorer += [*_crowded(client, context), *_otherwise(client, seen, results)]
    open_ = [one for one in seen if one[0].severity == "degrades" and one[1].state == "unknown"]
    verdict: Literal["ready", "ready-so-far", "ready-but", "not-ready", "unknown"] = "ready"
    if broken:
        verdict = "not-ready"
    elif unclear:
        verdict = "unknown"
    elif poorer:
        verdict = "ready-but"
    elif open_:
        verdict = "ready-so-far"
    # What the verdict is for comes first.
    told = _once([*(broken or unclear), *poorer, *(open_ if verdict == "ready-so-far" else ())])
    return ClientVerdict(
        id=client.id,
        title=client.title,
        verdict=verdict,
        because=[_because(need, what) for need, what in told],
        rows=[what.row for _, what in told],
        grounds=[_ground(need, what) for need, what in told],
        sources=list(dict.fromkeys(source for need, _ in told for source in need.source)),
    )


def _ground(need: Need, seen: Seen) -> Ground:
    """Tell programs what a reason stands on: what it says is for people."""
    effect = "not-shown" if seen.state == "unknown" else "may-break" if seen.unsure else need.severity
    one = seen.finding
    if one is None:
        return Ground(effect=effect)
    return Ground(effect=effect, kind=one.kind, at=one.at, check=one.check, reason=one.reason)


def _crowded(client: Client, context: int | None) -> Iterator[tuple[Need, Seen]]:
    """Say that a client's own prompt is more than the model can look at: nothing on the wire is wrong."""
    if client.prompt is None or context is None or client.prompt.tokens <= context:
        return
    why = (
        f"its own prompt takes about {client.prompt.tokens:,} tokens, and the model's context is {context:,}"
    )
    what = "the model's context is large enough for its prompt"
    need = Need(what=what, why=why, severity="degrades", source=client.prompt.source)
    yield need, Seen("unmet", why, plainly=True)


def _otherwise(
    client: Client, seen: Iterable[tuple[Need, Seen]], results: Mapping[str, Result]
) -> Iterator[tuple[Need, Seen]]:
    """Find the rows that a program can't do without and that fail in ways nobody says it minds."""
    told = {one.row for _, one in seen if one.state == "unmet"}
    for need in client.needs:
        for row in need.rows if need.severity == "breaks" and not _asks_for_acceptance(need) else ():
            result = results.get(row)
            wrong = next(_unexplained(client, result), None) if result and row not in told else None
            if wrong is not None:
                told.add(row)
                why = f"{row} fails; it isn't known whether that stops it: {wrong.message}"
                yield need, Seen("unmet", why, plainly=True, row=row, finding=wrong, unsure=True)


def _asks_for_acceptance(need: Need) -> bool:
    """Whether it is enough that a request is taken: what the answer looks like is another need's matter."""
    return bool(need.matches) and not need.checks and {one.finding for one in need.matches} <= REFUSED


def _unexplained(client: Client, result: Result) -> Iterator[Finding]:
    """Find what fails that a program isn't known to ignore."""
    return (one for one in _failures(result) if not any(meets(one, this) for this in client.ignores))


def _failures(result: Result) -> Iterator[Finding]:
    """Find what makes a row's answer fail; what a refusal looks like is a matter of its own."""
    return (one for one in _of_answer(result) if one.severity == "fail")


def _of_answer(result: Result) -> list[Finding]:
    return [one for one in result.findings if exchange_key.part_of(one.exchange or "") != MALFORMED]


def _once(seen: Iterable[tuple[Need, Seen]]) -> list[tuple[Need, Seen]]:
    """Say the same thing that was seen for one need alone, the weightiest."""
    return list({what.why: (need, what) for need, what in reversed(list(seen))}.values())[::-1]


def _because(need: Need, seen: Seen) -> str:
    if seen.state == "unknown" or seen.plainly:
        return seen.why
    return f"{need.why} — {seen.why}"


def see(catalog: Catalog, need: Need, results: Mapping[str, Result]) -> Seen:
    """Tell whether a need is met: unmet where any row shows it, unknown where none or not all could."""
    rows = need.rows or _listing(catalog, need.checks)
    found = [replace(_in_row(need, row, results), row=row) for row in rows]
    unmet, unknown = ([one for one in found if one.state == state] for state in ("unmet", "unknown"))
    if unmet:
        return unmet[0]
    # A check that many rows carry is known where one of them shows it.
    if unknown and (need.rows or len(unknown) == len(found)):
        return unknown[0]
    return Seen("met") if found else Seen("unknown", "no row shows it")


def _listing(catalog: Catalog, checks: Iterable[str]) -> list[str]:
    wanted = set(checks)
    return [row.id for row in catalog.rows if wanted.intersection(row.checks)]


def _in_row(need: Need, row: str, results: Mapping[str, Result]) -> Seen:
    result = results.get(row)
    if result is None:
        return Seen("unknown", f"{row} wasn't asked")
    absent = next((one for one in result.findings if one.kind in NOT_THERE), None)
    if result.reason in GONE or absent is not None:
        return _of_absent_row(need, row, absent, [results[one] for one in need.simpler if one in results])
    if need.if_offered and result.reason == NO_MODEL:
        return Seen("met")
    if result.status == "SKIP" and result.reason != "inconclusive":
        return Seen("unknown", f"{row} wasn't graded: {result.detail}")
    wrong = next(_wrong(need, result), None)
    if wrong is not None:
        return Seen("unmet", f"{row}: {wrong.message}", plainly=_is_no_answer(wrong), finding=wrong)
    unclear = _unclear(need, result)
    return Seen("unknown", f"{row}: {unclear}") if unclear else Seen("met")


def _of_absent_row(need: Need, row: str, absent: Finding | None, simpler: Iterable[Result]) -> Seen:
    if need.if_offered:
        return Seen("met")
    taken = next(filter(_is_answered, simpler), None)
    if taken is not None:
        return Seen(
            "unknown", f"{row} is refused, but {taken.id}, which asks for no more than the client does, isn't"
        )
    # A row that needn't be there can't break a check that is looked up wherever it stands.
    said = absent is not None and absent.kind == "not-implemented"
    why = f"{row}: {absent.message}" if absent is not None and said else f"{row} isn't there"
    return Seen("unmet" if need.rows else "unknown", why, plainly=True, finding=absent)


def _is_answered(result: Result) -> bool:
    """Whether a row got an answer, whatever that shows."""
    graded = result.status != "SKIP" or result.reason == "inconclusive"
    return graded and not any(finding.kind in NO_ANSWER for finding in result.findings)


def _wrong(need: Need, result: Result) -> Iterator[Finding]:
    """Find what breaks a need in a row's answer."""
    yield from filter(_is_no_answer, _of_answer(result))
    yield from (one for one in _failures(result) if one.kind == BROKEN_OFF)
    if not (need.checks or need.matches):
        yield from _failures(result)
    yield from (one for one in result.findings if one.kind == "check-failed" and one.check in need.checks)
    if _doubt(need, result) is None:
        yield from _matching(need, result)


def _matching(need: Need, result: Result) -> Iterator[Finding]:
    return (one for one in result.findings if any(_minded(one, this) for this in need.matches))


def _doubt(need: Need, result: Result) -> Finding | None:
    """Find what makes it doubtful that a client minds what it is said to."""
    return next((one for one in result.findings if any(meets(one, this) for this in need.unless)), None)


def _minded(finding: Finding, wanted: FindingPattern) -> bool:
    """Whether a finding is one that a client minds: of a bare kind a failure, also where it is tolerated."""
    failure = finding.severity == "fail" or finding.deviation is not None
    return (failure or wanted.finding is None or wanted.at is not None) and meets(finding, wanted)


def _unclear(need: Need, result: Result) -> str:
    """Say why a row doesn't tell: a server that asks for patience, a check that had nothing to look at."""
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


def _asks_for_patience(finding: Finding) -> bool:
    """Whether a server that is there had no time."""
    return finding.kind == "status" and finding.severity == "warn" and finding.deviation is None


def _is_no_answer(finding: Finding) -> bool:
    """Whether something came in place of an answer; another 2xx than the documented one is an answer."""
    grave = finding.severity == "fail" or finding.deviation is not None or finding.kind == "refused"
    return finding.kind in NO_ANSWER and grave
