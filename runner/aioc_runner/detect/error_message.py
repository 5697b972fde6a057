"""Finds a server's own words in an error body, whichever envelope it uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.detect.similarity import LONGEST, json_of
from aioc_runner.documents.json_text import NOTHING
from aioc_runner.text import one_line

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange


MOST = 3
"""The most faults that are quoted of those that a framework lists."""

IN_BODY = ("error", "errors", "detail", "message", "error_msg", "title")
"""Members of an error body that have its words, or an object or a list that has them."""

IN_OBJECT = ("message", "detail", "msg", "error")
"""Members of an error object that have its words, or an object that has them."""


def error_words(exchange: Exchange) -> str | None:
    """Read what a server says is wrong; None if the body isn't an error in JSON."""
    return words_of(json_of(exchange))


def error_text(exchange: Exchange) -> str | None:
    """Read what a server says is wrong, in JSON or as text; None where it says nothing readable."""
    body = json_of(exchange)
    if body is not NOTHING:
        return body.strip() or None if isinstance(body, str) else words_of(body)
    text = exchange.body[:LONGEST].decode(errors="replace").strip()
    # Text is often labelled as JSON; what begins like an object is JSON that is broken.
    mislabelled = exchange.media_type == "application/json" and not text.startswith(("{", "[", "<"))
    return text or None if mislabelled or exchange.media_type in ("", "text/plain") else None


def refusal_words(exchange: Exchange) -> str:
    """Quote a refusal in one line: the server's words, or its status."""
    return one_line(error_text(exchange) or f"status {exchange.status}")


def error_member(body: Any, name: str) -> str | None:
    """Read a text next to the words of OpenAI's error object, such as its `code`."""
    value = _error_object(body).get(name)
    return value if isinstance(value, str) else None


def _error_object(body: Any) -> dict[str, Any]:
    """Find OpenAI's error object, also where FastAPI's `HTTPException` wraps it in `detail`."""
    if not isinstance(body, dict):
        return {}
    error = body.get("error")
    if isinstance(error, dict):
        return error
    return _error_object(body.get("detail"))


def words_of(body: Any) -> str | None:
    """Read the words of an error object in any of the usual forms."""
    name = words_member(body)
    return None if name is None else _message(body[name])


def words_member(body: Any) -> str | None:
    """Name the member of an error body that has its words."""
    found = (name for name in IN_BODY if isinstance(body, dict) and _message(body.get(name)))
    return next(found, None)


def _message(value: Any) -> str | None:
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, dict):
        found = next(filter(None, (_message(value.get(key)) for key in IN_OBJECT)), None)
        return found and _place(value.get("loc")) + found
    if isinstance(value, list):
        return "; ".join(said for one in value[:MOST] if (said := _message(one))) or None
    return None


def _place(loc: Any) -> str:
    """Name the member that a framework's validation is about, as in `body.messages: `."""
    steps = [str(step) for step in loc if isinstance(step, str | int)] if isinstance(loc, list) else []
    return f"{'.'.join(steps)}: " if steps else ""
