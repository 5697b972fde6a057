"""Sends one request and records what came back, whatever that is: bounded, redacted, never an exception.

Each request has its own connection: no answer depends on what an earlier one left behind, and none is lost
to an idle connection that the server was about to close. No redirects, no cookies, and no proxy but the
user's: the run measures the server that was named, and credentials go only there.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING, Self

import httpx

from aioc_runner.wire.before_answer import BeforeAnswer
from aioc_runner.wire.connection import DIRECT, Connection
from aioc_runner.wire.decompress import BadEncoding, Inflater
from aioc_runner.wire.exchange import EVENT_STREAM, WITHHELD, Exchange, Failure
from aioc_runner.wire.failures import failure_of, refused_by_proxy, without_secrets
from aioc_runner.wire.keeping import Keeping, too_large
from aioc_runner.wire.sse import Decoder

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from aioc_generated.setting_types import Limits
    from aioc_runner.redact.redactor import Redactor
    from aioc_runner.wire.exchange import Role
    from aioc_runner.wire.request import PreparedRequest

    OnProgress = Callable[[str, int], None]

CONNECT_SECONDS = 10.0
_PATIENCE = httpx.Timeout(None, connect=CONNECT_SECONDS).as_dict()
BEFORE = 1 << 18
"""Bytes that may come before the headers of an answer are whole, those among them."""

GRACE_SECONDS = 1.0
"""How long a stream may stay open after its `[DONE]`."""

LARGE = 1 << 18
"""Bytes of a body that takes so long to redact that others would be late for it."""


@dataclass(slots=True)
class _Answer:
    """What has come so far."""

    status: int | None = None
    reason: str = ""
    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    body: bytearray = field(default_factory=bytearray)
    truncated: bool = False
    done: bool = False
    held_open: bool = False
    failure: Failure | None = None

    @property
    def is_stream(self) -> bool:
        return any(
            name.lower() == "content-type" and value.lower().lstrip().startswith(EVENT_STREAM)
            for name, value in self.headers
        )

    @property
    def encoding(self) -> str:
        return ",".join(value for name, value in self.headers if name.lower() == "content-encoding")


class HttpClient:
    """The connection pool of a run; an async context manager.

    `on_progress` is called with the exchange's key and its size so far, at each piece. `way` is how requests
    get to the server.
    """

    def __init__(
        self, limits: Limits, *, on_progress: OnProgress | None = None, way: Connection = DIRECT
    ) -> None:
        self.way = way
        self._limits = limits
        self.keeping = Keeping(limits)
        self._redacting = asyncio.Lock()
        self._on_progress = on_progress
        # Not httpx's client: it reads where a redirect leads, though it follows none, and fails over that.
        self._pool = httpx.AsyncHTTPTransport(
            verify=self.way.context() or False,
            proxy=_proxy(self.way),
            trust_env=False,
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=0),
        )

    async def __aenter__(self) -> Self:
        """Open the pool."""
        await self._pool.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it, and every connection."""
        await self._pool.__aexit__(kind, error, trace)

    async def send(
        self,
        prepared: PreparedRequest,
        *,
        key: str,
        role: Role,
        row: str | None,
        timeout: float,  # noqa: ASYNC109 -- ends in an Exchange that says so, not in an exception
    ) -> Exchange:
        """Send a request; everything has to be over within `timeout` seconds."""
        headers = [*prepared.headers, ("Connection", "close")]
        before = BeforeAnswer(max(BEFORE, 2 * self._limits.header_bytes))
        request = httpx.Request(
            prepared.method,
            prepared.url,
            headers=headers,
            content=prepared.body or None,
            extensions={"timeout": _PATIENCE, "trace": before.trace},
        )
        answer = _Answer()
        try:
            async with asyncio.timeout(timeout) as deadline:
                await self._receive(request, answer, deadline, key)
        except TimeoutError:
            _timed_out(answer, timeout)
        except (httpx.TransportError, BadEncoding) as error:
            answer.failure = failure_of(error, prepared.redactor)
        return await self._exchange(prepared, request, answer, key=key, role=role, row=row)

    async def _receive(
        self, request: httpx.Request, answer: _Answer, deadline: asyncio.Timeout, key: str
    ) -> None:
        response = await self._pool.handle_async_request(request)
        try:
            if self._is_the_proxys(request, response):
                answer.failure = refused_by_proxy(f"{response.status_code} {response.reason_phrase}")
                return
            answer.status = response.status_code
            answer.reason = bytes(response.extensions.get("reason_phrase", b"")).decode("latin-1")
            self._take_headers(response, answer)
            if answer.failure is None:
                await self._take_body(response, answer, deadline, key)
        finally:
            await response.aclose()

    def _is_the_proxys(self, request: httpx.Request, response: httpx.Response) -> bool:
        """Whether a proxy that has no tunnel asks for its own password (RFC 9110, 15.5.8)."""
        between = self.way.proxy is not None and request.url.scheme == "http"
        return between and response.status_code == httpx.codes.PROXY_AUTHENTICATION_REQUIRED

    def _take_headers(self, response: httpx.Response, answer: _Answer) -> None:
        size = 0
        for name, value in response.headers.raw:
            size += len(name) + len(value) + 4
            if size > self._limits.header_bytes:
                answer.truncated = True
                answer.failure = too_large(f"headers of more than {self._limits.header_bytes} bytes")
                return
            answer.headers.append((name.decode("latin-1"), value.decode("latin-1")))

    async def _take_body(
        self, response: httpx.Response, answer: _Answer, deadline: asyncio.Timeout, key: str
    ) -> None:
        inflater = Inflater(answer.encoding)
        watch = _Watch(answer, self._limits, self.keeping, deadline)
        async for piece in response.aiter_raw():
            for data in inflater.feed(piece):
                watch.take(data)
                if answer.failure is not None:
                    return
            if self._on_progress is not None:
                self._on_progress(key, len(answer.body))
        inflater.finish()

    async def _exchange(  # noqa: PLR0913 -- an exchange is a request, its answer and its name
        self,
        prepared: PreparedRequest,
        request: httpx.Request,
        answer: _Answer,
        *,
        key: str,
        role: Role,
        row: str | None,
    ) -> Exchange:
        redactor = prepared.redactor
        sent = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw]
        whole = answer.failure is None and not answer.truncated
        raw, failure = self.keeping.take_room(bytes(answer.body), answer.failure)
        answer.body.clear()
        body = await self._redacted(redactor, raw, whole=whole and failure is None)
        return Exchange(
            key=key,
            role=role,
            row=row,
            method=prepared.method,
            url=prepared.shown_url,
            request_headers=redactor.request_headers(sent),
            request_body=redactor.clean(prepared.body),
            status=answer.status,
            reason=redactor.clean_words(answer.reason),
            headers=redactor.response_headers(answer.headers),
            body=body or b"",
            truncated=answer.truncated,
            failure=WITHHELD if body is None else without_secrets(failure, redactor),
            held_open=answer.held_open,
        )

    async def _redacted(self, redactor: Redactor, body: bytes, *, whole: bool) -> bytes | None:
        """Redact a body; a large one beside the other requests, and one at a time, since it takes room."""
        if len(body) < LARGE:
            return redactor.clean_answer(body, whole=whole)
        async with self._redacting:
            return await asyncio.to_thread(redactor.clean_answer, body, whole=whole)


class _Watch:
    """Keeps a body within its limits, and notices a stream's `[DONE]`."""

    def __init__(self, answer: _Answer, limits: Limits, keeping: Keeping, deadline: asyncio.Timeout) -> None:
        self._answer = answer
        self._limits = limits
        self._most, self._excess = keeping.most(self._limit())
        self._deadline = deadline
        self._decoder = Decoder(limits.event_bytes, limits.events) if answer.is_stream else None

    def take(self, data: bytes) -> None:
        """Add a piece; sets the answer's failure when it is too much."""
        answer = self._answer
        room = self._most - len(answer.body)
        answer.body += data[:room]
        if len(data) > room:
            answer.truncated = True
            answer.failure = self._excess
        elif self._decoder is not None:
            self._follow(self._decoder, data)

    def _limit(self) -> int:
        """How large a body may be: what tells of an error is short, and what is large is a file."""
        if self._answer.status is not None and self._answer.status >= HTTPStatus.BAD_REQUEST:
            return min(self._limits.error_bytes, self._limits.body_bytes)
        if self._answer.is_stream:
            return min(self._limits.stream_bytes, self._limits.body_bytes)
        return self._limits.body_bytes

    def _follow(self, decoder: Decoder, data: bytes) -> None:
        ended = any(event.data.startswith("[DONE]") for event in decoder.feed(data))
        if decoder.stopped:
            self._answer.truncated = True
            self._answer.failure = too_large(decoder.problems[-1].message)
        elif ended and not self._answer.done:
            self._answer.done = True
            soon = asyncio.get_running_loop().time() + GRACE_SECONDS
            self._deadline.reschedule(min(soon, self._deadline.when() or soon))


def _proxy(way: Connection) -> httpx.Proxy | None:
    if way.proxy is None:
        return None
    secure = way.proxy.url.lower().startswith("https:")
    return httpx.Proxy(way.proxy.url, ssl_context=way.context() if secure else None)


def _timed_out(answer: _Answer, timeout: float) -> None:
    if answer.done:
        answer.held_open = True
    else:
        what = "nothing came" if answer.status is None else "the answer did not end"
        answer.failure = Failure(kind="timeout", message=f"{what} within {timeout:g} s")
