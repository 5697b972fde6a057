"""Says, of a word that nobody knows, which one was probably meant, or which there are."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_NAMED = 12
"""Words that one line has room for."""
ALIKE = 0.6


def installing(*requirements: str) -> str:
    """Say how packages get into the environment that this runs in."""
    import shlex  # noqa: PLC0415 -- for this alone

    return shlex.join((sys.executable, "-m", "pip", "install", *requirements))


def hint(word: str, known: Iterable[str], listing: str = "", alike: float = ALIKE) -> str:
    """End a sentence with what helps: a near word, all of a few, or `listing`, which says where they stand.

    `alike` is how like a near word is at least, from 0 to 1.
    """
    from difflib import get_close_matches  # noqa: PLC0415 -- for a wrong word alone

    names = list(known)
    near = get_close_matches(word, names, n=1, cutoff=alike) or [one for one in names if one.startswith(word)]
    if near:
        return f'; did you mean "{near[0]}"?'
    if len(names) <= MOST_NAMED:
        return f"; there is {', '.join(names)}"
    return f"; {listing}" if listing else ""
