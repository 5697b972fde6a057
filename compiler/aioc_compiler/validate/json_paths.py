"""JSONPaths as the spec writes them, each compiled once."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from jsonpath_rfc9535 import JSONPathError
from jsonpath_rfc9535 import compile as compile_path

if TYPE_CHECKING:
    from jsonpath_rfc9535 import JSONPathQuery

MOST_KEPT = 4096


@lru_cache(MOST_KEPT)
def compiled(text: str) -> JSONPathQuery | str:
    """Compile a path; where it is none, say why."""
    try:
        return compile_path(text)
    except (JSONPathError, RecursionError, ValueError) as error:
        return " ".join(str(error).split(", line")[0].split())[:120] or "too deep"
