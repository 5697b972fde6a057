"""What `aioc spec ROW` shows: everything that the catalog says about one row."""

from __future__ import annotations

from dataclasses import asdict
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from aioc_runner.catalog import schemas_of
from aioc_runner.export.definitions import reachable
from aioc_runner.reference import contrast, schema_table
from aioc_runner.reference.explained import minds
from aioc_runner.render import Listing, Section
from aioc_runner.serve.acted import right
from aioc_runner.serve.response import dumps
from aioc_runner.text import with_variant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_generated.catalog import Catalog, Request, Row
    from aioc_generated.check_types import Check, Deviation
    from aioc_generated.program_types import Claim, Implementation, KnownIssue
    from aioc_runner.catalog import CatalogPackage

    Cells = tuple[str, str, str]

HEAD = ("Name", "Level", "What")
REQUEST, EXAMPLE, SOURCES = "Request", "Example", "Sources"
"""Titles of parts that the site shows in its own way."""


def listing(package: CatalogPackage, row: Row) -> Listing:
    """List everything about a row, in the order in which readers ask for it."""
    catalog = package.catalog
    parts = (
        Section(REQUEST, tuple(_request(row))),
        *schema_table.sections(schemas(row), package.definitions),
        Section(EXAMPLE, tuple(("", "", contrast.clipped(line)) for line in _example(package, row))),
        Section(
            "Checks",
            tuple((one.id, one.severity, f"{one.title}: {one.why}") for one in _checks(catalog, row)),
        ),
        Section("Tolerated deviations", tuple(_deviations(catalog, row))),
        Section("Known issues and claims", tuple(_known_cells(catalog, row))),
        Section(SOURCES, tuple(("", "", one) for one in row.source)),
    )
    return Listing(
        HEAD,
        tuple(part for part in parts if part.rows),
        _document(package, row),
        title=f"{row.method} {with_variant(row.path, row.variant)}",
        hint=f"why it matters, and how to dispute it: aioc explain {row.id}",
    )


def schemas(row: Row) -> list[str]:
    """Name the schemas that a row's answer must match."""
    return [name for part, name in schemas_of(row).items() if part != "error"]


def _request(row: Row) -> Iterator[Cells]:
    yield row.id, row.kind, row.summary
    yield "asks", row.request.encoding, f"{row.method} {with_variant(row.path, row.variant)}"
    yield from _request_cells(row, row.request)
    for name, request in (("fallback", row.fallback), ("repeat", row.repeat)):
        yield from (
            (f"{name}: {one}", level, what) for one, level, what in _request_cells(row, request) if request
        )


def _request_cells(row: Row, request: Request | None) -> Iterator[Cells]:
    """Name what a request sends, the model first."""
    if request is None:
        return
    if request.model_at is not None:
        yield "model", _level(row, "model"), f"a model of kind {row.model}, in the {request.model_at}"
    values = {**request.query, **request.headers, **request.body}
    for name, value in values.items():
        yield name, _level(row, name), contrast.clipped(dumps(value))
    for name, upload in request.files.items():
        yield name, _level(row, name), f"{upload.media} ({upload.content_type})"
    yield from (("message", "", contrast.clipped(dumps(one))) for one in request.messages)


def _level(row: Row, name: str) -> str:
    return "required" if name in row.required else ""


def _example(package: CatalogPackage, row: Row) -> list[str]:
    return contrast.lines(right(package, row), socket=row.request.encoding == "websocket")


def _checks(catalog: Catalog, row: Row) -> list[Check]:
    return [catalog.checks[name] for name in row.checks]


def _deviations(catalog: Catalog, row: Row) -> Iterator[Cells]:
    """List what is tolerated; what affects a client comes first."""
    told = [
        (one, _bitten(catalog, row, one)) for name in row.deviations for one in [catalog.deviations[name]]
    ]
    for one, clients in sorted(told, key=lambda pair: not pair[1]):
        yield one.id, one.severity, one.title + (f"; affects {', '.join(clients)}" if clients else "")


def _bitten(catalog: Catalog, row: Row, deviation: Deviation) -> list[str]:
    """Name the clients that a deviation affects on this row."""
    return [
        client.title
        for client in catalog.clients.values()
        if any(minds(need, deviation.matches, [row]) for need in client.needs)
    ]


def _known_cells(catalog: Catalog, row: Row) -> Iterator[Cells]:
    """List what is known and claimed about servers on this row."""
    for one in catalog.implementations.values():
        yield from ((one.title, "known issue", _issue_words(issue)) for issue in _issues(one, row))
        yield from ((one.title, "claimed", _claimed(claim)) for claim in _claims(one, row))


def _issues(one: Implementation, row: Row) -> list[KnownIssue]:
    return [
        issue
        for issue in one.known_issues
        if any(fnmatchcase(row.id, words) for words in issue.rows) and _tells_of(issue, row)
    ]


def _tells_of(issue: KnownIssue, row: Row) -> bool:
    """Whether an issue is about this row: it names it, or a check of the row would show it.

    `chat.completions*` names chat.completions; that the other rows share its path says little about them.
    """
    named = any(words.rstrip(".*") == row.id for words in issue.rows)
    return named or any(pattern.check in row.checks for pattern in issue.detect if pattern.check)


def _claims(one: Implementation, row: Row) -> list[Claim]:
    return [claim for claim in one.claims if claim.row == row.id]


def _issue_words(issue: KnownIssue) -> str:
    fixed = f"; fixed: {issue.fixed}" if issue.fixed else ""
    return f"{issue.what} ({issue.versions}{fixed})"


def _claimed(claim: Claim) -> str:
    note = f": {claim.note}" if claim.note else ""
    return f"{claim.offers}, {claim.date}{note}"


def _document(package: CatalogPackage, row: Row) -> dict[str, Any]:
    """Write all of it for programs, without shortening anything."""
    catalog, definitions = package.catalog, package.definitions
    deviations = (catalog.deviations[name] for name in row.deviations)
    example = row.response.example
    return {
        "version": catalog.version,
        "row": asdict(row),
        "schemas": {name: definitions[name] for name in reachable(schemas(row), definitions)},
        "example": package.example(example) if example else None,
        "checks": [asdict(one) for one in _checks(catalog, row)],
        "deviations": [{**asdict(one), "bites": _bitten(catalog, row, one)} for one in deviations],
        "known": {one.id: known for one in catalog.implementations.values() if (known := _of(one, row))},
    }


def _of(one: Implementation, row: Row) -> dict[str, Any]:
    """Collect what is known of a server on a row, if anything."""
    issues, claims = _issues(one, row), _claims(one, row)
    if not issues and not claims:
        return {}
    return {"issues": [asdict(issue) for issue in issues], "claims": [asdict(claim) for claim in claims]}
