"""Answers that aren't what was asked for, or are too much of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hostile import servers as on
from hostile.rows.case import CHAT, EMBED, SPEECH, STREAM, Case
from hostile.servers import SSE, body, chat, document, posts

if TYPE_CHECKING:
    from collections.abc import Mapping

BODIES: Mapping[str, Case] = {
    "answers a megabyte of marks": Case(
        posts(document(chat("<" * 1_000_000 + "x", usage=on.USAGE | {"completion_tokens": 4}))),
        CHAT,
        (0, "WARN", "", "a malformed request is answered with 200, not 400 or 422"),
    ),
    "answers nothing": Case(posts(body(b"")), CHAT, (1, "FAIL", "invalid-json", "the body is empty")),
    "answers 204": Case(
        posts(body(b"", status="204 Nothing")), CHAT, (1, "FAIL", "invalid-json", "the body is empty")
    ),
    "answers a page": Case(
        posts(body(b"<!doctype html><title>x</title>", "Content-Type: text/html")),
        CHAT,
        (1, "FAIL", "invalid-json", "an HTML page, not JSON"),
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
        (1, "FAIL", "check-failed", "$.id, a non-empty string, is missing"),
    ),
    "answers 6,000 digits": Case(
        posts(body(b'{"created": ' + b"9" * 6000 + b"}")),
        CHAT,
        (1, "FAIL", "invalid-json", "a number is too long"),
    ),
    "nests 5,000 lists": Case(
        posts(body(b"[" * 5000 + b"]" * 5000)),
        CHAT,
        (1, "FAIL", "invalid-json", "nested deeper than 100 levels"),
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
}
