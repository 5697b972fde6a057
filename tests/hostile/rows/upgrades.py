"""Upgrades to a WebSocket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hostile import servers as on
from hostile.rows.case import REALTIME, Case
from hostile.servers import body, posts

if TYPE_CHECKING:
    from collections.abc import Mapping

UPGRADES: Mapping[str, Case] = {
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
        (1, "FAIL", "truncated", "bad WebSocket frames: invalid opcode"),
    ),
    "upgrades and closes": Case(
        posts(on.upgraded(on.frames(on.frame(b"\x03\xe8bye", 8)))),
        REALTIME,
        (1, "FAIL", "truncated", "the server closed the WebSocket (code 1000)"),
    ),
    "sends a frame of a terabyte": Case(
        posts(on.upgraded(on.frame_without_end)),
        REALTIME,
        (1, "FAIL", "truncated", "a message of more than 4194304 bytes"),
    ),
}
