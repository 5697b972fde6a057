"""Judges one row: what was sent for it, what came back, and which grade follows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from aioc_runner.catalog import contact
from aioc_runner.catalog.rows import is_existence
from aioc_runner.detect import routes
from aioc_runner.judge.findings import AS_SAID, NO_ANSWER, Skip, cap, finding
from aioc_runner.judge.grading import deviations
from aioc_runner.judge.grading.chosen import main_answer, refusal_of_malformed, route_state, row_state
from aioc_runner.judge.grading.grade import Grade, grade
from aioc_runner.judge.grading.reading import read
from aioc_runner.judge.grading.refusals import judge_required, judge_unwanted
from aioc_runner.judge.grading.retried import excused, faltered
from aioc_runner.judge.grading.seen import (
    BY_A_HANDLER,
    Seen,
    judge_existence,
    stamped,
    why_unseen,
    why_untellable,
    without_answer,
)
from aioc_runner.judge.read.no_answer import why_skipped, why_unsent
from aioc_runner.judge.read.required_refusal import malformed_refusal
from aioc_runner.judge.read.unwanted_refusal import names_feature, not_offered
from aioc_runner.record import Record
from aioc_runner.report.reasons import PRESENT
from aioc_runner.text import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_generated.check_types import Check
    from aioc_generated.words import Root
    from aioc_runner.detect.routes import RouteState
    from aioc_runner.judge.context import Documents, RunContext
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

MOST_EXTRAS = 100
MODEL = "model"
"""The member of a request that names the model."""


class Verdict(Record):
    """A row's grade, and what it is based on; `documents` are for the checks of later rows."""

    grade: Grade
    findings: tuple[Finding, ...] = ()
    extras: tuple[str, ...] = ()
    documents: Mapping[Root, Any] | None = None


def judge_row(context: RunContext, row: Row, earlier: Documents) -> Verdict:
    """Judge one row that the run planned; `earlier` are the documents of the rows before it."""
    if row.id in context.recording.crashes:
        return Verdict(Grade("SKIP", "crashed", one_line(context.recording.crashes[row.id])))
    seen = _seen(context, row, earlier)
    if seen.skip is not None:
        skipped = Grade("SKIP", seen.skip.reason, seen.skip.detail)
        return Verdict(skipped, seen.findings, documents=seen.documents)
    catalog = context.package.catalog
    listed = deviations.by_id(catalog.deviations, row.deviations)
    judged = (*_of_strange_models(context, row, seen.findings), *faltered(context, row))
    findings = cap(deviations.lowered(judged, listed), catalog.limits.findings)
    unclear = _unclear(context, row, findings)
    result = grade(row.kind, findings, context.profile.absent, unclear=unclear, passed=seen.passed)
    if result.status == "PASS" and row.id in context.recording.unsent:
        why = why_unsent(context.recording, row)
        result = Grade("SKIP", why.reason, why.detail)
    if result.status == "SKIP":
        findings = [replace(one, severity="note") for one in findings]
    every = (*findings, *_more_extras(seen.extras))
    return Verdict(result, every, seen.extras[:MOST_EXTRAS], seen.documents)


def _unclear(context: RunContext, row: Row, findings: Sequence[Finding]) -> list[Finding]:
    """Find why the row can't pass: there was no answer, or the answer didn't show the row's behaviour."""
    behaviour = "B" not in context.phases(row) and "C" in context.phases(row)
    unclear = [one for one in findings if one.kind == "inconclusive" and one.check not in row.aside]
    # A tolerated refusal, which came too late or too early, shows nothing, either.
    refused = [one for one in findings if one.kind in NO_ANSWER and one.deviation is not None]
    return [*refused, *(unclear if behaviour else [])]


def _of_strange_models(context: RunContext, row: Row, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Lower findings about the model's name if the requested model isn't listed, so that another answered."""
    checks = context.package.catalog.checks
    names = {one for one in row.checks if MODEL in getattr(checks[one].rule, "asked", ())}
    if not names or not context.models.is_strange(context.models.of(row)):
        return findings
    return tuple(replace(one, severity="note") if one.check in names else one for one in findings)


def _more_extras(extras: tuple[str, ...]) -> list[Finding]:
    more = len(extras) - MOST_EXTRAS
    if more <= 0:
        return []
    return [finding("extra", f"{more} more unknown members aren't listed", severity="note")]


def _seen(context: RunContext, row: Row, earlier: Documents) -> Seen:
    probe = context.exchange(row, "probe")
    if context.was_cut_short(row, "probe"):
        return Seen(skip=why_unsent(context.recording, row))
    return _without_probe(context, row) if probe is None else _probed(context, row, probe, earlier)


def _without_probe(context: RunContext, row: Row) -> Seen:
    """Judge only whether the route exists: there is no model of the row's kind, or no more was asked for."""
    shown = refusal_of_malformed(context, row)
    if row.id in context.recording.unsent:
        return _unsent(context, row, shown)
    if shown is None:
        no_model = row.model and context.models.of(row) is None
        skip = _no_model(context, row, "not asked for") if no_model else why_unsent(context.recording, row)
        return Seen(skip=skip)
    exchange, route = shown
    if (unknown := why_unseen(exchange)) is not None:
        return Seen(skip=unknown)
    if route.exists or route.state == "server-error":
        return _there(context, row, exchange, route)
    why = why_untellable(context, row, exchange, route)
    return without_answer(exchange, route) if why is None else Seen(skip=_no_model(context, row, why))


def _unsent(context: RunContext, row: Row, shown: tuple[Exchange, RouteState] | None) -> Seen:
    """Explain why nothing was sent; if the row may not write, decide whether its route exists."""
    why = why_unsent(context.recording, row)
    if why.reason != "writes" or shown is None:
        return Seen(skip=why)
    exchange, route = shown
    if route.exists or route.state in BY_A_HANDLER:
        return Seen(skip=Skip(PRESENT, f"the route exists ({route.why}) and wasn't judged; {why.detail}"))
    if route.state == "absent" and routes.names_an_object(row):
        unshown = f"nothing shows that the route exists ({route.why}); {why.detail}"
        return Seen(skip=Skip("writes", unshown))
    return without_answer(exchange, route)


def _there(context: RunContext, row: Row, exchange: Exchange, route: RouteState) -> Seen:
    if is_existence(row):
        return judge_existence(context, row, exchange, route)
    if context.phases(row) & {"B", "C"}:
        return Seen(skip=_no_model(context, row, "the route exists"))
    return Seen(passed="exists")


def _no_model(context: RunContext, row: Row, what: str) -> Skip:
    """Explain why there is no model: a wall in front of the list, no list, or an empty one."""
    first = contact(context.package.catalog)
    answer = context.exchange(first, "probe")
    route = route_state(context, first, answer) if answer else None
    wall = why_skipped(route) if route else None
    if wall is not None:
        return Skip(wall.reason, f"{what}; {first.method} {first.path}: {wall.detail}")
    kind = "" if row.model in (None, "any") else f" of kind {row.model}"
    if route is not None and not route.exists:
        why = one_line(f"{first.method} {first.path} isn't a list ({route.why})")
        return Skip("no-model", f"{what}; no model{kind} is known: {why} (--model names one)")
    return Skip("no-model", f"{what}; the server lists no model{kind} (--model chooses one)")


def _probed(context: RunContext, row: Row, probe: Exchange, earlier: Documents) -> Seen:
    main, remarks = main_answer(context, row, probe)
    if (unknown := why_unseen(main)) is not None:
        return Seen(skip=unknown)
    route = row_state(context, row, main)
    if row.response.rejects:
        return judge_required(context, row, main, route, earlier)
    without = _without_answer(context, row, main, route)
    if without is not None:
        return without
    answer = read(context, row, main, route, earlier)
    found = excused(context.package.catalog, probe, main, answer.findings)
    findings = _compared(context, row, found)
    every = (*remarks, *stamped(findings, main, row), *_envelope(context, row))
    return Seen(every, answer.extras, passed=AS_SAID, documents=answer.roots)


def _without_answer(context: RunContext, row: Row, main: Exchange, route: RouteState) -> Seen | None:
    """Judge an exchange without an answer, or whose answer isn't judged; None if there is one to judge."""
    if is_existence(row):
        return judge_existence(context, row, main, route)
    # OpenAI forbids some parameters for some models with 403, which would otherwise look like a wall.
    if route.state == "auth" and names_feature(row, main):
        return Seen((not_offered(row, main),))
    if not route.exists:
        named = row.model is not None and context.models.of(row) is not None
        why = None if named else why_untellable(context, row, main, route)
        return without_answer(main, route) if why is None else Seen(skip=Skip("inconclusive", why))
    if not context.phases(row) & {"B", "C"}:
        return Seen(passed=f"exists ({route.why})")
    # An upgrade is requested without a model, too; the rest would be about the missing model.
    blind = route.state == "refused" or row.request.encoding == "websocket"
    if blind and row.model and context.models.of(row) is None:
        return Seen(skip=_no_model(context, row, "the route exists"))
    return judge_unwanted(context, row, main)


def _envelope(context: RunContext, row: Row) -> list[Finding]:
    malformed = context.exchange(row, "malformed")
    if row.malformed is None or malformed is None or why_unseen(malformed):
        return []
    seen = malformed_refusal(context.package, row.malformed, malformed, context.canary(row, malformed))
    return stamped(seen, malformed, row)


def _compared(context: RunContext, row: Row, findings: list[Finding]) -> list[Finding]:
    """Name the exchange in which a finding was seen, if its check compares the answer with another one."""
    checks = context.package.catalog.checks
    sent = {name: context.exchange(row, _elsewhere(checks[name]) or "") for name in row.checks}
    keys = {name: exchange.key for name, exchange in sent.items() if exchange is not None}
    found = ((one, keys.get(one.check or "")) for one in findings)
    return [replace(one, exchange=key) if key else one for one, key in found]


def _elsewhere(check: Check) -> str | None:
    """Name the row's other request that a check looks at."""
    if check.root == "cleanup":
        return "cleanup"
    against = check.rule.reads[:1] if check.rule is not None else ()
    return "repeat" if check.root == "repeat" or against == ("repeat",) else None
