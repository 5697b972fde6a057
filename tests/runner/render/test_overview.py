"""What a terminal shows by default."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from aioc_runner.render import Screen, summing_up, table
from aioc_runner.render.causes import causes, places
from aioc_runner.render.overview import UNFOLD
from aioc_runner.render.text import short, within
from aioc_runner.render.wording import eventwise
from aioc_runner.render.works import reasons, works
from aioc_runner.report import Answer, ClientVerdict, Evidence, Finding, Ground, Report, Result
from aioc_runner.report.reasons import REASONS
from aioc_testing.reports import report


def finding(message: str, **facts: Any) -> Finding:
    """Make a finding; `facts` are what matters to a test."""
    defaults = {"kind": "missing", "at": "$.id", "severity": "warn", "expected": "", "actual": ""}
    return Finding(**{**defaults, "message": message, **facts})


def row(row_id: str, *findings: Finding, **facts: Any) -> Result:
    """Make a row, which deviates unless said."""
    defaults: dict[str, Any] = {
        "path": "/v1/a",
        "method": "POST",
        "variant": row_id,
        "kind": "core",
        "group": "any",
        "status": "WARN",
        "reason": None,
        "detail": "its detail",
        "requests": 1,
        "extras": [],
        "evidence": [],
        "sources": [],
    }
    return Result(**{**defaults, "id": row_id, "findings": list(findings), **facts})


def client(
    title: str, verdict: Any, *because: str, rows: tuple[str, ...] = (), **facts: Any
) -> ClientVerdict:
    """Make what is said of a program."""
    members = {"because": list(because), "rows": list(rows), "sources": [], **facts}
    return ClientVerdict(id=title, title=title, verdict=verdict, **members)


def ground(effect: Any, at: str = "$.id", kind: Any = "missing") -> list[Ground]:
    """Make what the one reason of a program stands on."""
    return [Ground(effect=effect, kind=kind, at=at)]


def of(*rows: Result, clients: tuple[ClientVerdict, ...] = (), **facts: Any) -> Report:
    """Make a report of these rows."""
    statuses = [one.status for one in rows]
    summary = {status: statuses.count(status) for status in ("PASS", "WARN", "FAIL", "SKIP")}
    defaults: dict[str, Any] = {"headline": "chat works; tools are broken; speech not offered", "notes": []}
    parts: dict[str, Any] = {
        "results": list(rows),
        "clients": list(clients),
        "summary": summary,
        "stopped": None,
        "sdk": [],
    }
    return replace(report(["word"]), **{**defaults, **parts, **facts})


FAILS = row("fails", finding("no id", severity="fail"), finding("no usage", at="$.usage"), status="FAIL")
GONE = row("gone", finding("not there: 404", kind="absent", severity="fail", at="$"), status="FAIL")


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ((row("a", finding("no id")), row("b", finding("no id"))), [("no id", 2, 0)]),
        (
            (row("a", finding("no 1", at="$[1].x")), row("b", finding("no 2", at="$[2].x"))),
            [("no 1 (differs by row)", 2, 0)],
        ),
        ((row("a", finding("no id"), finding("no x", at="$.x")),), [("no id", 1, 1)]),
        (
            (
                row(
                    "a",
                    finding("no id"),
                    finding("it is: 1", kind="check-failed", check="c", expected="it is"),
                ),
            ),
            [("no id", 1, 0), ("expected: it is; 1", 1, 0)],
        ),
        ((row("a"),), [("its detail", 1, 0)]),
        ((GONE, FAILS), [("no id", 1, 1), ("not there", 1, 0)]),
        ((row("a", finding("no id")), FAILS), [("no id", 1, 1), ("no id", 1, 0)]),
    ],
)
def test_a_cause_is_told_once(rows: tuple[Result, ...], told: list[tuple[str, int, int]]) -> None:
    """Rows that have the same wrong share it; failures come first, what isn't there after what is."""
    assert [(one.message, len(one.rows), one.more) for one in causes(of(*rows))] == told


def test_what_clients_run_into_comes_first() -> None:
    """Of causes that weigh the same, the one that most programs meet is told first, and mended first."""
    seen = of(
        row("a", finding("no id")),
        row("b", finding("no x", at="$.x")),
        clients=(client("C", "ready-but", "it stops", rows=("b",), grounds=ground("degrades", "$.x")),),
    )

    assert [one.message for one in causes(seen)] == ["no x", "no id"]
    assert next(summing_up.steps(seen)) == "Fix POST /v1/a (b) first: C runs into it: no x"


NOTHING, WAIVED_ALONE = "Nothing that is there fails", "what a baseline accepts"
HURTS = row("hurts", finding("it is: 1", kind="check-failed", check="c", why="it stops"), kind="optional")
LACKS = row("lacks", finding("no usage", at="$.usage"))
WAIVED = row("waived", finding("no id", severity="fail", accepted="known"), status="FAIL")

REFUSED = Evidence(exchange="path/probe", curl="", status=404, content_type=None, excerpt="", size=0)


@pytest.mark.parametrize(
    "refusal",
    [
        row("form", finding("no error", kind="envelope")),
        row("accepted", finding("answered", kind="accepted"), kind="core"),
        row(
            "path",
            finding("it isn't: 1", kind="check-failed", check="d", why="it stops", exchange="path/probe"),
            evidence=[REFUSED],
        ),
    ],
    ids=lambda one: one.id,
)
def test_refusals_come_after_answers(refusal: Result) -> None:
    """Programs work with answers: how a wrong request is refused is told after what is wrong with these."""
    told = [one.rows[0].id for one in causes(of(refusal, row("hurts", *HURTS.findings), LACKS))]

    assert told == ["hurts", "lacks", refusal.id]


def test_clients_are_named_up_to_four() -> None:
    """Of many programs the others are counted: who looks for one finds it above."""
    names = ("a", "b", "c", "d", "e", "f")
    hit = tuple(
        client(one, "not-ready", "it stops", rows=("lacks",), grounds=ground("breaks", "$.usage"))
        for one in names
    )

    [all_, few] = (causes(of(LACKS, clients=some))[0].hits(4, UNFOLD) for some in (hit, hit[:5]))

    assert (all_, few) == ("hits a, b, c, d and 2 more with -v", "hits a, b, c, d, e")


def test_places_are_named_where_they_fit() -> None:
    """What stops programs is told with the rows that show it, or with their number where that is too long."""
    rows = tuple(row(f"row-{number}") for number in range(9))
    stops = client(
        "C", "not-ready", *(f"{one.id}: status 500" for one in rows), rows=tuple(one.id for one in rows)
    )

    wide, narrow = (table.render(of(*rows, clients=(stops,)), Screen(columns=width)) for width in (120, 50))

    assert "/v1/a (row-0; row-1;" in wide.partition("What is wrong")[0]
    assert "9 rows: status 500" in narrow


@pytest.mark.parametrize(
    ("rows", "first"),
    [
        ((LACKS, FAILS), "Fix POST /v1/a (fails) first: no id"),
        (
            (LACKS, GONE),
            f"{NOTHING}. Of what deviates, fix POST /v1/a (lacks) first: no usage",
        ),
        (
            (LACKS, HURTS),
            f"{NOTHING}. Of what deviates, fix POST /v1/a (hurts) first: it is: 1",
        ),
        (
            (LACKS, WAIVED),
            f"{NOTHING} but {WAIVED_ALONE}. Of what deviates, fix POST /v1/a (lacks) first: no usage",
        ),
    ],
)
def test_the_first_step_is_what_fails_or_hurts(rows: tuple[Result, ...], first: str) -> None:
    """What fails comes before what deviates, and of that what is said to hurt before what only lacks."""
    assert next(summing_up.steps(of(*rows))) == first


def test_a_url_under_which_nothing_is_is_looked_at_first() -> None:
    """Nothing there can be mended or offered."""
    nowhere = Answer(answer="no", said="nothing answers")

    first = next(summing_up.steps(of(GONE, headline="nothing answers", answer=nowhere, measured="nothing")))

    assert first.startswith("Look at the URL first: nothing that was asked for is there.")


def test_what_fails_comes_before_what_clients_run_into() -> None:
    """A warning that a client minds is no reason to leave a failure."""
    lacks = client("C", "ready-but", "no count", rows=("lacks",), grounds=ground("degrades", "$.usage"))

    first = next(summing_up.steps(of(LACKS, FAILS, clients=(lacks,))))

    assert first == "Fix POST /v1/a (fails) first: no id"


def test_what_a_baseline_accepts_stands_apart() -> None:
    """It isn't among what is wrong."""
    told = table.render(of(LACKS, WAIVED))
    wrong, accepted = (
        told.index("\nWhat is wrong, most important first\n"),
        told.index("\nWhat a baseline accepts\n"),
    )

    assert wrong < told.index("(lacks)") < accepted < told.index("(waived)")


def test_what_is_not_there_is_not_mended_but_offered() -> None:
    """Of a server that has nothing of the kind, nothing can be mended."""
    needs = client(
        "Needs", "not-ready", "it is lost", rows=("gone",), grounds=ground("breaks", "$", "absent")
    )

    first = next(summing_up.steps(of(GONE, clients=(needs,))))

    assert first == "Offer POST /v1/a (gone) first: Needs misses it"


def test_nobody_is_said_to_run_into_what_may_not_stop_them() -> None:
    """Nor into what they don't speak of: of a failing row's findings that is said which they do."""
    slow = row("slow", finding("no type", severity="fail"), finding("no usage", at="$.usage"), status="FAIL")
    unsure = client("Unsure", "ready-but", "who knows", rows=("slow",), grounds=ground("may-break"))
    counts = client("Counts", "ready-but", "no count", rows=("slow",), grounds=ground("degrades", "$.usage"))
    (alone,) = causes(of(slow, clients=(unsure,)))
    assert alone.clients == ()
    assert "Fix POST /v1/a (slow) first: no type" in list(summing_up.steps(of(slow, clients=(unsure,))))
    (failing,) = causes(of(slow, clients=(unsure, counts)))
    assert failing.clients == ()
    first = next(summing_up.steps(of(slow, clients=(unsure, counts))))
    assert first == "Fix POST /v1/a (slow) first: Counts runs into it: no usage"


def test_the_verdict_is_last_and_alone_when_quiet() -> None:
    """It says what works and is broken, and counts rows and clients."""
    seen = of(FAILS, clients=(client("C", "ready"), client("D", "not-ready", "a isn't there", rows=("a",))))
    said = "chat works; tools are broken; 1 FAIL; clients: 1 ready, 1 not ready"

    for detail in (0, 1, 2):
        assert table.render(seen, Screen(detail=detail)).endswith(f"\nVerdict: {said}\n")
    assert table.render(seen, Screen(columns=40, detail=-1)) == f"{said}\n"


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"answer": Answer(answer="no", said="not fit")}, "not fit; 1 FAIL"),
        ({"measured": "nothing"}, "nothing could be measured; 1 FAIL"),
        ({"stopped": "interrupted"}, "the run ended early; 1 FAIL"),
    ],
)
def test_the_verdict_begins_with_the_answer(facts: dict[str, Any], said: str) -> None:
    """A profile's question is answered, and what kept a run from that is said."""
    assert summing_up.verdict(of(FAILS, **facts)) == said


def test_programs_with_one_lot_stand_together() -> None:
    """The same reason is told once, with every row that shows it."""
    seen = of(
        clients=(
            client("C", "not-ready", "a: status 500", rows=("a",)),
            client("D", "not-ready", "a: status 500", "b: status 500", rows=("a", "b")),
            client("E", "ready"),
        )
    )

    ready, broken = works(seen)

    assert (ready.word, ready.titles, ready.because) == ("ready", "E", ())
    assert (broken.titles, [str(one) for one in broken.because]) == ("C, D", ["a, b: status 500"])


def test_what_one_program_lacks_is_not_said_of_another() -> None:
    """Programs of which nothing is known share the rows that show nothing, not what is wrong besides."""
    shown, lacks = ground("not-shown"), ground("degrades")
    alike = (client(one, "unknown", f"nobody asked {one}", rows=("a",), grounds=shown) for one in "CD")
    besides = client(
        "E", "unknown", "nobody asked E", "no count — b", rows=("a", "b"), grounds=[*shown, *lacks]
    )

    together, alone = works(of(clients=(*alike, besides)))

    assert (together.titles, alone.titles) == ("C, D", "E")
    assert not any("count" in str(one) for one in together.because)


@pytest.mark.parametrize(
    ("because", "whole", "in_short"),
    [
        ("it stops — a: no choices", "a: it stops — no choices", "a: it stops"),
        ("a isn't there", "a isn't there", "a isn't there"),
        ("no row shows it", "no row shows it", "no row shows it"),
        ("it stops — a: $[2].x is missing", "a: it stops — event 2's x is missing", "a: it stops"),
    ],
)
def test_reasons_in_short(because: str, whole: str, in_short: str) -> None:
    """What a user meets is enough for an overview; what was seen stands behind it."""
    [reason] = reasons([client("C", "not-ready", because, rows=("a",))], {})

    assert (str(reason), next(reason.briefly())) == (whole, in_short)


def test_rows_of_one_reason_are_skipped_together() -> None:
    """Why, with what would show it, is said once; an option that the row's own detail names is kept."""
    rows = [
        row("a", status="SKIP", reason="inconclusive", detail="it says nothing"),
        row("b", status="SKIP", reason="inconclusive", detail="it says little"),
        row("c", status="SKIP", reason="inconclusive", detail="no key (--api-key-file)"),
    ]

    assert [(one.detail, one.rows) for one in summing_up.skipped_rows(of(*rows))] == [
        (str(REASONS["inconclusive"].words), ("a", "b")),
        ("no key (--api-key-file)", ("c",)),
    ]


def test_paths_are_named_once() -> None:
    """Variants stand behind their path."""
    rows = [row("a"), row("b", variant=None), row("c"), row("d", path="/v1/b", variant=None)]

    assert places(rows) == ["/v1/a (a; plain; c)", "/v1/b"]
    assert places(rows, 1) == ["/v1/a (a; 2 more)", "/v1/b"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("$[2].output_index is missing", "event 2's output_index is missing"),
        ("in $[13].response, $.usage is null", "in event 13's response, $.usage is null"),
        ("$[9]", "event 9"),
        ("$.data[0].id is missing", "$.data[0].id is missing"),
    ],
)
def test_events_are_named(words: str, said: str) -> None:
    """An index without a name says nothing to who doesn't know the path."""
    assert eventwise(words) == said


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("https://github.com/a/b/issues/7", "a/b#7"),
        ("https://github.com/a/b/pull/7#issuecomment-1", "a/b#7"),
        ("https://github.com/a/b/blob/main/c/d.py#L3", "a/b/…/d.py"),
        ("https://docs.example/a/b", "docs.example/…/b"),
        ("https://docs.example/", "docs.example"),
        ("openapi#/paths", "openapi#/paths"),
    ],
)
def test_addresses_in_short(source: str, name: str) -> None:
    """A link is named, not spelled."""
    assert short(source) == name


def test_a_text_is_cut_to_lines() -> None:
    """What is cut ends in an ellipsis and the flag that shows the rest, and fits."""
    assert within("one two three four", 14, 1) == "one two … (-v)"
    assert within("one two three four", 80, 1) == "one two three four"


def test_notes_at_the_foot_name_addresses_where_there_are_no_links() -> None:
    """A pipe gets numbers, a terminal links."""
    source = "https://docs.example/a/b"
    seen = of(row("a", finding("no id", source=source)))

    plain = table.render(seen, Screen(detail=1))
    linked = table.render(seen, Screen(detail=1, color=True, links=True))

    assert "docs.example/…/b [1]" in plain
    assert f"\n[1] {source}\n" in plain
    assert f";{source}\x1b\\" in linked
    assert "[1]" not in linked


@pytest.mark.parametrize(
    ("messages", "varied"),
    [
        (("$.id is 1, not a string", "$.id is 1, not a string"), False),
        (("$.id is 1, not a string", "$.id is 2, not a string"), True),
        (("$[0].id is 1, not a string", "$[3].id is 1, not a string (in several places)"), False),
        (("$.id, a string, is missing", "in what the events add up to, $.id, a string, is missing"), False),
        (("$.id, a string, is missing", "in $[4].response, $.id, a string, is missing"), False),
    ],
)
def test_says_where_rows_of_one_cause_say_different_things(messages: tuple[str, str], varied: bool) -> None:
    """The first row's words are nobody else's, unless they are the same."""
    (cause,) = causes(of(*(row(str(number), finding(one)) for number, one in enumerate(messages))))

    assert len(cause.rows) == len(messages)
    assert cause.message.endswith("(differs by row)") == varied


@pytest.mark.parametrize(
    ("stopped", "why"),
    [
        (None, "the server answered every request with 5xx"),
        ("server-died", "the server stopped answering (start it"),
    ],
)
def test_says_of_a_dead_server_that_it_is_to_be_started_again(stopped: str | None, why: str) -> None:
    """Nobody can ask it for a row alone."""
    (group,) = summing_up.skipped_rows(of(row("a", status="SKIP", reason="server-died"), stopped=stopped))

    assert group.detail.startswith(why)
