"""Which ids a pattern means."""

from __future__ import annotations

import re
from fnmatch import translate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

WILD = re.compile(r"[*?\[]")


def matching(patterns: Iterable[str], ids: Mapping[str, object]) -> dict[str, None]:
    """The ids that some pattern means; most patterns are ids themselves, which costs no search."""
    return {name: None for pattern in patterns for name in _of(pattern, ids)}


def _of(pattern: str, ids: Mapping[str, object]) -> Iterable[str]:
    if WILD.search(pattern):
        return filter(re.compile(translate(pattern)).match, ids)
    return (pattern,) if pattern in ids else ()
