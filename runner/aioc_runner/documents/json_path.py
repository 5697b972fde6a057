"""JSONPaths as reports write them: `$.choices[0].message`, with brackets only around names that need them."""

from __future__ import annotations

import re
from functools import lru_cache, reduce
from operator import getitem
from typing import TYPE_CHECKING, Any

from aioc_runner.text import escaped

if TYPE_CHECKING:
    from jsonpath_rfc9535 import JSONPathQuery

Path = tuple[str | int, ...]

INDEX = re.compile(r"\[\d+\]")
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
MEMBER = r"\.[A-Za-z_][A-Za-z0-9_]*"
LONGEST_NAME = 80
LONGEST_PATH = 400


def render(path: Path) -> str:
    """Write one place's path."""
    return _bounded("$" + "".join(_step(part) for part in path))


def pattern(path: Path) -> str:
    """Write the path of every place that differs from this one by array indices alone."""
    return _bounded("$" + "".join("[*]" if isinstance(part, int) else _step(part) for part in path))


def pattern_of(at: str) -> str:
    """Fold the array indices of a path that is written already."""
    return INDEX.sub("[*]", at)


def matches(wanted: str, at: str) -> bool:
    """Whether a path matches a place; in the path, `[*]` means any index, and `.*` any member."""
    return wanted == at or _expression(wanted).fullmatch(at) is not None


def covers(wanted: str, at: str) -> bool:
    """Whether a place is covered by a path or lies inside what that leads to."""
    found = _expression(wanted).match(at)
    return found is not None and at[found.end() :][:1] in ("", ".", "[")


@lru_cache(maxsize=512)
def compiled(path: str) -> JSONPathQuery:
    """Compile a path of the spec, once: there are a few hundred, and each is looked along again and again."""
    from jsonpath_rfc9535 import compile as compiled_path  # noqa: PLC0415 -- slow to import

    return compiled_path(path)


def places(path: str, value: Any) -> tuple[Path, ...]:
    """List the places that a path leads to in a value."""
    return tuple(tuple(node.location) for node in compiled(path).find(value))


def at_place(value: Any, place: Path) -> Any:
    """Return what is at a place in a value."""
    return reduce(getitem, place, value)


@lru_cache(maxsize=512)
def _expression(wanted: str) -> re.Pattern[str]:
    with_members = [MEMBER.join(map(re.escape, part.split(".*"))) for part in wanted.split("[*]")]
    return re.compile(r"\[(?:\d+|\*)\]".join(with_members))


def _step(part: str | int) -> str:
    if isinstance(part, int):
        return f"[{part}]"
    if len(part) <= LONGEST_NAME and NAME.fullmatch(part):
        return f".{part}"
    return f"['{escaped(part[:LONGEST_NAME]).replace(chr(39), chr(92) + chr(39))}']"


def _bounded(text: str) -> str:
    return text if len(text) <= LONGEST_PATH else text[:LONGEST_PATH] + "…"
