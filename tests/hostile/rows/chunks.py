"""What goes wrong in chunks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hostile.rows.case import CHAT, Case
from hostile.rows.speaking import CHUNKED, KEY, ONE, TURNED, WHOLE, drips, endless, said

if TYPE_CHECKING:
    from collections.abc import Mapping

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
