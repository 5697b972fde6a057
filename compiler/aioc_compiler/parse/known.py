"""What is known of files that were sound before: an edit of one costs no second look at the others."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Known:
    """The data of sound files, by a digest of all that made them so; `compiler` stands for the code."""

    compiler: str = ""
    data: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def language(self, files: Iterable[tuple[str, bytes]]) -> str:
        """A key for spec/meta: every other file depends on all of it."""
        return digest(
            self.compiler.encode(), *(part for path, content in files for part in (path.encode(), content))
        )


def digest(*parts: bytes) -> str:
    """A digest of these parts, wherever one ends and the next begins."""
    total = hashlib.sha256()
    for part in parts:
        total.update(hashlib.sha256(part).digest())
    return total.hexdigest()
