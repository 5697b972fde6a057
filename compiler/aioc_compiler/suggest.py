"""Guesses what a text was meant to be that is nearly of the form that it needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LONGEST = 200
"""Characters of a text that are worth a guess, and that every expression here gets through at once."""
BASE = re.compile(r"^[a-z]+://[^/]*")
TAIL = re.compile(r"([?#].*|/+)$", re.DOTALL)
VERSION = re.compile(r"^/v\d")
PARAMETER = re.compile(r"(?<=/)(?::(\w+)|<(\w+)>|\{(\w+)\})(?=/|$)")
HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def mended(code: str, text: str, pattern: str) -> str:
    """The text as it was probably meant; empty where no guess is of the form that is needed."""
    guess = MENDS[code](text) if code in MENDS and len(text) <= LONGEST else ""
    return guess if guess != text and re.fullmatch(pattern, guess) else ""


def _path(text: str) -> str:
    """A path as it stands in other documents: from the host on, without /v1, with :id, <id> or {fileId}."""
    plain = TAIL.sub("", BASE.sub("", text.strip()))
    path = PARAMETER.sub(_parameter, f"/{plain.lstrip('/')}")
    return path if VERSION.match(path) else f"/v1{path}"


def _parameter(found: re.Match[str]) -> str:
    name = next(filter(None, found.groups()))
    return f"{{{HUMP.sub('_', name).lower()}}}"


MENDS: Mapping[str, Callable[[str], str]] = {"bad-path": _path}
"""What is tried for each code of spec/meta."""
