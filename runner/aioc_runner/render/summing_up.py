"""What a report comes to: the verdict in a line, what to do next, and why rows were not graded."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from aioc_runner.render import causes, outline

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_runner.render.outline import Skipped
    from aioc_runner.report import Report

COUNTED: Mapping[str, str] = {
    "ready": "ready",
    "ready-but": "ready with limits",
    "not-ready": "not ready",
    "unknown": "not known",
}
WHY: Mapping[str, str] = {
    "absent": "not there, and nobody has to have it",
    "out-of-profile": "the profile doesn't ask for it; --profile full does",
    "retired": "the profile doesn't ask for it; --profile full does",
    "auth": "the server asks for a key, or for another one: AIOC_API_KEY or --api-key-file",
    "rate-limited": "the server asks us to slow down: --concurrency 1, --wait",
    "prerequisite": "what it is asked with comes from another row, which didn't give it",
    "inconclusive": "the answers don't show it; another model or a key may: --model, --api-key-file",
    "server-died": "the server stopped answering before; --only asks it alone",
    "interrupted": "the run was interrupted before",
    "crashed": "a fault of this tool: please report it",
}
"""Why a row was not graded, with what would show it, where that is the same for all rows."""

MOST_NAMED = 3
MOST_CLAUSES = 2
"""Of the headline, which begins with what works, and goes on with what is broken, or else not offered."""


def verdict(report: Report) -> str:
    """Say in a line what the report comes to."""
    parts = [_answer(report), ", ".join(f"{number} {status}" for number, status in outline.tally(report))]
    told = Counter(str(one.verdict) for one in report.clients)
    clients = [f"{told[state]} {words}" for state, words in COUNTED.items() if told[state]]
    parts += [f"clients: {', '.join(clients)}"] if clients else []
    return "; ".join(part for part in parts if part) or "no row was asked for"


def _answer(report: Report) -> str:
    """Begin with the answer to the profile's question, or what works best and is broken worst."""
    if report.measured == "nothing":
        return "nothing could be measured"
    if report.stopped:
        return "the run ended early"
    return report.answer.said if report.answer else "; ".join(report.headline.split("; ")[:MOST_CLAUSES])


def steps(report: Report, *, unfolded: bool = False) -> Iterator[str]:
    """Say what to do next."""
    first = next(causes.first_to_mend(report), None)
    broken = next((one for one in causes.causes(report) if one.status == "FAIL" and not one.is_gone), None)
    if first is not None:
        row, clients = first
        what = outline.said(outline.grave(row)[0]) if outline.grave(row) else row.detail
        yield f"Mend {outline.endpoint(row)} first: {named(clients)} {_run(clients)} into it: {what}"
    elif broken is not None:
        yield f"Mend {outline.endpoint(broken.rows[0])} first: it is there, and fails."
    yield from (note for note in report.notes if note != ended(report))
    wrong = outline.wrong(report)
    if wrong and not unfolded:
        yield f"See the requests and the bytes with -v, or of one row with --only {wrong[0].id} -v."


def ended(report: Report) -> str:
    """Say that, and why, the run ended early; the note stands first."""
    return report.notes[0] if report.stopped and report.notes else ""


def _run(clients: list[str]) -> str:
    return "runs" if len(clients) == 1 else "run"


def named(names: list[str]) -> str:
    """Name some, and count the others."""
    shown, more = outline.listed(names, MOST_NAMED)
    words = [*shown, f"{more} more"] if more else shown
    return " and ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)


def skipped(report: Report) -> list[Skipped]:
    """Fold the rows that were skipped, by a reason that says what would show them."""
    folded: dict[str, Skipped] = {}
    for group in outline.skipped(report):
        named = group.reason == "inconclusive" and "--" in group.detail
        why = group.detail if named else WHY.get(group.reason) or group.detail
        before = folded.get(why)
        rows = (*before.rows, *group.rows) if before else group.rows
        folded[why] = outline.Skipped(group.reason, why, rows)
    return list(folded.values())
