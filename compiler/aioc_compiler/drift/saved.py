"""Reads a saved run as a source: what its answers show of members, words and types."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from aioc_compiler.drift.sources import Node, Operation, Source, SourceError, route

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_compiler.drift.sources import Route

GOOD = range(200, 300)


def source(title: str, har: Mapping[str, Any], paths: Mapping[Route, str]) -> Source:
    """Make a source of a HAR; `paths` are the catalog's, whose parameters a run has filled in."""
    log: Any = har.get("log")
    if not isinstance(log, dict) or not isinstance(log.get("entries"), list):
        raise SourceError("a saved run has log.entries; this has none")
    operations: dict[Route, Operation] = {}
    for index, entry in enumerate(log["entries"]):
        if not _is_exchange(entry):
            raise SourceError(f"log.entries[{index}] is no exchange of a HAR")
        if entry["response"]["status"] in GOOD:
            method, path = entry["request"]["method"], _path(entry["request"]["url"])
            key = _matching_route(route(method, path), paths)
            operations[key] = _more(operations.get(key), index, path, entry["response"])
    return Source(title, operations, whole=False, strict=False, prefix="log.entries")


def _is_exchange(entry: Any) -> bool:
    """Tell whether an entry has all that is read of it."""
    try:
        return isinstance(entry["response"]["status"], int) and isinstance(
            (
                entry["request"]["method"]
                + entry["request"]["url"]
                + entry["response"]["content"].get("text", "")
            ),
            str,
        )
    except (KeyError, TypeError, AttributeError):
        return False


def _path(url: str) -> str:
    """Take the path from /v1 on: what stands before it is the server's own."""
    before, mark, after = urlsplit(url).path.partition("/v1/")
    return mark + after if mark else before


def _matching_route(asked: Route, paths: Mapping[Route, str]) -> Route:
    """Find the route with parameters that a path fills in."""
    if asked in paths:
        return asked
    parts = asked[1].split("/")
    for method, path in paths:
        known = path.split("/")
        if (
            method == asked[0]
            and len(known) == len(parts)
            and all(mine in {"{}", theirs} for mine, theirs in zip(known, parts, strict=True))
        ):
            return method, path
    return asked


def _more(earlier: Operation | None, index: int, path: str, response: Mapping[str, Any]) -> Operation:
    known = earlier or Operation(f"log.entries[{index}]", path)
    text = _text(response["content"])
    streamed = "event-stream" in str(response["content"].get("mimeType"))
    found = [_node(index, data) for data in (_events(text) if streamed else _document(text))]
    return Operation(
        known.at,
        path,
        body=known.body if streamed else (*known.body, *found),
        event=(*known.event, *found) if streamed else known.event,
    )


def _text(content: Mapping[str, Any]) -> str:
    text = str(content.get("text", ""))
    if content.get("encoding") != "base64":
        return text
    return base64.b64decode(text).decode("utf-8", "replace")


def _document(text: str) -> Iterator[Any]:
    try:
        yield json.loads(text)
    except (ValueError, RecursionError):
        return


def _events(text: str) -> Iterator[Any]:
    for line in text.splitlines():
        if line.startswith("data:"):
            yield from _document(line.removeprefix("data:"))


def _node(index: int, data: Any) -> Node:
    return Node((f"[{index}]",), inferred(data))


def inferred(data: Any) -> Mapping[str, Any]:
    """Describe a value by the schema that allows its members and words."""
    if isinstance(data, dict):
        return {"type": "object", "properties": {str(name): inferred(value) for name, value in data.items()}}
    if isinstance(data, list):
        return (
            {"type": "array", "items": {"anyOf": [inferred(item) for item in data]}}
            if data
            else {"type": "array"}
        )
    if isinstance(data, str):
        return {"type": "string", "enum": [data]}
    names = {bool: "boolean", int: "integer", float: "number", type(None): "null"}
    return {"type": names[type(data)]}
