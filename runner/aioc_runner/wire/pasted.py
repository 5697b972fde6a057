"""An endpoint's URL, pasted where a base URL belongs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

VERSION = re.compile(r"v\d+(\.\d+)*((alpha|beta|preview)\d*)?", re.ASCII)
"""A segment like /v1: what follows it is a route, or the rest of a base URL such as /v1beta/openai."""


def endpoint(path: str, routes: Iterable[str]) -> str:
    """Find the route that a path ends in, without its /v1; empty if it ends in none.

    A route with a parameter has to follow the version: `/v1/models/mine` is one, `/v1/mine/models/openai`
    isn't. One of a single word has to be anywhere after a version, because base URLs may end in such a word:
    Azure's for models ends in `/models`.
    """
    segments = path.strip("/").split("/")
    versions = [place for place, part in enumerate(segments) if VERSION.fullmatch(part)]
    found: tuple[str, ...] = ()
    for tail in (tuple(route.split("/")[2:]) for route in routes if route.startswith("/v1/")):
        follows = len(segments) - len(tail) - 1 in versions[-1:]
        plain = _is_plain(tail) and (len(tail) > 1 or bool(versions))
        if _fits(segments[-len(tail) :], tail) and (follows or plain):
            found = max(found, tail, key=lambda one: (len(one), _is_plain(one)))
    return "".join(f"/{part}" for part in found)


def _is_plain(tail: Sequence[str]) -> bool:
    """Whether a route has no parameter."""
    return not any(part.startswith("{") for part in tail)


def _fits(segments: Sequence[str], tail: Sequence[str]) -> bool:
    return len(segments) == len(tail) and all(
        wanted.startswith("{") or wanted == given for given, wanted in zip(segments, tail, strict=True)
    )
