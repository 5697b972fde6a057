"""What is squeezed, and how."""

from __future__ import annotations

import base64
import gzip
import json
import zlib
from typing import TYPE_CHECKING

from aioc_testing import hostile as wire
from aioc_testing.canary import CANARY
from hostile.rows.case import CHAT, LIST, NOT_KEPT, SPEECH, STREAM, Case
from hostile.rows.speaking import KEY, OK, TURNED, WHOLE, WIDE, endless
from hostile.servers import GZIP, JSON, SSE, body, chat, document, lists, posts

if TYPE_CHECKING:
    from collections.abc import Mapping

SQUEEZED: Mapping[str, Case] = {
    "sends rubbish after gzip": Case(
        posts(body(gzip.compress(WHOLE) + b"rubbish", JSON, GZIP)),
        CHAT,
        (1, "FAIL", "truncated", "the answer broke off: the body isn't valid gzip"),
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
