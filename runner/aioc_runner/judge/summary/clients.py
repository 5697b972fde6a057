"""Derives from the results which clients work with a server; it never changes a grade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from aioc_generated.program_types import Need
from aioc_runner.documents.json_path import covers
from aioc_runner.judge.grading.deviations import matches
from aioc_runner.judge.summary.needs import REFUSED, Fulfilment, failures, fulfilment
from aioc_runner.report import Answer, ClientVerdict, Ground

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aioc_generated.catalog import Catalog
    from aioc_generated.program_types import Client
    from aioc_runner.report import Finding, Result

SAID = {
    "ready": "{} works with this server",
    "ready-so-far": "{} works with this server, as far as asked:",
    "ready-but": "{} works with this server, but",
    "not-ready": "{} doesn't work with this server:",
    "unknown": "it isn't known whether {} works with this server:",
}
"""How a sentence about a client begins, which goes on with the reason."""


OF_MEMBERS = frozenset(("missing", "null", "wrong-type", "wrong-value", "unknown-value", "invalid-stream"))
"""Findings about a member of an answer, which don't matter to clients that don't read it."""


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
    seen = [(need, fulfilment(catalog, need, results)) for need in client.needs]
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


def _ground(need: Need, seen: Fulfilment) -> Ground:
    """Give programs the facts behind a reason, whose words are for people."""
    effect = "not-shown" if seen.state == "unknown" else "may-break" if seen.unsure else need.severity
    one = seen.finding
    if one is None:
        return Ground(effect=effect)
    return Ground(effect=effect, kind=one.kind, at=one.at, check=one.check, reason=one.reason)


def _crowded(client: Client, context: int | None) -> Iterator[tuple[Need, Fulfilment]]:
    """Say that a client's own prompt is more than the model can look at: nothing on the wire is wrong."""
    if client.prompt is None or context is None or client.prompt.tokens <= context:
        return
    why = (
        f"its own prompt takes about {client.prompt.tokens:,} tokens, and the model's context is {context:,}"
    )
    what = "the model's context is large enough for its prompt"
    need = Need(what=what, why=why, severity="degrades", source=client.prompt.source)
    yield need, Fulfilment("unmet", why, plainly=True)


def _otherwise(
    client: Client, seen: Iterable[tuple[Need, Fulfilment]], results: Mapping[str, Result]
) -> Iterator[tuple[Need, Fulfilment]]:
    """Find the rows that a client needs and that fail for a reason that isn't known to matter to it."""
    told = {one.row for _, one in seen if one.state == "unmet"}
    for need in client.needs:
        for row in need.rows if need.severity == "breaks" and not _asks_for_acceptance(need) else ():
            result = results.get(row)
            wrong = next(_unexplained(client, result), None) if result and row not in told else None
            if wrong is not None:
                told.add(row)
                why = f"{row} fails; it isn't known whether that stops it: {wrong.message}"
                yield need, Fulfilment("unmet", why, plainly=True, row=row, finding=wrong, unsure=True)


def _asks_for_acceptance(need: Need) -> bool:
    """Whether it is enough that a request is taken: what the answer looks like is another need's matter."""
    return bool(need.matches) and not need.checks and {one.finding for one in need.matches} <= REFUSED


def _unexplained(client: Client, result: Result) -> Iterator[Finding]:
    """Find what fails that a program isn't known to ignore."""
    return (one for one in failures(result) if not _is_ignored(client, one))


def _is_ignored(client: Client, finding: Finding) -> bool:
    ignored = any(matches(finding, this) for this in client.ignores)
    return ignored or (finding.kind in OF_MEMBERS and any(covers(this, finding.at) for this in client.unread))


def _once(seen: Iterable[tuple[Need, Fulfilment]]) -> list[tuple[Need, Fulfilment]]:
    """Report the same finding for one need only, the most important one."""
    return list({what.why: (need, what) for need, what in reversed(list(seen))}.values())[::-1]


def _because(need: Need, seen: Fulfilment) -> str:
    if seen.state == "unknown" or seen.plainly:
        return seen.why
    return f"{need.why} — {seen.why}"
