"""Who a server is, is asked in passing: once, without patience, and at nobody's cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from starlette.responses import JSONResponse, PlainTextResponse

from aioc_runner.catalog import load
from aioc_testing.troubled import Cut, probe, relayed, ruled

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection
    from starlette.responses import Response

pytestmark = pytest.mark.usefixtures("clock")

PACKAGE = load()


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (JSONResponse({"build_info": "b6123-0a1b2c3"}), ("llama.cpp", "b6123-0a1b2c3")),
        (JSONResponse({"build_info": ["b6123-0a1b2c3"]}), (None, None)),
        (JSONResponse({}, 503, {"Retry-After": "60"}), (None, None)),
        (JSONResponse({}, 429, {"Retry-After": "60"}), (None, None)),
        (JSONResponse({}, 401), (None, None)),
        (PlainTextResponse("<html>"), (None, None)),
    ],
)
def test_asks_once(answer: Response, expected: tuple[str | None, str | None]) -> None:
    """Whatever /props answers, it is asked once, nothing is waited for, and no row is graded by it."""

    def props(_: int, asked: HTTPConnection) -> Response | None:
        return answer if asked.url.path == "/props" else None

    with ruled(PACKAGE, props) as url:
        report = probe(PACKAGE, url, profile="chat")

    assert (report.target.implementation, report.target.version) == expected
    assert (report.sent.recognition, report.sent.retries, report.sent.liveness) == (1, 0, 0)
    assert {result.status for result in report.results if result.reason is None} == {"PASS"}


def test_a_server_that_hangs_up() -> None:
    """A server that hangs up on a path it doesn't know is neither dead nor at fault."""

    def hangs_up(_: int, head: bytes) -> Cut | None:
        return Cut() if b" /props " in head else None

    with relayed(PACKAGE, hangs_up) as url:
        report = probe(PACKAGE, url, profile="chat")

    assert (report.stopped, report.sent.recognition, report.sent.liveness) == (None, 1, 0)
    assert {result.status for result in report.results if result.reason is None} == {"PASS"}


def test_a_server_that_the_user_names() -> None:
    """What a named server's version hangs on is asked, and nothing else."""
    asked: list[str] = []

    def version(_: int, connection: HTTPConnection) -> Response | None:
        asked.append(connection.url.path)
        return JSONResponse({"version": "0.32.0"}) if connection.url.path == "/version" else None

    with ruled(PACKAGE, version) as url:
        report = probe(PACKAGE, url, profile="basics", implementation="vllm")

    assert (report.target.implementation, report.target.version) == ("vLLM", "0.32.0")
    assert "/props" not in asked
    assert report.requests == len(asked)
