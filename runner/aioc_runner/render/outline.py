"""What every rendering of a report shows, and in which order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from aioc_runner.documents.json_path import pattern_of
from aioc_runner.record import Record
from aioc_runner.report import STATUSES
from aioc_runner.text import counted, with_variant
from aioc_runner.wire import exchange_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aioc_generated.words import Severity
    from aioc_runner.report import Evidence, Finding, Report, Result, SdkCall, Status
    from aioc_runner.report.reasons import Reason

PARTS = {
    "malformed": "a deliberately wrong request, to see the refusal",
    "fallback": "asked in another form, after the documented one got an error",
    exchange_key.SECOND_RETRY: "asked again with two members changed",
    "retry": "asked again with one member changed",
    "repeat": "asked a second time, to compare the answers",
    "poll": "asked whether the job is done",
    "cleanup": "asked to delete what the run created",
}
"""Why a request was sent, by the part of an exchange's key."""

T = TypeVar("T")
GRAVITY: tuple[Severity, ...] = ("fail", "warn", "note")
MOST_FINDINGS = 12
"""Findings shown of one row; the JSON report has them all."""

MOST_EXTRAS = 12
SDK = "How OpenAI's Python package reads the answers"
PURPOSES = (
    ("rows", "for rows"),
    ("contact", "to list the models"),
    ("base", "to find the base URL"),
    ("canaries", "to see unknown paths"),
    ("recognition", "to identify the server"),
    ("retries", "again"),
    ("polls", "to poll jobs"),
    ("liveness", "to check that it is alive"),
    ("cleanup", "to clean up"),
)


class Skipped(Record):
    """Rows that were skipped for one reason, with one explanation."""

    reason: Reason | None
    detail: str
    rows: tuple[str, ...]

    @property
    def word(self) -> str:
        """The reason as it is shown."""
        return self.reason or "no reason"


def with_status(report: Report, status: Status) -> list[Result]:
    """Find the rows of a status, in the catalog's order."""
    return [result for result in report.results if result.status == status]


def wrong_rows(report: Report) -> list[Result]:
    """Find what is wrong, the worst first."""
    return [*with_status(report, "FAIL"), *with_status(report, "WARN")]


def together(results: Iterable[Result]) -> list[list[Result]]:
    """Group the rows that have the same findings, so that these are shown once."""
    groups: dict[object, list[Result]] = {}
    for result in results:
        groups.setdefault((result.status, _signature(result)), []).append(result)
    return list(groups.values())


def _signature(result: Result) -> object:
    """A key for what is wrong with a row, whatever the indices; a row without findings is unique."""
    seen = {
        (
            *(one.severity, one.kind, pattern_of(one.at), _wrong(one), _unsaid(one)),
            *(one.deviation, one.check, one.accepted),
        )
        for one in grave(result)
    }
    return frozenset(seen) or result.id


def _wrong(finding: Finding) -> str:
    """Say what is wrong; an envelope is the same whatever the words in it."""
    whole = finding.kind != "envelope" or not finding.actual
    return pattern_of(finding.message if whole else finding.message.replace(finding.actual, "…"))


def _unsaid(finding: Finding) -> str:
    """What was expected, unless the message says it."""
    return "" if finding.expected in finding.message else finding.expected


def grave(result: Result) -> list[Finding]:
    """Find what makes a row's grade, the gravest first."""
    return by_gravity(one for one in result.findings if one.severity != "note")


def skipped_rows(report: Report) -> list[Skipped]:
    """Fold the rows that were skipped by why, the commonest reason first."""
    folded: dict[tuple[Reason | None, str], list[str]] = {}
    for result in with_status(report, "SKIP"):
        folded.setdefault((result.reason, result.detail), []).append(result.id)
    groups = [Skipped(reason, detail, tuple(rows)) for (reason, detail), rows in folded.items()]
    count: dict[Reason | None, int] = {}
    for group in groups:
        count[group.reason] = count.get(group.reason, 0) + len(group.rows)
    return sorted(groups, key=lambda group: (-count[group.reason], group.word))


def by_gravity(findings: Iterable[Finding]) -> list[Finding]:
    """Sort findings, the gravest first; what is missing without harm is said in one line."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for number, finding in enumerate(findings):
        harmless = finding.kind == "missing" and finding.severity == "note"
        key = (finding.deviation, finding.source, finding.check) if harmless else (number,)
        groups.setdefault(key, []).append(finding)
    together = [_in_one_line(group) for group in groups.values()]
    return sorted(together, key=lambda one: (GRAVITY.index(one.severity), one.accepted is not None))


def _in_one_line(group: list[Finding]) -> Finding:
    if len(group) == 1:
        return group[0]
    places = ", ".join(finding.at for finding in group)
    message = f"{places} are missing, which OpenAI always sends"
    return replace(group[0], at="$", expected="", actual="", message=message)


def is_accepted(result: Result) -> bool:
    """Whether a baseline accepts all that is wrong with a row."""
    found = grave(result)
    return bool(found) and all(one.accepted is not None for one in found)


def remarks(report: Report) -> list[tuple[tuple[str, ...], Finding]]:
    """Find the notes, each once with its rows: nothing is wrong, but somebody may want to know."""
    groups: dict[tuple[str, ...], list[tuple[str, Finding]]] = {}
    for result in (*wrong_rows(report), *with_status(report, "PASS")):
        for one in by_gravity(one for one in result.findings if one.severity == "note"):
            if one.kind != "extra":
                groups.setdefault((pattern_of(one.at), pattern_of(one.message)), []).append((result.id, one))
    return [(tuple(dict.fromkeys(row for row, _ in same)), same[0][1]) for same in groups.values()]


def whose(rows: Sequence[str], most: int = 1) -> str:
    """Name rows in a few words."""
    shown, more = first_of(rows, most)
    return ", ".join(shown) + (f" and {more} more" if more else "")


def sdk_calls(report: Report) -> tuple[str, list[SdkCall], list[str]]:
    """Name the package that answers were replayed through, the calls that went wrong and the others."""
    packages = ", ".join(dict.fromkeys(call.package for call in report.sdk))
    wrong = _alike([call for call in report.sdk if call.outcome != "ok"])
    fine: dict[str, list[str]] = {}
    for call in report.sdk:
        if call.outcome == "ok":
            fine.setdefault(call.call, []).append(call.row)
    return f"{SDK} ({packages})", wrong, [f"{call} of {', '.join(rows)}" for call, rows in fine.items()]


def _alike(calls: Sequence[SdkCall]) -> list[SdkCall]:
    """Report calls with the same result on several rows once."""
    ends: dict[tuple[str | None, ...], list[SdkCall]] = {}
    for call in calls:
        ends.setdefault((call.call, call.outcome, call.error, call.at, *call.details), []).append(call)
    return [replace(same[0], row=", ".join(one.row for one in same)) for same in ends.values()]


def exception_line(call: SdkCall) -> str:
    """Say what a call raised and where."""
    return " at ".join(filter(None, [call.error, call.at])) if call.outcome == "raised" else ""


def endpoint(result: Result) -> str:
    """Name what was asked: method, path and variant."""
    return f"{result.method} {path(result)}"


def path(result: Result) -> str:
    """Name a row's path, with its variant as in `/v1/chat/completions (stream)`."""
    return with_variant(result.path, result.variant)


def clients_asked(report: Report) -> str:
    """Name the clients that the report is about; "" where it is about a profile."""
    return ", ".join(one.title for one in report.clients if one.id in report.clients_asked)


def server(report: Report) -> str:
    """Name the implementation, with its version where that says anything."""
    target = report.target
    version = target.version if target.version and "unknown" not in target.version else None
    return " ".join(filter(None, [target.implementation, version]))


def models(report: Report) -> list[tuple[str, str]]:
    """Name the model of each kind that rows were asked with; none where no row was."""
    if not report.sent.rows:
        return []
    return [(kind, ids[0]) for kind, ids in report.target.models.items() if ids]


def tally_line(report: Report) -> str:
    """Say how many rows have each status, and of how many all that is wrong is accepted."""
    return ", ".join(f"{number} {status}{_of_those(report, status)}" for number, status in tally(report))


def _of_those(report: Report, status: Status) -> str:
    count = sum(map(is_accepted, with_status(report, status)))
    return f" ({count} accepted)" if count else ""


def tally(report: Report) -> list[tuple[int, Status]]:
    """Count the rows by status."""
    return [(report.summary[status], status) for status in STATUSES if report.summary.get(status)]


def purpose(evidence: Evidence) -> str:
    """Explain why an additional request of a row was sent; empty for its main one."""
    return PARTS.get(exchange_key.part_of(evidence.exchange), "")


def answer_line(evidence: Evidence) -> str:
    """Describe an answer in a line: `200 application/json, 9000 bytes, shown from byte 4242`."""
    if evidence.status is None:
        return "no answer"
    size = counted(evidence.size, "byte")
    start = f", shown from byte {evidence.offset}" if evidence.offset else ""
    return f"{evidence.status} {evidence.content_type or 'without content type'}, {size}{start}"


def requests_sent(report: Report) -> str:
    """Say what the requests were for."""
    parts = [f"{number} {purpose}" for name, purpose in PURPOSES if (number := getattr(report.sent, name, 0))]
    tokens = f"; {counted(report.sent.tokens, 'token')}" if report.sent.tokens else ""
    return f"{counted(report.requests, 'request')}: {', '.join(parts)}{tokens}"


def first_of(things: Sequence[T], most: int) -> tuple[list[T], int]:
    """Cut a list and say how many are left out."""
    return list(things[:most]), max(0, len(things) - most)


def nearly_all(things: Sequence[T], most: int) -> tuple[list[T], int]:
    """Cut a list likewise, but not for one alone: to count it takes as much room."""
    return first_of(things, len(things) if len(things) == most + 1 else most)
