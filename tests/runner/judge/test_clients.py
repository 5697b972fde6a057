"""Who works with a server follows from what its rows showed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from aioc_generated.check_types import FindingPattern
from aioc_generated.program_types import Client, Need
from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.judge.findings import finding
from aioc_runner.judge.summary.clients import verdicts
from aioc_runner.report import Result
from aioc_testing.acting import Acting, acting
from aioc_testing.demo import demonstrating
from aioc_testing.judging import SOURCE, check, package, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.report import ClientVerdict, Finding, Report

PACKAGE = load()


def need(**facts: Any) -> Need:
    defaults: dict[str, Any] = {"what": "it works", "why": "it stops", "severity": "breaks"}
    return Need(**{**defaults, **facts}, source=(SOURCE,))


def result(status: str, *findings: Finding, row_id: str = "a", reason: Any = None) -> Result:
    facts: Any = {"status": status, "reason": reason, "findings": list(findings)}
    return Result(
        id=row_id,
        path="/v1/a",
        method="POST",
        variant=None,
        kind="core",
        group="any",
        detail="one line",
        requests=1,
        extras=[],
        evidence=[],
        sources=[SOURCE],
        **facts,
    )


def verdict(needs: tuple[Need, ...], *results: Result, looking_at: str = "") -> ClientVerdict:
    client = Client(id="c", title="C", homepage=SOURCE, notes="", needs=needs, source=(SOURCE,))
    rows = (row("a", "/v1/a", checks=("k",)), row("b", "/v1/b", checks=("k",)))
    looking = replace(check("k"), at=looking_at, proves="by-looking") if looking_at else check("k")
    catalog = replace(package().catalog, rows=rows, checks={"k": looking}, clients={"c": client})
    return verdicts(catalog, results)[0]


MISSING = finding("missing", "no choices", at="$.choices")
LOWERED = finding("missing", "no choices", at="$.choices", severity="note")
ABSENT = finding("absent", "not there", severity="warn")
REFUSED = finding("status", "answers 400")
OTHER_2XX = finding("status", "answers 201", severity="note")
UNWILLING = finding("refused", "refused with 400", severity="note")
BUSY = finding("status", "asks for patience", severity="warn")
FAILED = finding("check-failed", "no", check="k")
OTHER = finding("check-failed", "no", check="other")
UNCLEAR = finding("inconclusive", "nothing to look at", severity="note", check="k")
ENVELOPE = finding("envelope", "no error object", exchange="a/malformed")
ROW = need(rows=("a",))
CHECK = need(rows=("a",), checks=("k",))
ANYWHERE = need(checks=("k",))
MATCHES = need(rows=("a",), matches=(FindingPattern(finding="missing", at="$.choices"),))
KIND = need(rows=("a",), matches=(FindingPattern(finding="invalid-json"),))
TWICE = finding("invalid-json", "a member appears twice", severity="note")
OFFERED = replace(MATCHES, if_offered=True)
POORER = replace(MATCHES, severity="degrades")
FORCED = replace(MATCHES, simpler=("b",))
A_WAY = replace(MATCHES, if_answered=("b",))
TAKEN = need(rows=("a",), matches=(FindingPattern(finding="refused"), FindingPattern(finding="status")))


@pytest.mark.parametrize(
    ("needs", "seen", "expected"),
    [
        pytest.param((ROW,), [result("PASS")], "ready", id="a row passes"),
        pytest.param((ROW,), [result("WARN")], "ready", id="a row deviates"),
        pytest.param((ROW,), [result("FAIL", MISSING)], "not-ready", id="a row fails"),
        pytest.param((ROW,), [result("FAIL", ENVELOPE)], "ready", id="only its refusal is wrong"),
        pytest.param((ROW,), [result("WARN", ABSENT)], "not-ready", id="absence is tolerated, not helpful"),
        pytest.param((ROW,), [result("SKIP", reason="absent")], "not-ready", id="absent"),
        pytest.param((ROW,), [result("SKIP", reason="not-offered")], "not-ready", id="not offered"),
        pytest.param((ROW,), [result("SKIP", reason="no-model")], "unknown", id="not graded"),
        pytest.param((ROW,), [result("SKIP", reason="inconclusive")], "unknown", id="nothing to judge"),
        pytest.param((ROW,), [], "unknown", id="not asked"),
        pytest.param(
            (MATCHES,), [result("FAIL", FAILED)], "ready-but", id="fails for what it isn't known to mind"
        ),
        pytest.param((MATCHES,), [result("FAIL", MISSING)], "not-ready", id="a finding that matters"),
        pytest.param((MATCHES,), [result("PASS", LOWERED)], "not-ready", id="tolerated, and it matters"),
        pytest.param((KIND,), [result("PASS", TWICE)], "ready", id="a note of a kind that matters"),
        pytest.param(
            (KIND,),
            [result("PASS", replace(TWICE, deviation="d"))],
            "not-ready",
            id="tolerated, of a kind that matters",
        ),
        pytest.param((MATCHES,), [result("FAIL", REFUSED)], "not-ready", id="no answer"),
        pytest.param((MATCHES,), [result("PASS", OTHER_2XX)], "ready", id="another 2xx is an answer"),
        pytest.param((MATCHES,), [result("WARN", UNWILLING)], "not-ready", id="a refusal that is tolerated"),
        pytest.param((MATCHES,), [result("WARN", BUSY)], "unknown", id="a server that asks for patience"),
        pytest.param((OFFERED,), [result("SKIP", reason="absent")], "ready", id="does without the row"),
        pytest.param((OFFERED,), [result("FAIL", MISSING)], "not-ready", id="offered and wrong"),
        pytest.param(
            (FORCED,),
            [result("SKIP", reason="not-offered"), result("SKIP", reason="inconclusive", row_id="b")],
            "unknown",
            id="what is refused asks for more than the program, and what asks for less is answered",
        ),
        pytest.param(
            (FORCED,),
            [result("SKIP", reason="not-offered"), result("SKIP", reason="not-offered", row_id="b")],
            "not-ready",
            id="what asks for less is refused, too",
        ),
        pytest.param((FORCED,), [result("SKIP", reason="not-offered")], "not-ready", id="nobody asked less"),
        pytest.param(
            (A_WAY,),
            [result("SKIP", reason="not-offered"), result("PASS", row_id="b")],
            "not-ready",
            id="a way of asking is refused",
        ),
        pytest.param(
            (A_WAY,),
            [result("SKIP", reason="not-offered"), result("SKIP", reason="not-offered", row_id="b")],
            "ready",
            id="what could be asked for in this way isn't there",
        ),
        pytest.param((A_WAY,), [result("PASS", row_id="b")], "ready", id="nobody asked in this way"),
        pytest.param((TAKEN,), [result("FAIL", FAILED)], "ready", id="taken, and answered wrongly"),
        pytest.param((TAKEN,), [result("WARN", UNWILLING)], "not-ready", id="not taken"),
        pytest.param((CHECK,), [result("WARN", FAILED)], "not-ready", id="a check fails"),
        pytest.param((CHECK,), [result("FAIL", OTHER)], "ready-but", id="another check fails"),
        pytest.param((CHECK,), [result("PASS", UNCLEAR)], "unknown", id="a check tells nothing"),
        pytest.param(
            (ANYWHERE,),
            [result("PASS", UNCLEAR), result("PASS", row_id="b")],
            "ready",
            id="a check holds in one row of two",
        ),
        pytest.param(
            (ANYWHERE,),
            [result("PASS"), result("FAIL", FAILED, row_id="b")],
            "not-ready",
            id="a check fails in one row of two",
        ),
        pytest.param((ROW, POORER), [result("PASS", LOWERED)], "ready-but", id="it does less"),
        pytest.param((POORER,), [], "ready-so-far", id="nobody asked whether it does less"),
        pytest.param((MATCHES, POORER), [result("FAIL", MISSING)], "not-ready", id="both"),
    ],
)
def test_verdicts(needs: tuple[Need, ...], seen: list[Result], expected: str) -> None:
    """A client is as ready as its needs are met; what nobody saw is unknown."""
    told = verdict(needs, *seen)

    assert told.verdict == expected
    assert bool(told.because) == (expected != "ready")
    assert bool(told.sources) == (expected != "ready")


def test_an_open_verdict_begins_with_what_is_open() -> None:
    """What makes a client do less isn't why nobody knows whether it works."""
    told = verdict((replace(CHECK, severity="degrades"), need(rows=("b",))), result("WARN", FAILED))

    assert (told.verdict, told.because) == ("unknown", ["b wasn't asked", "it stops — a: no"])


@pytest.mark.parametrize(
    ("needs", "seen", "because", "effect", "about"),
    [
        ((MATCHES,), result("FAIL", MISSING), "it stops — a: no choices", "breaks", MISSING),
        ((MATCHES,), result("FAIL", REFUSED), "a: answers 400", "breaks", REFUSED),
        (
            (MATCHES,),
            result("FAIL", FAILED),
            "a fails; it isn't known whether that stops it: no",
            "may-break",
            FAILED,
        ),
        ((CHECK, MATCHES), result("FAIL", FAILED, MISSING), "it stops — a: no", "breaks", FAILED),
        ((POORER,), result("PASS", LOWERED), "it stops — a: ", "degrades", LOWERED),
        ((MATCHES,), result("WARN", BUSY), "asks for patience", "not-shown", None),
        ((KIND,), result("SKIP", reason="absent"), "a isn't there", "breaks", None),
    ],
)
def test_reasons_are_what_was_seen(
    needs: tuple[Need, ...], seen: Result, because: str, effect: str, about: Finding | None
) -> None:
    """What a need is good for is told beside what was seen, unless nothing came that it is about.

    What that means for the client, and which finding it was, stands there for programs, too.
    """
    told = verdict(needs, seen)
    ground = told.grounds[0]

    assert because in told.because[0]
    assert ground.effect == effect
    assert [one for one in seen.findings if ground.is_about(one)] == ([] if about is None else [about])
    assert [len(told.rows), len(told.grounds)] == [len(told.because)] * 2


def test_what_else_is_found_may_leave_a_need_open() -> None:
    """Beside a finding that makes it doubtful, what a program would mind tells nothing of it."""
    doubted = replace(MATCHES, severity="degrades", unless=(FindingPattern(finding=OTHER.kind),))

    assert verdict((doubted,), result("FAIL", MISSING)).verdict == "ready-but"
    assert verdict((doubted,), result("FAIL", MISSING, OTHER)).verdict == "ready-so-far"
    assert verdict((doubted,), result("FAIL", OTHER)).verdict == "ready"


@pytest.mark.parametrize(
    ("looking_at", "expected"),
    [
        ("$.choices[*].calls[*].arguments", "unknown"),
        ("$.calls[*].arguments", "ready"),
        ("", "ready"),
    ],
)
def test_what_never_came_has_no_name(looking_at: str, expected: str) -> None:
    """A need that a call has a name isn't met by an answer without a call, which the row was to show."""
    named = need(rows=("a",), matches=(FindingPattern(finding="missing", at="$.choices[*].calls[*].name"),))

    assert verdict((named,), result("WARN", UNCLEAR), looking_at=looking_at).verdict == expected


def test_what_says_too_little_is_there() -> None:
    """A check that stands at the place of what it looked at doesn't say that nothing came."""
    named = need(rows=("a",), matches=(FindingPattern(finding="missing", at="$.choices[*].name"),))
    unclear = finding("inconclusive", "no text", severity="note", check="k", at="$.choices[0].args")

    assert verdict((named,), result("WARN", unclear), looking_at="$.choices[*].args").verdict == "ready"


def test_what_a_program_ignores_is_no_reason() -> None:
    """A row that fails for nothing but what a program is known to ignore is as good as right for it."""
    catalog = replace(
        package().catalog,
        rows=(row("a", "/v1/a"),),
        clients={
            "c": Client(
                id="c",
                title="C",
                homepage=SOURCE,
                notes="",
                needs=(KIND,),
                ignores=(FindingPattern(finding="missing", at="$.choices"),),
                source=(SOURCE,),
            )
        },
    )

    assert verdicts(catalog, [result("FAIL", MISSING)])[0].verdict == "ready"
    assert verdicts(catalog, [result("FAIL", MISSING, OTHER)])[0].verdict == "ready-but"


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        pytest.param(finding("null", "no object", at="$[3].usage"), "ready", id="the member"),
        pytest.param(finding("wrong-type", "no number", at="$[3].usage.total"), "ready", id="inside it"),
        pytest.param(finding("missing", "no choices", at="$[3].usages"), "ready-but", id="a longer name"),
        pytest.param(finding("missing", "nothing", at="$[3]"), "ready-but", id="what it is in"),
        pytest.param(finding("content-type", "no stream", at="$[3].usage"), "ready-but", id="another matter"),
    ],
)
def test_what_a_program_does_not_read_is_no_reason(wrong: Finding, expected: str) -> None:
    """Whatever is wrong with a member that a program never reads, or inside it, is nothing to it."""
    client = Client(
        id="c", title="C", homepage=SOURCE, needs=(KIND,), unread=("$[*].usage",), source=(SOURCE,)
    )
    catalog = replace(package().catalog, rows=(row("a", "/v1/a"),), clients={"c": client})

    assert verdicts(catalog, [result("FAIL", wrong)])[0].verdict == expected


def test_one_reason_is_given_once() -> None:
    """Two needs that break on one thing give one reason."""
    told = verdict((MATCHES, replace(POORER, why="it does less")), result("FAIL", MISSING))

    assert told.because == ["it stops — a: no choices"]


@pytest.fixture(scope="module", name="acts")
def _acts() -> Iterator[Acting]:
    with demonstrating(PACKAGE) as demo:
        yield acting(demo)


def _by_verdict(report: Report) -> dict[str, str]:
    return {client.id: client.verdict for client in report.clients}


def test_every_client_works_with_the_reference_server(acts: Acting) -> None:
    """A server that conforms is ready for everybody."""
    assert {"ready"} == set(_by_verdict(judge(PACKAGE, acts.whole)).values())


@pytest.mark.parametrize(
    ("deviation", "expected"),
    [
        ("stream-role-repeated", {"openai-python": "ready-but"}),
        ("responses-sequence-missing", {}),
        ("responses-begun-sparse", {"vercel-ai-sdk": "ready-but"}),
        (
            "responses.ends-once",
            {
                "codex": "not-ready",
                "openai-node": "ready-so-far",
                **dict.fromkeys(("openai-python", "vercel-ai-sdk"), "ready-but"),
            },
        ),
        ("responses.items-done", {"codex": "not-ready", "vercel-ai-sdk": "ready-but"}),
        (
            "responses.text-in-deltas",
            dict.fromkeys(("litellm", "openai-python", "vercel-ai-sdk"), "ready-but"),
        ),
        ("responses.begun-empty", {"openai-python": "ready-but"}),
        ("stream-usage-chunk-object", {"openai-python": "ready-but"}),
        (
            "stream-usage-missing",
            {
                **dict.fromkeys(
                    ("continue", "langchain", "langchain-js", "opencode", "roo-code"), "ready-but"
                ),
                **dict.fromkeys(("openai-python", "pydantic-ai"), "ready-so-far"),
            },
        ),
        (
            "stream.one-finish-reason",
            {
                **dict.fromkeys(("aider", "openai-node", "zed"), "ready-but"),
                **dict.fromkeys(("litellm", "vercel-ai-sdk", "opencode", "qwen-code"), "not-ready"),
            },
        ),
    ],
)
def test_deviations_tell_on_the_right_clients(acts: Acting, deviation: str, expected: dict[str, str]) -> None:
    """A departure counts for the clients that mind it, and for no other."""
    told = _by_verdict(acts.report(deviation))

    assert {client: word for client, word in told.items() if word != "ready"} == expected


def test_every_client_has_a_need_that_breaks() -> None:
    """A client that nothing breaks would work with anything."""
    for client in PACKAGE.catalog.clients.values():
        assert any(need.severity == "breaks" for need in client.needs), client.id


def of_openai_python(row_id: str, *seen: Finding) -> ClientVerdict:
    """Judge a server where one row has these findings, and all others pass."""
    catalog = PACKAGE.catalog
    status = "FAIL" if any(one.severity == "fail" for one in seen) else "WARN"
    every = (result("PASS", row_id=one.id) for one in catalog.rows if one.id != row_id)
    said = verdicts(catalog, [*every, result(status, *seen, row_id=row_id)])
    return next(one for one in said if one.id == "openai-python")


ROLE = "$.choices[0].message.role"


@pytest.mark.parametrize(
    ("row_id", "finding", "expected"),
    [
        ("chat.completions.stream", finding("missing", "no role", at=ROLE, severity="warn"), "ready-but"),
        ("chat.completions.tool.stream", finding("null", "no role", at=ROLE, severity="warn"), "ready-but"),
        (
            "chat.completions.stream",
            finding("missing", "", at="$[1].choices[0].delta.role", severity="warn"),
            "ready",
        ),
    ],
)
def test_openai_python_and_the_role(row_id: str, finding: Finding, expected: str) -> None:
    """A stream whose events add up to no role gives a message without one, wherever else it is said."""
    assert of_openai_python(row_id, finding).verdict == expected


@pytest.mark.parametrize(
    ("row_id", "kind", "at", "expected"),
    [
        ("chat.completions", "missing", "$.created", "ready"),
        ("chat.completions", "wrong-type", "$.created", "ready"),
        ("chat.completions", "null", "$.usage", "ready"),
        ("chat.completions", "missing", "$.choices[0].index", "ready"),
        ("chat.completions.stream", "missing", "$[2].id", "ready"),
        ("chat.completions.stream", "missing", "$[2].choices[0].index", "ready-but"),
        ("chat.completions", "missing", "$.choices", "not-ready"),
        ("models.retrieve", "missing", "$.id", "ready-but"),
    ],
)
def test_openai_python_and_what_is_left_out(row_id: str, kind: Any, at: str, expected: str) -> None:
    """The package reads None where a member is missing, but for what its helper counts by."""
    seen = of_openai_python(row_id, finding(kind, "it isn't right", at=at))

    assert seen.verdict == expected, seen.because


def test_a_small_context_is_said_of_who_needs_a_large_one(acts: Acting) -> None:
    """Nothing is wrong on the wire, and yet the program's own prompt doesn't fit."""
    results, catalog = judge(PACKAGE, acts.whole).results, PACKAGE.catalog
    told = {one.id: one for one in verdicts(catalog, results, context=2048)}

    assert {one.id for one in told.values() if one.verdict != "ready"} == {
        "codex",
        "opencode",
        "qwen-code",
    }
    assert "15,000 tokens" in told["codex"].because[0]
    assert {one.verdict for one in verdicts(catalog, results, context=32_000)} == {"ready"}
