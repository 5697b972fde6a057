"""Acts a deviation or a check's defect out on a row's example: the right answer and the wrong one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aioc_runner.catalog import contact
from aioc_runner.serve.request import Ask
from aioc_runner.serve.responder import Site, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_generated.catalog import Request, Row
    from aioc_generated.words import ActedExchange
    from aioc_runner.catalog import Catalogue
    from aioc_runner.serve.response import Answer

EXCHANGES: tuple[ActedExchange, ...] = ("probe", "malformed", "repeat", "cleanup")


@dataclass(frozen=True, slots=True)
class Acted:
    """What a row is answered, rightly and with one thing wrong; `exchange` is the request that shows it."""

    row: Row
    exchange: ActedExchange
    right: Answer
    wrong: Answer


def acted(catalogue: Catalogue, name: str) -> Acted | None:
    """Find the first row that lists a deviation or check and is answered otherwise where it is acted out."""
    return next(_differing(catalogue, name), None)


def right(catalogue: Catalogue, row: Row) -> Answer:
    """Answer a row's own request as its example says."""
    return next(_answers(Site(catalogue), row, "probe"))


def _differing(catalogue: Catalogue, name: str) -> Iterator[Acted]:
    for row in catalogue.catalog.rows:
        for which in EXCHANGES if name in (*row.checks, *row.deviations) else ():
            pairs = zip(
                _answers(Site(catalogue), row, which),
                _answers(Site(catalogue, (name,)), row, which),
                strict=True,
            )
            yield from (Acted(row, which, good, bad) for good, bad in pairs if good != bad)


def _answers(site: Site, row: Row, which: ActedExchange) -> Iterator[Answer]:
    """Answer a row's request of that kind, where it has one."""
    if which == "probe":
        yield _answer(site, row, row.request)
    elif which == "malformed" and row.malformed:
        yield _answer(site, row, row.malformed.request)
    elif which == "repeat" and row.repeat:
        _answer(site, row, row.request)
        yield _answer(site, row, row.request)
    elif which == "cleanup" and row.cleanup:
        yield site.delete(_ask(site, row, row.request), row)


def _answer(site: Site, row: Row, request: Request) -> Answer:
    ask = _ask(site, row, request)
    return site.answer(ask, [row]) if request.raw is None else site.unreadable(ask, [row], "it is not JSON")


def _ask(site: Site, row: Row, request: Request) -> Ask:
    """Read a row's request as the server does, with a model that it has and ids that its examples give."""
    model = {"model": _model(site, row)}
    place = request.model_at
    return Ask(
        method=row.method,
        path=row.path,
        encoding=request.encoding,
        members={**request.body, **(model if place == "body" else {})},
        files=frozenset(request.files),
        query={**request.query, **(model if place == "query" else {})},
        params={**_taken(site, row), **(model if place == "path" else {})},
        raw=request.raw,
    )


def _model(site: Site, row: Row) -> str:
    """Choose the model that the row's example names, or the first that is listed."""
    example = site.catalogue.example(row.response.example) if row.response.example else {}
    answer = example.get("body") or next(iter(example.get("events", ())), None)
    named = answer.get("model") if isinstance(answer, dict) else None
    listing = site.catalogue.example(contact(site.catalogue.catalog).response.example or "")
    return named if named in site.models else str(listing["body"]["data"][0]["id"])


def _taken(site: Site, row: Row) -> dict[str, str]:
    """Take path parameters from the examples of other rows; the id of what a row made may be any."""
    rows = {name: (site.catalogue.row(take.row), take) for name, take in row.inputs.items()}
    found = {
        name: str(resolve(site.catalogue.example(of.response.example)["body"], take.pointer))
        for name, (of, take) in rows.items()
        if of.response.example
    }
    return found or {"id": "made"}
