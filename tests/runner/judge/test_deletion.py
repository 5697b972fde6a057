"""How a server deletes what was made: a route that isn't there is told from an object that isn't."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from aioc_runner.judge.read.deletion import deletion
from aioc_testing.judging import BASE, ERROR, NOT_FOUND, answer

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange

PATH = f"{BASE}/chat/completions/a"
GONE = {"error": {"message": "No completion a.", "type": "invalid_request_error", "code": None}}


def deleted(status: int, body: Any) -> Exchange:
    """What the deletion was answered."""
    return replace(answer("chat/cleanup", status, body, role="cleanup"), method="DELETE", url=PATH)


def unknown(status: int, body: Any) -> Exchange:
    """What an unknown path gets."""
    return replace(answer("canary/GET", status, body, role="canary", row=None), method="GET")


def named(method: str) -> dict[str, Any]:
    """OpenAI's refusal of an unknown path, which names the method."""
    return {"error": {**GONE["error"], "message": f"Invalid URL ({method} /v1/aioc)"}}


@pytest.mark.parametrize(
    ("cleanup", "canary", "expected"),
    [
        (deleted(200, {"id": "a", "deleted": True}), unknown(404, NOT_FOUND), False),
        (deleted(404, NOT_FOUND), unknown(404, NOT_FOUND), True),
        (deleted(404, named("DELETE")), unknown(404, named("GET")), True),
        (deleted(404, GONE), unknown(404, named("GET")), False),
        (deleted(405, {"detail": "Method Not Allowed"}), unknown(404, NOT_FOUND), True),
        (deleted(501, b"<html>"), unknown(404, NOT_FOUND), True),
        (deleted(200, {"error": "Unexpected"}), unknown(200, {"error": "Unexpected"}), True),
        (deleted(401, ERROR), unknown(404, NOT_FOUND), False),
        (deleted(500, b""), unknown(404, NOT_FOUND), False),
    ],
)
def test_what_has_no_route(cleanup: Exchange, canary: Exchange, *, expected: bool) -> None:
    """An unknown path's answer shows that nothing can be kept; another refusal doesn't."""
    assert deletion(cleanup, [canary])["unrouted"] is expected


def test_a_deletion_without_anything_to_compare_with() -> None:
    """Without a canary only the status speaks."""
    assert deletion(deleted(404, NOT_FOUND), [])["unrouted"] is False
