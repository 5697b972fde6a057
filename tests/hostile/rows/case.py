"""A row of the table: a server, what is asked of it, and its outcome."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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

    `never` are words that nothing says of the row, since it would be wrong.
    `header` is one that the saved run has of the answer; without a name, it is the reason.
    `most` is how many bytes a server that never ends may get rid of in one exchange.
    """

    server: Behaviour
    row: str
    outcome: tuple[int, str, str, str]
    options: tuple[str, ...] = ()
    most: int = 64_000_000
    header: tuple[str, str] | None = None
    never: str = "\0"


WITHHELD = "the answer contained a secret in another form and wasn't kept"

NOT_KEPT = (3, "SKIP", "inconclusive", WITHHELD)

ALL = ("--only", "*")
