"""A report says whether a wall or a limit kept from the run what it asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from starlette.responses import JSONResponse, Response

from aioc_runner.catalog import load
from aioc_runner.judge.summary.measured import kept_from
from aioc_testing.troubled import probe, ruled

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection

PACKAGE = load()


def refused(status: int) -> Response:
    """A refusal in OpenAI's form."""
    error = {"message": "no", "type": "invalid_request_error", "param": None, "code": None}
    return JSONResponse({"error": error}, status, headers={"Retry-After": "600"})


@pytest.mark.parametrize("status", [401, 403, 429])
def test_all_but_the_list(status: int) -> None:
    """An expired key, or no patience, on everything but the list: nothing was measured."""

    def rule(_: int, request: HTTPConnection) -> Response | None:
        return None if request.url.path == "/v1/models" else refused(status)

    with ruled(PACKAGE, rule) as url:
        report = probe(PACKAGE, url)

    assert report.measured == "nothing"
    assert "in part, the server" in report.headline


@pytest.mark.parametrize(
    ("path", "measured", "kept"),
    [
        ("/v1/embeddings", "in-part", "embeddings"),
        ("/v1/chat/completions", "in-part", "chat.completions"),
        ("/v1/realtime", "all", None),
        ("/v1/nowhere", "all", None),
    ],
)
def test_some_of_the_core(path: str, measured: str, kept: str | None) -> None:
    """A wall before a core endpoint leaves a hole in the report; one before what is optional doesn't."""

    def rule(_: int, request: HTTPConnection) -> Response | None:
        return refused(401) if request.url.path == path else None

    with ruled(PACKAGE, rule) as url:
        report = probe(PACKAGE, url)

    assert report.measured == measured
    assert (kept in kept_from(report.results)) is (kept is not None)
