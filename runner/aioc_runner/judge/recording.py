"""Puts a whole report together from the judged rows of a recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.catalog import contact
from aioc_runner.detect.model_refusal import without_refused
from aioc_runner.detect.models import Models, rest_kind, sniff
from aioc_runner.detect.server import Recognised, recognise
from aioc_runner.judge.context import Context
from aioc_runner.judge.evidence import evidence
from aioc_runner.judge.grade import Grade
from aioc_runner.judge.row import Verdict, judge_row
from aioc_runner.judge.summary import capabilities, claims, clients, extras, headline, known_issues, measured
from aioc_runner.judge.summary.no_models import why_no_model
from aioc_runner.report import Answer, CatalogInfo, Report, Result, Target
from aioc_runner.rows import is_existence
from aioc_runner.text import one_line
from aioc_runner.wire import exchange_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_generated.catalog import Row
    from aioc_generated.setting_types import Profile
    from aioc_runner.catalog import Catalogue
    from aioc_runner.report import Measured
    from aioc_runner.wire.exchange import Exchange, Recording

BUDGETED = ("contact", "probe", "fallback", "malformed", "repeat")
NO_CONNECTION = ("refused", "dns")
UNMINDED = ("retry", "cleanup", "liveness", "recognition")
"""Requests that nobody is asked for signs of life after, and those signs."""

STOPPED = {
    "server-died": "the server stopped answering",
    "interrupted": "the run was interrupted",
    "auth": "the server asks for a key",
    "rate-limited": "the server asked us to slow down",
    "max-time": "its time was over (--max-time)",
    "max-requests": "its requests were spent (--max-requests)",
    "max-tokens": "its tokens were spent (--max-tokens)",
}


class JudgeError(Exception):
    """A recording that this catalogue can't grade; the text is one line for the user."""


def judge(catalogue: Catalogue, recording: Recording, asked: Sequence[str] = ()) -> Report:
    """Grade a recorded run against a catalogue; `asked` are clients: it then answers whether they work."""
    context = _case(catalogue, recording)
    results = [_result(context, row) for row in catalogue.catalog.rows if _belongs(context, row)]
    found = recognise(catalogue.catalog, recording.exchanges, recording.implementation)
    server = None if found is None else found.implementation
    if server is not None:
        results = known_issues.annotated(results, server)
    offered = capabilities.capabilities(
        catalogue.catalog, [one for one in results if one.id in recording.planned]
    )
    sent = capabilities.requests(one for one in recording.exchanges if _reached(one))
    version, digest = catalogue.catalog.version, catalogue.digest
    told = clients.verdicts(catalogue.catalog, results, asked, _context_length(context))
    shown = headline.Shown(catalogue.catalog, results, offered, died=recording.stopped == "server-died")
    nothing = _nothing_there(context, shown)
    known: Measured = "nothing" if nothing else measured.measured(catalogue.catalog, results)
    answer = nothing or (clients.answer(told) if asked else _answer(context, results, known))
    return Report(
        aioc=recording.tool,
        catalog=CatalogInfo(version=version, digest=digest),
        profile=recording.profile,
        phases=list(recording.phases),
        requests=sent.total,
        sent=sent,
        target=_target(context, found),
        headline=_headline(shown, answer, alone=bool(asked or nothing)),
        answer=answer,
        summary=capabilities.counts(results),
        capabilities=offered,
        measured=known,
        results=results,
        clients=told,
        clients_asked=list(asked),
        known=[] if server is None else known_issues.seen(context, results, server),
        claims=[] if server is None else claims.against(results, server),
        known_extras=extras.known_extras(catalogue.catalog, results),
        stopped=recording.stopped,
        notes=[*_notes(context), *_strangers(context), *(() if asked else _advice(context, results))],
        meaning=capabilities.meaning(version, digest),
    )


def _answer(context: Context, results: Sequence[Result], known: Measured) -> Answer | None:
    """Answer the profile's own question, where it has one and all of it was asked."""
    if context.profile.verdict is None or not _whole(context):
        return None
    asked = [one for one in results if one.id in context.profile.rows]
    verdict = context.profile.verdict
    return capabilities.answer(context.profile, verdict, asked, measured=known != "nothing")


def _nothing_there(context: Context, shown: headline.Shown) -> Answer | None:
    """Say, whatever was asked, that nothing is where the base URL points."""
    if not headline.nothing_there(shown):
        return None
    alike = headline.answered_alike(shown.results)
    said = "every path is answered alike" if alike else "nothing answers"
    return Answer(answer="no", said=f"{said} under {context.recording.url}: is the base URL right?")


def _headline(shown: headline.Shown, answer: Answer | None, *, alone: bool) -> str:
    """Begin with the answer to what was asked, or give it `alone`: of clients, and where nothing is there."""
    if answer and alone:
        return answer.said
    said = headline.headline(shown)
    return f"{answer.said}: {said}" if answer else said


def _case(catalogue: Catalogue, recording: Recording) -> Context:
    profile = catalogue.catalog.profiles.get(recording.profile)
    if profile is None:
        raise JudgeError(f"the catalogue has no profile {recording.profile!r}")
    first = next((one for one in recording.exchanges if one.key == exchange_key.CONTACT), None)
    models = (
        Models(overrides=dict(recording.models), rest=rest_kind(catalogue.catalog.model_kinds))
        if first is None
        else sniff(catalogue.catalog, first, recording.models)
    )
    models = without_refused(catalogue.catalog, catalogue.rows, models, recording)
    return Context(catalogue=catalogue, recording=recording, profile=profile, models=models)


def _context_length(context: Context) -> int | None:
    """How many tokens the model that anybody would be given can look at, where the server says so."""
    return context.models.contexts.get(context.models.choose("any") or "")


def _belongs(context: Context, row: Row) -> bool:
    """Whether a row is in the report: it was planned, or the whole profile was and leaves it out."""
    return row.id in context.recording.planned or (_whole(context) and _left_out(context.profile, row))


def _left_out(profile: Profile, row: Row) -> bool:
    """Whether readers look for a row that the profile hasn't got."""
    sought = row.retired is not None or row.kind == "ours"
    return sought and row.id not in profile.rows and not is_existence(row)


def _whole(context: Context) -> bool:
    """Whether the run asked for everything in its profile, so that nobody chose rows."""
    rows = context.catalogue.rows
    return all(
        row_id in context.recording.planned or not context.phases(rows[row_id])
        for row_id in context.profile.rows
    )


def _result(context: Context, row: Row) -> Result:
    planned = row.id in context.recording.planned
    verdict = _guarded(context, row) if planned else Verdict(_unasked(row, context.profile))
    graded = verdict.grade.status in ("FAIL", "WARN")
    limits = context.catalogue.catalog.limits
    return Result(
        id=row.id,
        path=row.path,
        method=row.method,
        variant=row.variant,
        kind=row.kind,
        group=row.group,
        status=verdict.grade.status,
        reason=verdict.grade.reason,
        detail=verdict.grade.detail,
        requests=sum(
            one.row == row.id and one.role in BUDGETED and _reached(one)
            for one in context.recording.exchanges
        ),
        extras=list(verdict.extras),
        findings=list(verdict.findings),
        evidence=evidence(verdict.findings, context.exchanges, limits) if graded else [],
        sources=list(row.source) if planned else [],
    )


def _guarded(context: Context, row: Row) -> Verdict:
    """Keep a fault of ours to the row that meets it."""
    try:
        return judge_row(context, row)
    except Exception as error:  # noqa: BLE001 -- whatever it is, it must not look like the server's fault
        return Verdict(Grade("SKIP", "crashed", one_line(f"{type(error).__name__}: {error}")))


def _unasked(row: Row, profile: Profile) -> Grade:
    if row.retired is not None:
        detail = f"OpenAI no longer routes it ({row.retired.date}); {row.retired.successor} took its place"
        return Grade("SKIP", "retired", detail)
    return Grade("SKIP", "out-of-profile", f"profile {profile.id} doesn't ask for it; --profile full does")


def _target(context: Context, found: Recognised | None) -> Target:
    recording = context.recording
    return Target(
        url=recording.url,
        name=recording.name,
        implementation=recording.implementation if found is None else found.title,
        behind=None if found is None or found.behind is None else found.behind.title,
        version=None if found is None else found.version,
        models=context.models.table(),
    )


def _way(recording: Recording) -> Iterator[str]:
    """Say what stood between the server and us that may show in its answers, or hear what it is told."""
    if recording.proxy:
        reads = "" if recording.base.startswith("https:") else ", which reads what is sent, a key too"
        yield f"Requests went through the proxy {recording.proxy}{reads}."
    if recording.insecure:
        yield "No certificate was checked (--insecure): nobody knows who answered."


def _notes(context: Context) -> list[str]:
    notes: list[str] = []
    if context.recording.stopped is not None:
        notes.append(f"The run ended early: {STOPPED[context.recording.stopped]}{_where(context)}.")
    notes += _way(context.recording)
    if not context.models.listed:
        notes.append(why_no_model(context))
    notes += _refused_models(context)
    if context.recording.crashes:
        rows = ", ".join(context.recording.crashes)
        notes.append(f"{len(context.recording.crashes)} rows met a fault of this tool: {rows}.")
    return notes


def _refused_models(context: Context) -> Iterator[str]:
    """Name the models that the server lists and refuses, everywhere or at one path, and who was asked."""
    models = context.models
    for path, refused in {"": models.refused, **models.refused_at}.items():
        for one, said in refused.items():
            words = said if said.endswith(("?", "!")) else f"{said.removesuffix('.')}."
            where, other = f" for {path}" if path else "", models.in_place_of(one, path)
            asked = f"{other} is asked in its place" if other else "none is asked in its place"
            yield f"The server lists {one} and refuses it{where}: {words} {asked}; --model chooses another."


def _contact(context: Context) -> str:
    """Name what the run asked first."""
    row = contact(context.catalogue.catalog)
    return f"{row.method} {row.path}"


def _strangers(context: Context) -> list[str]:
    """Name the models that a user asked for, and the server doesn't list."""
    listed = context.models.listed
    strangers = sorted({one for one in context.models.overrides.values() if listed and one not in listed})
    return [f"{_contact(context)} doesn't list {one}, which --model names." for one in strangers]


def _advice(context: Context, results: Sequence[Result]) -> list[str]:
    """Say which profile a user may have meant."""
    fitting = _fitting_profile(context, results)
    if fitting is None:
        return []
    return [f"If you don't need what is missing here: --profile {fitting.id} ({fitting.title})."]


def _fitting_profile(context: Context, results: Sequence[Result]) -> Profile | None:
    """Find the widest profile that insists on nothing that is missing, and mostly asks for what is there.

    A row that this run left out says neither.
    """
    missing = {one.id for one in results if one.status == "FAIL" and capabilities.is_gone(one)}
    there = {one.id for one in results if one.status in ("PASS", "WARN") and not capabilities.is_gone(one)}
    asked = {one.id for one in results if one.reason != "out-of-profile"}
    fitting = [
        profile
        for profile in context.catalogue.catalog.profiles.values()
        if profile.verdict
        and missing.isdisjoint(profile.rows)
        and 2 * len(there & set(profile.rows)) > len(asked & set(profile.rows))
    ]
    return max(fitting, key=lambda profile: len(profile.rows)) if missing and fitting else None


def _reached(exchange: Exchange) -> bool:
    """Whether a request got as far as a connection."""
    return exchange.failure is None or exchange.failure.kind not in NO_CONNECTION


def _where(context: Context) -> str:
    """Name the requests after which a server answered nobody."""
    if context.recording.stopped != "server-died":
        return ""
    lived = {exchange_key.asked_after(one.key) for one in context.recording.exchanges if one.status}
    cut = [
        one
        for one in context.recording.exchanges
        if one.failure is not None and one.role not in UNMINDED and one.key not in lived
    ]
    keys = [one.key for one in cut if _reached(one)] or [one.key for one in cut]
    return f" at {' or '.join(keys)}" if keys else ""
