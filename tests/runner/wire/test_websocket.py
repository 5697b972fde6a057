from __future__ import annotations

import asyncio
import json
import logging
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from websockets.asyncio.server import serve

from aioc_generated.catalog import Request
from aioc_generated.settings import LIMITS as SHIPPED
from aioc_runner.wire import websocket
from aioc_runner.wire.credentials import credentials
from aioc_runner.wire.request import build
from aioc_runner.wire.target import parse_target
from aioc_testing import hostile
from aioc_testing.hostile import answer, listening, says

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from contextlib import AbstractAsyncContextManager

    from websockets.asyncio.server import ServerConnection

    from aioc_runner.wire.exchange import Exchange
    from aioc_testing.virtual_time import Clock

    Talk = Callable[[ServerConnection], Awaitable[None]]

pytestmark = pytest.mark.usefixtures("clock")

KEY = "sk-hunter22-hunter22"
CREATED = json.dumps({"type": "session.created"})
SCRIPT = ({"type": "session.update"}, {"type": "ping"})
LIMITS = replace(
    SHIPPED,
    body_bytes=20_000,
    header_bytes=4096,
    event_bytes=10_000,
    events=500,
    depth=100,
    messages=8,
    findings=50,
    excerpt=600,
)
QUIET = logging.getLogger("aioc.tests.websocket")
QUIET.addHandler(logging.NullHandler())
QUIET.propagate = False


@asynccontextmanager
async def talking(talk: Talk) -> AsyncIterator[str]:
    """Run a WebSocket server whose every connection does `talk`."""
    async with serve(talk, "127.0.0.1", 0, logger=QUIET) as server:
        yield f"http://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}"


def ask(
    server: AbstractAsyncContextManager[str],
    messages: tuple[object, ...] = (),
    timeout: float = 5,
    ends: tuple[str, ...] = (),
) -> Exchange:
    async def run() -> Exchange:
        async with server as url:
            target = parse_target(url)
            request = Request(
                fixture=None, encoding="websocket", messages=messages, ends=ends, model_at="query"
            )
            sent = build(
                request,
                method="GET",
                path="/v1/realtime",
                target=target,
                credentials=credentials(target, {"AIOC_API_KEY": KEY}),
                model="m",
            )
            return await websocket.exchange_messages(
                sent, key="r/probe", role="probe", row="r", timeout=timeout, limits=LIMITS
            )

    return asyncio.run(run())


def frames(exchange: Exchange) -> list[tuple[bool, bytes]]:
    return [(frame.sent, frame.data) for frame in exchange.frames]


def failed(exchange: Exchange) -> tuple[str, str]:
    assert exchange.failure is not None
    return exchange.failure.kind, exchange.failure.message


async def greets(connection: ServerConnection) -> None:
    await connection.send(CREATED)
    await connection.wait_closed()


async def echoes(connection: ServerConnection) -> None:
    await connection.send(CREATED)
    async for message in connection:
        await connection.send(message)


async def leaks(connection: ServerConnection) -> None:
    request = connection.request
    assert request is not None
    await connection.send(request.headers["Authorization"])
    await connection.send(KEY.encode())
    await connection.wait_closed()


async def spells(connection: ServerConnection) -> None:
    await connection.send(CREATED)
    await connection.recv()
    for piece in (KEY[:7], KEY[7:]):
        await connection.send(json.dumps({"delta": piece}))
    await connection.wait_closed()


async def stays_silent(connection: ServerConnection) -> None:
    await connection.wait_closed()


async def leaves(connection: ServerConnection) -> None:
    await connection.close(1011, "no realtime today")


async def greets_and_leaves(connection: ServerConnection) -> None:
    await connection.send(CREATED)


async def floods(connection: ServerConnection) -> None:
    while True:
        await connection.send("x" * 100)


async def sends_too_much(connection: ServerConnection) -> None:
    await connection.send("x" * (LIMITS.event_bytes + 1))
    await connection.wait_closed()


async def thinks(connection: ServerConnection) -> None:
    await connection.send(CREATED)
    await connection.recv()
    for message in ("[]", json.dumps({"type": "begun"}), json.dumps({"type": "done"}), CREATED):
        await asyncio.sleep(websocket.QUIET_SECONDS + 1)
        await connection.send(message)
    await connection.wait_closed()


def test_the_end_is_waited_for() -> None:
    """Where a script says what ends it, no pause does, and nothing is read after it."""
    exchange = ask(talking(thinks), SCRIPT[:1], timeout=60, ends=("failed", "done"))

    assert exchange.failure is None
    assert [json.loads(data) for sent, data in frames(exchange) if not sent][1:] == [
        [],
        {"type": "begun"},
        {"type": "done"},
    ]


def test_an_end_that_never_comes() -> None:
    """It is named, and what came before it is kept."""
    exchange = ask(talking(greets), SCRIPT[:1], ends=("done", "failed"))

    assert failed(exchange) == ("timeout", "no done within 5 s")
    assert len(exchange.frames) == 2


def test_greeting() -> None:
    """Without a script, the first message is all that is waited for."""
    exchange = ask(talking(greets))

    assert (exchange.status, exchange.failure, exchange.truncated) == (101, None, False)
    assert frames(exchange) == [(False, CREATED.encode())]
    assert exchange.url.endswith("/v1/realtime?model=m")
    assert exchange.url.startswith("ws://")
    assert dict(exchange.request_headers)["Authorization"] == "Bearer REDACTED"


def test_script(clock: Clock) -> None:
    """A script is sent after the first message, and what answers it is read until it is quiet."""
    exchange = ask(talking(echoes), SCRIPT)

    sent = [json.dumps(message, separators=(",", ":")).encode() for message in SCRIPT]
    assert frames(exchange) == [
        (False, CREATED.encode()),
        *((True, message) for message in sent),
        *((False, message) for message in sent),
    ]
    assert (exchange.failure, exchange.truncated) == (None, False)
    assert clock.now == pytest.approx(websocket.QUIET_SECONDS)


def test_leak() -> None:
    """A key that comes back in a message is redacted."""
    exchange = ask(talking(leaks))

    assert frames(exchange) == [(False, b"Bearer REDACTED")]


def test_pieces() -> None:
    """A key that comes over two messages is redacted."""
    exchange = ask(talking(spells), SCRIPT[:1])

    assert frames(exchange)[2:] == [(False, b'{"delta": "REDACTED"}'), (False, b'{"delta": "*"}')]


def test_silence() -> None:
    """A server that upgrades and says nothing runs out of time."""
    exchange = ask(talking(stays_silent), timeout=0.3)

    assert (exchange.status, failed(exchange)) == (101, ("timeout", "no message within 0.3 s"))


def test_leaves_at_once() -> None:
    """A server that closes before its first message has a failure with the code."""
    exchange = ask(talking(leaves))

    assert (exchange.status, failed(exchange)) == (
        101,
        ("reset", "the server closed the WebSocket (code 1011)"),
    )


def test_leaves_in_the_script() -> None:
    """A server may close after its first message; what it said is kept."""
    exchange = ask(talking(greets_and_leaves), SCRIPT)

    assert exchange.frames[0].data == CREATED.encode()
    assert exchange.failure is None


def test_flood() -> None:
    """A flood ends at the limit of messages."""
    exchange = ask(talking(floods), SCRIPT)

    assert len(exchange.frames) == LIMITS.messages
    assert exchange.truncated


def test_too_much() -> None:
    """A message over the limit is a failure."""
    exchange = ask(talking(sends_too_much))

    assert failed(exchange) == ("too-large", "a message of more than 10000 bytes")
    assert exchange.truncated


async def refuses(_: bytes, writer: asyncio.StreamWriter) -> None:
    body = b'{"error": {"message": "no ' + KEY.encode() + b'"}}'
    await says(writer, answer(body, "Content-Type: application/json", status="404 Not Found"))


def test_refusal() -> None:
    """A refused upgrade has its status, headers and body, redacted."""
    exchange = ask(listening(refuses))

    assert (exchange.status, exchange.reason, exchange.failure) == (404, "Not Found", None)
    assert (exchange.media_type, exchange.body) == (
        "application/json",
        b'{"error": {"message": "no REDACTED"}}',
    )


def test_redirect() -> None:
    """A redirect is an answer, and is not followed."""
    exchange = ask(listening(hostile.redirects_elsewhere))

    assert (exchange.status, exchange.header("location")) == (307, "http://127.0.0.1:1/elsewhere")


def test_plain_answer() -> None:
    """A server that answers 200 has not upgraded."""
    exchange = ask(listening(hostile.conformant))

    assert (exchange.status, exchange.body, exchange.failure) == (200, b"{}", None)


async def upgrades_wrongly(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, b"HTTP/1.1 101 Hm\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")


def test_troubles(clock: Clock) -> None:
    """Trouble is a failure with its kind, within the time."""
    assert failed(ask(listening(hostile.hangs_up)))[0] == "reset"
    assert failed(ask(listening(hostile.resets)))[0] == "reset"
    assert failed(ask(listening(hostile.no_http)))[0] == "protocol"
    assert failed(ask(listening(upgrades_wrongly)))[0] == "protocol"
    assert failed(ask(listening(hostile.endless_headers), timeout=0.2))[0] == "timeout"
    assert failed(ask(listening(hostile.never_answers), timeout=0.2))[0] == "timeout"
    assert clock.now < 5
