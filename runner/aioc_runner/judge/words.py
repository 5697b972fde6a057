"""Finds a server's own words in an error body, whichever envelope it uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.judge.likeness import parsed

if TYPE_CHECKING:
    from aioc_runner.exchange import Exchange


def error_words(exchange: Exchange) -> str | None:
    """Read what a server says is wrong; None where the body is no error in JSON."""
    return words_of(parsed(exchange))


def words_of(body: Any) -> str | None:
    """Read the words of an error object in any of the usual forms."""
    if not isinstance(body, dict):
        return None
    for key in ("error", "detail", "message", "error_msg", "title"):
        found = _message(body.get(key))
        if found:
            return found
    return None


def _message(value: Any) -> str | None:
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, dict):
        members = value
        return next(
            (found for key in ("message", "detail", "msg") if (found := _message(members.get(key)))), None
        )
    if isinstance(value, list) and value:
        return _message(value[0])
    return None
