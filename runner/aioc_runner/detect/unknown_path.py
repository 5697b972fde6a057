"""Recognises refusals that are about an unknown path, for example as a gateway repeats its upstream's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from aioc_runner.detect.similarity import LONGEST, json_of, without_path
from aioc_runner.documents.json_strings import strings
from aioc_runner.documents.json_text import DEPTH, NOTHING, decode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_runner.wire.exchange import Exchange

WORDS = (
    *("error", "errors", "detail", "details", "message", "error_msg", "msg", "title", "description"),
    *("metadata", "raw", "reason", "cause"),
)
"""Members of an error body that contain words, or an object or a list with such members."""

ECHOES = ("path", "url", "uri", "instance", "href", "request", "endpoint", "route")
"""Members that repeat what was asked for."""

LONGEST_TEXT = 500

_PATH = r"(?:(?:GET|POST|PUT|PATCH|DELETE)\b\W*)?<path>"
_ROUTE = r"(?:(?:full )?path|(?:request )?url|uri|route|endpoint|handler)(?: or method)?"
_PLACE = rf"(?:file|page|(?:static )?resource|{_ROUTE})"
_MISSING = (
    r"(?:(?:was |is |could )?not(?: be)?[ _]found|does(?: not|n't) exist"
    r"|is (?:unknown|invalid|(?:not |un)(?:supported|available|implemented))(?: by (?:this|the) \w+)?)"
)
_NO_SUCH = (
    rf"(?:(?:no such|no|no matching|unknown|unexpected|invalid|unsupported|unrecognized)"
    rf" (?:{_ROUTE}|static resource)|could not find (?:{_ROUTE}|resource))"
    r"(?: matched with those values| found| matched| matches| for that uri)?"
)
_ECHOED = (
    rf"(?:cannot {_PATH}|could not route to {_PATH}"
    rf"|(?:the )?(?:requested )?(?:{_PLACE}\W+)?{_PATH}\W+{_MISSING}"
    rf"|(?:{_NO_SUCH}|(?:{_PLACE} )?{_MISSING})(?:\W{{1,3}}for)?(?: {_PLACE})?\W+{_PATH})"
)
_BARE = (
    rf"(?:404\W+)?(?:the |this )?(?:requested )?(?:{_PLACE} )?{_MISSING}(?: on (?:the|this) server)?"
    rf"|{_NO_SUCH}|default backend - 404"
)
UNKNOWN = re.compile(rf"(?<!\w)(?:{_ECHOED}|{_BARE})\W*$", re.IGNORECASE)
"""What routers, such as those of Express, Fastify, Starlette and Go, say about unknown paths."""

ECHOED = re.compile(rf"(?<!\w){_ECHOED}\W*$", re.IGNORECASE)
PLACE = re.compile(
    rf"(?<!\w)(?:404\W+)?(?:the |this )?(?:requested )?(?P<place>file|page|{_ROUTE}) {_MISSING}\W*$",
    re.IGNORECASE,
)
"""What says that a place isn't found, as llama.cpp says "File Not Found"; an object may be called so, too."""

ENVELOPE = re.compile(
    r"error|exception|upstream|provider|gateway|status|http|\b404\b|^[A-Z]+\d+$", re.IGNORECASE
)
"""What a gateway puts before the words of its upstream."""

STATUS = re.compile(
    r"(?:\W|\b(?:an?|the|api|upstream|provider|server|client|request|response|bad|failed|returned|occurred"
    r"|from|with|status|code|https?|\w*error|exception|no body|404)\b)+",
    re.IGNORECASE,
)
"""What a gateway says that repeats of its upstream's answer the status alone."""

INNER = re.compile(r"""["'](?:message|detail|error)["']:\s*["']([^"']*)["']""")
"""The words of a JSON body, or of a Python dictionary, that a gateway puts into its own."""

REFERENCE = re.compile(r"\s*[\(\[][^()\[\]]*\bid\b[^()\[\]]*[\)\]]\s*$", re.IGNORECASE)
"""A request's number, which some gateways put after the words."""

GROUP = re.compile(r"Received Model Group=|\bLiteLLM: model group\b")
"""Where LiteLLM says after the words to which of its models it sent the request."""

ADVICE = re.compile(
    r"(?<=[\w>\"')])[\"')]*(?:[.,;]\s|\n)\s*"
    r"(?:please|perhaps|if you|for more|see|check|try|did you|visit|refer)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
"""What is said to a reader after that."""

PAGE = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)
UNKNOWN_ON_PAGE = re.compile(r"not found|cannot (?:get|post|put|delete) ", re.IGNORECASE)


UNSUPPORTED = re.compile(
    r"(?:(?P<what>.{0,60}?)\W*(?:(?:is|are) )?(?:currently )?(?:not|un)(?: yet| currently)?[ -]?"
    r"(?:supported|implemented|available)(?: yet| currently)?(?: (?:by|on|in|at) (?:this|the) [\w ]{1,30})?"
    r"|(?:unsupported|unimplemented) (?P<named>.{1,60}?))\W*",
    re.IGNORECASE,
)
"""What servers say about what they don't support, with whatever status."""

WHOLE = frozenset(
    ("the", "this", "requested", "<path>", "post", "get", "endpoint", "operation", "api", "route", "method")
)
"""Words for everything that a path does; other words may mean a member of the request."""


def says_unsupported(exchange: Exchange) -> bool:
    """Whether all that a refusal says is that the server doesn't do what the path is for."""
    said = [re.split(r":\s+", text) for text in _texts(exchange)]
    path = urlsplit(exchange.url).path.casefold()
    return bool(said) and all(
        _is_unsupported(last, path) and all(ENVELOPE.search(part) for part in before)
        for *before, last in said
    )


def _is_unsupported(text: str, path: str) -> bool:
    found = UNSUPPORTED.fullmatch(text)
    if found is None:
        return False
    words = re.findall(r"[\w<>]+", (found["what"] or found["named"] or "").casefold())
    return all(word in WHOLE or word.rstrip("s") in path for word in words)


def says_unknown_path(exchange: Exchange, canary: Exchange | None, *, by_id: bool) -> bool:
    """Whether all that a refusal says is that its path is unknown, in known words or those of the canary.

    Where an object is asked for by its id, it may be the object that isn't found: the path must be named, or
    a place that no object of this path is.
    """
    said = list(_texts(exchange))
    if by_id:
        path = urlsplit(exchange.url).path.casefold()
        return bool(said) and all(ECHOED.search(text) or _misses_place(text, path) for text in said)
    known = () if canary is None else tuple(_texts(canary))
    return bool(said) and all(_is_unknown(text, known) for text in said)


def says_only_unknown(exchange: Exchange) -> bool:
    """Whether a refusal says no more than that something isn't found, or that its path is unknown."""
    return all(UNKNOWN.match(text) or ECHOED.search(text) for text in _texts(exchange))


def names_unknown_path(exchange: Exchange) -> bool:
    """Whether a refusal with another status than 404 says the path that is unknown, or an upstream's 404."""
    said = list(_texts(exchange))
    echoed = all(ECHOED.search(text) for text in said)
    repeated = all("404" in text and _is_unknown(text, ()) for text in said)
    return bool(said) and (echoed or repeated)


def relays_unknown_path(exchange: Exchange) -> bool:
    """Whether all that a refusal says is an upstream's body, within words, that misses its path."""
    said = list(_texts(exchange))
    return bool(said) and all(INNER.search(text) and _is_unknown(text, ()) for text in said)


def said_apart_from_path(exchange: Exchange) -> str:
    """Join all that an error body says, without what repeats the path, and where LiteLLM sent the request."""
    said = " ".join(GROUP.split(text, maxsplit=1)[0] for text in strings(json_of(exchange), has=_is_own))
    return _without_path(said[:LONGEST], exchange)


def _is_own(name: str) -> bool:
    return name.lower() not in ECHOES


def _texts(exchange: Exchange) -> Iterator[str]:
    """List the words of an error body, without the path, the envelope's own reference and what is around."""
    body = json_of(exchange)
    raw = [exchange.body[:LONGEST].decode(errors="replace")] if body is NOTHING else _words(body)
    for text in raw:
        whole = _without_path(GROUP.split(text, maxsplit=1)[0], exchange)[:LONGEST_TEXT].strip()
        plain = REFERENCE.sub("", whole)
        yield from filter(None, _lines(ADVICE.sub("", plain)))


def _lines(text: str) -> Iterator[str]:
    """Split a text into its lines; a single word on a line doesn't count."""
    lines = [line.strip() for line in text.splitlines()]
    yield from (line for place, line in enumerate(lines) if place == 0 or " " in line)


def _without_path(text: str, exchange: Exchange) -> str:
    """Remove the request's path, also where an upstream knows it under another folder."""
    last = urlsplit(exchange.url).path.rstrip("/").rpartition("/")[2]
    if last and f"/{last}" in text:
        elsewhere = rf"(?<![\w/.:-])(?:https?://)?[\w.:~%/-]*/{re.escape(last)}(?:\?[^\s\"')]*)?(?![\w/-])"
        text = re.sub(elsewhere, "<path>", text)
    return without_path(text, exchange)


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        inner = decode(value.encode(), DEPTH).value if value.lstrip().startswith(("{", "[")) else NOTHING
        yield from [value] if inner is NOTHING else _words(inner)
    elif isinstance(value, list):
        for one in value:
            yield from _words(one)
    elif isinstance(value, dict):
        for name in WORDS:
            yield from _words(value.get(name))


def _misses_place(text: str, path: str) -> bool:
    """Whether a file or page is missed, perhaps within an envelope, where the path names no such object."""
    inner = INNER.search(text)
    if inner is not None:
        return _is_envelope(text[: inner.start()].partition("{")[0]) and _misses_place(inner[1], path)
    found = PLACE.search(text)
    return found is not None and found["place"].casefold() not in path and _is_envelope(text[: found.start()])


def _is_unknown(text: str, known: tuple[str, ...]) -> bool:
    page = PAGE.search(text)
    if page is not None:
        return _is_envelope(text[: page.start()]) and UNKNOWN_ON_PAGE.search(text) is not None
    inner = INNER.search(text)
    if inner is not None:
        return _is_envelope(text[: inner.start()].partition("{")[0]) and _is_unknown(inner[1], known)
    if STATUS.fullmatch(text):
        return True
    found = UNKNOWN.search(text)
    starts = [] if found is None else [found.start()]
    starts += [len(text) - len(one) for one in known if text.casefold().endswith(one.casefold())]
    return any(_is_envelope(text[:start]) for start in starts)


def _is_envelope(before: str) -> bool:
    """Whether the text before the words is empty, or names an error rather than an object."""
    if STATUS.fullmatch(before):
        return True
    *parts, last = re.split(r":\s+|\s-\s+", before.strip() + " ") if before.strip() else [""]
    return not last.strip() and all(ENVELOPE.search(part) for part in parts)
