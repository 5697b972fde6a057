"""What came of one case whose right verdict is known."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a case should be met with, what it was met with, and whether that is right.

    `asked`: a row puts the question. `noticed`: something above a note was said where something is wrong;
    None where nothing is. `alarm`: something is held against the server, or a client, that should not be.
    `told` is all that was said, for whoever looks at one case.
    """

    id: str
    expected: str
    got: str
    asked: bool
    noticed: bool | None
    right: bool
    alarm: bool
    told: tuple[str, ...] = ()
