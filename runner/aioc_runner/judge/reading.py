"""Reads an answer by what the row expects, and lays it out for the row's checks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.judge import checks
from aioc_runner.judge.answer import Answer, outside, read_json
from aioc_runner.judge.document import NOTHING, decode
from aioc_runner.judge.media import read_media
from aioc_runner.judge.stream import read_events, read_messages

if TYPE_CHECKING:
    from aioc_generated.catalog import Row
    from aioc_runner.exchange import Exchange
    from aioc_runner.judge.case import Case
    from aioc_runner.judge.existence import Sighting


def read(case: Case, row: Row, exchange: Exchange, sighting: Sighting) -> Answer:
    """Read the answer to a row's request, and run the row's checks on it."""
    findings = outside(row, exchange)
    if sighting.state == "refused":
        return Answer(tuple(findings))
    answer = _inside(case, row, exchange)
    roots = {**answer.roots, **_other_roots(case, row, exchange)}
    looked_at = Answer((), (), roots, answer.ending)
    facts = _asked(case, row, exchange)
    known = case.catalogue.catalog.checks
    ran = [checks.run(case.catalogue, known[name], looked_at, facts) for name in row.checks]
    behaved = [finding for finding in ran if finding is not None]
    return Answer((*findings, *answer.findings, *behaved), answer.extras)


def _inside(case: Case, row: Row, exchange: Exchange) -> Answer:
    response = row.response
    if response.media:
        return read_media(case.catalogue, row, exchange)
    if response.event is not None and row.request.encoding == "websocket":
        return read_messages(case.catalogue, row, exchange)
    if response.event is not None:
        return read_events(case.catalogue, row, exchange)
    if response.body is not None:
        return read_json(case.catalogue, response.body, exchange)
    return Answer(())


def _asked(case: Case, row: Row, exchange: Exchange) -> dict[str, Any]:
    """Read what the request asked for, as it was sent; the model, where it stands in no body."""
    body = decode(exchange.request_body, case.catalogue.catalog.limits.depth).value
    return {"model": case.models.choose(row.model), **(body if isinstance(body, dict) else {})}


def _other_roots(case: Case, row: Row, exchange: Exchange) -> dict[Any, Any]:
    """Lay out the headers, and the error body of the malformed request, for checks to look into."""
    roots: dict[Any, Any] = {"headers": {name.lower(): value for name, value in exchange.headers}}
    malformed = case.sent(row, "malformed")
    if malformed is not None:
        value = decode(malformed.body, case.catalogue.catalog.limits.depth).value
        if value is not NOTHING:
            roots["error"] = value
    return roots
