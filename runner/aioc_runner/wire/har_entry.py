"""An exchange as an entry of a HAR, and back: bodies as text where they are, else in base64."""

from __future__ import annotations

from base64 import b64decode, b64encode
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from aioc_runner.wire.exchange import Exchange, Failure, Frame

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

VERSION = "HTTP/1.1"

LARGE = 1 << 20
ESCAPED = 10
"""A large text of which more than one byte in so many would be escaped is shorter in base64."""

PLAIN = bytes(byte for byte in range(32, 127) if byte not in b'"\\')


def entry_of(exchange: Exchange, started: str) -> dict[str, Any]:
    """Write an exchange."""
    failure = exchange.failure
    messages = {"_webSocketMessages": [_message(frame) for frame in exchange.frames]}
    return {
        "startedDateTime": started,
        "time": 0,
        "request": _request(exchange),
        "response": _response(exchange),
        "cache": {},
        "timings": {"send": 0, "wait": 0, "receive": 0},
        **(messages if exchange.frames else {}),
        "_aioc": {
            "key": exchange.key,
            "role": exchange.role,
            "row": exchange.row,
            "truncated": exchange.truncated,
            "heldOpen": exchange.held_open,
            "failure": {"kind": failure.kind, "message": failure.message} if failure else None,
        },
    }


def _request(exchange: Exchange) -> dict[str, Any]:
    query = parse_qsl(urlsplit(exchange.url).query, keep_blank_values=True)
    types = (value for name, value in exchange.request_headers if name.lower() == "content-type")
    post = {"mimeType": next(types, ""), **_text(exchange.request_body, "_encoding")}
    return {
        "method": exchange.method,
        "url": exchange.url,
        "httpVersion": VERSION,
        "cookies": [],
        "headers": _pairs(exchange.request_headers),
        "queryString": _pairs(query),
        **({"postData": post} if exchange.request_body else {}),
        "headersSize": -1,
        "bodySize": len(exchange.request_body),
    }


def _response(exchange: Exchange) -> dict[str, Any]:
    """HAR's status for no answer is 0."""
    mime_type = exchange.header("content-type") or ""
    return {
        "status": exchange.status or 0,
        "statusText": exchange.reason,
        "httpVersion": VERSION,
        "cookies": [],
        "headers": _pairs(exchange.headers),
        "content": {"size": len(exchange.body), "mimeType": mime_type, **_text(exchange.body, "encoding")},
        "redirectURL": exchange.header("location") or "",
        "headersSize": -1,
        "bodySize": len(exchange.body),
    }


def _pairs(pairs: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in pairs]


def _text(data: bytes, encoding: str) -> dict[str, str]:
    """The members that hold a body, one of them under the name `encoding`.

    It is text where the bytes are UTF-8, streams too: JSON's escapes keep every line end and byte order mark.
    A large text that would be far longer for these is written like other bytes.
    """
    escaped = len(data.translate(None, PLAIN)) if len(data) > LARGE else 0
    with suppress(UnicodeDecodeError):
        if escaped * ESCAPED <= len(data):
            return {"text": data.decode()}
    return {"text": b64encode(data).decode(), encoding: "base64"}


def _decoded(text: str, encoding: str | None) -> bytes:
    return b64decode(text, validate=True) if encoding == "base64" else text.encode()


def _message(frame: Frame) -> dict[str, Any]:
    """Chrome writes binary messages in base64."""
    data = frame.data.decode() if frame.text else b64encode(frame.data).decode()
    kind = "send" if frame.sent else "receive"
    return {"type": kind, "time": 0.0, "opcode": 1 if frame.text else 2, "data": data}


def exchange_of(entry: Mapping[str, Any]) -> Exchange:
    """Read a validated exchange; raises ValueError where a body is neither text nor valid base64."""
    request, response, extra = entry["request"], entry["response"], entry["_aioc"]
    post, content, failure = request["postData"], response["content"], extra["failure"]
    return Exchange(
        key=extra["key"],
        role=extra["role"],
        row=extra["row"],
        method=request["method"],
        url=request["url"],
        request_headers=_pairs_of(request["headers"]),
        request_body=_decoded(post["text"], post["_encoding"]) if post else b"",
        status=response["status"] or None,
        reason=response["statusText"],
        headers=_pairs_of(response["headers"]),
        body=_decoded(content["text"], content["encoding"]),
        truncated=extra["truncated"],
        frames=tuple(map(_frame, entry["_webSocketMessages"] or ())),
        failure=Failure(**failure) if failure else None,
        held_open=extra["heldOpen"],
    )


def _pairs_of(pairs: Iterable[Mapping[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((pair["name"], pair["value"]) for pair in pairs)


def _frame(message: Mapping[str, Any]) -> Frame:
    text = message["opcode"] == 1
    data = message["data"].encode() if text else b64decode(message["data"], validate=True)
    return Frame(sent=message["type"] == "send", text=text, data=data)
