"""The report as GitHub-flavoured Markdown, for a comment on a pull request or an issue.

Whatever a server may have said stands in code spans and code blocks; `text.prose` sees to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aioc_runner.render import extras, known, outline, summing_up, wording
from aioc_runner.render.causes import Cause, causes, places
from aioc_runner.render.text import cell, code, fenced, folded, link, prose
from aioc_runner.render.works import WHO, Reason, Works, works

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aioc_runner.render import Listing, Section
    from aioc_runner.report import Evidence, Finding, Report, Result, SdkCall

MARKS = {"WARN": "⚠️", "FAIL": "❌"}
LIMIT = 65_536
"""The most characters that GitHub takes as a comment."""

ROOM = 1_000
"""What is kept free for the note of what was cut."""

MOST_CAUSES = 30
MOST_PLACES = 6
SHORT = len("ready, but")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page that is whole or left out, and what it is called where it is left out."""

    text: str
    called: str


def render(report: Report) -> str:
    """Write the report as Markdown, cut to what GitHub takes."""
    return "\n\n".join(_fitted(_parts(report), LIMIT - ROOM)) + "\n"


def _parts(report: Report) -> Iterator[Part]:
    """Put the page together, the most important first: what doesn't fit is missing at the end."""
    for name, lines in (
        ("the summary", _head(report)),
        ("the clients", _clients(report)),
        ("what is wrong", _wrong(report)),
        ("what to do next", _next(report)),
    ):
        if text := "\n\n".join(lines):
            yield Part(text, name)
    yield Part("\n\n".join(_foot(report)), "what PASS means")
    yield from _details(report)
    for title, lines in (
        ("What works", _passed(report)),
        ("Not graded", _skipped(report)),
        ("Notes", _remarks(report)),
        ("Members that the catalogue doesn't know", _extras(report)),
        (outline.SDK, _replayed(report)),
        ("What is known of this server", _known(report)),
    ):
        if text := "\n\n".join(lines):
            yield Part(folded(title, "", text), f"“{title}”")


def _fitted(parts: Iterable[Part], limit: int) -> Iterator[str]:
    """Keep the parts that fit, and say which don't."""
    cut: dict[str, int] = {}
    for part in parts:
        limit -= len(part.text) + len("\n\n")
        if limit >= 0:
            yield part.text
        else:
            limit += len(part.text) + len("\n\n")
            cut[part.called] = cut.get(part.called, 0) + 1
    if cut:
        named = ", ".join(f"{name} ({number})" if number > 1 else name for name, number in cut.items())
        yield f"Cut, since GitHub takes no longer comment: {named}. The JSON report has everything."


def _head(report: Report) -> Iterator[str]:
    target = report.target
    whose = prose(target.name or outline.server(report) or target.url) or "a server"
    yield f"# OpenAI compatibility of {whose}"
    yield prose(report.headline, 1_500)
    first, *others = _facts(report)
    yield _table(first, others)
    yield from filter(None, [prose(summing_up.ended(report))])


def _facts(report: Report) -> Iterator[tuple[str, ...]]:
    yield "Server", ", ".join(filter(None, [code(report.target.url), prose(outline.server(report))]))
    yield "Grades", outline.tallied(report)
    if clients := summing_up.counted(report):
        yield "Clients", clients
    clients = outline.clients_asked(report)
    asked = ("Clients", clients) if clients else ("Profile", code(report.profile))
    yield asked[0], f"{asked[1]}, phases {code(' '.join(report.phases))}"
    if models := outline.models(report):
        yield "Models asked", ", ".join(f"{code(kind)}: {code(model)}" for kind, model in models)


def _clients(report: Report) -> Iterator[str]:
    if report.clients:
        yield f"## {WHO}"
        rows = ((_whole(one.word), prose(one.titles), _reasons(one)) for one in works(report))
        yield _table(("Works", "Client", "Because"), rows)


def _whole(word: str) -> str:
    """Keep a short cell on one line."""
    return word.replace(" ", "&nbsp;") if len(word) <= SHORT else word


def _reasons(group: Works) -> str:
    return "; ".join(map(_reason, group.because))


def _reason(reason: Reason) -> str:
    rows = ", ".join(map(code, reason.rows))
    if reason.about:
        return f"{rows} {prose(reason.about)}"
    return f"{prose(reason.words)} ({rows})" if rows else prose(reason.words)


def _wrong(report: Report) -> Iterator[str]:
    shown, more = outline.listed(causes(report), MOST_CAUSES)
    beside = known.Beside(report)
    if shown:
        yield "## What is wrong"
        rows = [tuple(_cause(one, beside)) for one in shown]
        width = 4 if any(row[-1] for row in rows) else 3
        yield _table(("Grade", "Where", "What", "Known")[:width], (row[:width] for row in rows))
    if more:
        yield f"And {more} more, below."


def _cause(cause: Cause, beside: known.Beside) -> Iterator[str]:
    named, more = outline.nearly_all(places(cause.rows, MOST_PLACES, ", below"), MOST_PLACES)
    yield f"{MARKS[cause.status]}&nbsp;{cause.status}" + (", accepted" if cause.is_accepted else "")
    yield ", ".join(map(_place, named)) + (f" and {more} more, below" if more else "")
    why = f" — {prose(cause.finding.why)}" if cause.finding and cause.finding.why else ""
    beyond = f" (and {cause.more} more, below)" if cause.more else ""
    hit = f" [{cause.hits}]" if cause.clients else ""
    yield f"{prose(cause.message)}{beyond}{hit}{why}"
    sources = [source for _, source in beside(cause.finding)] if cause.finding else []
    yield ", ".join(map(link, dict.fromkeys(sources)))


def _place(named: str) -> str:
    """Write a path as code, and its variants behind it as words."""
    path, bracket, variants = named.partition(" (")
    return f"{code(path)} {prose(bracket.strip() + variants)}" if bracket else code(named)


def _next(report: Report) -> Iterator[str]:
    steps = list(summing_up.steps(report))
    if steps:
        yield "## What to do next"
        yield "\n".join(f"- {prose(step)}" for step in steps)


def _details(report: Report) -> Iterator[Part]:
    """Fold the findings of each row, with what shows them."""
    beside = known.Beside(report)
    if outline.wrong(report):
        yield Part("## Details", "a heading")
    for alike in outline.together(outline.wrong(report)):
        result = alike[0]
        more = f" and {len(alike) - 1} more" if len(alike) > 1 else ""
        lines = [". ".join(filter(None, [_rows(alike), prose(wording.told(result))]))]
        lines += _findings(outline.grave(result), beside)
        for evidence in result.evidence:
            lines += _evidence(evidence)
        title = f"{MARKS[result.status]} {result.status}"
        title += ", accepted:" if outline.is_accepted(result) else ""
        yield Part(folded(title, outline.endpoint(result), "\n\n".join(lines), more), "details of rows")


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
    words = ": ".join(filter(None, [code(wording.place(finding)), prose(wording.said(finding))]))
    contrast = wording.contrast(finding)
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
        rows = ((_place(outline.endpoint(one)), one.kind, prose(one.detail)) for one in results)
        yield _table(("Endpoint", "Kind", "Seen"), rows)


def _skipped(report: Report) -> Iterator[str]:
    groups = summing_up.skipped(report)
    if groups:
        yield "\n".join(
            f"- {prose(group.detail)} ({code(group.reason)}): {', '.join(map(code, group.rows))}"
            for group in groups
        )


def _remarks(report: Report) -> Iterator[str]:
    remarks = outline.remarks(report)
    if remarks:
        yield "\n".join(
            ": ".join(
                filter(None, [f"- {_in(rows)}", code(wording.place(finding)), prose(wording.said(finding))])
            )
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
        yield "Servers may add them."
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
        yield prose(title)
        rows = [(code(call.call), code(call.row), call.outcome, _seen(call)) for call in wrong]
        if rows:
            yield _table(("Call", "Row", "Outcome", "Seen"), rows)
        if fine:
            yield f"As it should be: {'; '.join(map(code, fine))}."


def _seen(call: SdkCall) -> str:
    said = outline.raised(call)
    return "; ".join([*([code(said)] if said else []), *map(prose, call.details)])


def _known(report: Report) -> Iterator[str]:
    rows = [(_whole(one.word), prose(one.what), link(one.source)) for one in known.lines(report)]
    if rows:
        yield prose(known.title(report))
        yield _table(("Here", "Known", "Source"), rows)
        rest = prose(known.rest(report))
        yield from filter(None, [rest[:1].upper() + rest[1:]])


def _foot(report: Report) -> Iterator[str]:
    yield "## What PASS means"
    yield prose(report.meaning)
    yield f"aioc {prose(report.aioc)}, {outline.sent(report)}."


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [_row(head), _row([":--"] * len(head)), *(_row([cell(one) for one in row]) for row in rows)]
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def listed(listing: Listing) -> str:
    """Write a listing: its total first, then a table for each section."""
    above = [f"# {listing.title}"] if listing.title else []
    above += [prose(listing.total)] if listing.total else []
    below = ["\n".join(f"- {prose(one)}" for one in listing.notes)] if listing.notes else []
    return "\n\n".join([*above, *(_section(listing, one) for one in listing.sections), *below]) + "\n"


def _section(listing: Listing, section: Section) -> str:
    title = [f"## {section.title}", ""] if section.title else []
    rows = (_row([cell(one) for one in _cells(listing, row)]) for row in section.rows)
    return "\n".join([*title, _row(listing.head), f"|{'---|' * len(listing.head)}", *rows])


def _cells(listing: Listing, row: Sequence[str]) -> Iterator[str]:
    for place, text in enumerate(row):
        yield f"`{text}`" if listing.has_names and place == 0 else prose(text)
