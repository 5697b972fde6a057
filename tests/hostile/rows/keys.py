"""The key, in every form and place."""

from __future__ import annotations

import codecs
import json
from typing import TYPE_CHECKING

from aioc_testing.canary import CANARY, SECRET
from hostile import servers as on
from hostile.rows.case import CHAT, EMBED, LIST, NOT_KEPT, REALTIME, STREAM, Case
from hostile.rows.speaking import base64_at
from hostile.servers import GZIP, HEAD, JSON, body, chat, document, error, events, posts, raw, spelt

if TYPE_CHECKING:
    from collections.abc import Mapping

KEYS: Mapping[str, Case] = {
    "says the key back": Case(posts(on.echoes), CHAT, (1, "FAIL", "status", "status 500")),
    "refuses with the key": Case(
        posts(error(f"Incorrect API key provided: {CANARY}")),
        CHAT,
        (1, "FAIL", "status", "status 400, not 200: Incorrect API key provided: REDACTED"),
    ),
    "refuses with a part of the key": Case(
        posts(error(f"Incorrect API key provided: {SECRET[:12]}***")), CHAT, NOT_KEPT
    ),
    "refuses in capitals": Case(posts(error(CANARY.upper())), CHAT, NOT_KEPT),
    "says the key backwards": Case(posts(document(chat(CANARY[::-1]))), CHAT, NOT_KEPT),
    "says the key in hex": Case(posts(document(chat(CANARY.encode().hex()))), CHAT, NOT_KEPT),
    "says the key in base64": Case(
        posts(document(chat(base64_at(0)))),
        CHAT,
        (0, "WARN", "missing", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "says the key in base64 behind a byte": Case(posts(document(chat(base64_at(1)))), CHAT, NOT_KEPT),
    "says the key in base64 behind two": Case(posts(document(chat(base64_at(2)))), CHAT, NOT_KEPT),
    "says the key in base64 twice over": Case(
        posts(document(chat(base64_at(1, base64_at(2))))), CHAT, NOT_KEPT
    ),
    "says the key rotated": Case(posts(document(chat(codecs.encode(CANARY, "rot13")))), CHAT, NOT_KEPT),
    "says the key with spaces": Case(posts(document(chat(" ".join(CANARY)))), CHAT, NOT_KEPT),
    "says the key as bytes": Case(posts(document(chat(str(list(CANARY.encode()))))), CHAT, NOT_KEPT),
    "says the key in percents": Case(
        posts(document(chat("".join(f"%{ord(one):02x}" for one in on.PART)))), CHAT, NOT_KEPT
    ),
    "says the key in log probabilities": Case(
        posts(document(chat(choice={"logprobs": spelt(CANARY)}))), CHAT, NOT_KEPT
    ),
    "says a part in log probabilities": Case(
        posts(document(chat(choice={"logprobs": spelt(on.PART)}))), CHAT, NOT_KEPT
    ),
    "streams the key letter by letter": Case(
        posts(events(*CANARY)),
        STREAM,
        (1, "FAIL", "check-failed", "in what the events add up to, $.choices[0].finish_reason is null, not"),
    ),
    "streams a part letter by letter": Case(posts(events(*on.PART)), STREAM, NOT_KEPT),
    "says a part in JSON inside a string": Case(
        posts(document(chat(json.dumps([{"n": 1, "t": char} for char in on.PART])))), CHAT, NOT_KEPT
    ),
    "embeds the key": Case(posts(on.embedding(on.NUMBERS)), EMBED, NOT_KEPT),
    "says the key in UTF-16": Case(
        posts(body(json.dumps(chat(CANARY), ensure_ascii=False).encode("utf-16-le"))), CHAT, NOT_KEPT
    ),
    "says the key as its encoding": Case(
        posts(body(b"{}", f"Content-Encoding: {CANARY}")),
        CHAT,
        (1, "FAIL", "truncated", "Content-Encoding 'REDACTED', although only identity was accepted"),
    ),
    "says the key in gzip": Case(
        posts(body(on.SQUEEZED, GZIP)),
        CHAT,
        (1, "FAIL", "content-type", "the content type is none, not application/json"),
    ),
    "says the key in its reason": Case(
        posts(body(b"{}", JSON, status=f"500 {CANARY[::-1]}")),
        CHAT,
        (1, "FAIL", "status", "status 500"),
        header=("", "REDACTED"),
    ),
    "says the key in a header's name": Case(
        posts(body(b"{}", JSON, f"{SECRET}: 1", status="500 No")), CHAT, (1, "FAIL", "status", "status 500")
    ),
    "says the key in a header in hex": Case(
        posts(body(b"{}", JSON, f"X-Key: {CANARY.encode().hex()}", status="500 No")),
        CHAT,
        (1, "FAIL", "status", "status 500"),
        header=("X-Key", "REDACTED"),
    ),
    "sets the key as a cookie": Case(
        posts(body(b"{}", JSON, f"Set-Cookie: k={CANARY.lower()}", status="500 No")),
        CHAT,
        (1, "FAIL", "status", "status 500"),
        header=("Set-Cookie", "REDACTED"),
    ),
    "redirects to the key": Case(
        posts(body(b"", f"Location: /{CANARY.upper()}", status="307 There")),
        CHAT,
        (1, "FAIL", "redirect", "redirects: 307 to REDACTED"),
    ),
    "names the key as content type": Case(
        posts(body(b"{}", f"Content-Type: x/{CANARY.lower()}")),
        CHAT,
        (1, "FAIL", "content-type", 'the content type is "redacted", not application/json'),
    ),
    "names a member by the key": Case(posts(document(chat(**{SECRET[::-1]: 1}))), CHAT, NOT_KEPT),
    "names a model by the key": Case(on.listing(CANARY.lower()), LIST, NOT_KEPT),
    "breaks off in the key": Case(
        posts(raw(HEAD + b'Content-Length: 900\r\n\r\n{"error": "' + CANARY[:-3].encode())),
        CHAT,
        (1, "FAIL", "truncated", "peer closed connection without sending complete message body (received"),
    ),
    "shakes hands with the key": Case(
        posts(on.upgraded(on.frames(), honest=False)),
        REALTIME,
        (1, "FAIL", "no-response", "invalid Sec-WebSocket-Accept header: REDACTED"),
    ),
    "closes with the key": Case(
        posts(on.upgraded(on.frames(on.frame(b"\x03\xe8" + CANARY[::-1].encode(), 8)))),
        REALTIME,
        (1, "FAIL", "truncated", "the server closed the WebSocket (code 1000)"),
    ),
    "sends the key in frames": Case(
        posts(on.upgraded(on.frames(on.frame(json.dumps({"type": list(on.PART)}).encode())))),
        REALTIME,
        NOT_KEPT,
    ),
}
