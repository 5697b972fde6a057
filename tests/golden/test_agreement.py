"""No part of a report contradicts another: shown on every saved run, and on runs that are drawn."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge.summary.clients import verdicts
from aioc_runner.render import Screen, table
from aioc_runner.render.causes import causes
from aioc_runner.render.works import WHO
from aioc_runner.report import Answer, Report
from aioc_testing.reports import validated
from aioc_testing.sample import Sample
from golden import bounds, drawn, regrade, sample
from golden.invariants import INVARIANTS, named, titled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from aioc_generated.words import Offered
    from aioc_runner.report import Result

CATALOG = load().catalog
RUNS = tuple(regrade.runs())
OTHERS = sorted(set(regrade.EVIDENCE.glob("*/*/*.har.xz")) - set(regrade.runs().values()))
OTHERWISE: Mapping[str | None, Offered] = {"yes": "no", "no": "yes", "partly": "yes", None: "yes"}
"""What else a claim may be said to have measured."""

BETTER = {
    "not-ready": {"ready", "ready-so-far", "ready-but"},
    "ready-but": {"ready"},
    "ready-so-far": {"ready"},
    "unknown": set[str](),
    "ready": set[str](),
}
"""What a run that asks for less may not say of a client."""


def on_file(name: str) -> Report:
    """The report on a saved run, as it is kept."""
    document = json.loads((regrade.VERDICTS / f"{name}.json").read_text("utf-8"))
    for result in document["results"]:
        result["evidence"] = []
    return validated(document)


@pytest.mark.parametrize("invariant", INVARIANTS)
@pytest.mark.parametrize("name", RUNS)
def test_no_part_contradicts_another(name: str, invariant: str) -> None:
    """Headline, capabilities, rows, clients, what is known and claimed, next steps and exit codes agree."""
    assert [*INVARIANTS[invariant](on_file(name))] == []


@pytest.mark.sampled(4)
@pytest.mark.parametrize("path", OTHERS, ids=lambda path: "/".join(path.relative_to(regrade.EVIDENCE).parts))
def test_no_part_contradicts_another_in_the_evidence(path: Path) -> None:
    """So it is where a run asked for a part of the surface."""
    report = regrade.graded(path)
    wrong = {name: [*find(report)] for name, find in INVARIANTS.items()}

    assert {name: found for name, found in wrong.items() if found} == {}


def _changed(report: Report, row: str, **facts: Any) -> Mapping[str, Any]:
    """Change a row alone."""
    rows = [replace(one, **facts) if one.id == row else one for one in report.results]
    return {"results": rows}


CONTRADICTIONS: Mapping[str, Callable[[Report], Mapping[str, Any]]] = {
    "headline": lambda made: {"capabilities": {**made.capabilities, "chat": "not-offered"}},
    "answer": lambda _: {"answer": Answer(answer="yes", said="OpenAI-compatible in part")},
    "capabilities": lambda made: {"capabilities": {**made.capabilities, "responses.streaming": "offered"}},
    "rows": lambda made: _changed(made, "responses.stream", status="PASS"),
    "clients": lambda made: {"clients": [replace(one, verdict="ready") for one in made.clients]},
    "known": lambda made: {"known": [replace(one, state="not-seen") for one in made.known]},
    "claims": lambda made: {
        "claims": [replace(one, measured=OTHERWISE[one.measured]) for one in made.claims]
    },
    "next_steps": lambda _: {"notes": ["Fix POST /v1/never first: it fails"]},
    "counts": lambda made: {"summary": {**made.summary, "FAIL": 0}},
}
"""How a report contradicts itself, by the invariant that sees it."""


@pytest.mark.parametrize("invariant", INVARIANTS)
def test_a_contradiction_is_seen(invariant: str) -> None:
    """Each invariant can fail."""
    report = on_file("llama-cpp")

    assert [*INVARIANTS[invariant](replace(report, **CONTRADICTIONS[invariant](report)))]


@pytest.mark.parametrize("name", RUNS)
def test_headlines_name_capabilities(name: str) -> None:
    """There is something in each that can agree with the rest."""
    titles = titled()

    assert any(word in titles for word, _ in named(on_file(name).headline))


@pytest.mark.sampled(2)
@pytest.mark.parametrize("seed", drawn.SEEDS)
def test_no_part_of_a_drawn_report_contradicts_another(seed: int) -> None:
    """So it is where a server has one to three faults, whoever's server it is said to be."""
    report = drawn.report(seed)
    wrong = {name: [*find(report)] for name, find in INVARIANTS.items()}

    assert {name: found for name, found in wrong.items() if found} == {}, drawn.faults(seed)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", RUNS)
def test_fewer_rows_make_no_client_more_ready(name: str) -> None:
    """What a run doesn't ask can't speak for a server."""
    report = on_file(name)
    full = {one.id: one.verdict for one in verdicts(CATALOG, report.results)}

    for asked in _fewer(report.results):
        less = {one.id: one.verdict for one in verdicts(CATALOG, asked)}
        assert not {one: less[one] for one in full if less[one] in BETTER[full[one]]}, [
            one.id for one in asked
        ]


def _fewer(results: Sequence[Result]) -> Iterator[list[Result]]:
    """Leave out each row, ask each alone, and some that are drawn."""
    for one in results:
        yield [other for other in results if other is not one]
        yield [one]
    ids = [one.id for one in results]
    for seed in range(20):
        drawn = set(Sample(seed).of(ids, 12))
        yield [one for one in results if one.id in drawn]


@pytest.mark.parametrize("name", bounds.RUNS)
def test_a_report_fits_on_two_screens(name: str) -> None:
    """No line is too wide, the verdict is the last of at most 80, and the JSON report is as small as said."""
    report = bounds.report(name)
    for width, lines, columns in bounds.measured(report):
        assert lines <= bounds.MOST_LINES
        assert columns <= width
    assert bounds.size(report) <= bounds.MOST_BYTES


@pytest.mark.parametrize("name", RUNS)
def test_what_is_left_out_names_the_flag_that_shows_it(name: str) -> None:
    """Nothing is cut or counted on a screen without the way to the rest; what -v shows leaves no row out."""
    report = on_file(name)
    for columns in (80, 120, None):
        _, _, told = table.render(report, Screen(columns)).partition(f"\n{WHO}")
        told = " ".join(told.partition("\nVerdict: ")[0].split())
        assert told
        assert re.findall(r"\S* … (?!\(-v\)|and \d+ more with -v).{20}|\+\d+ more", told) == []
        assert (
            re.findall(
                r"\d+ more(?! (?:(?:path|finding)s? )?with -v| run into it| miss it| … \(-v\)).{20}", told
            )
            == []
        )
    unfolded = " ".join(table.render(report, Screen(120, detail=1)).split())
    assert not re.findall(r" … \(-v\)|more (?:findings? )?with -v(?!v)", unfolded)


@pytest.mark.parametrize("name", RUNS)
def test_whom_a_row_hits_isnt_ready(name: str) -> None:
    """A client that stands beside a row that is wrong says itself that it runs into it, and isn't ready."""
    report = on_file(name)
    rows = {
        one.id: {
            row
            for row, ground in zip(one.rows, one.grounds, strict=True)
            if ground.effect in {"breaks", "degrades"}
        }
        for one in report.clients
        if one.verdict not in {"ready", "ready-so-far"}
    }

    for cause in causes(report):
        for client in cause.clients:
            assert rows[client].intersection(row.id for row in cause.rows)


@pytest.mark.parametrize("name", RUNS)
def test_every_row_that_is_wrong_is_told(name: str) -> None:
    """With -v each is named; the overview folds them by cause."""
    report = on_file(name)
    unfolded = table.render(report, Screen(detail=1))

    assert [
        one.id for one in report.results if one.status in {"FAIL", "WARN"} and one.id not in unfolded
    ] == []


def test_the_readme_shows_what_is_said_today() -> None:
    """Its sample is the output of the command above it."""
    assert sample.page() == sample.README.read_text("utf-8")
