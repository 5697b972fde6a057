"""Reads the entries of a HAR as exchanges: those that ended well, in a form that can be read."""

from __future__ import annotations

from base64 import b64decode
from typing import Any
from urllib.parse import urlsplit

from aioc_runner.wire.exchange import EVENT_STREAM, PREFLIGHT, SUCCESS, Exchange

FAILED = ("_error", "_failureText")
"""Where Chromium and Playwright say that a request was broken off."""

ENDS = (b"\n\n", b"\r\n\r\n", b"\r\r")


def exchange(entry: dict[str, Any]) -> Exchange | None:
    """Read an entry that came to a good end; None for another, or one of another form."""
    try:
        request, response = entry["request"], entry["response"]
        status = int(response["status"])
        content = response.get("content") or {}
        body = _bytes(content.get("text"), content.get("encoding"))
        if status not in SUCCESS or any(one.get(name) for one in (entry, response) for name in FAILED):
            return None
        post = request.get("postData") or {}
        made = Exchange(
            key="",
            role="probe",
            row=None,
            method=str(request["method"]).upper(),
            url=urlsplit(str(request["url"])).geturl(),
            request_headers=_pairs(request.get("headers")),
            request_body=_bytes(post.get("text"), post.get("encoding") or post.get("_encoding")),
            status=status,
            reason=str(response.get("statusText") or ""),
            headers=_pairs(response.get("headers")),
            body=body,
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    # A preflight says all it has to say in its headers.
    return made if (body or made.method == PREFLIGHT) and _is_ended(made) else None


def _bytes(text: Any, encoding: Any) -> bytes:
    if not isinstance(text, str):
        return b""
    return b64decode(text, validate=True) if encoding == "base64" else text.encode("utf-8", "surrogatepass")


def _pairs(headers: Any) -> tuple[tuple[str, str], ...]:
    """Read headers; HTTP/2's own, which begin with a colon, are none."""
    pairs = ((str(one["name"]), str(one["value"])) for one in headers or () if isinstance(one, dict))
    return tuple((name, value) for name, value in pairs if not name.startswith(":"))


def _is_ended(one: Exchange) -> bool:
    """Whether a stream ends with a complete event; otherwise it isn't known who broke off."""
    return one.media_type != EVENT_STREAM or one.body.endswith(ENDS)
