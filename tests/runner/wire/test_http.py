from __future__ import annotations

import asyncio
import socket
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from aioc_generated.catalog import Request
from aioc_generated.settings import LIMITS as SHIPPED
from aioc_runner.wire.credentials import credentials
from aioc_runner.wire.http import GRACE_SECONDS, HttpClient
from aioc_runner.wire.request import PreparedRequest, build
from aioc_runner.wire.target import parse_target
from aioc_testing import hostile
from aioc_testing.hostile import CHUNK, DONE, listening

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange
    from aioc_testing.hostile import Behaviour
    from aioc_testing.virtual_time import Clock

pytestmark = pytest.mark.usefixtures("clock")

KEY = "sk-hunter22-hunter22-hunter22"
LIMITS = replace(
    SHIPPED,
    body_bytes=200_000,
    header_bytes=4096,
    event_bytes=20_000,
    events=500,
    depth=100,
    messages=8,
    findings=50,
    excerpt=600,
)


def prepared(url: str) -> PreparedRequest:
    target = parse_target(f"{url}?sig={KEY[::-1]}")
    request = Request(fixture=None, encoding="json", body={"a": 1})
    given = credentials(target, {"AIOC_API_KEY": KEY})
    return build(request, method="POST", path="/v1/x", target=target, credentials=given)


async def send(url: str, seconds: float) -> Exchange:
    async with HttpClient(LIMITS) as wire:
        return await wire.send(prepared(url), key="x/probe", role="probe", row="x", timeout=seconds)


def ask(behaviour: Behaviour, timeout: float = 10) -> Exchange:
    async def run() -> Exchange:
        async with listening(behaviour) as url:
            return await send(url, timeout)

    return asyncio.run(run())


def failure(exchange: Exchange) -> tuple[str, str]:
    assert exchange.failure is not None
    assert "\n" not in exchange.failure.message
    return exchange.failure.kind, exchange.failure.message


def test_conformant() -> None:
    """An exchange has what was sent, redacted, and what came back."""
    exchange = ask(hostile.conformant)
    sent = dict(exchange.request_headers)

    assert (exchange.key, exchange.role, exchange.row, exchange.method) == ("x/probe", "probe", "x", "POST")
    assert exchange.url.endswith("/v1/x?sig=REDACTED")
    assert sent["Authorization"] == "Bearer REDACTED"
    assert (sent["Accept-Encoding"], sent["Content-Length"]) == ("identity", "7")
    assert exchange.request_body == b'{"a":1}'
    assert (exchange.status, exchange.reason, exchange.body) == (200, "OK", b"{}")
    assert exchange.media_type == "application/json"
    assert (exchange.failure, exchange.truncated, exchange.held_open) == (None, False, False)


def test_echoes_the_key() -> None:
    """A key that the server sends back is nowhere in the exchange."""
    exchange = ask(hostile.echoes_the_key)

    assert b"Authorization: Bearer REDACTED" in exchange.body
    assert "Bearer REDACTED" in (exchange.header("x-leak") or "")
    assert exchange.header("set-cookie") == "REDACTED"
    assert "hunter22" not in repr(exchange)
    assert "22retnuh" not in repr(exchange)


def test_echoes_the_key_and_breaks_off() -> None:
    """Nor is the first half of a key, where a body ends in it."""
    assert ask(hostile.echoes_the_key_and_breaks_off).body == b"bad key: REDACTED"


def test_streams_the_key_in_pieces() -> None:
    """Nor is a key that comes over several events."""
    exchange = ask(hostile.streams_the_key_in_pieces)

    assert exchange.body == b"".join(
        b'data: {"delta": "%b"}\n\n' % piece for piece in (b"REDACTED", b"*", b"*", b"*")
    )


def test_redirects_elsewhere() -> None:
    """A redirect is an answer, and is not followed."""
    exchange = ask(hostile.redirects_elsewhere)

    assert (exchange.status, exchange.header("location")) == (307, "http://127.0.0.1:1/elsewhere")
    assert exchange.failure is None


def test_sets_cookies() -> None:
    """Cookies are not sent back."""

    async def run() -> list[bytes]:
        async with listening(hostile.sets_cookies) as url, HttpClient(LIMITS) as wire:
            sent = prepared(url)
            return [
                (await wire.send(sent, key="k", role="probe", row=None, timeout=10)).body for _ in range(2)
            ]

    assert asyncio.run(run()) == [b"none", b"none"]


@pytest.mark.parametrize(
    ("behaviour", "said", "status", "body"),
    [
        (hostile.never_answers, ("timeout", "nothing came within 0.3 s"), None, b""),
        (hostile.one_byte_a_moment, ("timeout", "the answer did not end within 0.3 s"), 200, b"x"),
        (hostile.endless_comments, ("too-large", "a body of more than 200000 bytes"), 200, b": ping"),
        (hostile.endless_continue, ("timeout", "nothing came within 0.3 s"), None, b""),
    ],
)
def test_deadline(
    behaviour: Behaviour, said: tuple[str, str], status: int | None, body: bytes, clock: Clock
) -> None:
    """A server can't hold a request longer than its time, however it goes on."""
    exchange = ask(behaviour, timeout=0.3)

    assert clock.now < 0.31
    assert failure(exchange) == said
    assert exchange.status == status
    assert exchange.body.startswith(body)


@pytest.mark.parametrize(
    ("behaviour", "kind", "status", "body"),
    [
        (hostile.hangs_up, "reset", None, b""),
        (hostile.resets, "reset", None, b""),
        (hostile.closes_mid_stream, "reset", 200, CHUNK),
        (hostile.closes_mid_body, "reset", 200, b'{"cut'),
        (hostile.no_http, "protocol", None, b""),
        (hostile.no_status, "protocol", None, b""),
        (hostile.bad_chunks, "protocol", 200, b""),
        (hostile.endless_headers, "protocol", None, b""),
        (hostile.brotli, "protocol", 200, b""),
        (hostile.lies_about_gzip, "protocol", 200, b""),
        (hostile.gzips_half, "protocol", 200, b'{"a": 1}'),
    ],
)
def test_failure(behaviour: Behaviour, kind: str, status: int | None, body: bytes) -> None:
    """Trouble is a failure with its kind; what came before it is kept."""
    exchange = ask(behaviour)

    assert failure(exchange)[0] == kind
    assert exchange.status == status
    assert exchange.body.startswith(body)
    assert bool(exchange.body) == bool(body)


@pytest.mark.parametrize(
    ("behaviour", "message", "size"),
    [
        (hostile.endless_body, "a body of more than 200000 bytes", LIMITS.broken_bytes),
        (hostile.gzip_bomb, "a body of more than 200000 bytes", LIMITS.broken_bytes),
        (hostile.endless_event, "an event is larger than 20000 bytes", None),
        (hostile.endless_events, "the stream has more than 500 events", None),
        (hostile.large_headers, "headers of more than 4096 bytes", 0),
    ],
)
def test_too_large(behaviour: Behaviour, message: str, size: int | None) -> None:
    """What is larger than its limit is cut there, and told."""
    exchange = ask(behaviour)

    assert failure(exchange) == ("too-large", message)
    assert exchange.truncated
    assert exchange.status == 200
    assert len(exchange.body) <= LIMITS.body_bytes
    assert size in (None, len(exchange.body))


@pytest.mark.parametrize(
    ("behaviour", "body"),
    [
        (hostile.gzips_unasked, b'{"a": 1}'),
        (hostile.gzips_twice_over, b"x" * 65_536 + b"yz"),
        (hostile.deflates, b'{"a": 1}'),
        (hostile.deflates_raw, b'{"a": 1}'),
    ],
)
def test_encodings(behaviour: Behaviour, body: bytes) -> None:
    """A compression that nobody asked for is undone."""
    exchange = ask(behaviour)

    assert (exchange.failure, exchange.body) == (None, body)


def test_stays_open_after_done(clock: Clock) -> None:
    """A stream that stays open after [DONE] is closed soon, with a note and no failure."""
    exchange = ask(hostile.stays_open_after_done)

    assert clock.now == pytest.approx(GRACE_SECONDS)
    assert (exchange.failure, exchange.held_open) == (None, True)
    assert exchange.body == CHUNK + DONE + b": still here\n\n"


def test_talks_on_after_done() -> None:
    """What comes after [DONE] is recorded."""
    exchange = ask(hostile.talks_on_after_done)

    assert (exchange.failure, exchange.held_open) == (None, False)
    assert exchange.body == CHUNK + DONE + CHUNK


def test_refused() -> None:
    """A port where nobody listens is refused."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        exchange = asyncio.run(send(url, 5))

    assert failure(exchange) == ("refused", "connection refused")
    assert exchange.status is None


def test_unknown_host() -> None:
    """A name that can't be resolved is a DNS failure."""
    # Names are looked up in a thread, which virtual time doesn't see.
    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as real:
        exchange = real.run(send("http://aioc.invalid", 60))

    assert failure(exchange)[0] == "dns"


def test_no_tls() -> None:
    """A plain server under https is a TLS failure."""

    async def run() -> Exchange:
        async with listening(hostile.conformant, until=b"\x03") as url:
            return await send(url.replace("http:", "https:"), 5)

    assert failure(asyncio.run(run()))[0] == "tls"


def test_proxies_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    """Proxies of the environment don't come between."""
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")

    assert ask(hostile.conformant).status == 200


def test_progress() -> None:
    """Progress is told by the exchange's key."""
    seen: list[tuple[str, int]] = []

    async def run() -> None:
        async with (
            listening(hostile.talks_on_after_done) as url,
            HttpClient(LIMITS, on_progress=lambda key, size: seen.append((key, size))) as wire,
        ):
            await wire.send(prepared(url), key="k", role="probe", row=None, timeout=5)

    asyncio.run(run())

    assert seen[-1] == ("k", len(CHUNK + DONE + CHUNK))
