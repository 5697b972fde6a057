"""Rows that take long: whole profiles, and large answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_testing import hostile as wire
from hostile import servers as on
from hostile.rows.case import ALL, CHAT, LIST, Case
from hostile.servers import body, posts

if TYPE_CHECKING:
    from collections.abc import Mapping

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
}
