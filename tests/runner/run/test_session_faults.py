"""Runs against servers that fail at a request only while they serve others, or whatever they serve."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from starlette.responses import PlainTextResponse

from aioc_runner.catalog import load
from aioc_runner.run.sender import FAULTS_IN_VAIN
from aioc_runner.serve.app import build_app
from aioc_runner.serve.run import listening
from aioc_testing.troubled import probe, ruled

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection
    from starlette.responses import Response
    from starlette.types import Receive, Scope, Send

    from aioc_runner.report import Result
    from aioc_testing.troubled import Rule

pytestmark = pytest.mark.usefixtures("clock")

PACKAGE = load()
FAULT = PlainTextResponse("Internal Server Error", 500)


class Overcome:
    """The reference server; of what is posted to it at the same time it serves one, and fails at the rest."""

    def __init__(self, path: str) -> None:
        self.app, self.path, self.busy = build_app(PACKAGE), path, False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer when everybody had a chance to come."""
        if scope["type"] != "http" or scope["path"] != self.path:
            await self.app(scope, receive, send)
            return
        if self.busy:
            await FAULT(scope, receive, send)
            return
        self.busy = True
        try:
            await asyncio.sleep(0.2)
            await self.app(scope, receive, send)
        finally:
            self.busy = False


def failed(results: list[Result]) -> list[str]:
    return [one.id for one in results if one.status == "FAIL"]


def test_a_fault_in_company_is_asked_about_alone() -> None:
    """No row fails for what was in flight beside it; the rows that got a fault say so, once."""
    with listening(Overcome("/v1/chat/completions")) as url:
        report = probe(PACKAGE, url, profile="chat")

    told = [(row, one) for row in report.results for one in row.findings if one.kind == "retried"]
    assert failed(report.results) == []
    assert told
    assert {row.status for row, _ in told} == {"WARN"}
    assert {one.actual for _, one in told} == {"500"}
    assert all(one.message.endswith("with nothing else in flight, with 200") for _, one in told)


@pytest.mark.parametrize("concurrency", [1, 4])
def test_a_fault_by_chance(concurrency: int) -> None:
    """One fault is told and fails nothing, whatever else was asked."""
    faults = iter([FAULT])

    def rule(_: int, request: HTTPConnection) -> Response | None:
        return next(faults, None) if request.scope["path"] == "/v1/chat/completions" else None

    with ruled(PACKAGE, rule) as url:
        report = probe(PACKAGE, url, profile="chat", concurrency=concurrency)

    assert failed(report.results) == []
    assert report.sent.retries == 1
    assert [one.status for one in report.results if "retried" in {it.kind for it in one.findings}] == ["WARN"]


def failing(path: str) -> Rule:
    return lambda _, request: FAULT if request.scope["path"] == path else None


def test_nobody_is_asked_twice_who_may_have_made_something() -> None:
    """A store whose answer is lost isn't made again."""
    with ruled(PACKAGE, failing("/v1/vector_stores")) as url:
        report = probe(PACKAGE, url, profile="full", allow_writes=True)

    result = next(one for one in report.results if one.id == "vector_stores.create")
    assert result.status == "FAIL"
    assert "retried" not in {one.kind for one in result.findings}


def test_a_fault_of_the_servers_own_stays_one() -> None:
    """What fails alone, too, is a FAIL and says so; many such are not all asked about."""
    with ruled(PACKAGE, failing("/v1/embeddings")) as url:
        report = probe(PACKAGE, url, profile="full")

    result = next(one for one in report.results if one.id == "embeddings")
    notes = [one.message for one in result.findings if one.kind == "retried"]
    again = [one for row in report.results for one in row.findings if one.kind == "retried"]
    assert result.status == "FAIL"
    assert set(notes) == {"asked again, with nothing else in flight: 500 again"}
    assert 0 < len(again) <= FAULTS_IN_VAIN
    assert {one.severity for one in again} == {"note"}


@pytest.mark.parametrize("concurrency", [1, 4])
def test_paths_that_all_fail_are_asked_once(concurrency: int) -> None:
    """Where unknown paths get the same fault, or nothing was beside, asking again shows nothing."""

    def rule(_: int, request: HTTPConnection) -> Response | None:
        path = request.scope["path"]
        return None if path.endswith(("/models", "/chat/completions")) else FAULT

    with ruled(PACKAGE, rule) as url:
        report = probe(PACKAGE, url, concurrency=concurrency)

    assert report.sent.retries == 0


@pytest.mark.parametrize(("status", "words"), [(500, "fails at"), (415, "refuses")])
def test_a_form_that_is_read_as_json(status: int, words: str) -> None:
    """A server that takes pictures only in JSON is asked so, whichever way it fails at the form."""

    def rule(_: int, request: HTTPConnection) -> Response | None:
        path, form = request.scope["path"], request.headers.get("content-type", "").startswith("multipart")
        return PlainTextResponse("no", status) if form and path == "/v1/images/edits" else None

    with ruled(PACKAGE, rule) as url:
        report = probe(PACKAGE, url)

    result = next(one for one in report.results if one.id == "images.edits")
    told = [(one.severity, one.deviation) for one in result.findings if one.kind == "fallback"]
    assert result.status == "WARN"
    assert result.detail.startswith(f"{words} the documented request, but accepts another form")
    assert told == [("warn", "images-edit-takes-json")]


def test_a_form_that_fails_in_every_encoding() -> None:
    """What fails as JSON, too, stays the failure that it was."""
    with ruled(PACKAGE, failing("/v1/images/edits")) as url:
        report = probe(PACKAGE, url)

    result = next(one for one in report.results if one.id == "images.edits")
    assert result.status == "FAIL"
    assert result.detail.startswith("status 500")
