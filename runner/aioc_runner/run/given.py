"""What later requests take from earlier answers: the ids of what was created."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.catalog.rows import into_body
from aioc_runner.documents.json_text import at_pointer
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import SUCCESS
from aioc_runner.wire.exchange_key import RETRIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_generated.catalog import Input, Request, Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.wire.exchange import Exchange

    Exchanges = Mapping[str, Exchange]


def path_values(row: Row, package: CatalogPackage, exchanges: Exchanges) -> dict[str, str] | None:
    """The path parameters that earlier rows' answers give, or None where one of them didn't."""
    found = {name: _value_from(take, package, exchanges) for name, take in row.inputs.items()}
    known = {name: value for name, value in found.items() if value is not None}
    return known if known.keys() == found.keys() else None


def lacking(row: Row, package: CatalogPackage, exchanges: Exchanges) -> str:
    """Say which answers don't give what a row takes from them, and how those stand that weren't finished."""
    without = sorted(
        {take.row for take in row.inputs.values() if _value_from(take, package, exchanges) is None}
    )
    unfinished = {name: state for name in without if (state := _state(name, package, exchanges))}
    if unfinished:
        return "; ".join(f"{name} is {state}, not {wanted}" for name, (state, wanted) in unfinished.items())
    return f"it needs a value from {', '.join(without)}, whose answer has none" if without else ""


def _state(row_id: str, package: CatalogPackage, exchanges: Exchanges) -> tuple[str, str] | None:
    """Read how what is polled stands, and how it should, where it came to no good end."""
    poll = package.row(row_id).poll
    last = _last(row_id, package, exchanges)
    said = text_at(last, poll.pointer) if poll is not None and last is not None else None
    if poll is None or said is None or said == poll.until[0]:
        return None
    return said, poll.until[0]


def is_gone(row: Row, exchanges: Exchanges) -> bool:
    """Whether what a row asks for in vain was deleted before, where that is what it asks."""
    if not (row.response.rejects and row.inputs):
        return True
    answers = [_exchange(one, "probe", exchanges) for one in row.after]
    return all(one is not None and one.status in SUCCESS for one in answers)


def with_inputs(request: Request, row: Row, params: Mapping[str, str]) -> Request:
    """The request with what its row takes into the body, or into the query where there is no body."""
    inside = {name: take for name, take in into_body(row).items() if name in params}
    if not inside:
        return request
    if request.encoding == "none":
        return replace(request, query={**request.query, **{name: params[name] for name in inside}})
    body = {name: [params[name]] if take.as_list else params[name] for name, take in inside.items()}
    return replace(request, body={**request.body, **body})


def _value_from(take: Input, package: CatalogPackage, exchanges: Exchanges) -> str | None:
    """What the last answer of a row gives; one that is polled gives nothing before its good end."""
    poll = package.row(take.row).poll
    last = _last(take.row, package, exchanges)
    if last is None or (poll is not None and text_at(last, poll.pointer) != poll.until[0]):
        return None
    return text_at(last, take.pointer)


def _last(row_id: str, package: CatalogPackage, exchanges: Exchanges) -> Exchange | None:
    poll = package.row(row_id).poll
    polls = exchange_key.polls(poll.times if poll else 0)
    answers = (_exchange(row_id, part, exchanges) for part in (*reversed(polls), *reversed(RETRIES), "probe"))
    return next((answer for answer in answers if answer is not None), None)


def _exchange(row: str, part: str, exchanges: Exchanges) -> Exchange | None:
    return exchanges.get(exchange_key.of_row(row, part))


def text_at(exchange: Exchange, pointer: str) -> str | None:
    """The string at a JSON pointer (RFC 6901) of a successful JSON answer, or None."""
    if exchange.status not in SUCCESS:
        return None
    try:
        value = at_pointer(json.loads(exchange.body), pointer)
    except (ValueError, LookupError, TypeError, RecursionError):
        return None
    return value if isinstance(value, str) else None
