"""Decides whether two answers are the same, although each contains its own path, time and id."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from aioc_runner.documents.json_text import DEPTH, NOTHING, decode
from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange

LARGEST = 1 << 20
LONGEST = 1 << 16
ID = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"|(?<![0-9a-z])[0-9a-f]{16,}(?![0-9a-z])"
    # What is called a request's or a trace's number.
    r"|(?<![0-9a-z])(?:req|request|trace|correlation|err|error|id)(?:[ _-]?id)?[\s:=#_-]+"
    r"(?=[a-z]*\d)[0-9a-z]{6,}"
    # A word of letters and digits that neither all come first: a model's name has its digits at the end.
    r"|(?<![0-9a-z])(?=[a-z]*\d+[a-z])(?=[0-9a-z]*\d[0-9a-z]*\d)[0-9a-z]{8,}(?![0-9a-z])",
    re.IGNORECASE,
)
DIGITS = re.compile(r"0x[0-9a-f]+|\d+", re.IGNORECASE)


def similar(exchange: Exchange, canary: Exchange) -> bool:
    """Whether an exchange got the answer that an unknown path gets: status, media type and body shape."""
    if (exchange.status, exchange.media_type) != (canary.status, canary.media_type):
        return False
    if _location(exchange) != _location(canary):
        return False
    if exchange.media_type == "text/html":
        return True
    if exchange.frames or canary.frames:
        return bool(_greeting(exchange) == _greeting(canary))
    mine, other = json_of(exchange), json_of(canary)
    if mine is NOTHING or other is NOTHING:
        return plain_text(exchange) == plain_text(canary)
    return same_shape(exchange, canary) and (
        exchange.status in SUCCESS or _said(mine, exchange) == _said(other, canary)
    )


def json_of(exchange: Exchange) -> Any:
    """Read a JSON body; NOTHING where it is none, or too large to be an error's or a stub's."""
    return _read(exchange.body) if len(exchange.body) <= LARGEST else NOTHING


@lru_cache(maxsize=64)
def _read(body: bytes) -> Any:
    """Decode a body once: it is compared with others again and again, and never changed."""
    return decode(body, DEPTH).value


def same_shape(exchange: Exchange, canary: Exchange) -> bool:
    """Whether two JSON bodies have the same members of the same types."""
    mine, other = json_of(exchange), json_of(canary)
    return exchange.media_type == canary.media_type and bool(_shape(mine) == _shape(other))


def plain_text(exchange: Exchange) -> str:
    """Take the body's text with the request's path, numbers and ids blotted out."""
    return normalise(exchange.body[:LONGEST].decode(errors="replace"), exchange)


def normalise(text: str, exchange: Exchange) -> str:
    """Remove what any answer may repeat of its request: URL, path and query; then numbers and ids."""
    return DIGITS.sub("0", ID.sub("<id>", without_path(text, exchange)))


def without_path(text: str, exchange: Exchange) -> str:
    """Remove the request's URL, path and query from a text, as sent, decoded, and with slashes escaped."""
    for name in _names(exchange):
        text = text.replace(name, "<path>")
    return text


def _names(exchange: Exchange) -> list[str]:
    """List what a server may call the requested resource, the longest name first."""
    address = urlsplit(exchange.url)
    path, query = address.path, f"?{address.query}" if address.query else ""
    tail = path[path.find("/v1/") + 3 :] if "/v1/" in path else ""
    said = (exchange.url, path + query, path, tail + query, tail, query)
    names = {*said, *map(unquote, said)} - {"", "/"}
    escaped = {name.replace("/", "\\/") for name in names}
    return sorted(names | escaped, key=lambda name: (-len(name), name))


def _greeting(exchange: Exchange) -> Any:
    """Take the shape of the first WebSocket message that came."""
    first = next((frame.data for frame in exchange.frames if not frame.sent), None)
    return None if first is None else _shape(decode(first, DEPTH).value)


def _location(exchange: Exchange) -> str:
    return normalise(exchange.header("location") or "", exchange)


def _shape(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _shape(item) for key, item in value.items()}
    if isinstance(value, list):
        items = value
        return [_shape(items[0])] if items else []
    if isinstance(value, bool) or value is None:
        return type(value).__name__
    return "number" if isinstance(value, int | float) else type(value).__name__


def _said(value: Any, exchange: Exchange) -> Any:
    if isinstance(value, dict):
        return {key: _said(item, exchange) for key, item in value.items()}
    if isinstance(value, list):
        return [_said(item, exchange) for item in value]
    return normalise(value, exchange) if isinstance(value, str) else None
