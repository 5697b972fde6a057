"""Which bytes a report shows for a finding."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge.grading.evidence import evidence
from aioc_runner.report import Finding
from aioc_runner.wire.exchange import Exchange

LIMITS = load(None).catalog.limits
LONG = "x" * 2 * LIMITS.excerpt


def exchange(body: bytes, content_type: str) -> Exchange:
    return Exchange(
        key="r/probe",
        role="probe",
        row="r",
        method="GET",
        url="http://h/v1/r",
        status=200,
        headers=(("content-type", content_type),),
        body=body,
    )


def finding(at: str) -> Finding:
    return Finding(
        kind="wrong-value", at=at, severity="warn", expected="", actual="", message="", exchange="r/probe"
    )


STREAM = b": hi\n\n" + b"".join(
    b"data: %b\n\n" % json.dumps({"n": n, "fill": LONG}).encode() for n in range(3)
)
DOCUMENT = json.dumps({"fill": LONG, "a": {"b": 1}, "b": 2}).encode()


@pytest.mark.parametrize(
    ("body", "content_type", "at", "first"),
    [
        (b'{"a": 1}', "application/json", "$.a", b'{"a": 1}'),
        (STREAM, "text/event-stream", "$[2].n", b'data: {"n": 2'),
        (STREAM, "text/event-stream", "$.choices", b": hi"),
        (STREAM, "text/event-stream", "$[9]", b": hi"),
        (DOCUMENT, "application/json", "$.fill", b'{"fill'),
        (DOCUMENT, "application/json", "$['a']['b']", b"x"),
    ],
)
def test_excerpt_begins_at_the_offence(body: bytes, content_type: str, at: str, first: bytes) -> None:
    """A short body is shown whole, a stream from the event that is wrong, a long document near the member."""
    [shown] = evidence([finding(at)], {"r/probe": exchange(body, content_type)}, LIMITS)

    assert shown.excerpt.startswith(first.decode())
    assert body[shown.offset :].startswith(first)


def test_excerpt_holds_the_member() -> None:
    """The member itself is in the excerpt, not only its neighbourhood."""
    [shown] = evidence([finding("$['a']['b']")], {"r/probe": exchange(DOCUMENT, "application/json")}, LIMITS)

    assert '"a": {"b": 1}' in shown.excerpt


def test_what_was_compared_stands_beside_each_other() -> None:
    """A second answer that is not like the first is shown after it; one that is wrong by itself, alone."""
    first = exchange(b'{"a": 1}', "application/json")
    both = {"r/probe": first, "r/repeat": replace(first, key="r/repeat", role="repeat", body=b'{"a": 2}')}
    beside = replace(finding("$.a"), exchange="r/repeat", check="same")
    alone = replace(beside, check=None)

    assert [one.exchange for one in evidence([beside], both, LIMITS)] == ["r/probe", "r/repeat"]
    assert [one.exchange for one in evidence([alone], both, LIMITS)] == ["r/repeat"]
    assert [one.exchange for one in evidence([beside], {"r/repeat": both["r/repeat"]}, LIMITS)] == [
        "r/repeat"
    ]
