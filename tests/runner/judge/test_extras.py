"""What is known of members that the catalog doesn't know stands beside them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aioc_generated.check_types import FindingPattern
from aioc_generated.program_types import Implementation, KnownIssue
from aioc_runner.judge.recording import judge
from aioc_runner.judge.summary.extras import known_extras
from aioc_runner.render.extras import explained_extras, groups
from aioc_runner.render.outline import whose
from aioc_testing.judging import CHAT, SOURCE, answer, package, recorded


def server(title: str, what: str, *places: str) -> Implementation:
    known = KnownIssue(
        id=f"{title}.extras",
        what=what,
        topic="extra-fields",
        rows=("chat",),
        versions="all",
        detect=tuple(FindingPattern(finding="extra", at=place) for place in places),
        source=(SOURCE,),
    )
    return Implementation(id=title, title=title, what="", homepage=SOURCE, known_issues=(known,))


SERVERS = {
    one.id: one
    for one in (
        server("mine", "speed", "$.timings"),
        server("other", "how fast it was", "$.timings"),
        server("third", "what it thinks", "$.choices[*].message.reasoning"),
    )
}
MESSAGE = {**CHAT["choices"][0]["message"], "reasoning": "Hm"}
ANSWER: dict[str, Any] = {**CHAT, "timings": {}, "choices": [{**CHAT["choices"][0], "message": MESSAGE}]}
PROBE = answer("chat/probe", 200, ANSWER)


def test_known_of_any_server() -> None:
    """An extra is explained by each server that is known to send it, whoever this one says it is."""
    report = judge(package(implementations=SERVERS), recorded(PROBE))

    assert [(one.at, one.of) for one in report.known_extras] == [
        ("$.timings", "mine"),
        ("$.timings", "other"),
        ("$.choices[*].message.reasoning", "third"),
    ]
    assert known_extras(package().catalog, report.results) == []


def test_of_a_recognised_server_only_its_own() -> None:
    """Of a server that is recognised only what it is known for is told, of another who else sends it."""
    report = judge(package(implementations=SERVERS), recorded(PROBE))
    other = replace(report, target=replace(report.target, implementation="other"))

    assert [line.servers for line in explained_extras(report)] == [("mine",), ("other",), ("third",)]
    assert {line.word for line in explained_extras(report)} == {"also sent by"}
    assert [(line.word, line.servers) for line in explained_extras(other)] == [("known of", ("other",))]


def test_rows_with_the_same_extras_are_one_line() -> None:
    """Rows are gathered by which extras they have, in whatever order those came."""
    report = judge(package(), recorded(PROBE))
    one = next(result for result in report.results if result.extras)
    two = replace(one, id="again", extras=one.extras[::-1])

    [group] = groups(replace(report, results=[one, two]))

    assert whose(group.rows) == f"{one.id} and 1 more"
    assert group.names == tuple(one.extras)
