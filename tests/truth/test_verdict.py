"""What is said of a case is compared with what is right: these comparisons notice what they should."""

from __future__ import annotations

from typing import Any

import pytest

from aioc_runner.report import Finding
from truth import verdict
from truth.case import Answer, Case, Pattern, Right
from truth.difference import Change, Difference

PLACE = "$.choices[0].finish_reason"
WRONG: dict[str, Any] = {
    "kind": "wrong-value",
    "at": PLACE,
    "expected": "",
    "actual": "",
    "message": "is end",
}


def finding(**facts: Any) -> Finding:
    return Finding(**{**WRONG, "severity": "warn", **facts})


def found(
    grade: str, *findings: Finding, others: tuple[Change, ...] = (), client: str = "ready"
) -> Difference:
    own = Change("chat", frozenset((grade,)), findings)
    changed = {} if client == "ready" else {"zed": client}
    return Difference(
        rows={one.id: one for one in (own, *others)},
        verdicts={"zed": client},
        changed=changed,
        because=dict.fromkeys(changed, ()),
    )


def judged(right: Right, what: Difference, **facts: Any) -> tuple[bool, bool, bool | None]:
    """Tell whether it is right, whether it alarms, and whether anything was noticed."""
    answer = Answer(key="chat/probe", status=200)
    case = Case(id="case", url="", server="", what="", row="chat", answers=(answer,), **facts)
    outcome = verdict.outcome(case, right, what)
    return outcome.right, outcome.alarm, outcome.noticed


WARNED = Right(grades=("WARN",), says=(Pattern(at=("$.choices[*].finish_reason",)),))
TOLD = Right(grades=("PASS",), says=(Pattern(words=("end",)),))
RIGHT, MISSED = (True, False, True), (False, False, False)


@pytest.mark.parametrize(
    ("right", "what", "expected"),
    [
        (WARNED, found("WARN", finding()), RIGHT),
        (WARNED, found("PASS"), MISSED),
        (WARNED, found("PASS", finding(severity="note")), MISSED),
        (WARNED, found("WARN", finding(at="$.id")), (False, False, True)),
        (WARNED, found("FAIL", finding(severity="fail")), (False, True, True)),
        (WARNED, found("inconclusive"), (False, False, True)),
        (TOLD, found("PASS", finding(severity="note")), RIGHT),
        (TOLD, found("PASS", finding(severity="note", kind="inconclusive")), MISSED),
        (Right(grades=("FAIL", "inconclusive")), found("inconclusive"), RIGHT),
        (Right(grades=("WARN",), never=WARNED.says), found("WARN", finding()), (False, True, True)),
    ],
)
def test_rows(right: Right, what: Difference, expected: tuple[bool, bool, bool]) -> None:
    """The grade and what is said have to be right; a note isn't enough where a WARN is due."""
    assert judged(right, what) == expected


@pytest.mark.parametrize(
    ("other", "alarm"),
    [
        (Change("models", frozenset(("WARN",)), (finding(),)), True),
        (Change("models", frozenset(("SKIP", "absent")), ()), True),
        (Change("models", frozenset(("SKIP", "inconclusive")), ()), False),
        (Change("models", frozenset(("PASS",)), (finding(severity="note"),)), False),
    ],
)
def test_other_rows(other: Change, alarm: bool) -> None:
    """Nothing is held against a row that nothing is planted in; it may have become unclear."""
    assert judged(WARNED, found("WARN", finding(), others=(other,)))[1] is alarm


@pytest.mark.parametrize(
    ("known", "said", "right", "alarm"),
    [
        ("breaks", "not-ready", True, False),
        ("breaks", "unknown", False, False),
        ("degrades", "ready-but", True, False),
        ("hurt", "unknown", True, False),
        ("hurt", "ready", False, False),
        ("not-breaks", "ready-but", True, False),
        ("not-breaks", "not-ready", False, True),
        ("ready", "ready-but", False, True),
        ("ready", "unknown", False, False),
    ],
)
def test_clients(known: str, said: str, right: bool, alarm: bool) -> None:
    """Who breaks is said to, and nobody else."""
    wanted = Right(grades=("WARN",), clients={"zed": known})

    assert judged(wanted, found("WARN", finding(), client=said))[:2] == (right, alarm)


def test_innocents() -> None:
    """Where nothing is wrong nobody is hurt, named or not, and nothing is there to notice."""
    innocent = Right(grades=("PASS",))

    assert judged(innocent, found("PASS"), innocent=True) == (True, False, None)
    assert judged(innocent, found("PASS", client="ready-but"), innocent=True) == (False, True, None)
    assert judged(innocent, found("WARN", finding()), innocent=True) == (False, True, None)
