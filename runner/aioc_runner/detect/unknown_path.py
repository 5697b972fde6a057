"""Tells whether the words of a refusal are those of an unknown path, as a gateway repeats its upstream's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from aioc_runner.detect.similarity import LONGEST, parsed, without_path
from aioc_runner.json_text import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.wire.exchange import Exchange

WORDS = ("error", "detail", "message", "error_msg", "msg", "title")
"""Members of an error body that hold words, or an object with such members."""

LONGEST_TEXT = 500

_PATH = r"(?:(?:GET|POST|PUT|PATCH|DELETE)\b\W*)?<path>"
_ROUTE = r"(?:path|url|uri|route|endpoint|handler)"
_PLACE = rf"(?:file|page|resource|{_ROUTE})"
_ECHOED = rf"(?:cannot {_PATH}|(?:{_PLACE}\W+)?{_PATH}\W+(?:(?:was|is) )?not found)"
_NOT_FOUND = (
    rf"(?:404\W+)?(?:the )?(?:requested )?(?:{_PLACE} )?(?:(?:was|is|could) )?not (?:be )?found"
    r"(?: on (?:the|this) server)?"
)
_NO_SUCH = (
    rf"(?:no such|no|unknown|unexpected|invalid|unsupported|unrecognized) {_ROUTE}"
    rf"(?: or method| matched with those values| found| matched| matches)?(?:(?: for)?\W+{_PATH})?"
)
UNKNOWN = re.compile(rf"(?<!\w)(?:{_ECHOED}|{_NOT_FOUND}|{_NO_SUCH})\W*$", re.IGNORECASE)
"""What routers say of paths that they don't know, such as those of Express, Fastify, Starlette and Go."""

ECHOED = re.compile(rf"(?<!\w){_ECHOED}\W*$", re.IGNORECASE)
ENVELOPE = re.compile(r"error|exception|upstream|provider|status|http|\b404\b", re.IGNORECASE)
"""What a gateway puts before the words of its upstream."""

INNER = re.compile(r"""["'](?:message|detail|error)["']:\s*["']([^"']*)["']""")
"""The words of a JSON body, or of a Python dictionary, that a gateway puts into its own."""

REFERENCE = re.compile(r"\s*[\(\[][^()\[\]]*\bid\b[^()\[\]]*[\)\]]\s*$", re.IGNORECASE)
"""A request's number, which some gateways put after the words."""


def says_unknown_path(exchange: Exchange, canary: Exchange | None, *, by_id: bool) -> bool:
    """Whether all that a refusal says is that its path is unknown, in known words or those of the canary.

    Where an object is asked for by its id, it may be the object that isn't found: the path must be named.
    """
    said = list(_texts(exchange))
    if by_id:
        return bool(said) and all(ECHOED.search(text) for text in said)
    known = () if canary is None else tuple(_texts(canary))
    return bool(said) and all(_is_unknown(text, known) for text in said)


def _texts(exchange: Exchange) -> Iterator[str]:
    """List the words of an error body, without the path, the envelope's own reference and what is around."""
    body = parsed(exchange)
    raw = [exchange.body[:LONGEST].decode(errors="replace")] if body is NOTHING else _words(body)
    for text in raw:
        plain = REFERENCE.sub("", without_path(text, exchange)[:LONGEST_TEXT]).strip()
        if plain:
            yield plain


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name in WORDS:
            yield from _words(value.get(name))


def _is_unknown(text: str, known: tuple[str, ...]) -> bool:
    inner = INNER.search(text)
    if inner is not None:
        return _is_envelope(text[: inner.start()].partition("{")[0]) and _is_unknown(inner[1], known)
    found = UNKNOWN.search(text)
    starts = [] if found is None else [found.start()]
    starts += [len(text) - len(one) for one in known if text.casefold().endswith(one.casefold())]
    return any(_is_envelope(text[:start]) for start in starts)


def _is_envelope(before: str) -> bool:
    """Whether what stands before the words is nothing, or names an error and no object."""
    *parts, last = re.split(r":\s+|\s-\s+", before.strip() + " ") if before.strip() else [""]
    return not last.strip() and all(ENVELOPE.search(part) for part in parts)
