"""A row's canonical answer, made to fit the request: its members echoed, usage only where asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from aioc_runner.detect.media_format import format_of
from aioc_runner.serve import json_edit
from aioc_runner.serve.match import streams
from aioc_runner.serve.response import Document, Payload, ServerResponse, Stream, document, with_header

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_generated.catalog import Row
    from aioc_generated.setting_types import Media
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.serve.request import ClientRequest

EVENT_STREAM = "text/event-stream; charset=utf-8"


def response(package: CatalogPackage, row: Row, request: ClientRequest) -> ServerResponse:
    """Answer a request that has nothing wrong with it."""
    given = _from_example(package, row)
    if streams(row) and not _wants_usage(request):
        given = replace(given, content=_without_usage(given.content))
    given = replace(given, content=_each(given.content, row.response.each, request))
    return replace(given, content=_echo(given.content, row.response.echo, request))


def _from_example(package: CatalogPackage, row: Row) -> ServerResponse:
    status = row.response.status
    if row.response.example is None:
        return document(status, {})
    example = package.example(row.response.example)
    headers: dict[str, str] = example.get("headers", {})
    if "body" in example:
        return document(status, example["body"], headers)
    if "events" in example:
        content = Stream(tuple(example["events"]), example.get("done", False))
        return _with_headers(ServerResponse(status=status, content=content), EVENT_STREAM, headers)
    if "media" not in example:
        return ServerResponse(status=status, content=Payload(b""), headers=tuple(headers.items()))
    data = package.media(example["media"])
    media_type = content_type(data, package.catalog.media) or row.response.content_type
    return _with_headers(ServerResponse(status=status, content=Payload(data)), media_type, headers)


def content_type(data: bytes, formats: Mapping[str, Media]) -> str | None:
    """Name the content type of bytes that begin as one of these formats does."""
    known = format_of(formats, data)
    return None if known is None else formats[known].content_types[0]


def _with_headers(
    given: ServerResponse, media_type: str | None, headers: Mapping[str, str]
) -> ServerResponse:
    found = with_header(given.headers, "content-type", media_type)
    for name, value in headers.items():
        found = with_header(found, name, value)
    return replace(given, headers=found)


def _each(content: Document | Stream | Payload, each: Mapping[str, str], request: ClientRequest) -> Any:
    """Give lists as many items as the request has; the example's items serve by turns."""
    if not isinstance(content, Document):
        return content
    value = content.value
    for at, name in each.items():
        value = json_edit.resize(value, at, _count(request.value(name)))
    return Document(value)


def _count(value: Any) -> int:
    """Count what a request has: texts or lists; anything else, such as a list of tokens, is one."""
    many = isinstance(value, list) and all(isinstance(one, str | list) for one in value)
    return len(cast("list[Any]", value)) if many else 1


def _echo(content: Document | Stream | Payload, echo: Mapping[str, str], request: ClientRequest) -> Any:
    for at, name in echo.items():
        value = request.value(name)
        if value is None:
            continue
        if isinstance(content, Document):
            content = Document(json_edit.replace(content.value, at, value))
        elif isinstance(content, Stream):
            content = replace(
                content, events=tuple(json_edit.replace(event, at, value) for event in content.events)
            )
    return content


def _wants_usage(request: ClientRequest) -> bool:
    options = request.value("stream_options")
    return isinstance(options, dict) and cast("dict[str, Any]", options).get("include_usage") is True


def _without_usage(content: Document | Stream | Payload) -> Any:
    """Leave out the chunk that has usage and no choices, and the null usage of the others.

    Both are there for include_usage alone:
    https://platform.openai.com/docs/api-reference/chat/create#chat-create-stream_options
    """
    if not isinstance(content, Stream):
        return content
    kept = [event for event in content.events if not _is_usage_chunk(event)]
    return replace(content, events=tuple(_without_null_usage(event) for event in kept))


def _is_usage_chunk(event: Any) -> bool:
    return isinstance(event, dict) and event.get("choices") == [] and event.get("usage") is not None


def _without_null_usage(event: Any) -> Any:
    if isinstance(event, dict) and "choices" in event and event.get("usage", ...) is None:
        return {name: value for name, value in cast("dict[str, Any]", event).items() if name != "usage"}
    return event
