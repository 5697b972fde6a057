"""What hostile servers do, and what comes of it: the row's status, why, and in which words."""

from __future__ import annotations

import base64
import codecs
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aioc_testing import hostile as wire
from aioc_testing.canary import CANARY, SECRET
from hostile import servers as on
from hostile.servers import GZIP, HEAD, JSON, SSE, body, chat, document, error, events, posts, raw, spelt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_testing.hostile import Behaviour

CHAT = "chat.completions"
STREAM = "chat.completions.stream"
EMBED = "embeddings"
LIST = "models.list"
SPEECH = "audio.speech"
REALTIME = "realtime"


UNREAD = 16_000_000
"""Bytes that a line holds of which nobody reads more than the beginning."""


@dataclass(frozen=True)
class Case:
    """A server, the row that meets it, and its outcome: exit code, status, reason or finding, and words.

    `most` is how many bytes a server that never ends may get rid of in one exchange.
    """

    server: Behaviour
    row: str
    outcome: tuple[int, str, str, str]
    options: tuple[str, ...] = ()
    most: int = 64_000_000


def base64_at(offset: int, text: str = CANARY) -> str:
    """Base64 of a text behind so many other bytes."""
    return base64.b64encode(b"x" * offset + text.encode()).decode()


WITHHELD = "the answer contained a secret in another form and wasn't kept"
NOT_KEPT = (3, "SKIP", "inconclusive", WITHHELD)

CASES: Mapping[str, Case] = {
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
        posts(wire.lies_about_gzip), CHAT, (1, "FAIL", "truncated", "the body is no valid gzip")
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
    "sends a body without end": Case(
        posts(wire.endless_body), CHAT, (1, "FAIL", "truncated", "a body of more than 12582912 bytes")
    ),
    "sends events without end": Case(
        posts(wire.endless_events), STREAM, (1, "FAIL", "truncated", "the stream has more than 20000 events")
    ),
    "sends an event without end": Case(
        posts(wire.endless_event), STREAM, (1, "FAIL", "truncated", "an event is larger than 4194304 bytes")
    ),
    "sends comments without end": Case(
        posts(wire.endless_comments), STREAM, (1, "FAIL", "truncated", "a body of more than 8388608 bytes")
    ),
    "keeps a stream open": Case(
        posts(wire.stays_open_after_done), STREAM, (1, "FAIL", "wrong-value", "$[0].id, a string, is missing")
    ),
    "talks on after the end": Case(
        posts(wire.talks_on_after_done),
        STREAM,
        (1, "FAIL", "wrong-value", "$[0].id, a string, is missing (in several places)"),
    ),
    "asks for patience for a year": Case(
        posts(body(b"{}", JSON, "Retry-After: 31536000", status="429 Slow")),
        CHAT,
        (3, "SKIP", "rate-limited", "429: too many requests"),
    ),
    "is always loading": Case(
        posts(body(b"{}", JSON, status="503 Loading")), CHAT, (1, "FAIL", "status", "status 503")
    ),
    "never answers a POST": Case(
        posts(on.silent), CHAT, (1, "FAIL", "no-response", "nothing came within 5 s")
    ),
    "drips a body": Case(
        posts(on.drips), CHAT, (1, "FAIL", "truncated", "the answer did not end within 5 s")
    ),
    "drips headers": Case(
        posts(on.drips_headers), CHAT, (1, "FAIL", "no-response", "nothing came within 5 s")
    ),
    "drips comments": Case(
        posts(on.drips_events), STREAM, (1, "FAIL", "truncated", "the answer did not end within 5 s")
    ),
    "answers nothing": Case(posts(body(b"")), CHAT, (1, "FAIL", "invalid-json", "the body is empty")),
    "answers 204": Case(
        posts(body(b"", status="204 Nothing")), CHAT, (1, "FAIL", "invalid-json", "the body is empty")
    ),
    "answers a page": Case(
        posts(body(b"<!doctype html><title>x</title>", "Content-Type: text/html")),
        CHAT,
        (1, "FAIL", "invalid-json", 'the content type is "text/html", not application/json'),
    ),
    "answers a word": Case(
        posts(document("yes")),
        CHAT,
        (1, "FAIL", "wrong-type", '$ is "yes", not an object with id, object, created, model, choices'),
    ),
    "answers NaN": Case(
        posts(body(b'{"choices": NaN}')), CHAT, (1, "FAIL", "invalid-json", "NaN is not JSON")
    ),
    "answers a number beyond all": Case(
        posts(body(b'{"choices": 1e999}')),
        CHAT,
        (1, "FAIL", "invalid-json", "1e999 is larger than programs can represent"),
    ),
    "answers 4,000 digits": Case(
        posts(body(b'{"created": ' + b"9" * 4000 + b"}")),
        CHAT,
        (1, "FAIL", "check-failed", "$.id, a string, is missing"),
    ),
    "answers 6,000 digits": Case(
        posts(body(b'{"created": ' + b"9" * 6000 + b"}")),
        CHAT,
        (1, "FAIL", "invalid-json", "a number is too long"),
    ),
    "nests 5,000 lists": Case(
        posts(body(b"[" * 5000)), CHAT, (1, "FAIL", "invalid-json", "nested deeper than 100 levels")
    ),
    "nests 150 lists": Case(
        posts(body(b"[" * 150 + b"]" * 150)),
        CHAT,
        (1, "FAIL", "invalid-json", "nested deeper than 100 levels"),
    ),
    "answers in UTF-16": Case(
        posts(body(json.dumps(chat()).encode("utf-16"))),
        CHAT,
        (1, "FAIL", "invalid-json", "not UTF-8 at byte 0"),
    ),
    "answers in latin-1": Case(
        posts(body(json.dumps(chat("é"), ensure_ascii=False).encode("latin-1"))),
        CHAT,
        (1, "FAIL", "invalid-json", "not UTF-8 at byte 160"),
    ),
    "answers NUL": Case(
        posts(body(b"\0" * 2000)),
        CHAT,
        (
            1,
            "FAIL",
            "invalid-json",
            'text, not JSON: "\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u0000\\u000',
        ),
    ),
    "says half a surrogate pair": Case(
        posts(document(chat("\ud800"))),
        CHAT,
        (1, "FAIL", "invalid-json", "a string contains half of a surrogate pair"),
    ),
    "says the same member twice": Case(
        posts(body(json.dumps(chat()).encode().replace(b'"id"', b'"id": 2, "id"', 1))),
        CHAT,
        (0, "WARN", "invalid-json", 'member "id" appears twice'),
    ),
    "sends 200,000 empty lists": Case(
        posts(body(on.many(b"[]", 200_000))),
        CHAT,
        (
            1,
            "FAIL",
            "truncated",
            "the document is very long: only the first 10000 items of each array were checked",
        ),
    ),
    "sends 150,000 objects": Case(
        posts(body(on.many(b"{}", 150_000))),
        EMBED,
        (1, "FAIL", "truncated", "JSON of more than 500000 values"),
    ),
    "sends a stream of a million lists": Case(
        posts(body(b"data: " + on.many(b"[]", 500_000) + b"\n\n", SSE)),
        STREAM,
        (1, "FAIL", "truncated", "JSON of more than 500000 values"),
    ),
    "sends 2,000 choices": Case(
        posts(body(on.choices(2_000))),
        CHAT,
        (0, "WARN", "check-failed", "$.usage is missing, which OpenAI always sends"),
    ),
    "embeds in letters that are no base64": Case(
        posts(on.embedding("ünïcode")),
        EMBED,
        (1, "FAIL", "wrong-type", '$.data[0].embedding is "ünïcode", not an array of at least 1 items'),
    ),
    "embeds nothing": Case(
        posts(on.embedding([])),
        EMBED,
        (1, "FAIL", "wrong-value", "$.data[0].embedding is [], not an array of at least 1 items"),
    ),
    "speaks in text": Case(
        posts(body(b"hello", "Content-Type: audio/mpeg")),
        SPEECH,
        (
            1,
            "FAIL",
            "invalid-media",
            "the body is unknown bytes: hello, not mp3 or opus or wav or aac or fla",
        ),
    ),
    "refuses in a megabyte and more": Case(
        posts(body(b"x" * 1_100_000, status="400 No")),
        CHAT,
        (1, "FAIL", "truncated", "a body of more than 1048576 bytes"),
    ),
    "names a model by a megabyte": Case(
        on.listing("m" * 1_000_000), LIST, (0, "PASS", "", "as the catalog says")
    ),
    "names a model by half a pair": Case(
        on.listing("\ud800"), LIST, (1, "FAIL", "invalid-json", "a string contains half of a surrogate pair")
    ),
    "names a model in control and bidi characters": Case(
        on.listing("\x1b[31m\u202eevil"), LIST, (0, "PASS", "", "as the catalog says")
    ),
    "names a model by a number": Case(
        on.listing(7), LIST, (1, "FAIL", "wrong-type", "$.data[0].id is 7, not a non-empty string")
    ),
    "lists 20,000 models": Case(
        on.listing(*map(str, range(20_000))),
        LIST,
        (
            0,
            "PASS",
            "truncated",
            "the document is very long: only the first 10000 items of each array were checked",
        ),
    ),
    "lists no list": Case(
        on.lists(document({"object": "list", "data": 3})),
        LIST,
        (1, "FAIL", "wrong-type", "$.data is 3, not an array"),
    ),
    "takes no upgrade": Case(posts(body(b"{}")), REALTIME, (1, "FAIL", "status", "status 200, not 101")),
    "accepts for another": Case(
        posts(on.upgraded(on.frames(), honest=False)),
        REALTIME,
        (1, "FAIL", "no-response", "invalid Sec-WebSocket-Accept header: REDACTED"),
    ),
    "upgrades and is silent": Case(
        posts(on.upgraded(on.frames())), REALTIME, (1, "FAIL", "truncated", "no message within 5 s")
    ),
    "upgrades and says no JSON": Case(
        posts(on.upgraded(on.frames(on.frame(b"hello")))),
        REALTIME,
        (1, "FAIL", "invalid-json", 'text, not JSON: "hello"'),
    ),
    "upgrades and sends bytes": Case(
        posts(on.upgraded(on.frames(on.frame(b"{}", 2)))),
        REALTIME,
        (1, "FAIL", "invalid-stream", "a binary message instead of JSON text"),
    ),
    "upgrades and sends bad frames": Case(
        posts(on.upgraded(on.frames(b"\xff\xff\xff"))),
        REALTIME,
        (1, "FAIL", "truncated", "no message within 5 s"),
    ),
    "upgrades and closes": Case(
        posts(on.upgraded(on.frames(on.frame(b"\x03\xe8bye", 8)))),
        REALTIME,
        (1, "FAIL", "truncated", "no message within 5 s"),
    ),
    "sends a frame of a terabyte": Case(
        posts(on.upgraded(on.frame_without_end)), REALTIME, (1, "FAIL", "truncated", "no message within 5 s")
    ),
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
        posts(body(b"{}", JSON, status=f"500 {CANARY[::-1]}")), CHAT, (1, "FAIL", "status", "status 500")
    ),
    "says the key in a header's name": Case(
        posts(body(b"{}", JSON, f"{SECRET}: 1", status="500 No")), CHAT, (1, "FAIL", "status", "status 500")
    ),
    "says the key in a header in hex": Case(
        posts(body(b"{}", JSON, f"X-Key: {CANARY.encode().hex()}", status="500 No")),
        CHAT,
        (1, "FAIL", "status", "status 500"),
    ),
    "sets the key as a cookie": Case(
        posts(body(b"{}", JSON, f"Set-Cookie: k={CANARY.lower()}", status="500 No")),
        CHAT,
        (1, "FAIL", "status", "status 500"),
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
        (1, "FAIL", "truncated", "no message within 5 s"),
    ),
    "sends the key in frames": Case(
        posts(on.upgraded(on.frames(on.frame(json.dumps({"type": list(on.PART)}).encode())))),
        REALTIME,
        NOT_KEPT,
    ),
    "is silent for a whole group": Case(
        posts(on.silent),
        f"{CHAT}.seed",
        (1, "SKIP", "unanswered", "3 requests of this kind or larger had no complete answer within 5 s"),
        ("--only", f"{CHAT}*"),
    ),
    "is given two seconds": Case(
        posts(on.silent),
        CHAT,
        (3, "SKIP", "max-time", "the run's time limit was reached before this row was finished (--max-time)"),
        ("--max-time", "2"),
    ),
    "is given three requests": Case(
        posts(document(chat())),
        STREAM,
        (
            3,
            "SKIP",
            "max-requests",
            "the run's request limit was reached before this row was finished (--max-requests",
        ),
        ("--only", f"{CHAT}*", "--max-requests", "3"),
    ),
    "is given two tokens": Case(
        posts(document(chat())),
        f"{CHAT}.tool",
        (
            3,
            "SKIP",
            "max-tokens",
            "the run's token limit was reached before this row was finished (--max-tokens)",
        ),
        ("--only", f"{CHAT}*", "--max-tokens", "2"),
    ),
    "dies in the midst": Case(
        on.dies_after(5, posts(document(chat()))),
        STREAM,
        (3, "SKIP", "server-died", "the server stopped answering before this row was finished"),
        ("--only", f"{CHAT}*"),
    ),
    "drips everything": Case(
        on.drips,
        CHAT,
        (1, "FAIL", "absent", "not there: 200, but a path that can't exist gets the same: a catch-all"),
    ),
}
ALL = ("--only", "*")
LONG: Mapping[str, Case] = {
    "is silent for all": Case(
        posts(on.silent), "embeddings", (1, "SKIP", "unanswered", "the server stopped answering"), ALL
    ),
    "is slow for all": Case(
        posts(on.slow_but_sure),
        "embeddings",
        (1, "SKIP", "max-time", "the run's time limit was reached"),
        ALL,
    ),
    "drips all": Case(on.drips, "embeddings", (3, "SKIP", "unanswered", "the server stopped answering"), ALL),
    "sends bodies without end to all": Case(
        posts(wire.endless_body), "embeddings", (1, "SKIP", "inconclusive", "left no room"), ALL
    ),
    "sends a bomb to all": Case(
        posts(wire.gzip_bomb), "embeddings", (1, "SKIP", "inconclusive", "left no room"), ALL
    ),
    "sends 20,000 choices": Case(
        posts(body(on.choices(20_000))), CHAT, (0, "WARN", "check-failed", "indexes count up")
    ),
    "lists 80,000 models": Case(
        on.listing(*map(str, range(80_000))),
        LIST,
        (1, "FAIL", "truncated", "JSON of more than 500000 values"),
    ),
    "says 11 MB": Case(
        posts(document(chat("lorem ipsum dolor " * 620_000))), CHAT, (0, "WARN", "missing", "as")
    ),
}
