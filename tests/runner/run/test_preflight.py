"""A browser's preflight: sent as browsers send it, and judged by what they make of the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from starlette.responses import JSONResponse, Response
from starlette.testclient import TestClient

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.run import session
from aioc_runner.serve.app import build_app
from aioc_runner.serve.run import listening
from aioc_runner.wire.exchange import PREFLIGHT
from aioc_testing.options import options

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from aioc_runner.wire.exchange import Recording

PACKAGE = load()
(ROW,) = (row for row in PACKAGE.catalog.rows if row.method == PREFLIGHT)
ASKED = {name.lower(): value for name, value in ROW.request.headers.items()}
HEADERS = ASKED["access-control-request-headers"]
ALLOW = "access-control-allow-headers"
ORIGIN = "access-control-allow-origin"
KEY = "aioc-test-key-of-nobody"

CASES: dict[str, tuple[int, tuple[tuple[str, str], ...], str, str | None]] = {
    "what was asked for, repeated": (200, ((ORIGIN, ASKED["origin"]), (ALLOW, HEADERS)), "PASS", None),
    "a list in two lines": (
        204,
        (
            (ORIGIN, "*"),
            (ALLOW, "Authorization, Content-Type"),
            (ALLOW, HEADERS.replace("authorization,", "")),
        ),
        "PASS",
        None,
    ),
    "any header and Authorization": (200, ((ORIGIN, "*"), (ALLOW, "*, authorization")), "PASS", None),
    "any header": (200, ((ORIGIN, "*"), (ALLOW, "*")), "WARN", None),
    "a list without x-stainless": (
        200,
        ((ORIGIN, "*"), (ALLOW, "Content-Type, Authorization")),
        "FAIL",
        None,
    ),
    "any page, no list": (200, ((ORIGIN, "*"),), "FAIL", None),
    "disallowed headers": (400, ((ORIGIN, "*"), (ALLOW, "Accept")), "FAIL", None),
    "a wall for those let in": (401, ((ORIGIN, "*"), (ALLOW, HEADERS)), "FAIL", None),
    "a wall": (401, (), "SKIP", "not-offered"),
    "nobody is let in": (200, (), "SKIP", "not-offered"),
    "a page elsewhere is let in": (
        200,
        ((ORIGIN, "https://app.example"), (ALLOW, "*")),
        "SKIP",
        "not-offered",
    ),
    "any page, twice, so none": (
        200,
        ((ORIGIN, "*"), (ORIGIN, "*"), (ALLOW, HEADERS)),
        "SKIP",
        "not-offered",
    ),
    "no such method": (405, (), "SKIP", "not-offered"),
    "no such method, with the header of every answer": (405, ((ORIGIN, "*"),), "SKIP", "not-offered"),
    "no such path, with the header of every answer": (404, ((ORIGIN, "*"),), "SKIP", "not-offered"),
    "a fault": (500, (), "SKIP", "not-offered"),
    "never heard of it": (501, (), "SKIP", "not-offered"),
}


class Answering:
    """Lists no models, and answers every preflight alike."""

    def __init__(self, status: int, headers: tuple[tuple[str, str], ...]) -> None:
        self.status = status
        self.headers = headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = Response(status_code=self.status)
        for name, value in self.headers:
            response.headers.append(name, value)
        if scope["method"] != PREFLIGHT:
            response = JSONResponse({"object": "list", "data": []})
        await response(scope, receive, send)


def asked(url: str) -> Recording:
    """Ask for this row alone."""
    given = options(PACKAGE, url, "full", [ROW.id], environment={"AIOC_API_KEY": KEY})
    return session.run(PACKAGE, given)


@pytest.mark.parametrize("case", CASES)
def test_what_browsers_make_of_it(case: str) -> None:
    """Who lets nobody in isn't wrong; who lets pages in lets their requests in, too."""
    status, headers, grade, reason = CASES[case]
    with listening(Answering(status, headers)) as url:
        report = judge(PACKAGE, asked(url))
    (result,) = (one for one in report.results if one.id == ROW.id)

    assert (result.status, result.reason) == (grade, reason), result.detail
    assert bool(result.detail)


def test_a_preflight_is_sent_as_browsers_send_it() -> None:
    """Without the key and without a body, once; no path that can't exist is asked so."""
    with listening(Answering(204, ())) as url:
        recording = asked(url)
    sent = [one for one in recording.exchanges if one.method == PREFLIGHT]
    headers = {name.lower(): value for name, value in sent[0].request_headers}

    assert [one.key for one in sent] == [f"{ROW.id}/probe"]
    assert headers.items() >= ASKED.items()
    assert not headers.keys() & {"authorization", "content-type"}
    assert sent[0].request_body == b""


def test_the_reference_server_lets_pages_in() -> None:
    """Its answer is in its headers."""
    answer = TestClient(build_app(PACKAGE)).options(ROW.path, headers=dict(ROW.request.headers))

    assert (answer.status_code, answer.content) == (ROW.response.status, b"")
    assert set(HEADERS.split(",")) <= {one.strip() for one in answer.headers[ALLOW].split(",")}
