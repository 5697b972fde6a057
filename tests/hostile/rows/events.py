"""What goes wrong in events, beside their data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_testing import hostile as wire
from hostile import servers as on
from hostile.rows.case import NOT_KEPT, STREAM, Case
from hostile.rows.speaking import KEY, TURNED, endless
from hostile.servers import SSE, body, posts

if TYPE_CHECKING:
    from collections.abc import Mapping

SMALL = b'data: {"a":"b"}\n\n'

EVENTS: Mapping[str, Case] = {
    "says a part in fields that nobody knows": Case(
        posts(body(b"".join(b"x-key: %c\n%b" % (char, SMALL) for char in on.PART.encode()), SSE)),
        STREAM,
        NOT_KEPT,
    ),
    "says a part in retries": Case(
        posts(body(b"".join(b"retry: %d\n%b" % (char, SMALL) for char in on.PART.encode()), SSE)),
        STREAM,
        NOT_KEPT,
    ),
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
