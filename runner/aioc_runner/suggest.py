"""Suggests the word that an unknown one was probably meant to be, or lists the known ones."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_NAMED = 12
"""Words that one line has room for."""
ALIKE = 0.6


def installing(*requirements: str) -> str:
    """Write the command that installs packages into this environment."""
    import shlex  # noqa: PLC0415 -- for this alone

    return shlex.join((sys.executable, "-m", "pip", "install", *requirements))


def hint(word: str, known: Iterable[str], listing: str = "", alike: float = ALIKE) -> str:
    """End a sentence with help: the most similar word, all words if they are few, or `listing`.

    `alike` is how similar the word has to be at least, from 0 to 1; `listing` says where all words are.
    """
    from difflib import get_close_matches  # noqa: PLC0415 -- for a wrong word alone

    names = list(known)
    near = get_close_matches(word, names, n=1, cutoff=alike) or [one for one in names if one.startswith(word)]
    if near:
        return f'; did you mean "{near[0]}"?'
    if len(names) <= MOST_NAMED:
        return f"; choose from {', '.join(names)}"
    return f"; {listing}" if listing else ""
