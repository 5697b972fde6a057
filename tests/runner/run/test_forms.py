"""Servers that read a body before they look at its path: what they say of a form says nothing of a route."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from starlette.responses import JSONResponse, PlainTextResponse, Response

from aioc_runner.catalog import load
from aioc_testing.troubled import Cut, probe, relayed, relayed_to, ruled

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import HTTPConnection

    from aioc_runner.report import Report
    from aioc_testing.troubled import Rule

pytestmark = pytest.mark.usefixtures("clock")

PACKAGE = load()
CHAT = "/v1/chat/completions"
FORMS = {row.id for row in PACKAGE.catalog.rows if row.request.encoding == "multipart"}
ABSENT = {
    "audio.transcriptions": {"absent"},
    "audio.translations": {"absent"},
    "images.edits": {"absent"},
    "images.variations": {"retired"},
}


def is_form(request: HTTPConnection) -> bool:
    return request.headers.get("content-type", "").startswith("multipart/")


def invalid_json(_: HTTPConnection) -> Response:
    return JSONResponse({"error": {"message": "invalid JSON", "type": "invalid_request_error"}}, 400)


def crash(_: HTTPConnection) -> Response:
    return JSONResponse({"detail": "Internal Server Error"}, 500)


def unread_byte(request: HTTPConnection) -> Response:
    """Say where Python's decoder gave up, which depends on the file and on what stands before it."""
    place = int(request.headers["content-length"]) // 2
    byte = 0x80 + place % 0x70
    return PlainTextResponse(f"'utf-8' codec can't decode byte {byte:#x} in position {place}", 400)


def parses_json_before_routing(refuse: Callable[[HTTPConnection], Response]) -> Rule:
    """Refuse each body that isn't JSON, then each path but two."""

    def rule(_: int, request: HTTPConnection) -> Response | None:
        if request.scope["method"] == "POST" and is_form(request):
            return refuse(request)
        known = request.url.path in (CHAT, "/v1/models")
        return None if known else JSONResponse({"detail": "Not Found"}, 404)

    return rule


def said_of_forms(report: Report) -> dict[str, set[str | None]]:
    """What each row that sends a form found, or why it was skipped."""
    found = [one for one in report.results if one.id in FORMS and one.reason != "out-of-profile"]
    return {one.id: {finding.kind for finding in one.findings} or {one.reason} for one in found}


@pytest.mark.parametrize("refuse", [invalid_json, crash, unread_byte])
def test_form_is_refused_everywhere(refuse: Callable[[HTTPConnection], Response]) -> None:
    """A route is absent where it refuses a form as a path that can't exist does."""
    with ruled(PACKAGE, parses_json_before_routing(refuse)) as url:
        report = probe(PACKAGE, url)

    assert said_of_forms(report) == ABSENT
    assert report.sent.canaries == 4


def test_form_ends_the_connection() -> None:
    """A handler that dies of each form hangs up, on unknown paths too."""

    def fate(_: int, request: bytes) -> Cut | None:
        return Cut() if b"multipart/form-data" in request else None

    with (
        ruled(PACKAGE, parses_json_before_routing(invalid_json)) as near,
        relayed_to(near, fate) as url,
    ):
        report = probe(PACKAGE, url)

    assert said_of_forms(report) == ABSENT


def test_form_is_refused_by_its_route() -> None:
    """A refusal that unknown paths don't share is the route's own."""

    def rule(_: int, request: HTTPConnection) -> Response | None:
        return invalid_json(request) if "/transcriptions" in request.url.path else None

    with ruled(PACKAGE, rule) as url:
        report = probe(PACKAGE, url)

    row = next(result for result in report.results if result.id == "audio.transcriptions")
    assert row.status == "FAIL"
    assert any("invalid JSON" in finding.message for finding in row.findings)


def test_form_that_is_taken_costs_nothing() -> None:
    """Where each form is answered, no path that can't exist is asked by one."""
    with relayed(PACKAGE, lambda *_: None) as url:
        report = probe(PACKAGE, url)

    assert report.sent.canaries == 3
