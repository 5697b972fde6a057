"""A run as a HAR 1.2 document and back, without loss.

What HAR has no place for stands in members that begin with an underscore, as the format asks of tools; frames
stand where Chrome puts them. http://www.softwareishard.com/blog/har-12-spec/
"""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal, NoReturn
from urllib.parse import parse_qsl, urlsplit

from pydantic import ValidationError

from aioc_runner import regular
from aioc_runner.wire import har_model as h
from aioc_runner.wire import unsent
from aioc_runner.wire.exchange import Exchange, Failure, Frame, Recording
from aioc_runner.wire.har_model import EPOCH
from aioc_runner.wire.keeping import values

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FORMAT = 1
"""Raised when a saved run changes in a way that an older aioc can't read."""

LONGEST_FILE = 48 * 1024 * 1024
"""What a run may keep fits, in base64 too."""

MOST_VALUES = 1_000_000
"""Of the file itself: bodies are strings in it."""

LARGE = 1 << 20
ESCAPED = 10
"""A large text of which more than one byte in so many would be escaped is shorter in base64."""

PLAIN = bytes(byte for byte in range(32, 127) if byte not in b'"\\')
_STRING = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"')


REFUSED = "not a saved run: "


class HarError(ValueError):
    """The file is no run that aioc saved, or can't be read or written; the message is one line."""


def dumps(recording: Recording, started: str = EPOCH) -> bytes:
    """The run as HAR: the same run, the same bytes. `started` is the time that viewers show."""
    return b"".join(_pieces(recording, started))


def _pieces(recording: Recording, started: str) -> Iterator[bytes]:
    """The file piece by piece: the whole of it is as large again as the answers."""
    extra = h.RunExtra(
        format=FORMAT,
        url=recording.url,
        base=recording.base,
        name=recording.name,
        profile=recording.profile,
        phases=recording.phases,
        planned=recording.planned,
        models=dict(recording.models),
        stopped=recording.stopped,
        unsent={row: str(why) for row, why in recording.unsent.items()},
        crashes=dict(recording.crashes),
        implementation=recording.implementation,
        proxy=recording.proxy,
        insecure=recording.insecure or None,
    )
    entries = tuple(_entry(exchange, started) for exchange in recording.exchanges)
    creator = h.Creator(name="aioc", version=recording.tool)
    har = h.Har(log=h.Log(creator=creator, entries=entries, aioc=extra))
    document = _without_empty(har.model_dump(mode="json", by_alias=True))
    yield from (piece.encode() for piece in json.JSONEncoder(indent=1).iterencode(document))
    yield b"\n"


def loads(data: bytes) -> Recording:
    """The run that `dumps` wrote; HarError for anything else."""
    return of_document(_parsed(data))


def of_document(document: Any) -> Recording:
    """The same of what is parsed already."""
    _recognise(document)
    try:
        log = h.Har.model_validate(document).log
        exchanges = tuple(_exchange(entry) for entry in log.entries)
    except ValidationError as error:
        _fail(_first(error))
    except (ValueError, RecursionError):
        _fail("a body in it is neither text nor valid base64")
    extra = log.aioc
    return Recording(
        tool=log.creator.version,
        url=extra.url,
        base=extra.base,
        name=extra.name,
        profile=extra.profile,
        phases=extra.phases,
        planned=extra.planned,
        models=extra.models,
        exchanges=exchanges,
        stopped=extra.stopped,
        unsent={row: unsent.parse(why, extra.stopped or "inconclusive") for row, why in extra.unsent.items()},
        crashes=extra.crashes,
        implementation=extra.implementation,
        proxy=extra.proxy,
        insecure=bool(extra.insecure),
    )


def is_of_another_tool(document: Any) -> bool:
    """Whether this is a HAR, and not one that aioc saved."""
    log = document.get("log") if isinstance(document, dict) else None
    return isinstance(log, dict) and isinstance(log.get("entries"), list) and "_aioc" not in log


def load(path: Path) -> Recording:
    """The run in a file."""
    return of_document(read(path))


def read(path: Path) -> Any:
    """The JSON in a file of ours, whatever it says, unless it takes too much room."""
    try:
        return _parsed(regular.read(path, LONGEST_FILE))
    except OSError as error:
        raise HarError(f"can't read {path}: {error.strerror or error}") from None


def save(path: Path, recording: Recording, started: str = EPOCH) -> None:
    """Write the run to a file that its owner alone may read; there is the old file or the whole new one."""
    try:
        regular.replace(path, _pieces(recording, started))
    except OSError as error:
        raise HarError(f"can't write {path}: {error.strerror or error}") from None


def _entry(exchange: Exchange, started: str) -> h.Entry:
    failure = exchange.failure
    return h.Entry(
        started=started,
        request=_request(exchange),
        response=_response(exchange),
        messages=tuple(_message(frame) for frame in exchange.frames) or None,
        aioc=h.EntryExtra(
            key=exchange.key,
            role=exchange.role,
            row=exchange.row,
            truncated=exchange.truncated,
            held_open=exchange.held_open,
            failure=h.Failure(kind=failure.kind, message=failure.message) if failure else None,
        ),
    )


def _request(exchange: Exchange) -> h.Request:
    query = parse_qsl(urlsplit(exchange.url).query, keep_blank_values=True)
    types = (value for name, value in exchange.request_headers if name.lower() == "content-type")
    text, encoding = _encoded(exchange.request_body)
    post = h.PostData(mime_type=next(types, ""), text=text, post_encoding=encoding)
    return h.Request(
        method=exchange.method,
        url=exchange.url,
        headers=_pairs(exchange.request_headers),
        query=_pairs(query),
        post_data=post if exchange.request_body else None,
        body_size=len(exchange.request_body),
    )


def _response(exchange: Exchange) -> h.Response:
    """HAR's status for no answer is 0."""
    text, encoding = _encoded(exchange.body)
    mime_type = exchange.header("content-type") or ""
    return h.Response(
        status=exchange.status or 0,
        status_text=exchange.reason,
        headers=_pairs(exchange.headers),
        content=h.Content(size=len(exchange.body), mime_type=mime_type, text=text, encoding=encoding),
        redirect_url=exchange.header("location") or "",
        body_size=len(exchange.body),
    )


def _pairs(pairs: tuple[tuple[str, str], ...] | list[tuple[str, str]]) -> tuple[h.Pair, ...]:
    return tuple(h.Pair(name=name, value=value) for name, value in pairs)


def _encoded(data: bytes) -> tuple[str, Literal["base64"] | None]:
    """Text where the bytes are UTF-8, streams too: JSON's escapes keep every line end and byte order mark.

    A large text that would be far larger for these is written like other bytes.
    """
    escaped = len(data.translate(None, PLAIN)) if len(data) > LARGE else 0
    with suppress(UnicodeDecodeError):
        if escaped * ESCAPED <= len(data):
            return data.decode(), None
    return b64encode(data).decode(), "base64"


def _decoded(text: str, encoding: str | None) -> bytes:
    return b64decode(text, validate=True) if encoding == "base64" else text.encode()


def _message(frame: Frame) -> h.Message:
    """Chrome writes binary messages in base64."""
    data = frame.data.decode() if frame.text else b64encode(frame.data).decode()
    opcode: Literal[1, 2] = 1 if frame.text else 2
    return h.Message.model_validate(
        {"type": "send" if frame.sent else "receive", "opcode": opcode, "data": data}
    )


def _exchange(entry: h.Entry) -> Exchange:
    request, response, extra = entry.request, entry.response, entry.aioc
    post, content, failure = request.post_data, response.content, extra.failure
    return Exchange(
        key=extra.key,
        role=extra.role,
        row=extra.row,
        method=request.method,
        url=request.url,
        request_headers=tuple((pair.name, pair.value) for pair in request.headers),
        request_body=_decoded(post.text, post.post_encoding) if post else b"",
        status=response.status or None,
        reason=response.status_text,
        headers=tuple((pair.name, pair.value) for pair in response.headers),
        body=_decoded(content.text, content.encoding),
        truncated=extra.truncated,
        frames=tuple(_frame(message) for message in entry.messages or ()),
        failure=Failure(kind=failure.kind, message=failure.message) if failure else None,
        held_open=extra.held_open,
    )


def _frame(message: h.Message) -> Frame:
    text = message.opcode == 1
    data = message.data.encode() if text else b64decode(message.data, validate=True)
    return Frame(sent=message.type == "send", text=text, data=data)


def _parsed(data: bytes) -> Any:
    if len(data) > LONGEST_FILE:
        _fail(f"it is larger than {LONGEST_FILE >> 20} MB")
    if values(_STRING.sub(b"", data)) > MOST_VALUES:
        _fail(f"it contains more than {MOST_VALUES} values")
    try:
        text = data.decode("utf-8-sig")
        del data
        return json.loads(text)
    except RecursionError:
        _fail("it is nested too deeply")
    except UnicodeDecodeError:
        _fail("it isn't text")
    except ValueError:
        _fail("it isn't valid JSON")


def _recognise(document: Any) -> None:
    """Tell apart other JSON, other tools' HARs, and runs of a later aioc."""
    log = document.get("log") if isinstance(document, dict) else None
    if not isinstance(log, dict) or "entries" not in log:
        _fail("it is JSON, but not a HAR")
    extra = log.get("_aioc")
    if not isinstance(extra, dict):
        _fail("it is a HAR, but aioc didn't save it: log._aioc is missing")
    if extra.get("format") != FORMAT:
        _fail("another version of aioc saved it")


def _first(error: ValidationError) -> str:
    """The first thing wrong, without what stands there."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    place = "".join(char for char in ".".join(map(str, first["loc"])) if char.isprintable())[:120]
    return f"{place}: {first['msg'][:120]}"


def _without_empty(document: Any) -> Any:
    """The HAR without optional members that are null; ours keep their null."""
    optional = {"postData", "encoding", "_encoding", "_webSocketMessages"}
    if isinstance(document, dict):
        kept = ((key, value) for key, value in document.items() if value is not None or key not in optional)
        return {key: _without_empty(value) for key, value in kept}
    if isinstance(document, list):
        return [_without_empty(value) for value in document]
    return document


def _fail(message: str) -> NoReturn:
    raise HarError(f"{REFUSED}{message}")
