"""What goes wrong in HTTP's own lines: chunks, lengths, versions, statuses, headers, redirects."""

from __future__ import annotations

import asyncio
import base64
import gzip
import json
import zlib
from typing import TYPE_CHECKING

from aioc_testing import hostile as wire
from aioc_testing.canary import CANARY, SECRET
from aioc_testing.hostile import answer, forever, says
from hostile.servers import GZIP, HEAD, JSON, SSE, body, chat, document, lists, posts, raw
from hostile.table import CHAT, LIST, NOT_KEPT, SPEECH, STREAM, UNREAD, Case

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_testing.hostile import Behaviour

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
WHOLE = json.dumps(chat()).encode()
ONE = b"%x\r\n%b\r\n" % (len(WHOLE), WHOLE)
LENGTH = b"Content-Length: %d\r\n" % len(WHOLE)
KEY = CANARY.encode()
TURNED = KEY[::-1]
WIDE = "".join(chr(ord(one) + 0xFEE0) for one in SECRET)
"""Letters as wide as those of Chinese: NFKC makes plain ones of them."""


def drips(before: bytes, piece: bytes) -> Behaviour:
    """Begin, and go on by a piece a second."""

    async def behave(_: bytes, writer: asyncio.StreamWriter) -> None:
        await says(writer, before)
        while True:
            await says(writer, piece)
            await asyncio.sleep(1)

    return posts(behave)


def endless(before: bytes, piece: bytes) -> Behaviour:
    """Begin, and go on as fast as the line carries it."""

    async def behave(_: bytes, writer: asyncio.StreamWriter) -> None:
        await says(writer, before)
        await forever(writer, piece)

    return posts(behave)


def redirect(location: str, status: int = 307) -> Behaviour:
    """Send somebody elsewhere."""
    return posts(body(b"", f"Location: {location}", status=f"{status} There"))


def said(*pieces: bytes) -> Behaviour:
    """Say this instead of an answer."""
    return posts(raw(*pieces))


def busy(later: str, status: str = "429 Slow") -> Behaviour:
    """Ask for patience."""
    return posts(body(b"{}", JSON, f"Retry-After: {later}", status=status))


async def _stays(_: bytes, writer: asyncio.StreamWriter) -> None:
    await says(writer, answer(WHOLE, JSON, "Connection: keep-alive"))
    await asyncio.sleep(30)


CHUNKS: Mapping[str, Case] = {
    "drips a chunk's size": Case(
        drips(CHUNKED, b"0"),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: the answer did not end within 5 s"),
    ),
    "drips a chunk's extension": Case(
        drips(CHUNKED + b"5;", b"x"),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: the answer did not end within 5 s"),
    ),
    "drips trailers": Case(
        drips(CHUNKED + ONE + b"0\r\n", b"X-More: 1\r\n"),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: the answer did not end within 5 s"),
    ),
    "sends a chunk's extension without end": Case(
        endless(CHUNKED + b"5;a=", b"x" * 4096),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: Receive buffer too long"),
    ),
    "sends a chunk's size without end": Case(
        endless(CHUNKED, b"0" * 4096),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: Receive buffer too long"),
    ),
    "sends chunks with long extensions without end": Case(
        endless(CHUNKED, b"1;a=" + b"x" * 8000 + b"\r\n \r\n"),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: the answer did not end within 5 s"),
    ),
    "sends trailers without end": Case(
        endless(CHUNKED + ONE + b"0\r\n", b"X-More: 1\r\n" * 100),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: Receive buffer too long"),
    ),
    "sends the key in a trailer": Case(
        said(CHUNKED + ONE + b"0\r\nX-Key: %b\r\n\r\n" % KEY),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "sends the key for a trailer": Case(
        said(CHUNKED + ONE + b"0\r\n%b\r\n\r\n" % TURNED),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: REDACTED"),
    ),
    "says a chunk's size of 16 exabytes": Case(
        said(CHUNKED + b"FFFFFFFFFFFFFFFF\r\n{}"),
        CHAT,
        (
            1,
            "FAIL",
            "truncated",
            "the answer broke off: peer closed connection without sending complete message bo",
        ),
    ),
    "says a chunk's size as C does": Case(
        said(CHUNKED + b"0x5\r\n{}{}{\r\n0\r\n\r\n"),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: illegal chunk header: bytearray(b'0x5\\r\\n')"),
    ),
    "says less than a chunk has": Case(
        said(CHUNKED + b"2\r\n" + WHOLE + b"\r\n0\r\n\r\n"),
        CHAT,
        (
            1,
            "FAIL",
            "truncated",
            "the answer broke off: malformed chunk footer: bytearray(b'id') (expected b'\\r\\n'",
        ),
    ),
    "ends the chunks too early": Case(
        said(CHUNKED + ONE),
        CHAT,
        (
            1,
            "FAIL",
            "truncated",
            "the answer broke off: peer closed connection without sending complete message bo",
        ),
    ),
    "sends the key as a chunk's size": Case(
        said(CHUNKED + TURNED + b"\r\n"), CHAT, (1, "FAIL", "truncated", "the answer broke off: REDACTED")
    ),
    "sends the key as a chunk's extension": Case(
        said(CHUNKED + ONE.replace(b"\r\n", b";%b\r\n" % KEY, 1) + b"0\r\n\r\n"),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "sends a byte a chunk": Case(
        said(CHUNKED + b"".join(b"1\r\n%c\r\n" % one for one in WHOLE) + b"0\r\n\r\n"),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "says the key a letter a chunk": Case(
        said(
            CHUNKED + b"".join(b"1\r\n%c\r\n" % one for one in WHOLE.replace(b"Hello", TURNED)) + b"0\r\n\r\n"
        ),
        CHAT,
        (3, "SKIP", "inconclusive", "the answer contained a secret in another form and wasn't kept"),
    ),
}
LENGTHS: Mapping[str, Case] = {
    "sends more than its length": Case(
        said(HEAD + b"Content-Length: 2\r\n\r\n{}" + WHOLE),
        CHAT,
        (1, "FAIL", "missing", "$.id, a string, is missing"),
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
        (1, "FAIL", "missing", "$.id, a string, is missing"),
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
HEADERS: Mapping[str, Case] = {
    "sends 10,000 headers": Case(
        posts(body(WHOLE, JSON, *(f"X-{number}: 1" for number in range(10_000)))),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: headers of more than 65536 bytes"),
    ),
    "names two content types": Case(
        posts(body(WHOLE, JSON, "Content-Type: text/html")),
        CHAT,
        (1, "FAIL", "content-type", 'the content type is "text/html", not application/json'),
    ),
    "names a content type of 60,000 letters": Case(
        posts(body(WHOLE, "Content-Type: " + "x" * 60_000)),
        CHAT,
        (
            1,
            "FAIL",
            "content-type",
            'the content type is "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        ),
    ),
    "names a content type that turns round": Case(
        posts(body(WHOLE, "Content-Type: \u202ex/\u2066y")),
        CHAT,
        (1, "FAIL", "content-type", 'the content type is "â\\u0080®x/â\\u0081¦y", not application/json'),
    ),
    "names a charset of its own": Case(
        posts(body(WHOLE, JSON + "; charset=utf-16")),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "folds a header": Case(
        said(OK + b"X-Odd: a\r\n b\r\n" + JSON.encode() + b"\r\n\r\n" + WHOLE),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "names a header in two words": Case(
        said(OK + b"X Odd: a\r\n\r\n" + WHOLE),
        CHAT,
        (1, "FAIL", "no-response", "no answer: illegal header line: bytearray(b'X Odd: a')"),
    ),
    "sets 200 cookies": Case(
        posts(body(WHOLE, JSON, *(f"Set-Cookie: a{number}={CANARY}" for number in range(200)))),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "sets 2,000 cookies": Case(
        posts(body(WHOLE, JSON, *(f"Set-Cookie: a{number}=1" for number in range(2000)))),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "sets cookies of 200 KB": Case(
        posts(body(WHOLE, JSON, *(f"Set-Cookie: a{number}={'x' * 100}" for number in range(2000)))),
        CHAT,
        (1, "FAIL", "no-response", "no answer: Receive buffer too long"),
    ),
    "says the key a letter a header": Case(
        posts(body(WHOLE, JSON, *(f"X-{at}: {char}" for at, char in enumerate(CANARY)))),
        CHAT,
        (0, "WARN", "refusal-status", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "says the key in two encodings": Case(
        posts(body(WHOLE, JSON, *(f"Content-Encoding: {CANARY[at : at + 7]}" for at in range(8, 32, 7)))),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: REDACTED"),
    ),
    "says the key in two content types": Case(
        posts(body(WHOLE, *(f"Content-Type: {CANARY[at : at + 7]}" for at in range(8, 32, 7)))),
        CHAT,
        (1, "FAIL", "content-type", 'the content type is "hf6", not application/json'),
    ),
}
REDIRECTS: Mapping[str, Case] = {
    "redirects to another host with the key": Case(
        redirect(f"https://other.example/?api_key={CANARY}"),
        CHAT,
        (1, "FAIL", "redirect", "redirects: 307 to https://other.example/?api_key=REDACTED"),
    ),
    "redirects to another port with the key": Case(
        redirect(f"http://127.0.0.1:1/{CANARY[::-1]}", 301),
        CHAT,
        (1, "FAIL", "redirect", "redirects: 301 to REDACTED"),
    ),
    "redirects to nowhere": Case(
        posts(body(b"", status="302 There")), CHAT, (1, "FAIL", "redirect", "redirects: 302 to nowhere")
    ),
    "redirects to a script": Case(
        redirect("javascript:alert(1)"),
        CHAT,
        (1, "FAIL", "redirect", "redirects: 307 to javascript:alert(1)"),
    ),
    "redirects to no URL": Case(
        redirect("http://[::"), CHAT, (1, "FAIL", "redirect", "redirects: 307 to http://[::")
    ),
    "redirects to no port": Case(
        redirect("http://h:99999999/"), CHAT, (1, "FAIL", "redirect", "redirects: 307 to http://h:99999999/")
    ),
    "redirects in tabs": Case(
        redirect("/" + "\t".join(CANARY)), CHAT, (1, "FAIL", "redirect", "redirects: 307 to REDACTED")
    ),
    "redirects to 60,000 letters": Case(
        redirect("/" + "x" * 60_000, 303),
        CHAT,
        (
            1,
            "FAIL",
            "redirect",
            "redirects: 303 to /xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        ),
    ),
    "redirects twice": Case(
        posts(body(b"", "Location: /a", "Location: //other.example/b", status="308 There")),
        CHAT,
        (1, "FAIL", "redirect", "redirects: 308 to //other.example/b"),
    ),
    "redirects its list by another scheme": Case(
        lists(body(b"", "Location: https://127.0.0.1/v1/models", status="301 There")),
        LIST,
        (1, "FAIL", "redirect", "redirects: 301 to https://127.0.0.1/v1/models"),
    ),
}
EVENTS: Mapping[str, Case] = {
    "sends nothing but blank lines without end": Case(
        endless(wire.STREAM, b"\n" * 50_000),
        STREAM,
        (1, "FAIL", "truncated", "the stream has more than 2500000 comments and blank lines"),
    ),
    "sends ids without end": Case(
        endless(wire.STREAM, b"id: 1\n" * 10_000),
        STREAM,
        (1, "FAIL", "truncated", "the answer broke off: an event is larger than 4194304 bytes"),
    ),
    "names an event by the key": Case(
        posts(body(b"event: %b\ndata: {}\n\n" % TURNED, SSE)), STREAM, NOT_KEPT
    ),
    "numbers its events by the key": Case(
        posts(body(b"".join(b"id: %c\ndata: {}\n\n" % one for one in TURNED), SSE)), STREAM, NOT_KEPT
    ),
    "says the key in how long to wait": Case(
        posts(body(b"".join(b"retry: %d\n\n" % one for one in KEY), SSE)), STREAM, NOT_KEPT
    ),
    "says the key in a comment": Case(posts(body(b": %b\n\n" % TURNED, SSE)), STREAM, NOT_KEPT),
}
SQUEEZED: Mapping[str, Case] = {
    "sends rubbish after gzip": Case(
        posts(body(gzip.compress(WHOLE) + b"rubbish", JSON, GZIP)),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: the body is no valid gzip"),
    ),
    "squeezes twice": Case(
        posts(body(gzip.compress(gzip.compress(WHOLE)), JSON, "Content-Encoding: gzip, gzip")),
        CHAT,
        (
            1,
            "FAIL",
            "truncated",
            "the answer broke off: Content-Encoding 'gzip, gzip', although only identity was ",
        ),
    ),
    "squeezes two bytes": Case(
        posts(body(b"\x1f\x8b", JSON, GZIP)),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: the gzip body ends too early"),
    ),
    "squeezes nothing": Case(
        posts(body(b"", JSON, GZIP)), CHAT, (1, "FAIL", "invalid-json", "the body is empty")
    ),
    "sends a name for gzip without end": Case(
        endless(OK + GZIP.encode() + b"\r\n\r\n\x1f\x8b\x08\x08\0\0\0\0\0\0", b"x" * 65_536),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: the answer did not end within 5 s"),
    ),
    "sends a bomb of zlib": Case(
        posts(body(zlib.compress(bytes(30_000_000), 9), JSON, "Content-Encoding: deflate")),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: a body of more than 12582912 bytes"),
    ),
    "sends a bomb as an error": Case(
        posts(body(wire.bomb(), JSON, GZIP, status="400 No")),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: a body of more than 1048576 bytes"),
    ),
    "sends a bomb for a list": Case(
        lists(body(wire.bomb(), JSON, GZIP)),
        LIST,
        (1, "FAIL", "truncated", "the answer broke off: a body of more than 12582912 bytes"),
    ),
    "answers in zstd": Case(
        posts(body(b"\x28\xb5\x2f\xfd" + b"x" * 9, JSON, "Content-Encoding: zstd")),
        CHAT,
        (
            1,
            "FAIL",
            "truncated",
            "the answer broke off: Content-Encoding 'zstd', although only identity was accept",
        ),
    ),
    "squeezes the key": Case(
        posts(body(gzip.compress(json.dumps(chat(CANARY[::-1])).encode()), JSON, GZIP)),
        CHAT,
        (3, "SKIP", "inconclusive", "the answer contained a secret in another form and wasn't kept"),
    ),
    "says the key in gzip inside a file": Case(
        posts(body(b"ID3" + bytes(100) + gzip.compress(TURNED), "Content-Type: audio/mpeg")), SPEECH, NOT_KEPT
    ),
    "says the key in zlib in base64": Case(
        posts(document(chat(base64.b64encode(zlib.compress(KEY)).decode()))), CHAT, NOT_KEPT
    ),
    "says the key in wide letters": Case(posts(document(chat(WIDE))), CHAT, NOT_KEPT),
    "squeezes a flood of events": Case(
        posts(body(gzip.compress(b"data: {}\n\n" * 30_000), SSE, GZIP)),
        STREAM,
        (1, "FAIL", "truncated", "the answer broke off: the stream has more than 20000 events"),
    ),
}
LINES: Mapping[str, Case] = {**CHUNKS, **LENGTHS, **STATUSES, **HEADERS, **REDIRECTS, **EVENTS, **SQUEEZED}
