"""Whatever a server sends, the judge grades it: no crash, nothing unmeasured is PASS."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.judge import judge
from aioc_runner.report import contract
from aioc_runner.wire.exchange import Exchange, Failure, Frame, Recording

PACKAGE = load()
ROWS = PACKAGE.catalog.rows
DEEP = b"[" * 5000
ODD: list[Any] = [None, True, 0, 1e400, "", "x", [], [[]], {}, {"error": None}, {"error": []}, {"error": "x"}]
ODD += [{"data": 3}, {"data": [None]}, {"choices": None}, {"choices": [None]}, {"choices": [{"index": "0"}]}]
ODD += [{"choices": [{"index": 0, "message": [], "delta": []}]}, {"object": {}, "id": []}, {"type": []}]
ODD += [{"output": [{"type": "message", "content": 3}]}, {"output": [3]}, {"session": "x", "type": 3}]
BODIES: dict[str, bytes] = {json.dumps(value): json.dumps(value).encode() for value in ODD}
BODIES |= {
    "nothing": b"",
    "deep": DEEP,
    "deep objects": b'{"a":' * 5000,
    "NUL": b"\0" * 99,
    "latin-1": "é".encode("latin-1"),
    "HTML": b"<!doctype html>",
    "half a stream": b'data: {"a":',
    "only [DONE]": b"data: [DONE]\n\n",
    "odd events": b"".join(b"data: " + json.dumps(value).encode() + b"\n\n" for value in ODD),
    "deep events": b"data: " + DEEP + b"\n\n",
    "long names": json.dumps({"k" * 5000 + "\x1b'": 1}).encode(),
    "a long number": b"9" * 6000,
}
STATUSES = [None, 100, 101, 204, 299, 304, 399, 400, 404, 405, 418, 499, 500, 501, 503, 599, 999]
TYPES = ["", "application/json", "text/event-stream", "text/html", "audio/mpeg", "\x1b[31m;;;"]


def everything(body: bytes, content_type: str, status: int | None, failure: Failure | None) -> Recording:
    """Answer every request of every row alike; the canaries are 404."""
    keys = [("contact", "contact", "models.list", "GET", "/v1/models")]
    keys += [
        (f"{row.id}/{role}", role, row.id, row.method, row.path)
        for row in ROWS
        for role in ("probe", "malformed")
    ]
    told: Any = {
        "status": status,
        "headers": (("content-type", content_type),),
        "body": body,
        "failure": failure,
    }
    frames = (Frame(sent=False, text=True, data=body),)
    exchanges = [
        Exchange(key=key, role=role, row=row, method=method, url=f"http://x{path}", frames=frames, **told)  # type: ignore[arg-type]
        for key, role, row, method, path in keys
    ]
    exchanges += [
        Exchange(
            key=f"canary/{kind}",
            role="canary",
            row=None,
            method="GET",
            url="http://x/v1/aioc-canary",
            status=404,
        )
        for kind in ("GET", "POST", "WEBSOCKET")
    ]
    return Recording(
        tool="0",
        url="http://x",
        base="http://x",
        name=None,
        profile="full",
        phases=("A", "B", "C"),
        planned=tuple(row.id for row in ROWS),
        models={"": "tiny"},
        exchanges=tuple(exchanges),
    )


def graded(
    body: bytes, content_type: str, status: int | None = 200, failure: Failure | None = None
) -> dict[str, str]:
    """Judge a server that answers everything alike; what it said must be inert."""
    report = judge(PACKAGE, everything(body, content_type, status, failure))
    contract.read(contract.write(report))
    assert [one.detail for one in report.results if one.reason == "crashed"] == []
    texts = [text for one in report.results for text in (one.detail, *one.extras)]
    assert [text for text in texts if not text.isprintable()] == []
    return {one.id: one.status for one in report.results}


@pytest.mark.sampled(20)
@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("content_type", TYPES)
def test_odd_bodies(name: str, content_type: str) -> None:
    """No odd body under any content type passes for an answer."""
    assert "PASS" not in graded(BODIES[name], content_type).values()


@pytest.mark.parametrize("status", STATUSES)
def test_odd_statuses(status: int | None) -> None:
    """No odd status passes for an answer."""
    failure = Failure(kind="reset", message="reset\x1b") if status is None else None

    assert "PASS" not in graded(b"{}", "application/json", status, failure).values()
