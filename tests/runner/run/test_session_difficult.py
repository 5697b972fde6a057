"""Runs against a server that is difficult, and conforms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aioc_runner.catalog import load
from aioc_runner.serve.run import listening
from aioc_testing import difficult, virtual_time
from aioc_testing.troubled import probe

if TYPE_CHECKING:
    from aioc_runner.report import Report

PACKAGE = load()
LOADING = 10.0


@pytest.fixture(name="report", params=[1, 4], ids=["one at a time", "four at a time"])
def _report(request: pytest.FixtureRequest) -> Report:
    """What a chat program may expect of it, seen while it is still loading at first."""
    with (
        virtual_time.installed() as clock,
        listening(difficult.build(lambda: clock.now >= LOADING)) as url,
    ):
        return probe(PACKAGE, url, profile="chat", concurrency=request.param)


def test_nothing_fails(report: Report) -> None:
    """A conforming server has no FAIL and no WARN, however hard it makes it to see that."""
    wrong = {
        result.id: [one for one in result.findings if one.severity != "note"]
        for result in report.results
        if result.status in ("FAIL", "WARN")
    }

    assert wrong == {}
    assert report.stopped is None


def test_each_skip_has_its_reason(report: Report) -> None:
    """What isn't there is skipped as that; nothing is skipped that was answered."""
    skipped = {result.id: result for result in report.results if result.status == "SKIP"}

    assert all(result.detail for result in skipped.values())
    assert {skipped["completions"].reason, skipped["responses"].reason} == {"absent"}
    assert {result.reason for result in skipped.values()} <= ALLOWED
    assert not {"models.list", "models.retrieve", "chat.completions", "chat.completions.stream"} & set(
        skipped
    )


ALLOWED = {"absent", "not-offered", "out-of-profile", "retired", "inconclusive"}


def test_chats_with_the_chat_model(report: Report) -> None:
    """The embedding model that comes first is not asked to chat."""
    assert report.target.models["chat"] == ["ponder-1"]
    assert report.target.models["embedding"] == ["nomic-embed-text"]


def test_says_what_it_took(report: Report) -> None:
    """The time of loading and the second try without max_tokens are noted and counted."""
    chat = next(result for result in report.results if result.id == "chat.completions")

    assert "retried" in {finding.kind for finding in chat.findings}
    assert report.sent.retries > LOADING / 2
