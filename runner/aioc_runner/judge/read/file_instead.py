"""Knows a file that came in place of events, such as sound: what its bytes are as text means nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.detect.similarity import json_of
from aioc_runner.documents.json_text import NOTHING
from aioc_runner.judge.findings import finding
from aioc_runner.wire import sse

if TYPE_CHECKING:
    from aioc_runner.report import Finding
    from aioc_runner.wire.exchange import Exchange

FILES = ("audio/", "image/", "video/")
UNNAMED = "application/octet-stream"
EVENT = b"data:"


def file_instead(exchange: Exchange) -> Finding | None:
    """Report a file; None where there may be events, under whatever label."""
    unnamed = exchange.media_type == UNNAMED and json_of(exchange) is NOTHING and EVENT not in exchange.body
    if (
        not exchange.body
        or sse.begins_like_one(exchange.body)
        or not (unnamed or exchange.media_type.startswith(FILES))
    ):
        return None
    message = f"the answer is a file, not events: {exchange.media_type}"
    return finding("invalid-stream", message, expected="events", actual=exchange.media_type)
