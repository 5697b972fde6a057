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


@dataclass(frozen=True)
class Case:
    """A server, the row that meets it, and its outcome: exit code, status, reason or finding, and words."""

    server: Behaviour
    row: str
    outcome: tuple[int, str, str, str]
    options: tuple[str, ...] = ()
    guard: str = ""
    whole: bool = False


def base64_at(offset: int, text: str = CANARY) -> str:
    """Base64 of a text behind so many other bytes."""
    return base64.b64encode(b"x" * offset + text.encode()).decode()


WITHHELD = "the answer held a secret in another form: it was not kept"
NOT_KEPT = (3, "SKIP", "inconclusive", WITHHELD)

OUTCOME = (0, "", "", "")
CASES: Mapping[str, Case] = {
    "hangs up": Case(posts(wire.hangs_up), CHAT, OUTCOME),
    "resets": Case(posts(wire.resets), CHAT, OUTCOME),
    "speaks no HTTP": Case(posts(wire.no_http), CHAT, OUTCOME),
    "has no status": Case(posts(wire.no_status), CHAT, OUTCOME),
    "sends a status of four digits": Case(posts(raw(b"HTTP/1.1 2000 OK\r\n\r\n{}")), CHAT, OUTCOME),
    "sends status 999": Case(posts(body(b"{}", JSON, status="999 What")), CHAT, OUTCOME),
    "sends bad chunks": Case(posts(wire.bad_chunks), CHAT, OUTCOME),
    "sends a chunk of a negative size": Case(
        posts(raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n-5\r\n{}\r\n")), CHAT, OUTCOME
    ),
    "breaks off in the body": Case(posts(wire.closes_mid_body), CHAT, OUTCOME),
    "breaks off in a stream": Case(posts(wire.closes_mid_stream), STREAM, OUTCOME),
    "sends headers without end": Case(posts(wire.endless_headers), CHAT, OUTCOME),
    "sends one long header": Case(posts(body(b"{}", "X-Long: " + "x" * 70_000)), CHAT, OUTCOME),
    "says 100 for ever": Case(posts(wire.endless_continue), CHAT, OUTCOME),
    "sends two lengths": Case(
        posts(raw(HEAD + b"Content-Length: 2\r\nContent-Length: 9\r\n\r\n{}")), CHAT, OUTCOME
    ),
    "sends a negative length": Case(posts(raw(HEAD + b"Content-Length: -1\r\n\r\n{}")), CHAT, OUTCOME),
    "sends a length of letters": Case(posts(raw(HEAD + b"Content-Length: ten\r\n\r\n{}")), CHAT, OUTCOME),
    "sends less than its length": Case(posts(raw(HEAD + b"Content-Length: 90\r\n\r\n{}")), CHAT, OUTCOME),
    "sends a header without a colon": Case(
        posts(raw(b"HTTP/1.1 200 OK\r\nnothing\r\n\r\n{}")), CHAT, OUTCOME
    ),
    "sends NUL in a header": Case(posts(raw(HEAD + b"X-Odd: a\0b\r\n\r\n{}")), CHAT, OUTCOME),
    "sends a bomb": Case(posts(wire.gzip_bomb), CHAT, OUTCOME),
    "lies about gzip": Case(posts(wire.lies_about_gzip), CHAT, OUTCOME),
    "gzips half": Case(posts(wire.gzips_half), CHAT, OUTCOME),
    "answers in brotli": Case(posts(wire.brotli), CHAT, OUTCOME),
    "redirects elsewhere": Case(posts(wire.redirects_elsewhere), CHAT, OUTCOME),
    "redirects to itself": Case(
        posts(body(b"", "Location: /v1/chat/completions", status="308 Again")), CHAT, OUTCOME
    ),
    "sends a body without end": Case(posts(wire.endless_body), CHAT, OUTCOME),
    "sends events without end": Case(posts(wire.endless_events), STREAM, OUTCOME),
    "sends an event without end": Case(posts(wire.endless_event), STREAM, OUTCOME),
    "sends comments without end": Case(posts(wire.endless_comments), STREAM, OUTCOME),
    "keeps a stream open": Case(posts(wire.stays_open_after_done), STREAM, OUTCOME),
    "talks on after the end": Case(posts(wire.talks_on_after_done), STREAM, OUTCOME),
    "asks for patience for a year": Case(
        posts(body(b"{}", JSON, "Retry-After: 31536000", status="429 Slow")), CHAT, OUTCOME
    ),
    "is always loading": Case(posts(body(b"{}", JSON, status="503 Loading")), CHAT, OUTCOME),
    "never answers a POST": Case(posts(on.silent), CHAT, OUTCOME),
    "drips a body": Case(posts(on.drips), CHAT, OUTCOME),
    "drips headers": Case(posts(on.drips_headers), CHAT, OUTCOME),
    "drips comments": Case(posts(on.drips_events), STREAM, OUTCOME),
    "answers nothing": Case(posts(body(b"")), CHAT, OUTCOME),
    "answers 204": Case(posts(body(b"", status="204 Nothing")), CHAT, OUTCOME),
    "answers a page": Case(
        posts(body(b"<!doctype html><title>x</title>", "Content-Type: text/html")), CHAT, OUTCOME
    ),
    "answers a word": Case(posts(document("yes")), CHAT, OUTCOME),
    "answers NaN": Case(posts(body(b'{"choices": NaN}')), CHAT, OUTCOME),
    "answers a number beyond all": Case(posts(body(b'{"choices": 1e999}')), CHAT, OUTCOME),
    "answers 4,000 digits": Case(posts(body(b'{"created": ' + b"9" * 4000 + b"}")), CHAT, OUTCOME),
    "answers 6,000 digits": Case(posts(body(b'{"created": ' + b"9" * 6000 + b"}")), CHAT, OUTCOME),
    "nests 5,000 lists": Case(posts(body(b"[" * 5000)), CHAT, OUTCOME),
    "nests 150 lists": Case(posts(body(b"[" * 150 + b"]" * 150)), CHAT, OUTCOME),
    "answers in UTF-16": Case(posts(body(json.dumps(chat()).encode("utf-16"))), CHAT, OUTCOME),
    "answers in latin-1": Case(
        posts(body(json.dumps(chat("é"), ensure_ascii=False).encode("latin-1"))), CHAT, OUTCOME
    ),
    "answers NUL": Case(posts(body(b"\0" * 2000)), CHAT, OUTCOME),
    "says half a surrogate pair": Case(posts(document(chat("\ud800"))), CHAT, OUTCOME),
    "says the same member twice": Case(
        posts(body(json.dumps(chat()).encode().replace(b'"id"', b'"id": 2, "id"', 1))), CHAT, OUTCOME
    ),
    "sends 200,000 empty lists": Case(posts(body(on.many(b"[]", 200_000))), CHAT, OUTCOME),
    "sends 150,000 objects": Case(posts(body(on.many(b"{}", 150_000))), EMBED, OUTCOME),
    "sends a stream of a million lists": Case(
        posts(body(b"data: " + on.many(b"[]", 500_000) + b"\n\n", SSE)), STREAM, OUTCOME
    ),
    "sends 20,000 choices": Case(
        posts(
            body(
                on.many(
                    on.CHOICE,
                    20_000,
                    json.dumps(chat())
                    .encode()
                    .replace(b'"choices": [', b'"choices": [', 1)
                    .split(b'"choices": [')[0]
                    + b'"choices": [',
                    on.CHOICE + b"]}",
                )
            )
        ),
        CHAT,
        OUTCOME,
    ),
    "embeds in letters that are no base64": Case(posts(on.embedding("ünïcode")), EMBED, OUTCOME),
    "embeds nothing": Case(posts(on.embedding([])), EMBED, OUTCOME),
    "speaks in text": Case(posts(body(b"hello", "Content-Type: audio/mpeg")), SPEECH, OUTCOME),
    "refuses in a megabyte and more": Case(posts(body(b"x" * 1_100_000, status="400 No")), CHAT, OUTCOME),
    "names a model by a megabyte": Case(on.listing("m" * 1_000_000), LIST, OUTCOME),
    "names a model by half a pair": Case(on.listing("\ud800"), LIST, OUTCOME),
    "names a model in control and bidi characters": Case(on.listing("\x1b[31m\u202eevil"), LIST, OUTCOME),
    "names a model by a number": Case(on.listing(7), LIST, OUTCOME),
    "lists 80,000 models": Case(on.listing(*map(str, range(80_000))), LIST, OUTCOME),
    "lists no list": Case(on.lists(document({"object": "list", "data": 3})), LIST, OUTCOME),
    "takes no upgrade": Case(posts(body(b"{}")), REALTIME, OUTCOME),
    "accepts for another": Case(posts(on.upgraded(on.frames(), honest=False)), REALTIME, OUTCOME),
    "upgrades and is silent": Case(posts(on.upgraded(on.frames())), REALTIME, OUTCOME),
    "upgrades and says no JSON": Case(posts(on.upgraded(on.frames(on.frame(b"hello")))), REALTIME, OUTCOME),
    "upgrades and sends bytes": Case(posts(on.upgraded(on.frames(on.frame(b"{}", 2)))), REALTIME, OUTCOME),
    "upgrades and sends bad frames": Case(posts(on.upgraded(on.frames(b"\xff\xff\xff"))), REALTIME, OUTCOME),
    "upgrades and closes": Case(
        posts(on.upgraded(on.frames(on.frame(b"\x03\xe8bye", 8)))), REALTIME, OUTCOME
    ),
    "sends a frame of a terabyte": Case(posts(on.upgraded(on.frame_without_end)), REALTIME, OUTCOME),
    "says the key back": Case(posts(on.echoes), CHAT, OUTCOME),
    "refuses with the key": Case(posts(error(f"Incorrect API key provided: {CANARY}")), CHAT, OUTCOME),
    "refuses with a part of the key": Case(
        posts(error(f"Incorrect API key provided: {SECRET[:12]}***")), CHAT, OUTCOME
    ),
    "refuses in capitals": Case(posts(error(CANARY.upper())), CHAT, OUTCOME),
    "says the key backwards": Case(posts(document(chat(CANARY[::-1]))), CHAT, OUTCOME),
    "says the key in hex": Case(posts(document(chat(CANARY.encode().hex()))), CHAT, OUTCOME),
    "says the key in base64": Case(posts(document(chat(base64_at(0)))), CHAT, OUTCOME),
    "says the key in base64 behind a byte": Case(posts(document(chat(base64_at(1)))), CHAT, OUTCOME),
    "says the key in base64 behind two": Case(posts(document(chat(base64_at(2)))), CHAT, OUTCOME),
    "says the key in base64 twice over": Case(
        posts(document(chat(base64_at(1, base64_at(2))))), CHAT, OUTCOME
    ),
    "says the key rotated": Case(posts(document(chat(codecs.encode(CANARY, "rot13")))), CHAT, OUTCOME),
    "says the key with spaces": Case(posts(document(chat(" ".join(CANARY)))), CHAT, OUTCOME),
    "says the key as bytes": Case(posts(document(chat(str(list(CANARY.encode()))))), CHAT, OUTCOME),
    "says the key in percents": Case(
        posts(document(chat("".join(f"%{ord(one):02x}" for one in on.PART)))), CHAT, OUTCOME
    ),
    "says the key in log probabilities": Case(
        posts(document(chat(choice={"logprobs": spelt(CANARY)}))), CHAT, OUTCOME
    ),
    "says a part in log probabilities": Case(
        posts(document(chat(choice={"logprobs": spelt(on.PART)}))), CHAT, OUTCOME
    ),
    "streams the key letter by letter": Case(posts(events(*CANARY)), STREAM, OUTCOME),
    "streams a part letter by letter": Case(posts(events(*on.PART)), STREAM, OUTCOME),
    "embeds the key": Case(posts(on.embedding(on.NUMBERS)), EMBED, OUTCOME),
    "says the key in UTF-16": Case(
        posts(body(json.dumps(chat(CANARY), ensure_ascii=False).encode("utf-16-le"))), CHAT, OUTCOME
    ),
    "says the key as its encoding": Case(posts(body(b"{}", f"Content-Encoding: {CANARY}")), CHAT, OUTCOME),
    "says the key in gzip": Case(posts(body(on.SQUEEZED, GZIP)), CHAT, OUTCOME),
    "says the key in its reason": Case(posts(body(b"{}", JSON, status=f"500 {CANARY[::-1]}")), CHAT, OUTCOME),
    "says the key in a header's name": Case(
        posts(body(b"{}", JSON, f"{SECRET}: 1", status="500 No")), CHAT, OUTCOME
    ),
    "says the key in a header in hex": Case(
        posts(body(b"{}", JSON, f"X-Key: {CANARY.encode().hex()}", status="500 No")), CHAT, OUTCOME
    ),
    "sets the key as a cookie": Case(
        posts(body(b"{}", JSON, f"Set-Cookie: k={CANARY.lower()}", status="500 No")), CHAT, OUTCOME
    ),
    "redirects to the key": Case(
        posts(body(b"", f"Location: /{CANARY.upper()}", status="307 There")), CHAT, OUTCOME
    ),
    "names the key as content type": Case(
        posts(body(b"{}", f"Content-Type: x/{CANARY.lower()}")), CHAT, OUTCOME
    ),
    "names a member by the key": Case(posts(document(chat(**{SECRET[::-1]: 1}))), CHAT, OUTCOME),
    "names a model by the key": Case(on.listing(CANARY.lower()), LIST, OUTCOME),
    "breaks off in the key": Case(
        posts(raw(HEAD + b'Content-Length: 900\r\n\r\n{"error": "' + CANARY[:-3].encode())), CHAT, OUTCOME
    ),
    "shakes hands with the key": Case(posts(on.upgraded(on.frames(), honest=False)), REALTIME, OUTCOME),
    "closes with the key": Case(
        posts(on.upgraded(on.frames(on.frame(b"\x03\xe8" + CANARY[::-1].encode(), 8)))), REALTIME, OUTCOME
    ),
    "sends the key in frames": Case(
        posts(on.upgraded(on.frames(*(on.frame(json.dumps({"type": one}).encode()) for one in on.PART)))),
        REALTIME,
        OUTCOME,
    ),
}
