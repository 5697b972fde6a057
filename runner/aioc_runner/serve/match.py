"""Finds the row of a route that a request means: the one whose request is most similar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from aioc_runner.catalog.rows import into_body
from aioc_runner.redact.redactor import WRONG_KEY
from aioc_runner.serve.request import json_type

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.serve.request import ClientRequest

ABSENT_PENALTY = 2.0
"""More than a member's presence can earn: a variant's own member must be there to ask for it."""


def match(request: ClientRequest, rows: Sequence[Row]) -> Row:
    """Pick the row that the request resembles most; the first of equals.

    `stream: true` asks for rows that answer in events, if there are any. A row whose
    request must be refused is asked for by exactly that request.
    """
    meant = refused_row(request, rows)
    if meant is not None:
        return meant
    rows = [row for row in rows if not row.response.rejects] or rows
    wanted = asks_to_stream(request)
    candidates = [row for row in rows if streams(row) == wanted] or list(rows)
    telling = _telling(candidates)
    return max(candidates, key=lambda row: _score(request, row, telling))


def refused_row(request: ClientRequest, rows: Iterable[Row]) -> Row | None:
    """Find the row whose request must be refused, and is this one to the letter."""
    # A request doesn't show whether its object still exists.
    fixed = (row for row in rows if row.response.rejects and not row.inputs)
    return next((row for row in fixed if _is_exactly(request, row)), None)


def _is_exactly(request: ClientRequest, row: Row) -> bool:
    given = row.request
    if given.raw is not None or request.raw is not None:
        return request.raw == given.raw
    if given.wrong_key:
        return request.key is not None and request.key.endswith(WRONG_KEY)
    named = {"model": request.members.get("model")} if given.model_at == "body" else {}
    return dict(request.members) == {**named, **given.body}


def asks_to_stream(request: ClientRequest) -> bool:
    """Whether a request wants its answer in events; for speech, its format says so."""
    # A form has no booleans.
    yes = "true" if request.encoding == "multipart" else True
    return request.value("stream") in (True, yes) or request.value("stream_format") == "sse"


def streams(row: Row) -> bool:
    """Whether a row's answer is a stream of server-sent events."""
    return row.response.event is not None and row.request.encoding != "websocket"


def members_of(row: Row) -> dict[str, Any]:
    """Collect the members of a row's request, wherever they are, or of its first message; files by name."""
    request = row.request
    begun = request.messages[0] if request.messages else {}
    return {**request.query, **request.body, **begun, **dict.fromkeys((*request.files, *into_body(row)), "")}


def similarity(wanted: Any, given: Any) -> float:
    """Say how much a value is like the one that a row sends, from 0 (another type) to 1 (the same)."""
    if wanted == given:
        return 1.0
    if json_type(wanted) != json_type(given):
        return 0.0
    if isinstance(wanted, dict):
        return _mean(similarity(value, given.get(name)) for name, value in _items(wanted))
    if isinstance(wanted, list | tuple):
        return _mean(similarity(*pair) for pair in zip(wanted, given, strict=False))
    return 0.25


def _telling(rows: Sequence[Row]) -> frozenset[str]:
    """Names of the members that not every row gives, or not with the same value."""
    given = [members_of(row) for row in rows]
    names = {name for members in given for name in members}
    return frozenset(
        name for name in names if any(members.get(name) != given[0].get(name) for members in given[1:])
    )


def _score(request: ClientRequest, row: Row, telling: frozenset[str]) -> float:
    wanted = members_of(row)
    return sum(_member_score(request, name, wanted) for name in telling)


def _member_score(request: ClientRequest, name: str, wanted: Mapping[str, Any]) -> float:
    if name not in wanted:
        return -1.0 if request.has(name) else 0.0
    if not request.has(name):
        return -ABSENT_PENALTY
    return 1.0 + (1.0 if name in request.files else similarity(wanted[name], request.value(name)))


def _items(value: Any) -> Iterable[tuple[str, Any]]:
    return cast("dict[str, Any]", value).items()


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.5
