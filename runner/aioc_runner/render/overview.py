"""What a terminal shows by default: a report on two screens, its verdict last, where it stays visible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.render import known, outline, summing_up
from aioc_runner.render.causes import EVERY, Cause, causes, places
from aioc_runner.render.styled import INDENT, Words, assembled, grid, indented, line, mark, title
from aioc_runner.render.text import fits, one_line, short, visible, within
from aioc_runner.render.works import WHO, Works, works
from aioc_runner.text import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_runner.render.styled import Links, Part
    from aioc_runner.report import Report, Result

MOST_CAUSES = 11
"""Causes shown; -v shows every finding."""

WRONG = "What is wrong, most important first"
MOST_MODELS = 2
WEIGHTY = 4
"""Causes that get a line more than others."""

MOST_CLIENTS = 4
MOST_PLACES = 2
MOST_VARIANTS = 3
LINES = 2
"""Lines that a cause, a client or a group of rows gets after its first."""

UNFOLD = " with -v"
FEWER = (12, 8, 5, 3, 2, 1)
"""How many variants of a path are named, where all are too many."""


def head(report: Report, *, whole: bool = False) -> Iterator[Part]:
    """Say what works, of which server."""
    yield line(report.headline, "bold")
    yield line(" · ".join(_facts(report, EVERY if whole else MOST_MODELS)), "dim")
    if ended := summing_up.early_end_note(report):
        yield line(ended)


def _facts(report: Report, most: int) -> Iterator[str]:
    target = report.target
    yield target.url
    yield from filter(None, [target.name, outline.server(report)])
    clients = outline.clients_asked(report)
    yield f"asked for {clients}" if clients else f"profile {report.profile}"
    models, more = outline.nearly_all([f"{one} ({kind})" for kind, one in outline.models(report)], most)
    if models:
        many = len(models) > 1 or more
        yield f"model{'s' if many else ''} {', '.join(models)}{f' and {more} more{UNFOLD}' if more else ''}"


def clients(report: Report, width: int, *, whole: bool = False) -> Iterator[Part]:
    """List the clients that work with the server."""
    if report.clients:
        yield Words()
        yield title(WHO)
        groups = works(report)
        room = width - max(len(one.word) for one in groups) - len("  ")
        yield grid(row for one in groups for row in _client(one, room, whole=whole))


def _client(group: Works, room: int, *, whole: bool) -> Iterator[Sequence[str | Words]]:
    """Name the programs, and what they run into: all of it, or the first in what room there is."""
    names = Words(visible(group.titles), "" if group.because else "green")
    reasons = group.because
    if not whole and not reasons:
        yield mark(group.word), Words(_fitting([*_shortened(names.plain)], room, LINES), "green")
        return
    if whole:
        yield mark(group.word), names
        yield from (("", Words(f"- {one_line(str(reason))}", "dim")) for reason in reasons)
        return
    first, *others = reasons
    more = f" (and {len(others)} more{UNFOLD})" if others else ""
    why = [one_line(words) + more for words in first.briefly()]
    if len(names) > room // 2:
        # Faults that stop many clients come first, because their authors look for them.
        yield mark(group.word), names
        yield "", Words(_fitting(why, room, LINES + 1), "dim")
        return
    because = _fitting([f"{names.plain}: {words}" for words in why], room, LINES)[len(names) :]
    yield mark(group.word), names.append(because, "dim")


def _shortened(titles: str) -> Iterator[str]:
    """Name all programs, then fewer and fewer."""
    yield titles
    named = titles.split(", ")
    for kept in range(len(named) - 1, 0, -1):
        yield f"{', '.join(named[:kept])} and {len(named) - kept} more{UNFOLD}"


def _fitting(words: Sequence[str], room: int, lines: int) -> str:
    """Choose the first that fits, or shorten the last."""
    return next((one for one in words if fits(one, room, lines)), within(words[-1], room, lines))


def wrong(report: Report, width: int, links: Links) -> Iterator[Part]:
    """Show each cause with its rows."""
    shown, more = outline.first_of(causes(report), MOST_CAUSES)
    beside = known.Beside(report)
    for number, cause in enumerate(shown):
        if not number or cause.is_accepted != shown[number - 1].is_accepted:
            yield Words()
            yield title("What a baseline accepts" if cause.is_accepted else WRONG)
        room = LINES + (number < WEIGHTY)
        yield from _cause(cause, (width, room), links, beside)
    if more:
        yield indented(Words(f"… and {more} more with -v", "dim"))


def _cause(cause: Cause, size: tuple[int, int], links: Links, beside: known.Beside) -> Iterator[Part]:
    """Name the rows, and say what is wrong: in one line where that fits."""
    where = Words(visible(_where(cause)), "bold")
    width, lines = size
    status = Words(cause.status, "dim") if cause.is_accepted else mark(cause.status)
    what = _what(cause, width - INDENT, lines)
    if issue := _issue(cause, beside):
        what.append("  ").append(links(issue) if links.live else Words(short(issue), "dim"))
    start = assembled(status, "  ", where)
    if len(start) + len(": ") + len(what) <= width:
        yield start.append(": ").append(what)
        return
    yield grid([(status, where), ("", what)])


def _where(cause: Cause) -> str:
    named, more = outline.nearly_all(places(cause.rows, MOST_VARIANTS, UNFOLD), MOST_PLACES)
    return ", ".join(named) + (f" and {more} more{UNFOLD}" if more else "")


def _what(cause: Cause, width: int, lines: int) -> Words:
    """Say what is wrong, how much else is and, if there is room, which clients it affects and how."""
    what = one_line(cause.message)
    what += f" (and {counted(cause.more, 'more finding')}{UNFOLD})" if cause.more else ""
    why = f" — {one_line(cause.finding.why)}" if cause.finding and cause.finding.why else ""
    hit = f" [{cause.hits(MOST_CLIENTS, UNFOLD)}]" if cause.clients else ""
    said = (f"{what}{hit}{why}", f"{what}{hit}", what)
    return Words(next((one for one in said if fits(one, width, lines)), within(what, width, lines)))


def _issue(cause: Cause, beside: known.Beside) -> str:
    """Find where the server's people talk of it."""
    sources = (source for _, source in beside(cause.finding)) if cause.finding else iter(())
    return next((one for one in sources if "/issues/" in one or "/pull/" in one), "")


def others(report: Report, width: int, *, whole: bool = False) -> Iterator[Part]:
    """Fold what passed and what wasn't graded, or name all of it."""
    room = width - INDENT
    passed = outline.with_status(report, "PASS")
    rows: list[Sequence[str | Words]] = []
    if passed:
        rows.append(
            (
                mark("PASS"),
                _rows_behind(counted(len(passed), "row"), passed, (room, EVERY if whole else 2 * LINES)),
            )
        )
    by_id = {result.id: result for result in report.results}
    for group in summing_up.skipped_rows(report):
        skipped = [by_id[row] for row in group.rows]
        rows.append(
            (mark("SKIP"), _rows_behind(one_line(group.detail), skipped, (room, EVERY if whole else LINES)))
        )
    if rows:
        yield Words()
        yield grid(rows)


def _rows_behind(why: str, rows: Sequence[Result], size: tuple[int, int]) -> str:
    """Say what rows have in common, and name all of them, or those that fit."""
    told = (f"{why}: {visible(named)}" for named in _listings(rows))
    counted_alone = f"{why}: {counted(len(rows), 'row')}{UNFOLD}"
    return next((one for one in told if fits(one, *size)), counted_alone)


def _listings(rows: Sequence[Result]) -> Iterator[str]:
    """List rows in ever fewer words."""
    yield from (", ".join(places(rows, most, UNFOLD)) for most in (EVERY, *FEWER))
    named = places(rows, FEWER[-1], UNFOLD)
    for shown in range(len(named) - 1, 0, -1):
        yield f"{', '.join(named[:shown])} and {counted(len(named) - shown, 'more path')}{UNFOLD}"


def replayed(report: Report) -> Iterator[Part]:
    """Say how OpenAI's package read the answers."""
    heading, bad, fine = outline.sdk_calls(report)
    if not report.sdk:
        return
    yield Words()
    yield title(heading)
    rows: list[Sequence[str | Words]] = []
    for call in bad:
        rows.append((mark(call.outcome), visible(f"{call.call} of {call.row}")))
        said = outline.exception_line(call)
        lines = [*([said] if said else []), *call.details]
        rows += [("", Words(f"- {one_line(one)}", "dim")) for one in lines]
    yield grid([*rows, *([(Words("ok", "green"), visible("; ".join(fine)))] if fine else [])])


def foot(report: Report, *, unfolded: bool) -> Iterator[Part]:
    """Say what to do next; then the verdict."""
    yield Words()
    steps = list(summing_up.steps(report, unfolded=unfolded))
    if steps:
        yield grid((Words("→", "bold"), line(step)) for step in steps)
    yield from verdict(report)


def verdict(report: Report) -> Iterator[Part]:
    """What stays in sight."""
    yield line(f"Verdict: {summing_up.verdict(report)}", "bold")
