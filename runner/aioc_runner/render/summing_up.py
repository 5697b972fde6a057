"""The end of a report: the verdict in a line, what to do next, and why rows weren't graded."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import field
from typing import TYPE_CHECKING

from aioc_runner.judge.findings import NOT_THERE
from aioc_runner.judge.summary.headline import answered_alike
from aioc_runner.record import Record
from aioc_runner.render import causes, outline, wording
from aioc_runner.report.reasons import REASONS, of_run

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_runner.render.causes import Cause
    from aioc_runner.render.outline import Skipped
    from aioc_runner.report import Finding, Report, Result

COUNTED: Mapping[str, str] = {
    "ready": "ready",
    "ready-so-far": "ready as far as asked",
    "ready-but": "ready with limits",
    "not-ready": "not ready",
    "unknown": "not known",
}
CATCH_ALL = (
    "Check the URL first: every path gets the same answer, even made-up ones, and no API was found. "
    "If the URL is right, route the API's paths before the catch-all (for example a web page) "
    "and answer all other paths with 404."
)
"""What to do where a page or a proxy answers whatever is asked for."""

NOWHERE = (
    "Look at the URL first: nothing that was asked for is there. It is the base URL that you would give to an"
    " OpenAI client, with or without /v1."
)
"""The same where nothing is there."""

ID = re.compile(r"[a-z0-9]+([._-][a-z0-9]+)*")
MOST_NAMED = 3
MOST_CLAUSES = 2
"""Of the headline, which begins with what works, and goes on with what is broken, or else not offered."""


def verdict(report: Report) -> str:
    """Sum up the report in one line."""
    return "; ".join(part for part in (_answer(report), counts(report)) if part) or "no row was requested"


def counts(report: Report) -> str:
    """Count the rows by their status, and the clients by their verdict."""
    rows = outline.tally_line(report)
    clients = client_counts(report)
    return "; ".join(part for part in (rows, f"clients: {clients}" if clients else "") if part)


def client_counts(report: Report) -> str:
    """Count the clients by how well they work with the server."""
    told = Counter(str(one.verdict) for one in report.clients)
    return ", ".join(f"{told[state]} {words}" for state, words in COUNTED.items() if told[state])


def _answer(report: Report) -> str:
    """Begin with the answer to the profile's question, and what works best and is broken worst."""
    if report.measured == "nothing":
        return report.headline if _is_nowhere(report) else "nothing could be measured"
    if report.stopped:
        return "the run ended early"
    said = report.answer.said if report.answer else ""
    rest = report.headline.removeprefix(said).removeprefix(": ")
    if report.answer and (report.answer.answer == "not-shown" or rest == report.headline):
        return said
    clauses = "; ".join(rest.split("; ")[:MOST_CLAUSES])
    return ": ".join(part for part in (said, clauses) if part)


def _is_nowhere(report: Report) -> bool:
    """Whether no endpoint is under the base URL."""
    answer = report.answer
    return report.measured == "nothing" and answer is not None and answer.said == report.headline


def steps(report: Report, *, unfolded: bool = False) -> Iterator[str]:
    """Say what to do next."""
    first = _first(report)
    if answered_alike(report.results):
        yield CATCH_ALL
    elif _is_nowhere(report):
        yield NOWHERE
    elif first is not None and not outline.is_accepted(first.row):
        yield from _step(report, first)
    yield from (note for note in report.notes if note != early_end_note(report))
    if first is not None and (looks := ", and ".join(_looks(first, unfolded=unfolded))):
        yield f"See {looks}."


class First(Record):
    """The row to look at first, what is wrong with it, and the clients that it affects."""

    row: Result
    finding: Finding | None
    clients: list[str] = field(default_factory=list)


def _first(report: Report) -> First | None:
    """Find what to look at first: what fails if anything does, and of that what clients run into."""
    worst = _worst(report)
    fails = worst is not None and worst.status == "FAIL" and not (worst.is_gone or worst.is_accepted)
    for row, clients in causes.first_to_fix(report):
        if row.status == "FAIL" or not fails:
            return First(row, causes.minded(report, row), clients)
    return None if worst is None else First(worst.rows[0], worst.finding)


def _step(report: Report, first: First) -> Iterator[str]:
    """Say what to do with it."""
    row, place, clients = first.row, outline.endpoint(first.row), first.clients
    wrong = _wrong(row, first.finding)
    if clients and is_gone(row):
        yield f"Offer {place} first: {some_of(clients)} {'miss' if len(clients) > 1 else 'misses'} it"
    elif clients:
        yield f"Fix {place} first: {some_of(clients)} {_run(clients)} into it: {wrong}"
    elif is_gone(row):
        return
    elif row.status == "FAIL":
        yield f"Fix {place} first: {wrong}"
    else:
        accepted = any(one.status == "FAIL" and not is_gone(one) for one in report.results)
        but = " but what a baseline accepts" if accepted else ""
        yield f"Nothing that is there fails{but}. Of what deviates, fix {place} first: {wrong}"


def _wrong(row: Result, finding: Finding | None) -> str:
    """Describe what is wrong with a row in the words of one of its findings."""
    return wording.sentence(finding) if finding else row.detail


def _looks(first: First, *, unfolded: bool) -> Iterator[str]:
    """Say where there is more to see of it."""
    if not unfolded:
        yield f"the rest, requests and bytes with -v (of one row: --only {first.row.id} -v)"
    if word := _explainable(first.finding):
        yield f"why it matters with aioc explain {word}"


def _explainable(finding: Finding | None) -> str:
    """Name what can be explained of a finding: its check, its deviation, or its kind."""
    named = (finding.check, finding.deviation, finding.kind) if finding else ()
    # A report that somebody sent may have anything in these; the line is there to be pasted.
    return next((one for one in named if one and ID.fullmatch(one)), "")


def is_gone(row: Result) -> bool:
    """Whether nothing is there that could be fixed."""
    return any(one.kind in NOT_THERE for one in row.findings)


def _worst(report: Report) -> Cause | None:
    """Find the cause to look at first: of what is there and fails, or else any that isn't right."""
    found = causes.causes(report)
    found = [one for one in found if not one.is_accepted] or found
    first = next((one for one in found if one.status == "FAIL" and not one.is_gone), None)
    weighty = next((one for one in found if not one.is_gone), None)
    return first or weighty or next(iter(found), None)


def early_end_note(report: Report) -> str:
    """Say that, and why, the run ended early; it is the first note."""
    return report.notes[0] if report.stopped and report.notes else ""


def _run(clients: list[str]) -> str:
    return "runs" if len(clients) == 1 else "run"


def some_of(names: list[str]) -> str:
    """Name some, and count the others."""
    shown, more = outline.first_of(names, MOST_NAMED)
    words = [*shown, f"{more} more"] if more else shown
    return " and ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)


def skipped_rows(report: Report) -> list[Skipped]:
    """Fold the rows that were skipped, by a reason that says what would show them."""
    folded: dict[str, Skipped] = {}
    for group in outline.skipped_rows(report):
        why = _why(group, report)
        before = folded.get(why)
        rows = (*before.rows, *group.rows) if before else group.rows
        folded[why] = outline.Skipped(before.reason if before else group.reason, why, rows)
    return list(folded.values())


def _why(group: Skipped, report: Report) -> str:
    """Say why rows were skipped, in words that are the same for all of a reason where it has such."""
    if group.reason is None or REASONS[group.reason].differs:
        return group.detail
    if group.reason == "inconclusive" and "--" in group.detail:
        return group.detail
    return str(of_run(group.reason) if group.reason == report.stopped else REASONS[group.reason].words)
