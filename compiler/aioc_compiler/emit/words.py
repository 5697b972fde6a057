"""The closed sets of words of the spec's language, as types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.emit import header
from aioc_compiler.emit.literal import literal

if TYPE_CHECKING:
    from collections.abc import Mapping

DOC = '"""The closed sets of words that the catalog is written in."""\n'


def emit(words: Mapping[str, tuple[str, ...]]) -> dict[str, bytes]:
    """Write `words.py`."""
    types = (f"{name} = Literal{_listed(name, found)}\n" for name, found in words.items())
    text = f"{header('meta/')}{DOC}\nfrom typing import Literal\n\n{''.join(types)}"
    return {"words.py": text.encode()}


def _listed(name: str, words: tuple[str, ...]) -> str:
    return literal(list(words), 0, len(f"{name} = Literal"))
