"""Reads an OpenAPI document as a source."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import yaml

from aioc_compiler.drift.sources import Node, Operation, Source, SourceError, route

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from aioc_compiler.drift.sources import Route

METHODS = ("get", "post", "put", "patch", "delete")
JSON = "application/json"
EVENTS = "text/event-stream"


def parsed(path: Path, text: str) -> Any:
    """Read a document's text, in JSON or YAML."""
    try:
        return json.loads(text) if path.suffix == ".json" else yaml.load(text, _Loader)  # noqa: S506 - a safe one
    except (ValueError, yaml.YAMLError, RecursionError) as error:
        raise SourceError(f"no JSON or YAML ({_line(error)})") from None


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML as plain data, its dates left as they are written."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:timestamp"]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def source(title: str, document: Mapping[str, Any]) -> Source:
    """Make a source of a document."""
    if not isinstance(document.get("paths"), dict):
        raise SourceError("an OpenAPI document has paths; this has none")
    definitions = document.get("components", {}).get("schemas", {})
    base = _base(document)
    return Source(title, dict(_operations(document, base)), definitions)


def _base(document: Mapping[str, Any]) -> str:
    """Tell what stands before the paths: the path of the first server's address."""
    servers = document.get("servers") or [{}]
    found = re.fullmatch(r"(?:https?://[^/]+)?(/.*?)?/*", str(servers[0].get("url", "")))
    return (found.group(1) or "") if found else ""


def _operations(document: Mapping[str, Any], base: str) -> Iterator[tuple[Route, Operation]]:
    for path, item in document["paths"].items():
        if "?" in path:  # a beta twin of the same route
            continue
        for method in METHODS:
            if isinstance(item, dict) and method in item:
                at = f"#/paths/{path.replace('/', '~1')}/{method}"
                yield route(method, base + path), _operation(at, base + path, item[method])


def _operation(at: str, path: str, said: Mapping[str, Any]) -> Operation:
    answers = [answer for status, answer in said.get("responses", {}).items() if str(status).startswith("2")]
    return Operation(
        at,
        path,
        deprecated=said.get("deprecated") is True,
        takes=tuple(_schemas(f"{at}/requestBody", said.get("requestBody"), None)),
        body=tuple(node for answer in answers for node in _schemas(f"{at}/responses", answer, JSON)),
        event=tuple(node for answer in answers for node in _schemas(f"{at}/responses", answer, EVENTS)),
    )


def _schemas(at: str, holder: Any, wanted: str | None) -> Iterator[Node]:
    content = holder.get("content", {}) if isinstance(holder, dict) else {}
    for kind, said in content.items():
        if wanted in {None, kind} and isinstance(said.get("schema"), dict):
            yield Node((at, kind), said["schema"])


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:120]
