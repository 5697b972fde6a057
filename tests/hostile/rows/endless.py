"""What doesn't end, or comes too slowly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_testing import hostile as wire
from hostile import servers as on
from hostile.rows.case import CHAT, STREAM, Case
from hostile.servers import JSON, body, posts

if TYPE_CHECKING:
    from collections.abc import Mapping

ENDLESS: Mapping[str, Case] = {
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
        posts(wire.stays_open_after_done),
        STREAM,
        (1, "FAIL", "wrong-value", "$[0].id, a string, is missing"),
        never="broke off",
    ),
    "talks on after the end": Case(
        posts(wire.talks_on_after_done),
        STREAM,
        (1, "FAIL", "check-failed", "1 event came after [DONE]"),
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
}
