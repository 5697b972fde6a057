"""The headline tells one cause once, and names a way to ask only for a fault of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from aioc_runner.catalog import load
from aioc_runner.judge.findings import finding
from aioc_runner.judge.summary.capabilities import capabilities
from aioc_runner.judge.summary.headline import Shown, headline
from aioc_runner.report import Result
from aioc_runner.report.reasons import REASONS, Reason

if TYPE_CHECKING:
    from aioc_runner.judge.summary.capabilities import State
    from aioc_runner.report import Finding, Status

CATALOG = load().catalog
CREATED = finding("missing", "created is missing", at="$.created")
USAGE = finding("missing", "usage is missing", at="$.usage")
CHAT = ("chat.completions", "chat.completions.n", "chat.completions.seed")


def failing(row: str, *findings: Finding) -> Result:
    one = next(one for one in CATALOG.rows if one.id == row)
    status: Status = "FAIL" if findings else "PASS"
    return Result(
        id=row,
        path=one.path,
        method=one.method,
        variant=one.variant,
        kind=one.kind,
        group="chat",
        status=status,
        reason=None,
        detail="",
        requests=1,
        extras=[],
        findings=list(findings),
        evidence=[],
        sources=[],
    )


def broken(*results: Result) -> str:
    """Read what the headline of a server with these rows calls broken."""
    rows = {row.id: row for row in CATALOG.rows}
    offered: dict[str, State] = {
        rows[one.id].capability or "": ("broken" if one.status == "FAIL" else "offered") for one in results
    }
    said = headline(Shown(CATALOG, results, offered)).split("; ")
    return next((part for part in said if part.endswith("broken")), "")


def test_one_cause_is_told_once() -> None:
    """What is left out of each answer breaks the endpoint, not each way to ask it."""
    assert broken(*(failing(row, CREATED) for row in CHAT)) == "chat is broken"


def test_a_fault_of_its_own_is_named() -> None:
    """Beside the common fault, a feature may have another."""
    plain, several, seed = CHAT
    said = broken(failing(plain, CREATED), failing(several, CREATED, USAGE), failing(seed, CREATED))

    assert said == 'chat and "several answers" are broken'


def test_a_feature_beside_what_works_is_named() -> None:
    """Nothing is inherited from an endpoint that works."""
    assert (
        broken(failing("chat.completions"), failing("chat.completions.n", CREATED))
        == '"several answers" is broken'
    )


def test_a_feature_inherits_nothing_from_a_refusal() -> None:
    """That broken JSON is answered with 500 explains no 500 to a sound request."""
    crash = finding("status", "status 500", actual="500")
    said = broken(failing("errors.malformed-json", crash), failing("chat.completions.parts", crash))

    assert '"content parts"' in said


def test_what_is_taken_in_one_form_is_not_said_to_be_refused() -> None:
    """Of what isn't shown, the reason is that of the rows that were answered."""
    rows = {row.id: row for row in CATALOG.rows}
    skips: list[tuple[str, Reason]] = [
        ("chat.completions.tool", "not-offered"),
        ("chat.completions.tool.stream", "not-offered"),
        ("chat.completions.tool.auto", "inconclusive"),
    ]
    results = [
        failing("chat.completions"),
        *(replace(failing(row), status="SKIP", reason=why) for row, why in skips),
    ]
    offered: dict[str, State] = {"chat": "offered", rows["chat.completions.tool"].capability or "": "unknown"}

    assert str(REASONS["inconclusive"].words) in headline(Shown(CATALOG, results, offered))


def test_parts_are_parts_of_one_thing() -> None:
    """What is broken whole comes before what is broken in parts."""
    tools = (failing("chat.completions.tool.auto"), failing("chat.completions.tool", CREATED))

    assert broken(*tools, failing("responses", CREATED)) == "responses and parts of tools are broken"


def test_what_is_refused_in_one_form_and_taken_in_another_is_not_shown() -> None:
    """A forced tool is refused; one that may be called is taken, and isn't called: tools may be there."""
    forced = finding("not-implemented", "refused with 422: tool_choice", severity="warn")
    silent = finding("inconclusive", "no call", severity="note", check="tools.arguments-are-a-json-string")
    refused = replace(
        failing("chat.completions.tool"), status="SKIP", reason="not-offered", findings=[forced]
    )
    taken = replace(
        failing("chat.completions.tool.auto"), status="SKIP", reason="inconclusive", findings=[silent]
    )
    unasked = replace(taken, reason="prerequisite", findings=[])

    assert capabilities(CATALOG, [refused, taken])["tools"] == "unknown"
    assert capabilities(CATALOG, [refused, unasked])["tools"] == "not-offered"


def test_other_faults_of_the_wire_are_named() -> None:
    """No answer in other words is a fault of its own."""
    plain, fault = (finding("status", said, actual=said) for said in ("status 500", "status 500: n"))

    assert (
        broken(failing("chat.completions", plain), failing("chat.completions.n", fault)).count("several") == 1
    )


def test_reasons_have_words() -> None:
    """No reader meets a reason by the word that programs read."""
    assert REASONS.keys() == set(get_args(Reason))


def test_a_departure_of_many_rows_is_one_kind_of_deviation() -> None:
    """What is left out of each answer is counted once, however many rows show it."""
    light = replace(USAGE, severity="warn")
    results = [replace(failing(row, light), status="WARN") for row in CHAT]

    said = headline(Shown(CATALOG, results, {"chat": "deviating", "n": "deviating", "seed": "deviating"}))

    assert "1 deviation" in said
