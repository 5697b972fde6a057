"""What goes wrong in the first line of an answer, and before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_testing.canary import CANARY
from aioc_testing.hostile import answer
from hostile.rows.case import CHAT, UNREAD, Case
from hostile.rows.speaking import KEY, OK, TURNED, WHOLE, busy, drips, endless, said
from hostile.servers import JSON, body, posts

if TYPE_CHECKING:
    from collections.abc import Mapping

STATUSES: Mapping[str, Case] = {
    "speaks HTTP/1.0": Case(
        said(b"HTTP/1.0 200 OK\r\n" + JSON.encode() + b"\r\n\r\n" + WHOLE),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "speaks HTTP/0.9": Case(
        said(WHOLE),
        CHAT,
        (1, "FAIL", "no-response", "no answer: Server disconnected without sending a response."),
    ),
    "speaks HTTP/1.2": Case(
        said(b"HTTP/1.2 200 OK\r\n" + JSON.encode() + b"\r\n\r\n" + WHOLE),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "speaks HTTP/2": Case(
        said(b"\0\0\x12\x04\0\0\0\0\0" + bytes(18)),
        CHAT,
        (1, "FAIL", "no-response", "no answer: illegal request line"),
    ),
    "speaks TLS": Case(
        said(b"\x15\x03\x01\x00\x02\x02\x46"),
        CHAT,
        (1, "FAIL", "no-response", "no answer: illegal request line"),
    ),
    "speaks as a radio": Case(
        said(b"ICY 200 OK\r\n\r\n{}"),
        CHAT,
        (1, "FAIL", "no-response", "no answer: illegal status line: bytearray(b'ICY 200 OK')"),
    ),
    "ends lines with a newline alone": Case(
        said(b"HTTP/1.1 200 OK\n" + JSON.encode() + b"\n\n" + WHOLE),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "ends lines with a return alone": Case(
        said(b"HTTP/1.1 200 OK\r" + JSON.encode() + b"\r\r" + WHOLE),
        CHAT,
        (1, "FAIL", "no-response", "no answer: Server disconnected without sending a response."),
    ),
    "begins with empty lines": Case(
        said(b"\r\n\r\n" + answer(WHOLE, JSON)),
        CHAT,
        (1, "FAIL", "no-response", "no answer: no response line received"),
    ),
    "gives no reason": Case(
        said(b"HTTP/1.1 200\r\n" + JSON.encode() + b"\r\n\r\n" + WHOLE),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "gives a reason without end": Case(
        endless(b"HTTP/1.1 200 ", b"x" * 4096),
        CHAT,
        (1, "FAIL", "no-response", "no answer: Receive buffer too long"),
    ),
    "gives a reason in escapes": Case(
        said(b"HTTP/1.1 500 \x1b[31m\r\n\r\n{}"), CHAT, (1, "FAIL", "status", "status 500")
    ),
    "says status 0": Case(
        said(b"HTTP/1.1 000 No\r\n\r\n{}"),
        CHAT,
        (
            1,
            "FAIL",
            "no-response",
            "no answer: InformationalResponse status_code should be in range [100, 200), not ",
        ),
    ),
    "says a status in other digits": Case(
        said("HTTP/1.1 ٢٠٠ OK\r\n\r\n{}".encode()),
        CHAT,
        (
            1,
            "FAIL",
            "no-response",
            "no answer: illegal status line: bytearray(b'HTTP/1.1 \\xd9\\xa2\\xd9\\xa0\\xd9\\xa0 OK",
        ),
    ),
    "says the key for a status": Case(
        said(TURNED + b"\r\n\r\n"), CHAT, (1, "FAIL", "no-response", "no answer: REDACTED")
    ),
    "says the key in UTF-16 for a status": Case(
        said(CANARY.encode("utf-16-le") + b"\r\n\r\n"),
        CHAT,
        (1, "FAIL", "no-response", "no answer: REDACTED"),
    ),
    "says the key in UTF-16 in a header": Case(
        said(OK + b"X-Key: " + CANARY.encode("utf-16-le") + b"\r\n\r\n"),
        CHAT,
        (1, "FAIL", "no-response", "no answer: REDACTED"),
    ),
    "drips interim answers": Case(
        drips(b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
        CHAT,
        (1, "FAIL", "no-response", "no answer: nothing came within 5 s"),
    ),
    "hints early without end": Case(
        endless(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 100),
        CHAT,
        (1, "FAIL", "no-response", "no answer: nothing came within 5 s"),
        most=UNREAD,
    ),
    "hints early a thousand times": Case(
        said(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 1000 + answer(WHOLE, JSON)),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "goes on before the body is asked for": Case(
        said(b"HTTP/1.1 100 Continue\r\n\r\n" + answer(WHOLE, JSON)),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "says the key in an interim answer": Case(
        said(b"HTTP/1.1 103 %b\r\nX-Key: %b\r\n\r\n" % (TURNED, KEY) + answer(WHOLE, JSON)),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "switches unasked": Case(
        said(b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n{}"),
        CHAT,
        (
            1,
            "FAIL",
            "no-response",
            "no answer: Received server _SWITCH_UPGRADE event without a pending proposal",
        ),
    ),
    "says nothing has changed": Case(
        said(b"HTTP/1.1 304 Same\r\nContent-Length: 200\r\n\r\n"),
        CHAT,
        (1, "FAIL", "redirect", "redirects: 304 to nowhere"),
    ),
    "wants a proxy's password": Case(
        posts(body(b"{}", JSON, status="407 No")),
        CHAT,
        (3, "SKIP", "auth", "407: this endpoint needs a key, or another one"),
    ),
    "names the key where it wants one": Case(
        posts(body(b"{}", JSON, f"WWW-Authenticate: Bearer realm={CANARY[::-1]}", status="401 No")),
        CHAT,
        (3, "SKIP", "auth", "401: this endpoint needs a key, or another one"),
    ),
    "asks for patience without end": Case(
        busy("1e999"), CHAT, (3, "SKIP", "rate-limited", "429: too many requests")
    ),
    "asks for patience of no number": Case(
        busy("nan", "503 Slow"), CHAT, (1, "FAIL", "status", "status 503")
    ),
    "asks for patience of 5,000 digits": Case(
        busy("9" * 5000, "503 Slow"), CHAT, (1, "FAIL", "status", "status 503")
    ),
    "asks for patience to the last year": Case(
        busy("Fri, 31 Dec 9999 23:59:59 GMT", "503 Slow"), CHAT, (1, "FAIL", "status", "status 503")
    ),
    "asks for patience to no day": Case(
        busy("Fri, 99 Dec 99999 99:59:59 GMT", "503 Slow"), CHAT, (1, "FAIL", "status", "status 503")
    ),
    "asks for patience of a key": Case(
        busy(CANARY), CHAT, (3, "SKIP", "rate-limited", "429: too many requests")
    ),
}
