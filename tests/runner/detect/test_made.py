"""What answers tell of what was made: by which row, and how it is deleted."""

from __future__ import annotations

import json
from typing import Any

import pytest

from aioc_runner.catalog import load
from aioc_runner.detect.made import made
from aioc_runner.wire.exchange import Exchange

ROWS = load().catalog.rows
SSE = (("content-type", "text/event-stream"),)


def sent(row: str, path: str, answer: Any, asked: Any = None, **more: Any) -> Exchange:
    """One POST, answered with yes."""
    facts: dict[str, Any] = {"role": "probe", "status": 200, **more}
    body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    request = json.dumps(asked).encode()
    return Exchange(
        key=f"{row}/{facts['role']}", row=row, method="POST", url=f"http://h/base/{path}", body=body,
        request_body=request, **facts,
    )  # fmt: skip


def stream(**response: Any) -> bytes:
    """The first events of a response."""
    return b"event: x\ndata: %b\n\n" % json.dumps({"type": "response.created", "response": response}).encode()


MADE = {
    "a video": (sent("videos.create", "videos", {"id": "v"}), "DELETE /base/videos/v"),
    "a video that was to be refused": (
        sent("videos.create", "videos", {"id": "v"}, {}, role="malformed", status=201),
        "DELETE /base/videos/v",
    ),
    "an upload": (sent("uploads.create", "uploads", {"id": "u"}), "POST /base/uploads/u/cancel"),
    "a file within": (
        sent("uploads.complete", "uploads/u/complete", {"id": "u", "file": {"id": "f"}}),
        "DELETE /base/files/f",
    ),
    "an item": (
        sent("conversations.items.create", "conversations/c%2F1/items", {"data": [{"id": "i"}]}),
        "DELETE /base/conversations/c/1/items/i",
    ),
    "a chat that is to be stored": (
        sent("chat.completions", "chat/completions", {"id": "c"}, {"store": True}),
        "DELETE /base/chat/completions/c",
    ),
    "a response that is stored": (
        sent("responses", "responses", {"id": "r", "store": True}, {}, role="malformed"),
        "DELETE /base/responses/r",
    ),
    "a stream that is stored": (
        sent("responses.stream", "responses", stream(id="r", store=True), {}, headers=SSE),
        "DELETE /base/responses/r",
    ),
    "by a route that deletes": (
        sent("evals.create", "evals", {"id": "e"}, role="malformed"),
        "DELETE /base/evals/e",
    ),
}
NOT_MADE = {
    "a chat": sent("chat.completions", "chat/completions", {"id": "c"}, {}),
    "a chat that wasn't stored": sent(
        "chat.completions", "chat/completions", {"id": "c", "store": False}, {"store": True}
    ),
    "a response": sent("responses", "responses", {"id": "r"}, {}),
    "a stream": sent("responses.stream", "responses", stream(id="r", store=False), {}, headers=SSE),
    "no id": sent("files.create", "files", {"id": 7}),
    "an empty id": sent("files.create", "files", {"id": ""}),
    "no JSON": sent("files.create", "files", b"file-1"),
    "nested too deep": sent("files.create", "files", b"[" * 100_000),
    "refused": sent("files.create", "files", {"id": "f"}, status=400),
    "asked beside": sent("files.create", "files", {"id": "f"}, role="canary"),
    "at another path": sent("files.create", "elsewhere", {"id": "f"}),
    "by nobody": sent("no.such.row", "files", {"id": "f"}),
}


@pytest.mark.parametrize(("exchange", "deleting"), MADE.values(), ids=MADE)
def test_made(exchange: Exchange, deleting: str) -> None:
    """One thing, with the request that deletes it."""
    assert [f"{one.way.method} {one.path}" for one in made(ROWS, [exchange])] == [deleting]


@pytest.mark.parametrize("exchange", NOT_MADE.values(), ids=NOT_MADE)
def test_not_made(exchange: Exchange) -> None:
    """Nothing."""
    assert list(made(ROWS, [exchange])) == []


def test_an_id_that_is_given_again() -> None:
    """Two things that had one id have to be deleted twice."""
    one = sent("files.create", "files", {"id": "f"})

    assert [thing.times for thing in made(ROWS, [one, one])] == [2]
