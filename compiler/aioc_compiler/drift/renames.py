"""Guesses what was renamed: a name that is gone where one much like it was added."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from aioc_compiler.drift.differences import Here

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from aioc_compiler.drift.differences import Difference, Kind

ADDED: Mapping[Kind, Kind] = {
    "member-gone": "member-added",
    "request-member-gone": "request-member-added",
    "variant-gone": "variant-added",
    "word-gone": "word-added",
}
MEMBER = 2
"""Steps from an object to a member of it: `properties` and the name."""


def renamed(gone: Difference, new: Iterable[Difference]) -> str:
    """Name what it is probably called now; empty where nothing added there is much like it."""
    owner, name = _renamed_place(gone)
    near = [one.subject for one in new if one.kind == ADDED.get(gone.kind) and one.here == owner]
    return next(iter(get_close_matches(name, near, 1)), "")


def _renamed_place(gone: Difference) -> tuple[Here, str]:
    """Tell where a name is gone from; a member's place ends in it."""
    here = gone.here
    if gone.kind != "member-gone":
        return here, gone.subject
    return Here(here.kind, here.id, here.path[:-MEMBER]), str(here.path[-1])
