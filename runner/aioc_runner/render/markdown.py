"""The report as GitHub-flavoured Markdown, for a comment on a pull request or an issue.

Whatever a server may have said is in code spans and code blocks, thanks to `text.prose`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.render import known, outline, summing_up
from aioc_runner.render.causes import Cause, causes, places
from aioc_runner.render.markdown_folds import Part, details, rest
from aioc_runner.render.markdown_pieces import MARKS, line, place, table, whole
from aioc_runner.render.text import cell, code, link, prose
from aioc_runner.render.works import WHO, Reason, Works, works

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aioc_runner.render import Listing, Section
    from aioc_runner.report import Report

LIMIT = 65_536
"""The most characters that GitHub takes as a comment."""

ROOM = 1_000
"""What is kept free for the note of what was cut."""

MOST_CAUSES = 30
MOST_PLACES = 6


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
    yield from details(report)
    yield from rest(report)


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
        yield f"Shortened to fit into a GitHub comment: {named}. The JSON report has everything."


def _head(report: Report) -> Iterator[str]:
    target = report.target
    whose = prose(target.name or outline.server(report) or target.url) or "a server"
    yield f"# OpenAI compatibility of {whose}"
    yield prose(report.headline, 1_500)
    first, *others = _facts(report)
    yield table(first, others)
    yield from filter(None, [prose(summing_up.early_end_note(report))])


def _facts(report: Report) -> Iterator[tuple[str, ...]]:
    yield "Server", ", ".join(filter(None, [code(report.target.url), prose(outline.server(report))]))
    yield "Grades", outline.tally_line(report)
    if clients := summing_up.client_counts(report):
        yield "Clients", clients
    clients = outline.clients_asked(report)
    asked = ("Clients", clients) if clients else ("Profile", code(report.profile))
    yield asked[0], f"{asked[1]}, phases {code(' '.join(report.phases))}"
    if models := outline.models(report):
        yield "Models asked", ", ".join(f"{code(kind)}: {code(model)}" for kind, model in models)


def _clients(report: Report) -> Iterator[str]:
    if report.clients:
        yield f"## {WHO}"
        rows = ((whole(one.word), prose(one.titles), _reasons(one)) for one in works(report))
        yield table(("Works", "Client", "Because"), rows)


def _reasons(group: Works) -> str:
    return "; ".join(map(_reason, group.because))


def _reason(reason: Reason) -> str:
    rows = ", ".join(map(place, reason.places))
    if reason.about:
        return f"{rows} {prose(reason.about)}"
    return f"{prose(reason.words)}, at {rows}" if rows else prose(reason.words)


def _wrong(report: Report) -> Iterator[str]:
    shown, more = outline.first_of(causes(report), MOST_CAUSES)
    beside = known.Beside(report)
    if shown:
        yield "## What is wrong"
        rows = [tuple(_cause(one, beside)) for one in shown]
        width = 4 if any(row[-1] for row in rows) else 3
        yield table(("Grade", "Where", "What", "Known")[:width], (row[:width] for row in rows))
    if more:
        yield f"And {more} more, below."


def _cause(cause: Cause, beside: known.Beside) -> Iterator[str]:
    named, more = outline.nearly_all(places(cause.rows, MOST_PLACES, ", below"), MOST_PLACES)
    yield f"{MARKS[cause.status]}&nbsp;{cause.status}" + (", accepted" if cause.is_accepted else "")
    yield ", ".join(map(place, named)) + (f" and {more} more, below" if more else "")
    why = f" — {prose(cause.finding.why)}" if cause.finding and cause.finding.why else ""
    beyond = f" (and {cause.more} more, below)" if cause.more else ""
    hit = f" [{cause.hits()}]" if cause.clients else ""
    yield f"{prose(cause.message)}{beyond}{hit}{why}"
    sources = [source for _, source in beside(cause.finding)] if cause.finding else []
    yield ", ".join(map(link, dict.fromkeys(sources)))


def _next(report: Report) -> Iterator[str]:
    steps = list(summing_up.steps(report))
    if steps:
        yield "## What to do next"
        yield "\n".join(f"- {prose(step)}" for step in steps)


def _foot(report: Report) -> Iterator[str]:
    yield "## What PASS means"
    yield prose(report.meaning)
    yield f"aioc {prose(report.aioc)}, {outline.requests_sent(report)}."


def listed(listing: Listing) -> str:
    """Write a listing: its total first, then a table for each section."""
    above = [f"# {listing.title}"] if listing.title else []
    above += [prose(listing.total)] if listing.total else []
    below = ["\n".join(f"- {prose(one)}" for one in listing.notes)] if listing.notes else []
    return "\n\n".join([*above, *(_section(listing, one) for one in listing.sections), *below]) + "\n"


def _section(listing: Listing, section: Section) -> str:
    title = [f"## {section.title}", ""] if section.title else []
    rows = (line(map(cell, _cells(listing, row))) for row in section.rows)
    return "\n".join([*title, line(listing.head), f"|{'---|' * len(listing.head)}", *rows])


def _cells(listing: Listing, row: Sequence[str]) -> Iterator[str]:
    for number, text in enumerate(row):
        yield f"`{text}`" if listing.has_names and number == 0 else prose(text)
