"""Differences planted in saved runs: each is named, and nothing else."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner import catalog
from aioc_runner.compare import between_reports, between_runs, not_compared
from aioc_runner.compare.shapes import shape
from aioc_runner.documents import json_path
from aioc_runner.judge import judge
from aioc_runner.report import Finding
from aioc_runner.wire import har

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aioc_generated.words import FindingKind, Severity
    from aioc_runner.compare import Difference
    from aioc_runner.report import Report, Status
    from aioc_runner.report.reasons import Reason
    from aioc_runner.wire.exchange import Exchange, Recording

RUNS = Path(__file__).parents[2] / "faults" / "runs"
PACKAGE = catalog.load()
SEEDS = 20


@dataclass(frozen=True)
class Planted:
    """A changed answer, and how the change is told."""

    exchange: Exchange
    aspect: str
    at: str


def test_a_run_does_not_differ_from_itself() -> None:
    """A run beside itself is the same run."""
    for path in RUNS.glob("*.har"):
        run = har.load(path)
        report = judge(PACKAGE, run)

        assert between_runs(PACKAGE, run, run) == []
        assert between_reports(report, report) == []


@pytest.mark.parametrize("seed", range(SEEDS))
def test_each_planted_difference_is_named(seed: int) -> None:
    """One difference in one answer is one difference told, at its place."""
    random = Random(seed)  # noqa: S311 -- a draw, no secret
    run = har.load(random.choice(sorted(RUNS.glob("*.har"))))
    planted = _planted(random, run)

    told = between_runs(PACKAGE, run, _with(run, planted.exchange))

    assert [(one.where, one.aspect, one.at) for one in told] == [
        (planted.exchange.key, planted.aspect, planted.at)
    ]


def test_a_row_that_one_side_lacks_is_told() -> None:
    """A row that only one report has differs by its grade alone."""
    report = judge(PACKAGE, har.load(min(RUNS.glob("*.har"))))
    fewer = replace(report, results=report.results[1:])

    told = between_reports(report, fewer)

    assert [(one.where, one.aspect, one.right) for one in told] == [(report.results[0].id, "grade", "-")]


CHECK = "max-completion-tokens.kept"


def _judged(
    report: Report, *findings: Finding, status: Status = "PASS", reason: Reason | None = None
) -> Report:
    """The report with one row, which has these findings."""
    row = replace(report.results[0], status=status, reason=reason, findings=list(findings), extras=[])
    return replace(report, results=[row], clients=[])


def _finding(kind: FindingKind, severity: Severity, check: str = CHECK) -> Finding:
    return Finding(kind=kind, at="$", severity=severity, expected="", actual="", message="", check=check)


OPEN = _finding("inconclusive", "note")


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        pytest.param({}, {"findings": (OPEN,), "status": "SKIP", "reason": "inconclusive"}, [], id="open"),
        pytest.param({}, {"findings": (OPEN,)}, [], id="open, and a pass all the same"),
        pytest.param(
            {"findings": (_finding("check-failed", "warn"),), "status": "WARN"},
            {"findings": (OPEN,)},
            [],
            id="failed where it could be seen",
        ),
        pytest.param(
            {"findings": (_finding("check-failed", "fail", "n.given"),), "status": "FAIL"},
            {"findings": (OPEN,), "status": "SKIP", "reason": "inconclusive"},
            ["grade", "finding"],
            id="another check failed",
        ),
        pytest.param(
            {"findings": (OPEN,), "status": "SKIP", "reason": "inconclusive"},
            {"findings": (OPEN,), "status": "SKIP", "reason": "auth"},
            ["grade"],
            id="both open",
        ),
        pytest.param({}, {"status": "SKIP", "reason": "auth"}, ["grade"], id="nothing is open"),
    ],
)
def test_what_one_side_leaves_open_is_no_difference(
    left: dict[str, Any], right: dict[str, Any], told: list[str]
) -> None:
    """What a check finds to look at depends on what the model says; the row is named apart."""
    report = judge(PACKAGE, har.load(min(RUNS.glob("*.har"))))
    sides = [_judged(report, *one.pop("findings", ()), **one) for one in (dict(left), dict(right))]

    assert [one.aspect for one in between_reports(*sides)] == told
    assert bool(not_compared(*sides)) == (OPEN in sides[0].results[0].findings) ^ (
        OPEN in sides[1].results[0].findings
    )


def test_another_finish_reason_of_another_text_is_the_models() -> None:
    """Where the text differs, a finish reason that both servers know is no difference of theirs."""
    run = har.load(RUNS / "llama-cpp.har")
    key, document = next(_answers(run, lambda one: "finish_reason" in one.get("choices", [{}])[0]))
    ended = "stop" if document["choices"][0]["finish_reason"] == "length" else "length"
    changed = {**document["choices"][0], "finish_reason": ended}
    same_text = _answering(key, {**document, "choices": [changed]})
    other_text = _answering(key, {**document, "choices": [{**changed, "message": _saying(changed, "Bye!")}]})

    assert _aspects(between_runs(PACKAGE, run, _with(run, same_text))) == ["word"]
    assert _aspects(between_runs(PACKAGE, run, _with(run, other_text))) == []


def test_events_are_compared_by_their_order() -> None:
    """A stream that lacks an event differs at the place where the two part."""
    run = har.load(RUNS / "vllm.har")
    stream = next(one for one in run.exchanges if one.row == "responses.stream" and one.role == "probe")
    first, rest = stream.body.split(b"\n\n", 1)
    told = between_runs(PACKAGE, run, _with(run, replace(stream, body=rest)))

    assert b"response.created" in first
    assert [(one.aspect, one.at, one.left) for one in told if one.aspect == "events"] == [
        ("events", "$[0]", "response.created")
    ]


def _planted(random: Random, run: Recording) -> Planted:
    key, document = random.choice(list(_answers(run, lambda one: len(one) > 1)))
    kinds = [_renamed_status, _relabelled, _without_member, _with_member, _of_another_type, _with_null]
    return random.choice(kinds)(random, key, document)


def _answers(run: Recording, wanted: Callable[[Any], bool]) -> Iterator[tuple[Exchange, Any]]:
    for exchange in run.exchanges:
        if exchange.role == "probe" and exchange.status == 200 and "json" in exchange.media_type:
            document = json.loads(exchange.body)
            if isinstance(document, dict) and wanted(document):
                yield exchange, document


def _renamed_status(_: Random, exchange: Exchange, document: Any) -> Planted:
    del document
    return Planted(replace(exchange, status=201), "status", "$")


def _relabelled(_: Random, exchange: Exchange, document: Any) -> Planted:
    del document
    return Planted(replace(exchange, headers=(("Content-Type", "text/plain"),)), "content type", "$")


def _without_member(random: Random, exchange: Exchange, document: Any) -> Planted:
    name = random.choice(sorted(document))
    rest = {key: value for key, value in document.items() if key != name}
    return Planted(_answering(exchange, rest), "member", json_path.render((name,)))


def _with_member(_: Random, exchange: Exchange, document: Any) -> Planted:
    return Planted(_answering(exchange, {**document, "planted": 1}), "member", "$.planted")


def _of_another_type(random: Random, exchange: Exchange, document: Any) -> Planted:
    name = random.choice(sorted(document))
    other = True if isinstance(document[name], str) else "planted"
    return Planted(_answering(exchange, {**document, name: other}), "type", json_path.render((name,)))


def _with_null(random: Random, exchange: Exchange, document: Any) -> Planted:
    name = random.choice(sorted(key for key, value in document.items() if value is not None))
    return Planted(_answering(exchange, {**document, name: None}), "type", json_path.render((name,)))


def _answering(exchange: Exchange, document: Any) -> Exchange:
    return replace(exchange, body=json.dumps(document).encode())


def _saying(choice: Any, text: str) -> Any:
    return {**choice["message"], "content": text}


def _with(run: Recording, changed: Exchange) -> Recording:
    every = (changed if one.key == changed.key else one for one in run.exchanges)
    return replace(run, exchanges=tuple(every))


def _aspects(told: list[Difference]) -> list[str]:
    return [one.aspect for one in told]


def test_a_whole_float_is_no_other_type() -> None:
    """A float that prints as an integer is still a number."""
    run = har.load(RUNS / "llama-cpp.har")
    exchange, _ = next(_answers(run, lambda one: "usage" in one))
    shapes = [shape(PACKAGE, None, _answering(exchange, {"value": value})) for value in (1, 1.5)]

    assert shapes[0].types == shapes[1].types
