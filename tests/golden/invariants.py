"""What holds between the parts of one report: no part contradicts another. Each says what is wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aioc_runner.catalog import load
from aioc_runner.fail_on import fails
from aioc_runner.judge.summary.capabilities import capability_of, is_gone
from aioc_runner.judge.summary.claims import offered
from aioc_runner.render import outline, table
from aioc_runner.render.summing_up import steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from aioc_runner.report import Report, Result

CATALOG = load().catalog
ROWS = {row.id: row for row in CATALOG.rows}
CLAUSES = (
    (re.compile(r"(.*) works?$"), ("offered", "deviating")),
    (re.compile(r"(.*) deviates?$"), ("deviating",)),
    (re.compile(r"(.*) (?:is|are) broken$"), ("broken",)),
    (re.compile(r"(.*) not offered$"), ("not-offered",)),
    (re.compile(r"(.*) not shown(?: \(.*)?"), ("unknown",)),
)
"""What a headline says of capabilities, and the states that these must have."""

OUTSIDE_QUOTES = re.compile(r'(?:, (?!no options|temperature)| and (?=\S))(?=(?:[^"]*"[^"]*")*[^"]*$)')
"""What stands between two capabilities; a title that has a comma is quoted."""

ANSWER = re.compile(r"^[^(;]*?: ")
"""The answer to the profile's question, before the capabilities."""

MISSING = re.compile(r"(\d+) required endpoints? missing")
MENDED = re.compile(r"(?:Fix (.*?) first: |Nothing that is there fails. First of what deviates is (.*?): )")
WORST = {"FAIL": {"fail"}, "WARN": {"warn"}, "PASS": set[str](), "SKIP": set[str]()}
"""The gravest severity of the findings of a row with this grade."""


def named(headline: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Find the capabilities that a headline names, and the states that it gives them."""
    for clause in (ANSWER.sub("", one) for one in headline.split("; ")):
        for pattern, states in CLAUSES:
            if said := pattern.fullmatch(clause):
                for word in re.split(OUTSIDE_QUOTES, said[1]):
                    yield word.removesuffix(" in part").strip('"'), states


def titled() -> dict[str, str]:
    """Every capability by the word that a headline has for it."""
    titles = {one.title: one.id for one in CATALOG.capabilities}
    return titles | {name.replace(".", " "): name for name in map(capability_of, CATALOG.rows)} | titles


def headline(report: Report) -> Iterator[str]:
    """What it says works, deviates, is broken or isn't offered has that state."""
    titles = titled()
    for word, states in named(report.headline):
        if word in titles and report.capabilities.get(titles[word]) not in states:
            yield f"the headline puts {word} among {states}: {report.capabilities.get(titles[word])}"


def capabilities(report: Report) -> Iterator[str]:
    """What is offered has no row that is gone or fails, and what is broken has one that fails."""
    failing = {capability_of(ROWS[one.id]) for one in report.results if _fails(one)}
    passing = {capability_of(ROWS[one.id]) for one in report.results if one.status in {"PASS", "WARN"}}
    # How a row refuses a wrong request may be all that fails of it.
    passing |= {
        capability_of(ROWS[one.id]) for one in report.results if one.status == "FAIL" and not _fails(one)
    }
    for name, state in report.capabilities.items():
        if state == "offered" and name in failing:
            yield f"{name} is offered and fails"
        if state == "broken" and name != "errors" and name not in failing:
            yield f"{name} is broken and nothing fails"
        if state in {"offered", "deviating"} and name not in passing:
            yield f"{name} is {state} and nothing passes"


def _fails(result: Result) -> bool:
    """Whether a row is there and fails, for more than how it refuses."""
    grave = [one for one in result.findings if one.severity == "fail"]
    return not is_gone(result) and any(not (one.exchange or "").endswith("/malformed") for one in grave)


def rows(report: Report) -> Iterator[str]:
    """A row has the grade of its gravest finding, and a reason where it has none."""
    for one in report.results:
        found = {finding.severity for finding in one.findings}
        grave = {"fail"} & found or {"warn"} & found
        if grave != WORST[one.status]:
            yield f"{one.id} is {one.status} with {grave or 'nothing grave'}"
        if (one.reason is None) is (one.status == "SKIP"):
            yield f"{one.id} is {one.status} for {one.reason}"


def clients(report: Report) -> Iterator[str]:
    """Who isn't ready runs into a row that isn't right, and nobody is ready whose endpoint is missing."""
    results = {one.id: one for one in report.results}
    for client in report.clients:
        if len(client.rows) != len(client.because):
            yield f"{client.id} has {len(client.rows)} rows for {len(client.because)} reasons"
        first = results.get(client.rows[0]) if client.rows else None
        hurt = first is not None and client.verdict in {"not-ready", "ready-but"}
        if first is not None and hurt and not (first.findings or first.status == "SKIP"):
            yield f"{client.id} is {client.verdict} for {first.id}, where nothing is wrong"
        if client.verdict == "ready" and client.because:
            yield f"{client.id} is ready, but {client.because[0]}"
        if client.verdict == "ready":
            gone = [row for row in _vital(client.id) if row in results and is_gone(results[row])]
            yield from (f"{client.id} is ready without {row}" for row in gone)


def _vital(client: str) -> list[str]:
    needs = CATALOG.clients[client].needs
    return [row for need in needs if need.severity == "breaks" and not need.if_offered for row in need.rows]


def answer(report: Report) -> Iterator[str]:
    """The headline begins with the answer, which is no yes where something fails or a client isn't ready."""
    told = report.answer
    if told is None:
        return
    if not report.headline.startswith(told.said):
        yield f"the answer is {told.said!r}, and the headline says {report.headline!r}"
    asked = {one.verdict for one in report.clients if one.id in report.clients_asked}
    if told.answer == "yes" and (asked & {"not-ready", "unknown"} or (not asked and report.summary["FAIL"])):
        yield f"the answer is yes: {asked}, {report.summary}"


def known(report: Report) -> Iterator[str]:
    """What was not seen stands beside no finding, and what stands beside one was seen."""
    beside = {name for one in report.results for finding in one.findings for name in finding.known}
    states = {one.id: one.state for one in report.known}
    yield from (f"{name} is {states.get(name)} and seen" for name in beside if states.get(name) != "seen")


def claims(report: Report) -> Iterator[str]:
    """What a claim is said to measure is what its row did."""
    results = {one.id: one for one in report.results}
    for one in report.claims:
        if one.measured != offered(results[one.row]):
            yield f"{one.row} is claimed to measure {one.measured}"


def next_steps(report: Report) -> Iterator[str]:
    """What is to be mended first is wrong, and nothing is where all is right."""
    said = [*steps(report)]
    wrong = [one for one in report.results if one.status in {"FAIL", "WARN"}]
    if not wrong and any(MENDED.match(step) or step.startswith("See ") for step in said):
        yield f"nothing is wrong: {said}"
    fails = {outline.endpoint(one) for one in wrong if one.status == "FAIL" and not is_gone(one)}
    for step in said:
        first = MENDED.match(step)
        place = (first[1] or first[2]) if first else ""
        if first and place not in map(outline.endpoint, wrong):
            yield f"{step}: {place} isn't wrong"
        if first and fails and place not in fails:
            yield f"{step}: {sorted(fails)} fails"


def counts(report: Report) -> Iterator[str]:
    """A row that fails is in the counts, in the verdict and in the exit code."""
    statuses = [one.status for one in report.results]
    unanswered = report.answer is not None and report.answer.answer != "yes"
    failing, deviating = "FAIL" in statuses, "WARN" in statuses
    exits = {
        "fail": failing,
        "unshown": failing or unanswered,
        "warn": failing or deviating or unanswered,
        "never": False,
    }
    yield from (f"exit code of {level}" for level, code in exits.items() if fails(report, level) is not code)
    last = table.render(report).splitlines()[-1]
    for status, number in report.summary.items():
        if number != statuses.count(status) or (number and f"{number} {status}" not in last):
            yield f"{number} {status}, and the verdict says {last}"
    missing = MISSING.search(report.headline)
    gone = [one for one in report.results if one.kind == "core" and one.status == "FAIL" and is_gone(one)]
    core = {(one.method, one.path) for one in gone}
    if missing and int(missing[1]) != len(core):
        yield f"{missing[0]}: {sorted(core)}"


INVARIANTS: Mapping[str, Callable[[Report], Iterator[str]]] = {
    one.__name__: one
    for one in (headline, answer, capabilities, rows, clients, known, claims, next_steps, counts)
}
"""Every one of them, by name."""
