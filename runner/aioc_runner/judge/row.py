"""Judges one row: what was sent for it, what came back, and which grade that makes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aioc_runner.catalog import contact
from aioc_runner.detect import routes
from aioc_runner.detect.error_message import refusal_words, told
from aioc_runner.detect.model_refusal import refuses_model
from aioc_runner.detect.repeated import without_request
from aioc_runner.judge import deviations
from aioc_runner.judge.findings import Skip, cap, found
from aioc_runner.judge.grade import Grade, grade
from aioc_runner.judge.read.body import Answer, error_despite_success
from aioc_runner.judge.read.error_response import judge_envelope
from aioc_runner.judge.read.no_answer import in_place_of_an_answer, why_skipped
from aioc_runner.judge.read.rejection import names, not_offered, noted, refusal
from aioc_runner.judge.read.unsent import why_unsent
from aioc_runner.judge.reading import behaviour, read
from aioc_runner.text import one_line
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import SUCCESS, WITHHELD
from aioc_runner.wire.exchange_key import RETRIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_generated.catalog import Row
    from aioc_generated.check_types import Check
    from aioc_runner.detect.routes import RouteState
    from aioc_runner.judge.context import Context
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

MOST_EXTRAS = 100
ENDINGS = ("server-died", "interrupted")
"""Ends of a run by which a request that was in flight got no whole answer."""
MODEL = "model"
"""The member of a request that names the model."""

SWITCHED_OFF = ("not-implemented", "unavailable")
"""Where a server says that it does nothing of the kind, now or at all, whatever it is asked for."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A row's grade, and what it rests on."""

    grade: Grade
    findings: tuple[Finding, ...] = ()
    extras: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a row's answers show before the profile is asked what that means."""

    findings: tuple[Finding, ...] = ()
    extras: tuple[str, ...] = ()
    skip: Skip | None = None
    passed: str = "exists"


def judge_row(context: Context, row: Row) -> Verdict:
    """Judge one row that the run planned."""
    if row.id in context.recording.crashes:
        return Verdict(Grade("SKIP", "crashed", one_line(context.recording.crashes[row.id])))
    seen = _look(context, row)
    if seen.skip is not None:
        return Verdict(Grade("SKIP", seen.skip.reason, seen.skip.detail), seen.findings)
    catalog = context.catalogue.catalog
    listed = deviations.by_id(catalog.deviations, row.deviations)
    judged = _of_strange_models(context, row, seen.findings)
    findings = cap(deviations.lowered(judged, listed), catalog.limits.findings)
    behaviour = "B" not in context.phases(row) and "C" in context.phases(row)
    result = grade(row.kind, findings, context.profile.absent, behaviour=behaviour, passed=seen.passed)
    if result.status == "PASS" and row.id in context.recording.unsent:
        result = Grade("SKIP", *why_unsent(context.recording, row))
    if result.status == "SKIP":
        findings = [one.model_copy(update={"severity": "note"}) for one in findings]
    return Verdict(result, (*findings, *_more_extras(seen.extras)), seen.extras[:MOST_EXTRAS])


def _of_strange_models(context: Context, row: Row, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Hold it against nobody that another model, under its own name, answers for one that isn't listed."""
    checks = context.catalogue.catalog.checks
    names = {one for one in row.checks if MODEL in getattr(checks[one].rule, "asked", ())}
    if not names or not context.models.is_strange(context.models.of(row)):
        return findings
    return tuple(
        one.model_copy(update={"severity": "note"}) if one.check in names else one for one in findings
    )


def _more_extras(extras: tuple[str, ...]) -> list[Finding]:
    more = len(extras) - MOST_EXTRAS
    if more <= 0:
        return []
    return [found("extra", f"{more} more unknown members are not listed", severity="note")]


def _look(context: Context, row: Row) -> _Seen:
    probe = context.sent(row, "probe")
    if probe is None:
        return _without_probe(context, row)
    if _cut_short(context, probe):
        return _Seen(skip=Skip(*why_unsent(context.recording, row)))
    return _probed(context, row, probe)


def _cut_short(context: Context, exchange: Exchange) -> bool:
    """Whether a request got no whole answer because the run ended."""
    return context.recording.stopped in ENDINGS and exchange.failure is not None


def _withheld(exchange: Exchange) -> bool:
    """Whether an answer was not kept for what it holds: it can't be judged."""
    return exchange.failure is not None and exchange.failure.kind == WITHHELD.kind


def _without_probe(context: Context, row: Row) -> _Seen:
    """Judge by existence alone: no model of the row's kind, or nobody asked for more."""
    if row.id in context.recording.unsent:
        return _Seen(skip=Skip(*why_unsent(context.recording, row)))
    shown = _existence(context, row)
    if shown is None:
        no_model = row.model and context.models.of(row) is None
        skip = (
            _no_model(context, row, "not asked for")
            if no_model
            else Skip(*why_unsent(context.recording, row))
        )
        return _Seen(skip=skip)
    exchange, sighting = shown
    if _cut_short(context, exchange):
        return _Seen(skip=Skip(*why_unsent(context.recording, row)))
    if sighting.exists or sighting.state == "server-error":
        if context.phases(row) & {"B", "C"}:
            return _Seen(skip=_no_model(context, row, "the route exists"))
        return _Seen(passed="exists")
    return _unanswered(exchange, sighting)


def _existence(context: Context, row: Row) -> tuple[Exchange, RouteState] | None:
    """Find the refusal of a malformed request, by this row or by another on the same route."""
    sharing = [
        one for one in context.catalogue.catalog.rows if (one.method, one.path) == (row.method, row.path)
    ]
    asked = (context.sent(one, "malformed") for one in (row, *sharing))
    exchange = next((one for one in asked if one is not None), None)
    return None if exchange is None else (exchange, _classified(context, row, exchange))


def _no_model(context: Context, row: Row, what: str) -> Skip:
    """Name what keeps us from a model: a wall before the list of them, or that none is listed."""
    first = contact(context.catalogue.catalog)
    answer = context.sent(first, "probe")
    wall = why_skipped(_classified(context, first, answer)) if answer else None
    if wall is not None:
        return Skip(wall.reason, f"{what}; {first.method} {first.path}: {wall.detail}")
    kind = "" if row.model in (None, "any") else f" of kind {row.model}"
    return Skip("no-model", f"{what}; the server lists no model{kind} (--model chooses one)")


def _probed(context: Context, row: Row, probe: Exchange) -> _Seen:
    main, remarks = _main(context, row, probe)
    if _withheld(main):
        return _Seen(skip=Skip("inconclusive", one_line(main.failure.message if main.failure else "")))
    sighting = _sight(context, row, main)
    if row.response.rejects:
        return _refused(context, row, main, sighting)
    without = _without_answer(context, row, main, sighting)
    if without is not None:
        return without
    answer = read(context, row, main, sighting)
    findings = _compared(context, row, answer.findings)
    every = (*remarks, *_stamped(findings, main, row), *_envelope(context, row))
    return _Seen(every, answer.extras, passed="as the catalogue says")


def _without_answer(context: Context, row: Row, main: Exchange, sighting: RouteState) -> _Seen | None:
    """Judge what is no answer, or more than was asked for; None where there is an answer to judge."""
    # OpenAI forbids some models some parameters: 403, which would else look like a wall.
    if sighting.state == "auth" and names(row, main):
        return _Seen((not_offered(row, main),))
    if not sighting.exists:
        return _unanswered(main, sighting)
    if not context.phases(row) & {"B", "C"} or row.phases == ("A",):
        return _Seen(passed=f"exists ({sighting.why})")
    # An upgrade is asked for without a model, too: what follows is about the model that nobody has.
    blind = sighting.state == "refused" or row.request.encoding == "websocket"
    if blind and row.model and context.models.of(row) is None:
        return _Seen(skip=_no_model(context, row, "the route exists"))
    return _refused_as_such(context, row, main)


def _refused_as_such(context: Context, row: Row, main: Exchange) -> _Seen | None:
    """Judge a refusal by what it is about: the tokens, any request on this route, or what the row adds."""
    if context.models.lends(row.model) and _refuses_model(context, row, main):
        why = f"{refusal_words(main)} (--model {row.model}=MODEL chooses one that does this)"
        return _Seen(skip=Skip("no-model", why))
    if _starved(context, main):
        why = f"the model needs more tokens than we ask for: {refusal_words(main)}"
        return _Seen(skip=Skip("inconclusive", why))
    alike = _refused_alike(context, row, main)
    if alike is not None:
        return _Seen((noted(main),), skip=Skip("inconclusive", alike))
    return _Seen((not_offered(row, main),)) if row.feature_words and routes.refused(main) else None


def _refuses_model(context: Context, row: Row, main: Exchange) -> bool:
    """Whether what stood in for a model of the row's kind is refused for what it is."""
    model = context.models.of(row)
    return model is not None and refuses_model(context.catalogue.catalog, main, model)


def _starved(context: Context, main: Exchange) -> bool:
    """Whether the last request was refused for asking too little of a model that thinks before it speaks."""
    said = (one for one in context.catalogue.catalog.retries if one.error_pattern is not None)
    return any(routes.refuses_for(main, one) for one in said)


def _refused(context: Context, row: Row, exchange: Exchange, sighting: RouteState) -> _Seen:
    """Judge the answer to a request that must be refused."""
    off = sighting.state in SWITCHED_OFF and exchange.status not in row.response.rejects
    if off or (sighting.state == "absent" and _is_shared(context, row)):
        return _unanswered(exchange, sighting)
    skip = why_skipped(sighting) if exchange.status not in row.response.rejects else None
    if skip is not None:
        return _Seen(skip=skip)
    answered = exchange.status in SUCCESS and error_despite_success(exchange) is None
    if row.request.wrong_key and answered:
        why = "a wrong key is taken: the server asks for none, or takes any"
        return _Seen(skip=Skip("inconclusive", why))
    refused = exchange.status is not None and exchange.status not in SUCCESS
    plain = _refused_plainly(context, row) if exchange.status is not None and not answered else None
    if plain is not None:
        return _Seen(skip=Skip("inconclusive", plain))
    findings = refusal(context.catalogue, row, exchange, sighting)
    behaved = behaviour(context, row, exchange, Answer(()), refused=True) if refused else []
    return _Seen(tuple(_stamped([*findings, *behaved], exchange, row)), passed="as the catalogue says")


def _refused_plainly(context: Context, row: Row) -> str | None:
    """Say that the same route refuses a request without fault too: then a refusal tells nothing."""
    plain = _plain(context, row, lambda one: not one.response.rejects)
    return None if plain is None or _refusal(plain[1]) is None else _too(*plain)


def _refused_alike(context: Context, row: Row, main: Exchange) -> str | None:
    """Say that the same route refuses a plain request in the same words: they are not about this one."""
    said = _refusal(main)
    if said is None:
        return None
    plain = _plain(context, row, lambda one: not one.response.rejects and not one.feature_words)
    if plain is None or plain[0].id == row.id:
        return None
    return _too(*plain) if _refusal(plain[1]) == said else None


def _plain(context: Context, row: Row, fits: Callable[[Row], bool]) -> tuple[Row, Exchange] | None:
    """Find the first request on the same route that fits, and the answer that it is judged by."""
    rows = context.catalogue.catalog.rows
    for one in rows:
        if (one.method, one.path) == (row.method, row.path) and fits(one):
            probe = context.sent(one, "probe")
            if probe is not None:
                return one, _main(context, one, probe)[0]
    return None


def _refusal(answer: Exchange) -> tuple[int, str] | None:
    """Tell how an answer says no, by its class of status and its words; None where it doesn't."""
    error = error_despite_success(answer)
    if answer.status is None or (answer.status not in routes.REFUSALS and error is None):
        return None
    return answer.status // 100, without_request(error or told(answer) or "", answer)


def _too(plain: Row, answer: Exchange) -> str:
    return f"the request of {plain.id} is refused too: {refusal_words(answer)}"


def _is_shared(context: Context, row: Row) -> bool:
    """Whether the route is one of the catalogue's, that other rows want answered."""
    rows = context.catalogue.catalog.rows
    route = (row.method, row.path)
    return any((one.method, one.path) == route and not one.response.rejects for one in rows)


def _main(context: Context, row: Row, probe: Exchange) -> tuple[Exchange, list[Finding]]:
    """Choose the answer to judge: the probe's, or that of a second try that the server took."""
    retries = [one for part in RETRIES if (one := context.sent(row, part)) is not None]
    retry, fallback = retries[-1] if retries else None, context.sent(row, "fallback")
    remarks: list[Finding] = []
    if retry is not None:
        many = "one member" if len(retries) == 1 else "two members"
        message = f"asked again with {many} changed, after: {_why_again(probe)}"
        remarks.append(found("retried", message, severity="note", exchange=probe.key))
    if retry is not None and probe.status in SUCCESS and retry.status not in SUCCESS:
        retry = None
    main = _latest(context, row) or retry or probe
    if fallback is None or not routes.refused(main) or fallback.status not in SUCCESS:
        return main, remarks
    words = refusal_words(main)
    message = f"refuses the request as OpenAI documents it, and takes it in another form: {words}"
    expected, actual = str(row.response.status), str(main.status)
    remarks.append(found("fallback", message, expected=expected, actual=actual, exchange=main.key))
    return fallback, remarks


def _why_again(probe: Exchange) -> str:
    """Say what was wrong with a first answer."""
    if probe.status in SUCCESS:
        return "none of its few tokens is there, as text or as thoughts"
    return refusal_words(probe)


def _latest(context: Context, row: Row) -> Exchange | None:
    """Find the last answer of a job that was asked for until it was done."""
    polls = exchange_key.polls(row.poll.times if row.poll is not None else 0)
    answers = (context.sent(row, part) for part in reversed(polls))
    return next((one for one in answers if one is not None), None)


def _sight(context: Context, row: Row, exchange: Exchange) -> RouteState:
    model = context.models.of(row)
    sighting = _classified(context, row, exchange, model)
    if sighting.state == "absent" and _route_known(context, row):
        return routes.RouteState("refused", f"{sighting.why}, though the route exists")
    return sighting


def _classified(context: Context, row: Row, exchange: Exchange, model: str | None = None) -> RouteState:
    codes = context.catalogue.catalog.model_codes
    canary, by_id = context.canary(row), routes.names_an_object(row)
    return routes.classify(exchange, canary, model, codes=codes, by_id=by_id)


def _route_known(context: Context, row: Row) -> bool:
    """Whether another request shows that a route is wired whose probe got 404."""
    shown = _existence(context, row)
    return shown is not None and shown[1].exists


def _unanswered(exchange: Exchange, sighting: RouteState) -> _Seen:
    skip = why_skipped(sighting)
    return _Seen(skip=skip) if skip is not None else _Seen((in_place_of_an_answer(exchange, sighting),))


def _envelope(context: Context, row: Row) -> list[Finding]:
    malformed = context.sent(row, "malformed")
    if row.malformed is None or malformed is None or _withheld(malformed) or _cut_short(context, malformed):
        return []
    seen = judge_envelope(context.catalogue, row.malformed, malformed, context.canary(row))
    return _stamped(seen, malformed, row)


def _compared(context: Context, row: Row, findings: tuple[Finding, ...]) -> list[Finding]:
    """Say of what another request showed that it was seen there: the first answer looks right alone."""
    checks = context.catalogue.catalog.checks
    sent = {name: context.sent(row, _elsewhere(checks[name]) or "") for name in row.checks}
    keys = {name: exchange.key for name, exchange in sent.items() if exchange is not None}
    found = ((one, keys.get(one.check or "")) for one in findings)
    return [one.model_copy(update={"exchange": key}) if key else one for one, key in found]


def _elsewhere(check: Check) -> str | None:
    """Name the other request of a row that a check looks at."""
    if check.root == "cleanup":
        return "cleanup"
    against = check.rule.reads[:1] if check.rule is not None else ()
    return "repeat" if check.root == "repeat" or against == ("repeat",) else None


def _stamped(findings: tuple[Finding, ...] | list[Finding], exchange: Exchange, row: Row) -> list[Finding]:
    """Say of each finding where it was seen and which rule it breaks."""
    source = row.source[0] if row.source else None
    return [
        one.model_copy(update={"exchange": one.exchange or exchange.key, "source": one.source or source})
        for one in findings
    ]
