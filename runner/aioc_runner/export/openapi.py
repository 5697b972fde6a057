"""The catalog as an OpenAPI 3.1 document: each row is an operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.catalog import schemas_of
from aioc_runner.catalog.rows import PARAMETER
from aioc_runner.export import requests
from aioc_runner.export.definitions import reachable
from aioc_runner.export.plain import titled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_generated.catalog import Catalog, Row
    from aioc_runner.catalog import CatalogPackage

VERSION = "3.1.0"
EVENTS = "text/event-stream"
JSON = "application/json"
ABOUT = (
    "What aioc measures. OpenAPI allows one operation per path and method: if several rows share a route, the"
    " first has its path; the others have their id after a #, which no client sends. The schema of a"
    " text/event-stream is the schema of each event's data. Requests are described by what the rows send;"
    " OpenAI accepts more."
)


def document(package: CatalogPackage, *, closed: bool = False) -> dict[str, Any]:
    """Make the document; with `closed` no enum and no union takes what the catalog doesn't know."""
    catalog, known = package.catalog, package.definitions
    names = sorted(reachable((name for row in catalog.rows for name in schemas_of(row).values()), known))
    schemas = {name: _with_component_refs(titled(name, known[name], known, closed=closed)) for name in names}
    return {
        "openapi": VERSION,
        "info": {"title": "aioc", "version": catalog.version, "description": ABOUT},
        "servers": [{"url": "https://api.openai.com"}],
        "security": [{"key": []}],
        "tags": [{"name": group.id, "description": group.title} for group in catalog.groups],
        "paths": _paths(package),
        "components": {"schemas": schemas, "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
    }


def _paths(package: CatalogPackage) -> dict[str, dict[str, Any]]:
    paths: dict[str, dict[str, Any]] = {}
    for row in package.catalog.rows:
        method = row.method.lower()
        taken = method in paths.get(row.path, {})
        paths.setdefault(f"{row.path}#{row.id}" if taken else row.path, {})[method] = _operation(package, row)
    return paths


def _operation(package: CatalogPackage, row: Row) -> dict[str, Any]:
    parameters = [*_in_path(row), *_in_query(row)]
    return {
        "operationId": row.id,
        "summary": row.summary,
        **({"description": row.notes} if row.notes else {}),
        "tags": [row.group],
        **({"deprecated": True} if row.retired else {}),
        "externalDocs": {"url": row.source[0]},
        **({"parameters": parameters} if parameters else {}),
        **_request_body(row),
        "responses": dict(_answers(package, row)),
    }


def _in_path(row: Row) -> Iterator[dict[str, Any]]:
    for name in PARAMETER.findall(row.path):
        yield {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _in_query(row: Row) -> Iterator[dict[str, Any]]:
    model = {"model": "MODEL"} if row.request.model_at == "query" else {}
    for name, value in {**model, **row.request.query}.items():
        yield {"name": name, "in": "query", "schema": {"type": "string"}, "example": value}


def _request_body(row: Row) -> dict[str, Any]:
    schema = requests.request_schema(row)
    if schema is None:
        return {}
    form = requests.FORMS[row.request.encoding]
    shown = {} if row.request.files else {"example": requests.example(row)}
    return {"requestBody": {"required": True, "content": {form: {"schema": schema, **shown}}}}


def _answers(package: CatalogPackage, row: Row) -> Iterator[tuple[str, dict[str, Any]]]:
    content = dict(_content(package, row))
    yield str(row.response.status), {"description": row.summary, **({"content": content} if content else {})}
    if row.malformed:
        described = "A request without what is required is refused."
        yield (
            "4XX",
            {"description": described, "content": {JSON: {"schema": _reference(row.malformed.schema)}}},
        )


def _content(package: CatalogPackage, row: Row) -> Iterator[tuple[str, dict[str, Any]]]:
    said = row.response
    shown = package.example(said.example) if said.example else {}
    if said.body is not None:
        yield (
            JSON,
            {"schema": _reference(said.body), **({"example": shown["body"]} if "body" in shown else {})},
        )
    if said.event is not None:
        socket = row.request.encoding == "websocket"
        yield JSON if socket else EVENTS, {"schema": _reference(said.event)}
    yield from ((kind, {"schema": {}}) for kind in _media(package.catalog, row))


def _media(catalog: Catalog, row: Row) -> list[str]:
    return list(
        dict.fromkeys(kind for name in row.response.media for kind in catalog.media[name].content_types)
    )


def _reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _with_component_refs(value: Any) -> Any:
    """Let references lead to the document's components."""
    if isinstance(value, list):
        return [_with_component_refs(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {key: _moved(item) if key == "$ref" else _with_component_refs(item) for key, item in value.items()}


def _moved(item: Any) -> Any:
    return (
        item.replace("#/$defs/", "#/components/schemas/")
        if isinstance(item, str)
        else _with_component_refs(item)
    )
