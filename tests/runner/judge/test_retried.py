"""Where a request is answered only after a change, the refusal is the fault, and not what follows from it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_testing.judging import CHAT, ERROR, answer, package, recorded

if TYPE_CHECKING:
    from aioc_runner.report import Finding, Result
    from aioc_runner.wire.exchange import Exchange

RETRIES = load().catalog.retries
OPTIONS = {"stream_options": {"include_usage": True}}
UNCOUNTED = {name: value for name, value in CHAT.items() if name != "usage"}
REFUSED = {"error": {**ERROR["error"], "message": "Unknown argument: stream_options"}}


def sent(key: str, asked: dict[str, Any], status: int, body: Any) -> Exchange:
    """Make an answer to a request that asked for this."""
    return answer(key, status, body, request_body=json.dumps({"model": "tiny-chat", **asked}).encode())


def row(*exchanges: Exchange) -> Result:
    """Judge the chat row with the changes that the catalog has."""
    report = judge(package(retries=RETRIES), recorded(*exchanges, planned=("chat",)))
    return next(one for one in report.results if one.id == "chat")


def grave(result: Result) -> list[tuple[str, str]]:
    """List what is more than a note: its kind and its severity."""
    return [(one.kind, one.severity) for one in result.findings if one.severity != "note"]


def of(result: Result, kind: str) -> Finding:
    """Find the finding of a kind."""
    return next(one for one in result.findings if one.kind == kind)


def test_the_refusal_is_the_fault() -> None:
    """What nobody asked for any more is missing, and that isn't told as a second fault."""
    result = row(
        sent("chat/probe", OPTIONS, 400, REFUSED),
        sent("chat/retry", {}, 200, UNCOUNTED),
    )

    assert grave(result) == [("retried", "warn")]
    assert of(result, "retried").message == (
        "refuses stream_options, but answers without: Unknown argument: stream_options"
    )
    assert of(result, "missing").message.endswith("the request that was answered didn't ask for it any more")


def test_a_server_that_takes_the_member_is_told_what_lacks() -> None:
    """Who isn't refused asked for it."""
    result = row(sent("chat/probe", OPTIONS, 200, UNCOUNTED))

    assert [kind for kind, _ in grave(result)] == ["missing"]


LEGAL = {
    "a seed, which brings nothing": ({"seed": 0}, {}),
    "another name": ({"max_tokens": 4}, {"max_completion_tokens": 256}),
}


@pytest.mark.parametrize(("before", "after"), LEGAL.values(), ids=LEGAL)
def test_other_changes_are_noted(before: dict[str, Any], after: dict[str, Any]) -> None:
    """What changes nothing about the answer is no fault."""
    result = row(sent("chat/probe", before, 400, REFUSED), sent("chat/retry", after, 200, CHAT))

    assert grave(result) == []
    assert of(result, "retried").severity == "note"


def test_a_change_that_is_no_use_is_noted() -> None:
    """Where the server refuses the plainer request too, that refusal is told."""
    result = row(sent("chat/probe", OPTIONS, 400, REFUSED), sent("chat/retry", {}, 400, ERROR))

    assert of(result, "retried").severity == "note"
    assert "retried" not in dict(grave(result))
