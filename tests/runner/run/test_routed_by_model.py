"""A gateway that looks for a model before it looks at the path, and has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from starlette.responses import JSONResponse, Response

from aioc_runner.catalog import load
from aioc_testing.troubled import probe, ruled

if TYPE_CHECKING:
    from starlette.requests import HTTPConnection

pytestmark = pytest.mark.usefixtures("clock")

PACKAGE = load()
ROUTED = {"error": {"message": "request is missing a `model` field", "code": "model_required", "type": "x"}}


def routes_by_model(_: int, request: HTTPConnection) -> Response:
    """List nothing, and want a model at every path."""
    listed = request.url.path == "/v1/models"
    return JSONResponse({"object": "list", "data": []}) if listed else JSONResponse(ROUTED, 400)


def test_no_route_is_said_to_be_absent() -> None:
    """Where each path is refused for want of a model, nobody knows which are there."""
    with ruled(PACKAGE, routes_by_model) as url:
        report = probe(PACKAGE, url)

    assert {one.id for one in report.results if one.status == "FAIL"} == set()
    # A WebSocket is another matter: who doesn't open one hasn't got it.
    assert {one.id for one in report.results if one.reason == "absent"} <= {"realtime"}
    plain = next(one for one in report.results if one.id == "chat.completions")
    assert (plain.status, plain.reason) == ("SKIP", "no-model")
    assert "can't tell whether this route exists" in plain.detail
    assert "not-ready" not in {one.verdict for one in report.clients}
