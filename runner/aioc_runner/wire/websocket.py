"""Talks over a WebSocket by a short script and records the frames.

As in `http.py`, a network error is a Failure, never an exception.
"""

from __future__ import annotations

import asyncio
import json
import logging
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException
from websockets.frames import Frame as Sent
from websockets.frames import Opcode

from aioc_runner.wire.connection import DIRECT, Connection
from aioc_runner.wire.exchange import WITHHELD, Exchange, Failure, Frame
from aioc_runner.wire.failures import failure_of, without_secrets

if TYPE_CHECKING:
    from websockets.http11 import Response
    from websockets.protocol import Event

    from aioc_generated.setting_types import Limits
    from aioc_runner.redact.redactor import Redactor
    from aioc_runner.wire.exchange import Role
    from aioc_runner.wire.request import PreparedRequest

QUIET_SECONDS = 2.0
"""How long to wait for each message after the first: whether there is one is the server's business."""

CLOSE_SECONDS = 1.0
TOO_BIG = 1009
"""The close code that our side sends for a message over the limit (RFC 6455, 7.4.1)."""

TOO_MANY_FRAMES = Failure(kind="too-large", message="a WebSocket of too many frames")

_LOGGER = logging.getLogger("aioc.websocket")
_LOGGER.addHandler(logging.NullHandler())
_LOGGER.propagate = False


class _Connect(connect):
    """Follows no redirect: that is an answer like others."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        return exc


@dataclass(slots=True)
class _Talk:
    """What has come so far."""

    request_headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    response: Response | None = None
    frames: list[Frame] = field(default_factory=list[Frame])
    failure: Failure | None = None
    truncated: bool = False


async def exchange_messages(  # noqa: PLR0913 -- an exchange is a request, its name and its bounds
    prepared: PreparedRequest,
    *,
    key: str,
    role: Role,
    row: str | None,
    timeout: float,  # noqa: ASYNC109 -- ends in an Exchange that says so, not in an exception
    limits: Limits,
    way: Connection = DIRECT,
) -> Exchange:
    """Upgrade, wait for the server's first message, send the script, read what answers it, close."""
    talk = _Talk()
    try:
        async with asyncio.timeout(timeout):
            await _talk(prepared, talk, limits, way)
    except TimeoutError:
        what = "nothing came to the upgrade" if talk.response is None else _awaited(prepared, talk)
        talk.failure = Failure(kind="timeout", message=f"{what} within {timeout:g} s")
    except InvalidStatus as refusal:
        talk.response = refusal.response
    except ConnectionClosed as closed:
        _closed(talk, closed, limits)
    except (OSError, WebSocketException) as error:
        talk.failure = failure_of(error, prepared.redactor)
    return _exchange(prepared, talk, limits, key=key, role=role, row=row)


async def _talk(prepared: PreparedRequest, talk: _Talk, limits: Limits, way: Connection) -> None:
    given = [(name, value) for name, value in prepared.headers if name.lower() not in _HTTP_ONLY]
    talk.request_headers = given
    connection = await _Connect(
        prepared.url,
        additional_headers=given,
        user_agent_header=None,
        compression=None,
        **_way(way, prepared.url),
        open_timeout=None,
        ping_interval=None,
        close_timeout=CLOSE_SECONDS,
        max_size=limits.event_bytes,
        create_connection=_line(talk, limits.events),
        logger=_LOGGER,
    )
    talk.response = connection.response
    try:
        await _script(prepared, connection, talk, limits)
    finally:
        await connection.close()


def _line(talk: _Talk, most: int) -> type[ClientConnection]:
    """Hang up on a server that sends so many frames that are no whole message: pings, or pieces."""

    class Line(ClientConnection):
        left = most
        ending = False

        def data_received(self, data: bytes) -> None:
            """Hang up, too, where the end was said and nobody else does (RFC 6455, 7.1.1)."""
            super().data_received(data)
            if self.protocol.close_expected() and not self.ending:
                self.ending = True
                self.loop.call_later(CLOSE_SECONDS, self.transport.abort)

        def process_event(self, event: Event) -> None:
            """Count it, unless it is an answer to the upgrade or a message."""
            self.left -= isinstance(event, Sent) and not (event.fin and event.opcode in _WHOLE)
            if self.left >= 0:
                super().process_event(event)
            elif talk.failure is None:
                talk.truncated = True
                talk.failure = TOO_MANY_FRAMES
                self.transport.abort()

    return Line


_WHOLE = (Opcode.TEXT, Opcode.BINARY)


def _way(way: Connection, url: str) -> dict[str, Any]:
    """How to get there: a proxy tunnels WebSockets, also those in the clear."""
    # As with httpx, it is the proxy that looks the host up.
    proxy = way.proxy and way.proxy.url.replace("socks5://", "socks5h://", 1)
    given: dict[str, Any] = {"proxy": proxy, "ssl": way.context() if url.startswith("wss:") else None}
    return given | ({"proxy_ssl": way.context()} if proxy and proxy.startswith("https:") else {})


_HTTP_ONLY = frozenset({"accept", "accept-encoding", "content-type"})


def _awaited(prepared: PreparedRequest, talk: _Talk) -> str:
    return f"no {prepared.ends[0]}" if prepared.ends and talk.frames else "no message"


async def _script(
    prepared: PreparedRequest, connection: ClientConnection, talk: _Talk, limits: Limits
) -> None:
    talk.frames.append(await _receive(connection))
    if not prepared.messages:
        return
    for message in prepared.messages:
        await connection.send(message)
        talk.frames.append(Frame(sent=True, text=True, data=message.encode()))
    await _hear(prepared.ends, connection, talk, limits)


async def _hear(ends: tuple[str, ...], connection: ClientConnection, talk: _Talk, limits: Limits) -> None:
    """Read what answers the script: to a message that ends it, or else until the server falls silent."""
    size = 0
    while len(talk.frames) < limits.messages:
        frame = await (_receive(connection) if ends else _receive_soon(connection))
        if frame is None:
            return
        talk.frames.append(frame)
        if ends and _type_of(frame) in ends:
            return
        size += len(frame.data)
        if size > limits.body_bytes:
            break
    talk.truncated = True


async def _receive_soon(connection: ClientConnection) -> Frame | None:
    try:
        async with asyncio.timeout(QUIET_SECONDS):
            return await _receive(connection)
    except TimeoutError:
        return None


def _type_of(frame: Frame) -> str | None:
    """Read a message's type; None where it is no JSON object with one."""
    try:
        message = json.loads(frame.data)
    except (ValueError, RecursionError):
        return None
    kind = message.get("type") if isinstance(message, dict) else None
    return kind if isinstance(kind, str) else None


async def _receive(connection: ClientConnection) -> Frame:
    message = await connection.recv()
    if isinstance(message, str):
        return Frame(sent=False, text=True, data=message.encode())
    return Frame(sent=False, text=False, data=message)


def _closed(talk: _Talk, closed: ConnectionClosed, limits: Limits) -> None:
    """The server, or a limit of ours, ended it: a failure before the first message, the end of it later."""
    if talk.failure is not None:
        return
    if closed.sent is not None and closed.sent.code == TOO_BIG:
        talk.truncated = True
        # The library bounds the frames of one message, too, in versions that know the word.
        too_long = Failure(kind="too-large", message=f"a message of more than {limits.event_bytes} bytes")
        talk.failure = TOO_MANY_FRAMES if "fragments" in closed.sent.reason else too_long
    elif closed.sent is not None and not closed.rcvd_then_sent:
        talk.failure = Failure(kind="protocol", message=f"bad WebSocket frames: {closed.sent.reason}")
    elif not talk.frames or closed.rcvd is None:
        told = f" (code {closed.rcvd.code})" if closed.rcvd is not None else ""
        talk.failure = Failure(kind="reset", message=f"the server closed the WebSocket{told}")


def _exchange(  # noqa: PLR0913 -- an exchange is a request, its answer and its name
    prepared: PreparedRequest, talk: _Talk, limits: Limits, *, key: str, role: Role, row: str | None
) -> Exchange:
    redactor, response = prepared.redactor, talk.response
    headers = list(response.headers.raw_items()) if response is not None else []
    told = bytes(response.body or b"") if response is not None else b""
    body = redactor.clean_answer(told[: limits.body_bytes], whole=len(told) <= limits.body_bytes)
    frames = _cleaned(talk.frames, redactor)
    withheld = body is None or frames is None
    return Exchange(
        key=key,
        role=role,
        row=row,
        method=prepared.method,
        url=prepared.shown_url,
        request_headers=redactor.request_headers(talk.request_headers),
        status=response.status_code if response is not None else None,
        reason=redactor.clean_words(response.reason_phrase) if response is not None else "",
        headers=redactor.response_headers(headers),
        body=body or b"",
        truncated=talk.truncated,
        frames=frames or (),
        failure=WITHHELD if withheld else without_secrets(talk.failure, redactor),
    )


def _cleaned(frames: list[Frame], redactor: Redactor) -> tuple[Frame, ...] | None:
    cleaned = redactor.clean_messages([frame.data for frame in frames])
    if cleaned is None:
        return None
    return tuple(replace(frame, data=data) for frame, data in zip(frames, cleaned, strict=True))
