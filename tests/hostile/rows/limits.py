"""What ends a run early."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hostile import servers as on
from hostile.rows.case import CHAT, STREAM, Case
from hostile.servers import chat, document, posts

if TYPE_CHECKING:
    from collections.abc import Mapping

LIMITS: Mapping[str, Case] = {
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
