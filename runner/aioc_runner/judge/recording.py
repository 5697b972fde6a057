"""Puts a whole report together from the judged rows of a recording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.catalog.rows import is_existence
from aioc_runner.detect.model_refusal import without_refused
from aioc_runner.detect.models import Models, read_models, rest_kind
from aioc_runner.detect.server import Recognised, recognise
from aioc_runner.judge.context import RunContext
from aioc_runner.judge.grading.evidence import evidence
from aioc_runner.judge.grading.grade import Grade
from aioc_runner.judge.grading.row import Verdict, judge_row
from aioc_runner.judge.summary import (
    capabilities,
    claims,
    clients,
    extras,
    headline,
    known_issues,
    measured,
    notes,
)
from aioc_runner.report import Answer, CatalogInfo, Report, Result, Target
from aioc_runner.text import one_line
from aioc_runner.wire import exchange_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_generated.program_types import Implementation
    from aioc_generated.setting_types import Profile
    from aioc_generated.words import Root
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.judge.context import Documents
    from aioc_runner.report import ClientVerdict, Measured
    from aioc_runner.wire.exchange import Recording

BUDGETED = ("contact", "probe", "fallback", "malformed", "repeat")


class JudgeError(Exception):
    """A recording that this catalog can't grade; the message is one line."""


def judge(package: CatalogPackage, recording: Recording, asked: Sequence[str] = ()) -> Report:
    """Grade a recorded run; if clients are `asked` about, the report answers whether they work."""
    context = _context(package, recording)
    found = recognise(package.catalog, recording.exchanges, recording.implementation)
    results = _results(context, None if found is None else found.implementation)
    return _report(context, found, results, asked)


def _report(
    context: RunContext, who: Recognised | None, results: list[Result], asked: Sequence[str]
) -> Report:
    """Say what all results show together; `who` is the server, where it was recognised."""
    package, recording, catalog = context.package, context.recording, context.package.catalog
    server = None if who is None else who.implementation
    offered = capabilities.capabilities(catalog, (one for one in results if one.id in recording.planned))
    sent = capabilities.requests(one for one in recording.exchanges if one.connected)
    told = clients.verdicts(catalog, results, asked, _context_length(context))
    shown = headline.Shown(catalog, results, offered, died=recording.stopped == "server-died")
    said, answer, known = _summed_up(context, shown, told, asked)
    return Report(
        aioc=recording.tool,
        catalog=CatalogInfo(version=catalog.version, digest=package.digest),
        profile=recording.profile,
        phases=list(recording.phases),
        requests=sent.total,
        sent=sent,
        target=_target(context, who),
        headline=said,
        answer=answer,
        summary=capabilities.counts(results),
        capabilities=offered,
        measured=known,
        results=results,
        clients=told,
        clients_asked=list(asked),
        known=[] if server is None else known_issues.known_seen(context, results, server),
        claims=[] if server is None else claims.against(results, server),
        known_extras=extras.known_extras(catalog, results),
        stopped=recording.stopped,
        notes=notes.notes(context, results, asked),
        meaning=capabilities.meaning(catalog.version, package.digest),
    )


def _results(context: RunContext, server: Implementation | None) -> list[Result]:
    """Judge each row that was planned or that readers look for, and add what is known about the server."""
    catalog, planned = context.package.catalog, set(context.recording.planned)
    sought = {row.id for row in catalog.rows if row.id not in planned and _left_out(context.profile, row)}
    told = planned | sought if sought and _whole(context) else planned
    rows = [row for row in catalog.rows if row.id in told]
    earlier: dict[str, Mapping[Root, Any]] = {}
    results: list[Result] = []
    for row in rows:
        verdict = _verdict(context, row, earlier)
        if verdict.documents is not None:
            earlier[row.id] = verdict.documents
        results.append(_result(context, row, verdict))
    return results if server is None else known_issues.annotated(results, server)


def _summed_up(
    context: RunContext, shown: headline.Shown, told: Sequence[ClientVerdict], asked: Sequence[str]
) -> tuple[str, Answer | None, Measured]:
    """Return the headline, the answer to what was asked, and how much was measured."""
    nothing = _nothing_there(context, shown)
    known = "nothing" if nothing else measured.measured(shown.catalog, shown.results)
    answer = nothing or (clients.answer(told) if asked else _answer(context, shown.results, known))
    return _headline(shown, answer, alone=bool(asked or nothing)), answer, known


def _answer(context: RunContext, results: Sequence[Result], known: Measured) -> Answer | None:
    """Answer the profile's own question, if it has one and all of its rows were asked."""
    if context.profile.verdict is None or not _whole(context):
        return None
    asked = [one for one in results if one.id in context.profile.rows]
    verdict = context.profile.verdict
    refusing = {row.id for row in context.package.catalog.rows if row.response.rejects}
    told = known != "nothing"
    return capabilities.answer(context.profile, verdict, asked, measured=told, refusing=refusing)


def _nothing_there(context: RunContext, shown: headline.Shown) -> Answer | None:
    """Answer, whatever was asked, that nothing is at the base URL, if that is so."""
    if not headline.nothing_there(shown):
        return None
    alike = headline.answered_alike(shown.results)
    said = "every path is answered alike" if alike else "nothing answers"
    return Answer(answer="no", said=f"{said} under {context.recording.url}: is the base URL right?")


def _headline(shown: headline.Shown, answer: Answer | None, *, alone: bool) -> str:
    """Begin with the answer to what was asked; it is the whole headline if it is to be `alone`."""
    if answer and alone:
        return answer.said
    said = headline.headline(shown)
    return f"{answer.said}: {said}" if answer else said


def _context(package: CatalogPackage, recording: Recording) -> RunContext:
    profile = package.catalog.profiles.get(recording.profile)
    if profile is None:
        raise JudgeError(f"the catalog has no profile {recording.profile!r}")
    first = next((one for one in recording.exchanges if one.key == exchange_key.CONTACT), None)
    models = (
        Models(overrides=dict(recording.models), rest=rest_kind(package.catalog.model_kinds))
        if first is None
        else read_models(package.catalog, first, recording.models)
    )
    models = without_refused(package.catalog, package.rows, models, recording)
    return RunContext(package=package, recording=recording, profile=profile, models=models)


def _context_length(context: RunContext) -> int | None:
    """The context length of the model that the server uses by default, if it says so."""
    return context.models.contexts.get(context.models.choose("any") or "")


def _left_out(profile: Profile, row: Row) -> bool:
    """Whether readers look for a row that isn't in the profile, if the whole profile was asked for."""
    sought = row.retired is not None or row.kind == "ours"
    return sought and row.id not in profile.rows and not is_existence(row)


def _whole(context: RunContext) -> bool:
    """Whether the run asked for every row of its profile."""
    rows = context.package.rows
    return all(
        row_id in context.recording.planned or not context.phases(rows[row_id])
        for row_id in context.profile.rows
    )


def _verdict(context: RunContext, row: Row, earlier: Documents) -> Verdict:
    """Judge a row, or explain why it wasn't asked; an internal error affects only its own row."""
    if row.id not in context.recording.planned:
        return Verdict(_unasked(row, context.profile))
    try:
        return judge_row(context, row, earlier)
    except Exception as error:  # noqa: BLE001 -- whatever it is, it must not look like the server's fault
        return Verdict(Grade("SKIP", "crashed", one_line(f"{type(error).__name__}: {error}")))


def _result(context: RunContext, row: Row, verdict: Verdict) -> Result:
    graded = verdict.grade.status in ("FAIL", "WARN")
    limits = context.package.catalog.limits
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
            one.row == row.id and one.role in BUDGETED and one.connected
            for one in context.recording.exchanges
        ),
        extras=list(verdict.extras),
        findings=list(verdict.findings),
        evidence=evidence(verdict.findings, context.exchanges, limits) if graded else [],
        sources=list(row.source) if row.id in context.recording.planned else [],
    )


def _unasked(row: Row, profile: Profile) -> Grade:
    if row.retired is not None:
        successor = row.retired.successor or "nothing"
        detail = f"OpenAI no longer routes it ({row.retired.date}); {successor} took its place"
        return Grade("SKIP", "retired", detail)
    return Grade("SKIP", "out-of-profile", f"profile {profile.id} doesn't ask for it; --profile full does")


def _target(context: RunContext, found: Recognised | None) -> Target:
    recording = context.recording
    return Target(
        url=recording.url,
        name=recording.name,
        implementation=recording.implementation if found is None else found.title,
        behind=None if found is None or found.behind is None else found.behind.title,
        version=None if found is None else found.version,
        models=context.models.table(),
    )
