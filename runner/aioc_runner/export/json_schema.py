"""JSON Schemas for other languages: each is self-contained and plain JSON Schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from aioc_runner.catalog import schemas_of
from aioc_runner.export.definitions import reachable, references
from aioc_runner.export.draft7 import draft7
from aioc_runner.export.plain import DIALECT, titled
from aioc_runner.export.requests import request_schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_generated.catalog import Row
    from aioc_runner.catalog import CatalogPackage

    Document: TypeAlias = dict[str, Any]

Draft: TypeAlias = Literal["2020-12", "7"]

INDEX = "index.json"


def documents(
    package: CatalogPackage, *, closed: bool = False, draft: Draft = "2020-12"
) -> dict[str, Document]:
    """Make an export's files by their paths: answers, requests, what checks ask, the report, an index."""
    version = package.catalog.version
    made = {**_answers(package, closed=closed), **_requests(package, version), "report.json": _report()}
    written = made if draft == "2020-12" else {name: draft7(document) for name, document in made.items()}
    return {**written, INDEX: {"version": version, "draft": draft, "closed": closed, **_index(package)}}


def stand_alone(name: str, known: Mapping[str, Any], version: str, *, closed: bool = False) -> Document:
    """Turn a definition of the catalog into a document, with all that it leads to."""
    others = sorted(reachable(references(known[name]), known))
    definitions = {other: titled(other, known[other], known, closed=closed) for other in others}
    schema = titled(name, known[name], known, closed=closed)
    return {**_headed(name, schema, version), **({"$defs": definitions} if definitions else {})}


def path(package: CatalogPackage, name: str) -> str:
    """Name the file of a schema; what only checks ask for has files of its own."""
    return f"checks/{name}.json" if name in _asked(package) else f"{name}.json"


def _asked(package: CatalogPackage) -> set[str]:
    return {check.schema for check in package.catalog.checks.values() if check.schema is not None}


def _answers(package: CatalogPackage, *, closed: bool) -> dict[str, Document]:
    version, known = package.catalog.version, package.definitions
    names = sorted(package.catalog.schemas)
    return {path(package, name): stand_alone(name, known, version, closed=closed) for name in names}


def _requests(package: CatalogPackage, version: str) -> dict[str, Document]:
    found = ((row, request_schema(row)) for row in package.catalog.rows)
    return {_request_path(row): _headed(f"requests:{row.id}", one, version) for row, one in found if one}


def _request_path(row: Row) -> str:
    return f"requests/{row.id}.json"


def _report() -> Document:
    from aioc_runner.export.report_schema import report_schema  # noqa: PLC0415 - Pydantic is slow to import

    return report_schema()


def _headed(name: str, schema: Mapping[str, Any], version: str) -> Document:
    head = {"$schema": DIALECT, "$id": f"urn:aioc:{version}:{name}", "title": schema["title"]}
    described = {"description": schema.get("description", name)}
    return {
        **head,
        **described,
        **{key: value for key, value in schema.items() if key not in {*head, "$comment"}},
    }


def _index(package: CatalogPackage) -> Document:
    """List which file describes what: by row, and by check."""
    checks = package.catalog.checks.values()
    return {
        "rows": {row.id: dict(_entry(package, row)) for row in package.catalog.rows},
        "checks": {check.id: path(package, check.schema) for check in checks if check.schema is not None},
    }


def _entry(package: CatalogPackage, row: Row) -> Iterator[tuple[str, str]]:
    yield from (("method", row.method), ("path", row.path))
    if request_schema(row) is not None:
        yield "request", _request_path(row)
    yield from ((part, path(package, name)) for part, name in schemas_of(row).items())
