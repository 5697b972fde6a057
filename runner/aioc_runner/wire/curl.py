"""Writes the request of an exchange as one shell line that anybody can send again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aioc_runner.redact.redactor import REDACTED
from aioc_runner.wire import form

if TYPE_CHECKING:
    from aioc_runner.wire.exchange import Exchange

KEY = "AIOC_API_KEY"
"""The shell variable that holds the API key; every other secret has a variable of its own."""

LONGEST_BODY = 2000
"""Bytes of a body that still read as a line; a longer one is named, not shown."""

_PARAMETER = re.compile(r"[?&]([^?&=]+)=\Z")
_SAFE = re.compile(r"[A-Za-z0-9_@%+=:,./-]+", re.ASCII)
_OURS = re.compile(
    r"accept|accept-encoding|user-agent|host|connection|content-length|upgrade|sec-websocket-.*",
    re.IGNORECASE,
)
_TYPE = re.compile(r"content-type: *([^\r\n;]+)", re.IGNORECASE)
_HANDSHAKE = (
    ("Connection", "Upgrade"),
    ("Upgrade", "websocket"),
    ("Sec-WebSocket-Version", "13"),
    ("Sec-WebSocket-Key", "YW0gSSBjb21wYXRpYmxlPw=="),
)


def curl(exchange: Exchange) -> str:
    """Write the request as one POSIX shell line, with a shell variable in place of each secret.

    The API key is `$AIOC_API_KEY`, another header's value `$AIOC_HEADER_<NAME>` and a query parameter's
    `$AIOC_QUERY_<NAME>`, so that no secret goes where another belongs. Files of a form are named as they are
    in the catalog's media folder (`@silence.wav`).
    """
    if exchange.url.startswith("ws"):
        return _websocket(exchange)
    # -N shows a stream as it comes; -i shows status and headers.
    words = ["curl -sSiN", *_method(exchange), _url(exchange.url)]
    fields = _form(exchange)
    words += _headers(exchange, leave_type=fields is not None)
    words += fields if fields is not None else _body(exchange)
    return _feed(exchange, fields) + " ".join(words)


def _method(exchange: Exchange) -> list[str]:
    implied = "POST" if exchange.request_body else "GET"
    return [] if exchange.method == implied else ["-X", _quote(exchange.method)]


def _headers(exchange: Exchange, *, leave_type: bool) -> list[str]:
    words: list[str] = []
    for name, value in exchange.request_headers:
        if not _OURS.fullmatch(name) and not (leave_type and name.lower() == "content-type"):
            words += ["-H", _quote(f"{name}: {value}", _header_variable(name, value))]
    return words


def _header_variable(name: str, value: str) -> str:
    """Name the shell variable of a header's secret; a bearer token is the API key."""
    bearer = name.lower() == "authorization" and value.lower().startswith("bearer ")
    return KEY if bearer else f"AIOC_HEADER_{_shell_name(name)}"


def _url(url: str) -> str:
    """Quote a URL; the secret of each query parameter has a variable of its own."""
    *before, rest = url.split(REDACTED)
    return "".join(_word(part) + _variable(_query_variable(part)) for part in before) + _word(rest)


def _query_variable(before: str) -> str:
    name = _PARAMETER.search(before)
    return f"AIOC_QUERY_{_shell_name(name[1])}" if name else "AIOC_URL_SECRET"


def _shell_name(name: str) -> str:
    return re.sub(r"[^A-Z0-9]", "_", name.upper())


def _body(exchange: Exchange) -> list[str]:
    body = exchange.request_body
    if not body:
        return []
    if len(body) > LONGEST_BODY:
        return [f"--data-binary @request-body  # {len(body)} bytes: --save run.har keeps them"]
    return (
        ["--data-binary @-"] if _printable(body) is None else ["--data-raw", _quote(_printable(body) or "")]
    )


def _feed(exchange: Exchange, fields: list[str] | None) -> str:
    """Bytes that no line can show, from printf."""
    body = exchange.request_body
    if fields is not None or not body or len(body) > LONGEST_BODY or _printable(body) is not None:
        return ""
    octal = "".join(chr(byte) if _is_plain(byte) else f"\\{byte:03o}" for byte in body)
    return f"printf '{octal}' | "


def _is_plain(byte: int) -> bool:
    """Whether a byte stands for itself inside printf's single-quoted format."""
    return 0x20 <= byte < 0x7F and byte not in b"'\\%"  # noqa: PLR2004 -- ASCII's printable range


def _printable(data: bytes) -> str | None:
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    return text if text.isprintable() else None


def _form(exchange: Exchange) -> list[str] | None:
    """The fields of a multipart body, or None where it is none."""
    return [word for part in form.parts(exchange) or () for word in _field(*part)] or None


def _field(head: str, data: bytes) -> list[str]:
    name, file, media_type = form.NAME.search(head), form.FILE.search(head), _TYPE.search(head)
    if name is None:
        return []
    if file is None:
        text = data[:LONGEST_BODY].decode("utf-8", "replace")
        return ["--form-string", _quote(f"{name[1]}={text}")]
    suffix = f";type={media_type[1]}" if media_type else ""
    return ["-F", _quote(f"{name[1]}=@{file[1]}{suffix}")]


def _websocket(exchange: Exchange) -> str:
    """Write the upgrade alone, or, where messages were sent, what sends them too."""
    messages = [frame.data.decode("utf-8", "replace") for frame in exchange.frames if frame.sent]
    headers = _headers(exchange, leave_type=False)
    if messages:
        said = " ".join(_quote(message) for message in messages)
        return " ".join([f"printf '%s\\n' {said} | websocat", *headers, _url(exchange.url)])
    for name, value in _HANDSHAKE:
        headers += ["-H", _quote(f"{name}: {value}")]
    return " ".join(["curl -sSiN --http1.1", _url("http" + exchange.url.removeprefix("ws")), *headers])


def _quote(text: str, variable: str | None = None) -> str:
    """Quote a word for a POSIX shell; `variable` holds the secret that stood in it."""
    if variable is None:
        return _word(text) or "''"
    return _variable(variable).join(_word(part) for part in text.split(REDACTED)) or "''"


def _variable(name: str) -> str:
    return f'"${name}"'


def _word(part: str) -> str:
    shown = "".join(char if char.isprintable() else "?" for char in part)
    if not shown or _SAFE.fullmatch(shown):
        return shown
    return "'" + shown.replace("'", "'\\''") + "'"
