"""Reads an answer as its row expects it, and lays it out for the row's checks."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from aioc_runner.catalog.rows import PARAMETER
from aioc_runner.documents.json_text import NOTHING, decode
from aioc_runner.judge.checks import engine
from aioc_runner.judge.read.body import Answer, outside, read_json
from aioc_runner.judge.read.deletion import deletion
from aioc_runner.judge.read.media import read_media
from aioc_runner.judge.read.stream import read_events, read_messages
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import PREFLIGHT, joined
from aioc_runner.wire.form import content, files

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_generated.check_types import Check
    from aioc_runner.detect.routes import RouteState
    from aioc_runner.judge.context import Documents, RunContext
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

ERRORS = 400
ON_REJECTIONS = ("error", "rejection")
"""What checks can look at if the request was refused."""


def read(context: RunContext, row: Row, exchange: Exchange, route: RouteState, earlier: Documents) -> Answer:
    """Read the answer to a row's request, and run the row's checks on it.

    `earlier` are the documents of the rows before this one, for checks across rows.
    """
    refused = route.state == "refused"
    answer = Answer(()) if refused else _inside(context, row, exchange)
    laid_out = lay_out(context, row, exchange, answer, refused=refused)
    behaved = behaviour(context, row, exchange, laid_out, earlier, refused=refused)
    # What the server says is more important than the form in which it says it.
    every = (*answer.findings, *behaved)
    checks = context.package.catalog.checks
    said = [one for one in every if _is_said(one, checks)]
    rest = [one for one in every if not _is_said(one, checks)]
    findings = (*said, *outside(row, exchange), *rest)
    return Answer((*findings, *_again(context, row, findings)), answer.extras, laid_out.roots)


def _is_said(one: Finding, checks: Mapping[str, Check]) -> bool:
    """Whether a finding quotes the server's own words about what went wrong."""
    if one.kind != "check-failed" or one.check is None:
        return one.kind == "status"
    return checks[one.check].told_first


def lay_out(context: RunContext, row: Row, exchange: Exchange, answer: Answer, *, refused: bool) -> Answer:
    """Collect all documents that a row's checks look into: those of the answer, and those around it."""
    roots = {**answer.roots, **_other_roots(context, row, exchange, refused=refused)}
    return Answer((), (), roots, answer.ending, answer.skeletons)


def behaviour(  # noqa: PLR0913 -- an answer, and what checks compare it with
    context: RunContext, row: Row, exchange: Exchange, laid_out: Answer, earlier: Documents, *, refused: bool
) -> list[Finding]:
    """Run a row's checks on an answer, or on a refusal."""
    every = [context.package.catalog.checks[name] for name in row.checks]
    # A refusal isn't an answer that a check could be about, but it has words of its own.
    wanted = [check for check in every if not refused or check.root in ON_REJECTIONS]
    request = _request(context, row, exchange)
    ran = [
        engine.run(context.package, check, laid_out, request, _others(context, row, check, earlier))
        for check in wanted
    ]
    return [finding for finding in ran if finding is not None]


def _others(context: RunContext, row: Row, check: Check, earlier: Documents) -> Documents:
    """Find the documents that a check compares with: those of earlier rows, or every other row's refusal."""
    if check.root != "error" or not check.across:
        return earlier
    return {name: roots for name, roots in context.refusals.items() if name != row.id}


def _again(context: RunContext, row: Row, first: Sequence[Finding]) -> list[Finding]:
    """Judge the second answer to the same request like the first, and return what is new."""
    repeat = context.exchange(row, "repeat")
    if repeat is None:
        return []
    answered = repeat.status == row.response.status
    answer = _inside(context, row, repeat) if answered else Answer(())
    behaved = _behaved_again(context, row, repeat, answer) if answer.roots else []
    known = {_identity(finding) for finding in first}
    every = (*outside(row, repeat), *answer.findings, *behaved)
    return [replace(one, exchange=repeat.key) for one in every if _identity(one) not in known]


def _behaved_again(context: RunContext, row: Row, repeat: Exchange, answer: Answer) -> list[Finding]:
    """Run those checks that look at one answer alone on the second answer, and return the failures."""
    every = [context.package.catalog.checks[name] for name in row.checks]
    alone = [check for check in every if check.root in ("body", "events", "assembled") and _is_alone(check)]
    request = _request(context, row, repeat)
    ran = [engine.run(context.package, check, answer, request) for check in alone]
    return [finding for finding in ran if finding is not None and finding.kind == "check-failed"]


def _is_alone(check: Check) -> bool:
    """Whether a check looks neither at the repeat nor at other rows."""
    return not check.across and (check.rule is None or not check.rule.reads)


def _identity(finding: Finding) -> tuple[str, ...]:
    return (finding.kind, finding.at, finding.severity, finding.check or finding.message)


def _inside(context: RunContext, row: Row, exchange: Exchange) -> Answer:
    response = row.response
    if response.media:
        return read_media(context.package, row, exchange)
    if response.event is not None and row.request.encoding == "websocket":
        return read_messages(context.package, row, exchange)
    if response.event is not None:
        return read_events(context.package, row, exchange)
    if response.body is not None:
        return read_json(context.package, response.body, exchange)
    if response.file:
        return Answer((), (), {"content": {"text": exchange.body.decode("latin-1")}})
    return Answer(())


def _request(context: RunContext, row: Row, exchange: Exchange) -> dict[str, Any]:
    """Read what the request asked for, as it was sent; add the model in case the body doesn't name it.

    What its path names, and the files whose ids it takes from other rows, are included.
    """
    body = decode(exchange.request_body, context.package.catalog.limits.depth).value
    said = body if isinstance(body, dict) else row.request.body if row.request.files else {}
    named = {**_asked_in_headers(exchange), **_uploaded(context, row), **in_path(row, exchange.url)}
    return {"model": context.models.of(row), **named, **said}


def _asked_in_headers(exchange: Exchange) -> dict[str, str]:
    """Read what a browser's preflight asks for, which is only in its headers."""
    return joined(exchange.request_headers) if exchange.method == PREFLIGHT else {}


def _headers(exchange: Exchange) -> dict[str, str]:
    """Read the headers: the last of repeated ones, or, for a preflight, all of them as one list."""
    if exchange.method == PREFLIGHT:
        return joined(exchange.headers)
    return {name.lower(): value for name, value in exchange.headers}


def _uploaded(context: RunContext, row: Row) -> dict[str, Any]:
    """Collect the files that a row, or the rows that it takes values from, sent, by form field.

    A text has one character per byte. `filename` and `bytes` are the name and the length of the last one.
    """
    found: dict[str, Any] = {}
    for take in row.inputs.values():
        found.update(_uploaded(context, context.package.row(take.row)))
    for field, name, data in _sent(context, row) if row.request.files else ():
        found |= {field: data.decode("latin-1"), "filename": name, "bytes": len(data)}
    return found


def _sent(context: RunContext, row: Row) -> Sequence[tuple[str, str, bytes]]:
    """List the files that a row sent: field, name, content; the catalog's where the run kept no form."""
    exchange = context.exchanges.get(exchange_key.of_row(row.id, "probe"))
    model, media = context.models.of(row), context.package.media
    return list(files(exchange) if exchange is not None else ()) or [
        (field, upload.media, content(upload, model, media)) for field, upload in row.request.files.items()
    ]


def in_path(row: Row, url: str) -> dict[str, str]:
    """Read the parameters of a row's path out of the URL that was asked; none where it has another form."""
    names = PARAMETER.findall(row.path)
    pattern = PARAMETER.sub("([^/]+)", row.path.removeprefix("/v1"))
    found = re.search(f"{pattern}$", urlsplit(url).path) if names else None
    return dict(zip(names, map(unquote, found.groups()), strict=True)) if found else {}


def _other_roots(context: RunContext, row: Row, exchange: Exchange, *, refused: bool) -> dict[Any, Any]:
    """Lay out the headers and the refusal, of the malformed request or this one, for checks to look into."""
    roots: dict[Any, Any] = {"headers": _headers(exchange)}
    refusal = exchange if refused else context.exchange(row, "malformed")
    if refusal is not None and (refusal.status or 0) >= ERRORS:
        text = refusal.body.decode(errors="replace")
        roots["rejection"] = {"status": refusal.status, "content_type": refusal.media_type, "text": text}
        value = decode(refusal.body, context.package.catalog.limits.depth).value
        if value is not NOTHING:
            roots["error"] = value
    repeat = context.exchange(row, "repeat")
    if repeat is not None and repeat.status == row.response.status:
        roots["repeat"] = decode(repeat.body, context.package.catalog.limits.depth).value
    cleanup = context.exchange(row, "cleanup")
    if cleanup is not None and cleanup.status is not None:
        roots["cleanup"] = deletion(cleanup, context.canaries)
    return roots
