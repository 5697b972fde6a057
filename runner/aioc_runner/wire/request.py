"""Turns a row's request into bytes. Pure: values go in as values, never as text into serialised JSON."""

from __future__ import annotations

import hashlib
import json
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from aioc_runner import __version__
from aioc_runner.record import Named
from aioc_runner.redact.redactor import REDACTED, WRONG_KEY, Redactor, is_secret_parameter, names_credential
from aioc_runner.wire import form
from aioc_runner.wire.exchange import PREFLIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from aioc_generated.catalog import Request
    from aioc_generated.setting_types import Retry
    from aioc_generated.words import Encoding
    from aioc_runner.wire.credentials import Credentials
    from aioc_runner.wire.target import Target

    _Headers = tuple[tuple[str, str], ...]

USER_AGENT = f"aioc/{__version__}"
_SEGMENT = "!$&'()*+,;=:@"
"""What RFC 3986 (3.3) allows in a path segment unescaped: the slash of `org/model` is not of these."""


class PreparedRequest(Named):
    """One request, ready to send; `shown_url` is its URL without secrets, `messages` a WebSocket script."""

    kind: Encoding
    method: str
    url: str = field(repr=False)
    shown_url: str
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    body: bytes = field(default=b"", repr=False)
    messages: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    redactor: Redactor = field(default_factory=Redactor, repr=False)


def build(  # noqa: PLR0913 -- a request is what a row says, filled with what a run knows
    request: Request,
    *,
    method: str,
    path: str,
    target: Target,
    credentials: Credentials,
    model: str | None = None,
    params: Mapping[str, str] | None = None,
    media: Callable[[str], bytes] | None = None,
) -> PreparedRequest:
    """Make the request that `request` describes; a model that the fixture names itself stays.

    Raises KeyError when a path parameter has no value.
    """
    body, content_type = _encode(request, model, media)
    url = target.url_for(_fill(path, _parameters(request, params or {}, model)))
    if request.encoding == "websocket":
        url = "ws" + url.removeprefix("http")
    query = _query(request, target, model)
    shown = [(name, REDACTED if is_secret_parameter(name) else value) for name, value in query]
    return PreparedRequest(
        kind=request.encoding,
        method=method,
        url=_with_query(url, query),
        shown_url=credentials.redactor.clean(_with_query(url, shown)),
        headers=_headers(request, _users(request, method, credentials), content_type),
        body=body,
        messages=tuple(_json(message) for message in request.messages),
        ends=request.ends,
        redactor=credentials.redactor,
    )


def changed(request: Request, retry: Retry) -> Request | None:
    """The request with a member under its other name, raised, or left out; None where nothing changes."""
    if retry.member not in request.body or retry.to in request.body:
        return None
    body = dict(kept for name, value in request.body.items() for kept in _as_retried(name, value, retry))
    return None if body == request.body else replace(request, body=body)


def _as_retried(name: str, value: Any, retry: Retry) -> Iterator[tuple[str, Any]]:
    """A member as the retry sends it."""
    if name != retry.member:
        yield name, value
    elif retry.at_least is not None:
        yield retry.to or name, max(value, retry.at_least)
    elif retry.to is not None:
        yield retry.to, value


def _encode(
    request: Request, model: str | None, media: Callable[[str], bytes] | None
) -> tuple[bytes, str | None]:
    """The body's bytes and their content type."""
    named = {"model": model} if request.model_at == "body" and model is not None else {}
    body = {**named, **request.body}
    if request.raw is not None:
        return request.raw.encode(), "application/json" if request.encoding == "json" else None
    if request.encoding == "json":
        return _json(body).encode(), "application/json"
    if request.encoding == "multipart":
        return _multipart([*_fields(body), *_files(request, model, media)])
    return b"", None


def _headers(request: Request, users: _Headers, content_type: str | None) -> _Headers:
    """What we say, then the fixture's headers, then the user's; a later one of the same name replaces it."""
    headers = {"accept": ("Accept", "*/*"), "accept-encoding": ("Accept-Encoding", "identity")}
    headers["user-agent"] = ("User-Agent", USER_AGENT)
    if content_type is not None:
        headers["content-type"] = ("Content-Type", content_type)
    headers.update({name.lower(): (name, value) for name, value in request.headers.items()})
    given = {name.lower() for name, _ in users}
    return (*(pair for name, pair in headers.items() if name not in given), *users)


def _users(request: Request, method: str, credentials: Credentials) -> _Headers:
    """What the user wants sent with each request; a browser's preflight has nothing of it, and no key."""
    if method == PREFLIGHT:
        return ()
    return _with_wrong_key(credentials.headers) if request.wrong_key else credentials.headers


def _with_wrong_key(headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Put a key that is nobody's where the user's are, and where a server looks for one."""
    named = {name: WRONG_KEY if names_credential(name) else value for name, value in headers}
    kept = {name: value for name, value in named.items() if name.lower() != "authorization"}
    return (("Authorization", f"Bearer {WRONG_KEY}"), *kept.items())


def _query(request: Request, target: Target, model: str | None) -> list[tuple[str, str]]:
    """The target's parameters, but for those that the request sets itself, then the request's."""
    named = {"model": model} if request.model_at == "query" and model is not None else {}
    own = {**named, **request.query}
    return [*(pair for pair in target.query if pair[0] not in own), *own.items()]


def _with_query(url: str, query: Iterable[tuple[str, str]]) -> str:
    encoded = urlencode(list(query), quote_via=quote)
    return f"{url}?{encoded}" if encoded else url


def _parameters(request: Request, params: Mapping[str, str], model: str | None) -> Mapping[str, str]:
    return {"model": model, **params} if request.model_at == "path" and model is not None else params


def _fill(path: str, params: Mapping[str, str]) -> str:
    return "/".join(
        _segment(params[part[1:-1]]) if part.startswith("{") and part.endswith("}") else part
        for part in path.split("/")
    )


def _segment(value: str) -> str:
    """A parameter as one path segment; dots alone would climb."""
    quoted = quote(value, safe=_SEGMENT)
    return quoted.replace(".", "%2E") if quoted in (".", "..") else quoted


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _fields(body: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[bytes, bytes]]:
    """Form fields as the OpenAI SDKs name them: `name[]` for a list's items, `name[key]` for members."""
    for name, value in body.items():
        full = f"{prefix}[{name}]" if prefix else name
        if isinstance(value, dict):
            yield from _fields(value, full)
        elif isinstance(value, list):
            yield from (_field(f"{full}[]", item) for item in value)
        else:
            yield _field(full, value)


def _field(name: str, value: Any) -> tuple[bytes, bytes]:
    text = value if isinstance(value, str) else _json(value)
    return f'Content-Disposition: form-data; name="{_quoted(name)}"'.encode(), text.encode()


def _files(
    request: Request, model: str | None, media: Callable[[str], bytes] | None
) -> Iterator[tuple[bytes, bytes]]:
    for name, upload in request.files.items():
        if media is None:
            raise KeyError(upload.media)
        named = f'form-data; name="{_quoted(name)}"; filename="{_quoted(upload.media)}"'
        head = f"Content-Disposition: {named}\r\nContent-Type: {upload.content_type}"
        yield head.encode(), form.content(upload, model, media)


def _quoted(name: str) -> str:
    """A name inside quotes, escaped as browsers do (https://html.spec.whatwg.org/#multipart-form-data)."""
    return name.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")


def _multipart(parts: list[tuple[bytes, bytes]]) -> tuple[bytes, str]:
    """The form's bytes under a boundary drawn from them: the same form, the same bytes."""
    digest = hashlib.sha256(b"\0".join(data for part in parts for data in part)).hexdigest()
    boundary = f"aioc-{digest[:32]}"
    lines = [b"--%b\r\n%b\r\n\r\n%b\r\n" % (boundary.encode(), head, data) for head, data in parts]
    return b"".join(lines) + b"--%b--\r\n" % boundary.encode(), f"multipart/form-data; boundary={boundary}"
