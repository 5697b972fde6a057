"""Servers on raw sockets, each named for what it does wrong; all list a model, but for those that can't."""

from __future__ import annotations

import asyncio
import base64
import gzip
import json
from functools import wraps
from hashlib import sha1
from typing import TYPE_CHECKING, Any

from aioc_testing import hostile
from aioc_testing.canary import CANARY, SECRET
from aioc_testing.hostile import answer, forever, says

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping

    from aioc_testing.hostile import Behaviour

JSON = "Content-Type: application/json"
SSE = "Content-Type: text/event-stream"
IDS = ("tiny", "embedding-tiny", "tts-tiny", "realtime-tiny")
MODELS = {
    "object": "list",
    "data": [{"id": one, "object": "model", "created": 1_700_000_000, "owned_by": "x"} for one in IDS],
}
NOT_FOUND = {
    "error": {"message": "no such path", "type": "invalid_request_error", "param": None, "code": None}
}
USAGE = {"prompt_tokens": 9, "completion_tokens": 1, "total_tokens": 10}
PART = SECRET[2:14]
GUID = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


def posts(wrong: Behaviour) -> Behaviour:
    """List a model and know no other path, as servers do; only what is posted goes wrong."""

    @wraps(wrong)
    async def behave(head: bytes, writer: asyncio.StreamWriter) -> None:
        path = head.split(b" ", 2)[1]
        if path.endswith(b"/models"):
            await says(writer, answer(json.dumps(MODELS).encode(), JSON))
        elif b"canary" in path or (head.startswith(b"GET") and b"realtime" not in path):
            await says(writer, answer(json.dumps(NOT_FOUND).encode(), JSON, status="404 Not Found"))
        else:
            await wrong(head, writer)

    return behave


def raw(*pieces: bytes) -> Behaviour:
    """Say this, and hang up."""

    async def behave(_: bytes, writer: asyncio.StreamWriter) -> None:
        await says(writer, *pieces)

    return behave


def body(data: bytes, *headers: str, status: str = "200 OK") -> Behaviour:
    """Answer with this body."""
    return raw(answer(data, *(headers or (JSON,)), status=status))


def document(value: Any, status: str = "200 OK") -> Behaviour:
    """Answer with this JSON."""
    return body(json.dumps(value).encode(), status=status)


def lists(wrong: Behaviour) -> Behaviour:
    """Go wrong where models are listed, and know no other path."""

    @wraps(wrong)
    async def behave(head: bytes, writer: asyncio.StreamWriter) -> None:
        if head.split(b" ", 2)[1].endswith(b"/models"):
            await wrong(head, writer)
        else:
            await says(writer, answer(json.dumps(NOT_FOUND).encode(), JSON, status="404 Not Found"))

    return behave


def listing(*ids: Any) -> Behaviour:
    """List these models."""
    entries = [{"id": one, "object": "model", "created": 1_700_000_000, "owned_by": "x"} for one in ids]
    return lists(document({"object": "list", "data": entries}))


def chat(content: Any = "Hello", **more: Any) -> dict[str, Any]:
    """A whole answer."""
    message = {"role": "assistant", "content": content, "refusal": None, **more.pop("message", {})}
    choice = {
        "index": 0,
        "message": message,
        "finish_reason": "stop",
        "logprobs": None,
        **more.pop("choice", {}),
    }
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": "tiny",
        "choices": [choice],
        "usage": USAGE,
        **more,
    }


def spelt(text: str) -> Any:
    """Log probabilities that spell a text."""
    return {
        "content": [{"token": one, "logprob": -0.1, "bytes": [ord(one)], "top_logprobs": []} for one in text]
    }


def error(text: str, status: str = "400 Bad Request") -> Behaviour:
    """Refuse in these words."""
    return document(
        {"error": {"message": text, "type": "invalid_request_error", "param": None, "code": None}}, status
    )


def events(*said: str) -> Behaviour:
    """Stream these, one a chunk."""
    chunks = [
        {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1_700_000_000, "model": "tiny",
         "choices": [{"index": 0, "delta": {"content": one}, "finish_reason": None}]}
        for one in said
    ]  # fmt: skip
    return body(
        b"".join(b"data: %b\n\n" % json.dumps(one).encode() for one in chunks) + b"data: [DONE]\n\n", SSE
    )


async def silent(_: bytes, writer: asyncio.StreamWriter) -> None:
    await hostile.never_answers(_, writer)


async def drips(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, b"HTTP/1.1 200 OK\r\n" + JSON.encode() + b"\r\n\r\n")
    while True:
        await says(writer, b" ")
        await asyncio.sleep(1)


async def drips_headers(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, b"HTTP/1.1 200 OK\r\n")
    while True:
        await says(writer, b"X-More: 1\r\n")
        await asyncio.sleep(1)


async def drips_events(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, hostile.STREAM)
    while True:
        await says(writer, b": ping\n\n")
        await asyncio.sleep(1)


async def echoes(head: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, answer(head, "Content-Type: text/plain", status="500 No"))


async def slow_but_sure(_: bytes, writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(4.9)
    await says(writer, answer(json.dumps(chat()).encode(), JSON))


def upgraded(
    then: Callable[[asyncio.StreamWriter], Awaitable[None]],
    *,
    honest: bool = True,
    headers: Iterable[bytes] = (),
) -> Behaviour:
    """Take the upgrade to a WebSocket; what asks for none is asked of an unknown path."""

    async def behave(head: bytes, writer: asyncio.StreamWriter) -> None:
        named = [one for one in head.split(b"\r\n") if one.lower().startswith(b"sec-websocket-key:")]
        if not named:
            await says(writer, answer(json.dumps(NOT_FOUND).encode(), JSON, status="404 Not Found"))
            return
        key = named[0].partition(b":")[2].strip()
        accept = base64.b64encode(sha1(key + GUID).digest()) if honest else CANARY.encode()  # noqa: S324 -- RFC 6455
        lines = [
            b"HTTP/1.1 101 Switching",
            b"Upgrade: websocket",
            b"Connection: Upgrade",
            b"Sec-WebSocket-Accept: " + accept,
            *headers,
        ]
        await says(writer, b"\r\n".join([*lines, b"", b""]))
        await then(writer)

    return behave


def frame(data: bytes, opcode: int = 1) -> bytes:
    """A frame of a server."""
    size = (
        bytes([len(data)])
        if len(data) < 126
        else b"\x7e" + len(data).to_bytes(2)
        if len(data) < 65536
        else b"\x7f" + len(data).to_bytes(8)
    )
    return bytes([0x80 | opcode]) + size + data


def frames(*sent: bytes) -> Callable[[asyncio.StreamWriter], Awaitable[None]]:
    """Send these frames, and nothing more."""

    async def send(writer: asyncio.StreamWriter) -> None:
        await says(writer, *sent)
        await asyncio.sleep(30)

    return send


async def frame_without_end(writer: asyncio.StreamWriter) -> None:
    await says(writer, b"\x81\x7f" + (1 << 40).to_bytes(8))
    await forever(writer, b"x" * 4096)


def dies_after(requests: int, then: Behaviour) -> Behaviour:
    """Answer so many requests, and hang up on all others."""
    left = [requests]

    async def behave(head: bytes, writer: asyncio.StreamWriter) -> None:
        left[0] -= 1
        if left[0] >= 0:
            await then(head, writer)

    return behave


def many(piece: bytes, times: int, before: bytes = b"[", after: bytes = b"null]") -> bytes:
    """JSON of so many pieces."""
    return before + (piece + b",") * times + after


HEAD = b"HTTP/1.1 200 OK\r\n" + JSON.encode() + b"\r\n"
GZIP = "Content-Encoding: gzip"
NUMBERS = [float(ord(char)) for char in CANARY]
EMBEDDED: Mapping[str, Any] = {
    "object": "list",
    "model": "tiny",
    "usage": {"prompt_tokens": 1, "total_tokens": 1},
}


def embedding(vector: Any) -> Behaviour:
    """Answer with this vector."""
    return document({**EMBEDDED, "data": [{"object": "embedding", "index": 0, "embedding": vector}]})


CHOICE = b'{"index":0,"message":{"role":"assistant","content":"a"},"finish_reason":"stop"}'
SQUEEZED = gzip.compress(b'{"key": "%b"}' % CANARY.encode())


def choices(number: int) -> bytes:
    """A whole answer with so many choices."""
    before, _, _ = json.dumps(chat()).encode().partition(b'"choices": [')
    return many(CHOICE, number, before + b'"choices": [', CHOICE + b"]}")
