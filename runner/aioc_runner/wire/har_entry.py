"""An exchange as an entry of a HAR, and back: bodies as text where they are, else in base64."""

from __future__ import annotations

from base64 import b64decode, b64encode
from contextlib import suppress
from typing import Literal
from urllib.parse import parse_qsl, urlsplit

from aioc_runner.wire import har_model as h
from aioc_runner.wire.exchange import Exchange, Failure, Frame

LARGE = 1 << 20
ESCAPED = 10
"""A large text of which more than one byte in so many would be escaped is shorter in base64."""

PLAIN = bytes(byte for byte in range(32, 127) if byte not in b'"\\')


def entry_of(exchange: Exchange, started: str) -> h.Entry:
    """Write an exchange."""
    failure = exchange.failure
    return h.Entry(
        started=started,
        request=_request(exchange),
        response=_response(exchange),
        messages=tuple(_message(frame) for frame in exchange.frames) or None,
        aioc=h.EntryExtra(
            key=exchange.key,
            role=exchange.role,
            row=exchange.row,
            truncated=exchange.truncated,
            held_open=exchange.held_open,
            failure=h.Failure(kind=failure.kind, message=failure.message) if failure else None,
        ),
    )


def _request(exchange: Exchange) -> h.Request:
    query = parse_qsl(urlsplit(exchange.url).query, keep_blank_values=True)
    types = (value for name, value in exchange.request_headers if name.lower() == "content-type")
    text, encoding = _encoded(exchange.request_body)
    post = h.PostData(mime_type=next(types, ""), text=text, post_encoding=encoding)
    return h.Request(
        method=exchange.method,
        url=exchange.url,
        headers=_pairs(exchange.request_headers),
        query=_pairs(query),
        post_data=post if exchange.request_body else None,
        body_size=len(exchange.request_body),
    )


def _response(exchange: Exchange) -> h.Response:
    """HAR's status for no answer is 0."""
    text, encoding = _encoded(exchange.body)
    mime_type = exchange.header("content-type") or ""
    return h.Response(
        status=exchange.status or 0,
        status_text=exchange.reason,
        headers=_pairs(exchange.headers),
        content=h.Content(size=len(exchange.body), mime_type=mime_type, text=text, encoding=encoding),
        redirect_url=exchange.header("location") or "",
        body_size=len(exchange.body),
    )


def _pairs(pairs: tuple[tuple[str, str], ...] | list[tuple[str, str]]) -> tuple[h.Pair, ...]:
    return tuple(h.Pair(name=name, value=value) for name, value in pairs)


def _encoded(data: bytes) -> tuple[str, Literal["base64"] | None]:
    """Text where the bytes are UTF-8, streams too: JSON's escapes keep every line end and byte order mark.

    A large text that would be far larger for these is written like other bytes.
    """
    escaped = len(data.translate(None, PLAIN)) if len(data) > LARGE else 0
    with suppress(UnicodeDecodeError):
        if escaped * ESCAPED <= len(data):
            return data.decode(), None
    return b64encode(data).decode(), "base64"


def _decoded(text: str, encoding: str | None) -> bytes:
    return b64decode(text, validate=True) if encoding == "base64" else text.encode()


def _message(frame: Frame) -> h.Message:
    """Chrome writes binary messages in base64."""
    data = frame.data.decode() if frame.text else b64encode(frame.data).decode()
    opcode: Literal[1, 2] = 1 if frame.text else 2
    return h.Message.model_validate(
        {"type": "send" if frame.sent else "receive", "opcode": opcode, "data": data}
    )


def exchange_of(entry: h.Entry) -> Exchange:
    """Read an exchange; raises ValueError where a body is neither text nor valid base64."""
    request, response, extra = entry.request, entry.response, entry.aioc
    post, content, failure = request.post_data, response.content, extra.failure
    return Exchange(
        key=extra.key,
        role=extra.role,
        row=extra.row,
        method=request.method,
        url=request.url,
        request_headers=tuple((pair.name, pair.value) for pair in request.headers),
        request_body=_decoded(post.text, post.post_encoding) if post else b"",
        status=response.status or None,
        reason=response.status_text,
        headers=tuple((pair.name, pair.value) for pair in response.headers),
        body=_decoded(content.text, content.encoding),
        truncated=extra.truncated,
        frames=tuple(_frame(message) for message in entry.messages or ()),
        failure=Failure(kind=failure.kind, message=failure.message) if failure else None,
        held_open=extra.held_open,
    )


def _frame(message: h.Message) -> Frame:
    text = message.opcode == 1
    data = message.data.encode() if text else b64decode(message.data, validate=True)
    return Frame(sent=message.type == "send", text=text, data=data)
