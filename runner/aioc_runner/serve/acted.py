"""Reproduces a deviation or a check's defect on a row's example: the right answer and the wrong one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aioc_runner.catalog import contact
from aioc_runner.documents.json_text import at_pointer
from aioc_runner.serve.request import ClientRequest
from aioc_runner.serve.responder import Responder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_generated.catalog import Request, Row
    from aioc_generated.words import ActedExchange
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.serve.response import ServerResponse

EXCHANGES: tuple[ActedExchange, ...] = ("probe", "malformed", "repeat", "cleanup")


@dataclass(frozen=True, slots=True)
class Acted:
    """A row's answer, right and with one defect; `exchange` is the request that shows it."""

    row: Row
    exchange: ActedExchange
    right: ServerResponse
    wrong: ServerResponse


def acted(package: CatalogPackage, name: str) -> Acted | None:
    """Find the first row that lists a deviation or check and is answered otherwise where it is acted out."""
    return next(_differing(package, name), None)


def right(package: CatalogPackage, row: Row) -> ServerResponse:
    """Answer a row's own request as its example says."""
    return next(_responses(Responder(package), row, "probe"))


def _differing(package: CatalogPackage, name: str) -> Iterator[Acted]:
    for row in package.catalog.rows:
        for which in EXCHANGES if name in (*row.checks, *row.deviations) else ():
            pairs = zip(
                _responses(Responder(package), row, which),
                _responses(Responder(package, (name,)), row, which),
                strict=True,
            )
            yield from (Acted(row, which, good, bad) for good, bad in pairs if good != bad)


def _responses(responder: Responder, row: Row, which: ActedExchange) -> Iterator[ServerResponse]:
    """Answer a row's request of that kind, where it has one."""
    if which == "probe":
        yield _response(responder, row, row.request)
    elif which == "malformed" and row.malformed:
        yield _response(responder, row, row.malformed.request)
    elif which == "repeat" and row.repeat:
        _response(responder, row, row.request)
        yield _response(responder, row, row.request)
    elif which == "cleanup" and row.cleanup:
        yield responder.delete(_request(responder, row, row.request), row)


def _response(responder: Responder, row: Row, given: Request) -> ServerResponse:
    request = _request(responder, row, given)
    return (
        responder.respond(request, [row])
        if given.raw is None
        else responder.unreadable(request, [row], "it is not JSON")
    )


def _request(responder: Responder, row: Row, given: Request) -> ClientRequest:
    """Read a row's request as the server does, with a model that it has and ids that its examples give."""
    model = {"model": _model(responder, row)}
    place = given.model_at
    return ClientRequest(
        method=row.method,
        path=row.path,
        encoding=given.encoding,
        members={**given.body, **(model if place == "body" else {})},
        files=frozenset(given.files),
        query={**given.query, **(model if place == "query" else {})},
        params={**_example_params(responder, row), **(model if place == "path" else {})},
        raw=given.raw,
    )


def _model(responder: Responder, row: Row) -> str:
    """Choose the model that the row's example names, or the first that is listed."""
    example = responder.package.example(row.response.example) if row.response.example else {}
    response = example.get("body") or next(iter(example.get("events", ())), None)
    named = response.get("model") if isinstance(response, dict) else None
    listing = responder.package.example(contact(responder.package.catalog).response.example or "")
    return named if named in responder.models else str(listing["body"]["data"][0]["id"])


def _example_params(responder: Responder, row: Row) -> dict[str, str]:
    """Take path parameters from the examples of other rows; the id of what a row made may be any."""
    rows = {name: (responder.package.row(take.row), take) for name, take in row.inputs.items()}
    found = {
        name: str(at_pointer(responder.package.example(of.response.example)["body"], take.pointer))
        for name, (of, take) in rows.items()
        if of.response.example
    }
    return found or {"id": "made"}
