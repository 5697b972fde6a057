"""What goes wrong in what says how long an answer is."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from aioc_testing.hostile import answer, says
from hostile.rows.case import CHAT, Case
from hostile.rows.speaking import CHUNKED, KEY, LENGTH, ONE, TURNED, WHOLE, said
from hostile.servers import HEAD, JSON, posts

if TYPE_CHECKING:
    from collections.abc import Mapping


async def _stays(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, answer(WHOLE, JSON, "Connection: keep-alive"))
    await asyncio.sleep(30)


LENGTHS: Mapping[str, Case] = {
    "sends more than its length": Case(
        said(HEAD + b"Content-Length: 2\r\n\r\n{}" + WHOLE),
        CHAT,
        (1, "FAIL", "missing", "$.id, a non-empty string, is missing"),
    ),
    "says a length of 25 digits": Case(
        said(HEAD + b"Content-Length: %b\r\n\r\n{}" % (b"9" * 25)),
        CHAT,
        (1, "FAIL", "no-response", "no answer: bad Content-Length"),
    ),
    "says a length of eight exabytes": Case(
        said(HEAD + b"Content-Length: 9223372036854775808\r\n\r\n{}"),
        CHAT,
        (
            1,
            "FAIL",
            "truncated",
            "the answer broke off: peer closed connection without sending complete message bo",
        ),
    ),
    "says a length with a sign": Case(
        said(HEAD + b"Content-Length: +2\r\n\r\n{}"),
        CHAT,
        (1, "FAIL", "no-response", "no answer: bad Content-Length"),
    ),
    "says the key as its length": Case(
        said(HEAD + b"Content-Length: %b\r\n\r\n{}" % KEY),
        CHAT,
        (1, "FAIL", "no-response", "no answer: bad Content-Length"),
    ),
    "transfers in chunks twice": Case(
        said(HEAD + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n" + ONE),
        CHAT,
        (1, "FAIL", "no-response", "no answer: multiple Transfer-Encoding headers"),
    ),
    "transfers as it is": Case(
        said(HEAD + b"Transfer-Encoding: identity\r\n\r\n" + WHOLE),
        CHAT,
        (1, "FAIL", "no-response", "no answer: Only Transfer-Encoding: chunked is supported"),
    ),
    "says its length twice": Case(
        said(HEAD + LENGTH * 2 + b"\r\n" + WHOLE),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "says a list of lengths": Case(
        said(HEAD + b"Content-Length: 2, 2\r\n\r\n{}"),
        CHAT,
        (1, "FAIL", "missing", "$.id, a non-empty string, is missing"),
    ),
    "says a length, and sends chunks": Case(
        said(CHUNKED.replace(b"\r\n\r\n", b"\r\nContent-Length: 2\r\n\r\n") + ONE + b"0\r\n\r\n"),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "transfers in gzip": Case(
        said(HEAD + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
        CHAT,
        (1, "FAIL", "no-response", "no answer: Only Transfer-Encoding: chunked is supported"),
    ),
    "transfers in the key": Case(
        said(HEAD + b"Transfer-Encoding: %b\r\n\r\n{}" % TURNED),
        CHAT,
        (1, "FAIL", "no-response", "no answer: Only Transfer-Encoding: chunked is supported"),
    ),
    "promises to stay, and says no more": Case(
        posts(_stays),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "answers twice": Case(
        said(answer(WHOLE, JSON) + answer(b"{}", JSON)),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "sends a body with 204": Case(
        said(b"HTTP/1.1 204 None\r\nContent-Length: 2\r\n\r\n{}"),
        CHAT,
        (1, "FAIL", "content-type", "the content type is none, not application/json"),
    ),
}
