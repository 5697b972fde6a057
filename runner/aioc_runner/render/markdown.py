"""The report as GitHub-flavoured Markdown, for a pull request or an issue.

Whatever a server may have said stands in code spans and code blocks; `text.prose` sees to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.render import extras, known, outline
from aioc_runner.render.text import cell, code, fenced, link, prose
from aioc_runner.render.works import WHO, Works, works

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aioc_runner.render import Listing, Section
    from aioc_runner.report import Evidence, Finding, Report, Result, SdkCall

MARKS = {"WARN": "⚠️", "FAIL": "❌"}


def render(report: Report) -> str:
    """Write the report as Markdown."""
    parts = [*_head(report), *_wrong(report), *_passed(report), *_skipped(report)]
    return (
        "\n\n".join(
            [
                *parts,
                *_remarks(report),
                *_extras(report),
                *_replayed(report),
                *_known(report),
                *_clients(report),
                *_foot(report),
            ]
        )
        + "\n"
    )


def _head(report: Report) -> Iterator[str]:
    yield prose(report.headline)
    yield _table(("", ""), _facts(report))
    yield from (f"{prose(note)}" for note in report.notes)


def _facts(report: Report) -> Iterator[tuple[str, ...]]:
    target = report.target
    yield "Server", ", ".join(filter(None, [code(target.url), prose(target.name or "")]))
    if target.implementation:
        yield "Implementation", prose(" ".join(filter(None, [target.implementation, target.version])))
    yield "Grades", ", ".join(f"{number} {status}" for number, status in outline.tally(report))
    yield "Profile", f"{code(report.profile)}, phases {code(' '.join(report.phases))}"
    if report.capabilities:
        yield "Capabilities", "; ".join(_capabilities(report))
    if models := outline.models(report):
        yield "Models asked", ", ".join(f"{code(kind)}: {code(model)}" for kind, model in models)


def _capabilities(report: Report) -> Iterator[str]:
    for state in dict.fromkeys(report.capabilities.values()):
        names = [code(name) for name, its in report.capabilities.items() if its == state]
        yield f"{state}: {', '.join(names)}"


def _wrong(report: Report) -> Iterator[str]:
    groups = outline.together(outline.wrong(report))
    beside = known.Beside(report)
    if groups:
        yield "## What is wrong"
    for alike in groups:
        result = alike[0]
        more = f" and {len(alike) - 1} more" if len(alike) > 1 else ""
        yield f"### {MARKS[result.status]} {result.status} {code(outline.endpoint(result))}{more}"
        yield ". ".join(filter(None, [_rows(alike), prose(outline.told(result))]))
        yield from _findings(outline.grave(result), beside)
        for evidence in result.evidence:
            yield from _evidence(evidence)


def _rows(alike: Sequence[Result]) -> str:
    if len(alike) == 1:
        return f"Row {code(alike[0].id)}, {alike[0].kind}"
    named = (f"{code(one.id)} ({code(outline.endpoint(one))}, {one.kind})" for one in alike)
    return f"Rows {', '.join(named)}"


def _findings(findings: Sequence[Finding], beside: known.Beside) -> Iterator[str]:
    shown, more = outline.listed(findings, outline.MOST_FINDINGS)
    lines = [f"- {_finding(finding, beside)}" for finding in shown]
    if more:
        lines.append(f"- … and {more} more, in the JSON report")
    if lines:
        yield "\n".join(lines)


def _finding(finding: Finding, beside: known.Beside) -> str:
    words = ": ".join(filter(None, [code(outline.place(finding)), prose(finding.message)]))
    contrast = outline.contrast(finding)
    if contrast is not None:
        words += f" (expected {code(contrast[0])}, got {code(contrast[1])})"
    cited = [f"check {code(finding.check)}"] if finding.check else []
    cited += [f"known deviation {code(finding.deviation)}"] if finding.deviation else []
    cited += [link(finding.source)] if finding.source else []
    cited += [f"{prose(said)} {link(source)}" for said, source in beside(finding)]
    below = [f"without it: {prose(finding.why)}"] if finding.why else []
    below += [", ".join(cited)] if cited else []
    return "  \n  ".join([f"**{finding.severity}** {words}", *below])


def _evidence(evidence: Evidence) -> Iterator[str]:
    if purpose := outline.purpose(evidence):
        yield f"{prose(purpose).capitalize()}:"
    yield fenced(evidence.curl, "sh")
    yield f"{prose(outline.answered(evidence))}:"
    if evidence.excerpt:
        yield fenced(evidence.excerpt)


def _passed(report: Report) -> Iterator[str]:
    results = outline.with_status(report, "PASS")
    if results:
        yield "## What works"
        rows = ((code(outline.endpoint(one)), one.kind, prose(one.detail)) for one in results)
        yield _table(("Endpoint", "Kind", "Seen"), rows)


def _skipped(report: Report) -> Iterator[str]:
    groups = outline.skipped(report)
    if groups:
        yield "## Not graded"
        yield "\n".join(
            f"- {code(group.reason)}: {', '.join(map(code, group.rows))}. {prose(group.detail)}".rstrip()
            for group in groups
        )


def _remarks(report: Report) -> Iterator[str]:
    remarks = outline.remarks(report)
    if remarks:
        yield "## Notes"
        yield "\n".join(
            ": ".join(filter(None, [f"- {_in(rows)}", code(outline.place(finding)), prose(finding.message)]))
            for rows, finding in remarks
        )


def _in(rows: Sequence[str]) -> str:
    return (
        ", ".join(map(code, rows))
        if len(rows) == 1
        else f"in {len(rows)} rows ({', '.join(map(code, rows))})"
    )


def _extras(report: Report) -> Iterator[str]:
    groups = extras.groups(report)
    if groups:
        yield "## Extras"
        yield "Members that the catalogue does not know. Servers may add them."
        yield "\n".join(f"- {', '.join(map(code, group.rows))}: {_names(group)}" for group in groups)
    told = extras.told(report)
    if told:
        yield _table(("Extra", "Sent by", "What it is", "Source"), map(_told, told))


def _names(group: extras.Group) -> str:
    shown, more = outline.listed(group.names, outline.MOST_EXTRAS)
    return ", ".join(map(code, shown)) + (f" and {more} more" if more else "")


def _told(one: extras.Told) -> Sequence[str]:
    places = ", ".join(map(code, one.places))
    return places, prose(", ".join(one.servers)), prose(one.what), link(one.source)


def _replayed(report: Report) -> Iterator[str]:
    title, wrong, fine = outline.replayed(report)
    if report.sdk:
        yield f"## {prose(title)}"
        rows = [(code(call.call), code(call.row), call.outcome, _seen(call)) for call in wrong]
        if rows:
            yield _table(("Call", "Row", "Outcome", "Seen"), rows)
        if fine:
            yield f"As it should be: {'; '.join(map(code, fine))}."


def _seen(call: SdkCall) -> str:
    said = outline.raised(call)
    return "; ".join([*([code(said)] if said else []), *map(prose, call.details)])


def _known(report: Report) -> Iterator[str]:
    rows = [(one.word, prose(one.what), link(one.source)) for one in known.lines(report)]
    if rows:
        yield f"## {prose(known.title(report))}"
        yield _table(("Here", "Known", "Source"), rows)
        rest = prose(known.rest(report))
        yield from filter(None, [rest[:1].upper() + rest[1:]])


def _clients(report: Report) -> Iterator[str]:
    if report.clients:
        yield f"## {WHO}"
        rows = ((prose(one.titles), one.word, _reasons(one)) for one in works(report))
        yield _table(("Client", "Works", "Because"), rows)


def _reasons(group: Works) -> str:
    return "; ".join(prose(str(reason)) for reason in group.because)


def _foot(report: Report) -> Iterator[str]:
    yield "## What this means"
    yield prose(report.meaning)
    version = f"aioc {prose(report.aioc)}, catalogue {prose(report.catalog.version)}"
    yield f"{version} {code(report.catalog.digest)}. {outline.sent(report)}."


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [_row(head), _row(["---"] * len(head)), *(_row([cell(one) for one in row]) for row in rows)]
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def listed(listing: Listing) -> str:
    """Write a listing: its total first, then a table for each section."""
    above = [f"# {listing.title}"] if listing.title else []
    above += [prose(listing.total)] if listing.total else []
    return "\n\n".join([*above, *(_section(listing, one) for one in listing.sections)]) + "\n"


def _section(listing: Listing, section: Section) -> str:
    title = [f"## {section.title}", ""] if section.title else []
    rows = (_row([cell(one) for one in _cells(listing, row)]) for row in section.rows)
    return "\n".join([*title, _row(listing.head), f"|{'---|' * len(listing.head)}", *rows])


def _cells(listing: Listing, row: Sequence[str]) -> Iterator[str]:
    for place, text in enumerate(row):
        yield f"`{text}`" if listing.has_names and place == 0 else prose(text)
