"""What goes wrong on a WebSocket: its upgrade, its frames, and its end."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

from aioc_testing.canary import CANARY
from aioc_testing.hostile import forever, says
from hostile import servers as on
from hostile.rows.case import NOT_KEPT, REALTIME, Case
from hostile.servers import JSON, body, posts, raw

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from aioc_testing.hostile import Behaviour

    Then = Callable[[asyncio.StreamWriter], Awaitable[None]]

TURNED = CANARY[::-1].encode()
CREATED = on.frame(json.dumps({"type": "session.created", "event_id": "e", "session": {}}).encode())
TEXT = "realtime.text"
FULL = ("--profile", "full")


def upgraded(then: Then, *headers: bytes) -> Behaviour:
    """Take the upgrade, with these headers besides."""
    return posts(on.upgraded(then, headers=headers))


def without_end(piece: bytes, before: bytes = b"") -> Then:
    """Send this, again and again."""

    async def send(writer: asyncio.StreamWriter) -> None:
        await says(writer, before)
        await forever(writer, piece)

    return send


def dripped(data: bytes) -> Then:
    """Send a byte a second."""

    async def send(writer: asyncio.StreamWriter) -> None:
        for at in range(len(data)):
            await says(writer, data[at : at + 1])
            await asyncio.sleep(1)

    return send


async def _drips_headers(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, b"HTTP/1.1 101 Switching\r\n")
    while True:
        await says(writer, b"X-More: 1\r\n")
        await asyncio.sleep(1)


async def _refuses_without_end(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, b"HTTP/1.1 403 No\r\n" + JSON.encode() + b"\r\n\r\n")
    await forever(writer, b"x" * 65_536)


async def _headers_without_end(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, b"HTTP/1.1 101 Switching\r\n")
    await forever(writer, b"X-More: 1\r\n" * 100)


PART = b"\x01\x7e\x40\x00" + b"x" * 16384
"""The beginning of a message in several frames."""

MORE = b"\x00" + PART[1:]

SOCKETS: Mapping[str, Case] = {
    "pings without end": Case(
        upgraded(without_end(on.frame(b"", 9) * 100)),
        REALTIME,
        (1, "FAIL", "truncated", "a WebSocket of too many frames"),
    ),
    "pings without end once it has begun": Case(
        upgraded(without_end(on.frame(b"", 9) * 100, CREATED)),
        TEXT,
        (1, "FAIL", "truncated", "a WebSocket of too many frames"),
        FULL,
    ),
    "sends messages without end": Case(
        upgraded(without_end(CREATED * 10)),
        TEXT,
        (1, "FAIL", "truncated", "bytes; the rest wasn't read"),
        FULL,
    ),
    "splits a message without end": Case(
        upgraded(without_end(MORE, PART)),
        REALTIME,
        (1, "FAIL", "truncated", "a message of more than 4194304 bytes"),
    ),
    "splits a message into nothing without end": Case(
        upgraded(without_end(b"\x00\x00" * 1000, b"\x01\x00")),
        REALTIME,
        (1, "FAIL", "truncated", "a WebSocket of too many frames"),
    ),
    "drips a frame": Case(
        upgraded(dripped(CREATED)), REALTIME, (1, "FAIL", "truncated", "no message within 5 s")
    ),
    "takes the upgrade and never the end": Case(
        upgraded(on.frames(CREATED)), REALTIME, (0, "WARN", "missing", "$[0].session.type is missing")
    ),
    "says one thing and nothing more": Case(
        upgraded(on.frames(CREATED)), TEXT, (1, "FAIL", "truncated", "no response.done within 5 s"), FULL
    ),
    "closes in 200 letters": Case(
        upgraded(on.frames(on.frame(b"\x03\xe8" + b"x" * 200, 8))),
        REALTIME,
        (1, "FAIL", "truncated", "bad WebSocket frames: control frame too long"),
    ),
    "closes with no code": Case(
        upgraded(on.frames(on.frame(b"\x03", 8))),
        REALTIME,
        (1, "FAIL", "truncated", "bad WebSocket frames: close frame too short"),
    ),
    "closes with a code that isn't one": Case(
        upgraded(on.frames(on.frame(b"\x00\x01", 8))),
        REALTIME,
        (1, "FAIL", "truncated", "bad WebSocket frames: invalid status code"),
    ),
    "masks its frames": Case(
        upgraded(on.frames(b"\x81\x82\0\0\0\0{}")),
        REALTIME,
        (1, "FAIL", "truncated", "bad WebSocket frames: incorrect masking"),
    ),
    "sends half a character": Case(
        upgraded(on.frames(on.frame(b"\xc3"))),
        REALTIME,
        (1, "FAIL", "truncated", "bad WebSocket frames: unexpected end of data"),
    ),
    "sends half a pair in a frame": Case(
        upgraded(on.frames(on.frame(b'{"type": "\\ud800"}'))),
        REALTIME,
        (1, "FAIL", "invalid-json", "a string contains half of a surrogate pair"),
    ),
    "sends a deep frame": Case(
        upgraded(on.frames(on.frame(b"[" * 100_000))),
        REALTIME,
        (1, "FAIL", "invalid-json", "nested deeper than 100 levels"),
    ),
    "takes an extension that nobody offered": Case(
        upgraded(on.frames(CREATED), b"Sec-WebSocket-Extensions: permessage-deflate"),
        REALTIME,
        (1, "FAIL", "no-response", "no answer: no extensions supported"),
    ),
    "takes a protocol that nobody offered": Case(
        upgraded(on.frames(CREATED), b"Sec-WebSocket-Protocol: x"),
        REALTIME,
        (1, "FAIL", "no-response", "no answer: no subprotocols supported"),
    ),
    "takes the key for a protocol": Case(
        upgraded(on.frames(CREATED), b"Sec-WebSocket-Protocol: " + TURNED),
        REALTIME,
        (1, "FAIL", "no-response", "no answer: no subprotocols supported"),
    ),
    "takes the key for an extension": Case(
        upgraded(on.frames(CREATED), b"Sec-WebSocket-Extensions: " + TURNED),
        REALTIME,
        (1, "FAIL", "no-response", "no answer: no extensions supported"),
    ),
    "upgrades to the key": Case(
        posts(raw(b"HTTP/1.1 101 Yes\r\nUpgrade: " + TURNED + b"\r\nConnection: Upgrade\r\n\r\n")),
        REALTIME,
        (1, "FAIL", "no-response", "no answer: REDACTED"),
    ),
    "refuses the upgrade with the key": Case(
        posts(body(b'{"error": "' + TURNED + b'"}', JSON, status="401 No")), REALTIME, NOT_KEPT
    ),
    "says the key over two frames": Case(
        upgraded(
            on.frames(
                CREATED,
                on.frame(b'{"type": "a", "delta": "' + TURNED[:16] + b'"}'),
                on.frame(b'{"type": "a", "delta": "' + TURNED[16:] + b'"}'),
            )
        ),
        TEXT,
        NOT_KEPT,
        FULL,
    ),
    "says the key in bytes of a frame": Case(
        upgraded(on.frames(CREATED, on.frame(b"\0" + TURNED, 2))), TEXT, NOT_KEPT, FULL
    ),
    "drips the headers of an upgrade": Case(
        posts(_drips_headers), REALTIME, (1, "FAIL", "no-response", "nothing came to the upgrade within 5 s")
    ),
    "sends headers of an upgrade without end": Case(
        posts(_headers_without_end),
        REALTIME,
        (1, "FAIL", "no-response", "did not receive a valid HTTP response"),
    ),
    "refuses the upgrade without end": Case(
        posts(_refuses_without_end),
        REALTIME,
        (1, "FAIL", "no-response", "did not receive a valid HTTP response"),
    ),
    "redirects the upgrade to the key": Case(
        posts(body(b"", f"Location: ws://other.example/{CANARY[::-1]}", status="307 There")),
        REALTIME,
        (1, "FAIL", "redirect", "redirects: 307 to REDACTED"),
    ),
}
LARGE: Mapping[str, Case] = {
    "sends large messages without end": Case(
        upgraded(without_end(on.frame(json.dumps({"type": "x" * 3_000_000}).encode()), CREATED)),
        TEXT,
        (1, "FAIL", "truncated", "the answer is larger than 1"),
        FULL,
    ),
}
