"""What goes wrong in headers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_testing.canary import CANARY
from hostile.rows.case import CHAT, Case
from hostile.rows.speaking import OK, WHOLE, said
from hostile.servers import JSON, body, posts

if TYPE_CHECKING:
    from collections.abc import Mapping

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
        header=("Set-Cookie", "REDACTED"),
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
        header=("X-0", "REDACTED"),
    ),
    "says the key in two encodings": Case(
        posts(body(WHOLE, JSON, *(f"Content-Encoding: {CANARY[at : at + 7]}" for at in range(8, 32, 7)))),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: REDACTED"),
    ),
    "says the key in two content types": Case(
        posts(body(WHOLE, *(f"Content-Type: {CANARY[at : at + 7]}" for at in range(8, 32, 7)))),
        CHAT,
        (1, "FAIL", "content-type", 'the content type is "redacted", not application/json'),
    ),
}
