"""What goes wrong on the wire at all: lines, encodings, redirects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_testing import hostile as wire
from hostile.rows.case import CHAT, STREAM, UNREAD, Case
from hostile.servers import HEAD, JSON, body, posts, raw

if TYPE_CHECKING:
    from collections.abc import Mapping

WIRE: Mapping[str, Case] = {
    "hangs up": Case(
        posts(wire.hangs_up),
        CHAT,
        (1, "FAIL", "no-response", "Server disconnected without sending a response."),
    ),
    "resets": Case(posts(wire.resets), CHAT, (1, "FAIL", "no-response", "the server closed the connection")),
    "speaks no HTTP": Case(
        posts(wire.no_http),
        CHAT,
        (1, "FAIL", "no-response", "illegal status line: bytearray(b'SSH-2.0-OpenSSH_9.6')"),
    ),
    "has no status": Case(
        posts(wire.no_status),
        CHAT,
        (1, "FAIL", "no-response", "illegal status line: bytearray(b'HTTP/1.1 abc OK')"),
    ),
    "sends a status of four digits": Case(
        posts(raw(b"HTTP/1.1 2000 OK\r\n\r\n{}")),
        CHAT,
        (1, "FAIL", "no-response", "illegal status line: bytearray(b'HTTP/1.1 2000 OK')"),
    ),
    "sends status 999": Case(
        posts(body(b"{}", JSON, status="999 What")), CHAT, (1, "FAIL", "status", "status 999")
    ),
    "sends bad chunks": Case(
        posts(wire.bad_chunks), CHAT, (1, "FAIL", "truncated", "illegal chunk header: bytearray(b'zz\\r\\n')")
    ),
    "sends a chunk of a negative size": Case(
        posts(raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n-5\r\n{}\r\n")),
        CHAT,
        (1, "FAIL", "truncated", "illegal chunk header: bytearray(b'-5\\r\\n')"),
    ),
    "breaks off in the body": Case(
        posts(wire.closes_mid_body),
        CHAT,
        (1, "FAIL", "truncated", "peer closed connection without sending complete message body (received"),
    ),
    "breaks off in a stream": Case(
        posts(wire.closes_mid_stream),
        STREAM,
        (1, "FAIL", "truncated", "peer closed connection without sending complete message body (incomple"),
    ),
    "sends headers without end": Case(
        posts(wire.endless_headers), CHAT, (1, "FAIL", "no-response", "Receive buffer too long")
    ),
    "sends one long header": Case(
        posts(body(b"{}", "X-Long: " + "x" * 70_000)),
        CHAT,
        (1, "FAIL", "truncated", "headers of more than 65536 bytes"),
    ),
    "says 100 for ever": Case(
        posts(wire.endless_continue),
        CHAT,
        (1, "FAIL", "no-response", "nothing came within 5 s"),
        most=UNREAD,
    ),
    "sends two lengths": Case(
        posts(raw(HEAD + b"Content-Length: 2\r\nContent-Length: 9\r\n\r\n{}")),
        CHAT,
        (1, "FAIL", "no-response", "conflicting Content-Length headers"),
    ),
    "sends a negative length": Case(
        posts(raw(HEAD + b"Content-Length: -1\r\n\r\n{}")),
        CHAT,
        (1, "FAIL", "no-response", "bad Content-Length"),
    ),
    "sends a length of letters": Case(
        posts(raw(HEAD + b"Content-Length: ten\r\n\r\n{}")),
        CHAT,
        (1, "FAIL", "no-response", "bad Content-Length"),
    ),
    "sends less than its length": Case(
        posts(raw(HEAD + b"Content-Length: 90\r\n\r\n{}")),
        CHAT,
        (1, "FAIL", "truncated", "peer closed connection without sending complete message body (received"),
    ),
    "sends a header without a colon": Case(
        posts(raw(b"HTTP/1.1 200 OK\r\nnothing\r\n\r\n{}")),
        CHAT,
        (1, "FAIL", "no-response", "illegal header line: bytearray(b'nothing')"),
    ),
    "sends NUL in a header": Case(
        posts(raw(HEAD + b"X-Odd: a\0b\r\n\r\n{}")),
        CHAT,
        (1, "FAIL", "no-response", "illegal header line: bytearray(b'X-Odd: a\\x00b')"),
    ),
    "sends a bomb": Case(
        posts(wire.gzip_bomb), CHAT, (1, "FAIL", "truncated", "a body of more than 12582912 bytes")
    ),
    "lies about gzip": Case(
        posts(wire.lies_about_gzip), CHAT, (1, "FAIL", "truncated", "the body isn't valid gzip")
    ),
    "gzips half": Case(
        posts(wire.gzips_half), CHAT, (1, "FAIL", "truncated", "the gzip body ends too early")
    ),
    "answers in brotli": Case(
        posts(wire.brotli),
        CHAT,
        (1, "FAIL", "truncated", "Content-Encoding 'br', although only identity was accepted"),
    ),
    "redirects elsewhere": Case(
        posts(wire.redirects_elsewhere),
        CHAT,
        (1, "FAIL", "redirect", "redirects: 307 to http://127.0.0.1:1/elsewhere"),
    ),
    "redirects to itself": Case(
        posts(body(b"", "Location: /v1/chat/completions", status="308 Again")),
        CHAT,
        (1, "FAIL", "redirect", "redirects: 308 to /v1/chat/completions"),
    ),
}
