"""Finds the path that can't exist that was asked in the same way as a request: same method, same encoding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import MULTIPART

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aioc_generated.catalog import Row
    from aioc_generated.words import Encoding
    from aioc_runner.detect.routes import RouteState
    from aioc_runner.wire.exchange import Exchange

READS_BODIES_FIRST = ("refused", "server-error", "unavailable")
"""Answers of a handler, or of whatever reads each body before a path is looked up and refuses a form at
every path: a parser of JSON (https://expressjs.com/en/resources/middleware/body-parser.html), or a proxy that
takes bodies for UTF-8 (https://pypi.org/project/open-responses-server/0.4.1/)."""

CUT_OFF = ("protocol", "reset")


def unknown_path(
    exchanges: Mapping[str, Exchange], row: Row, exchange: Exchange | None = None
) -> Exchange | None:
    """Find what a path that can't exist gets, asked as this exchange was; else as the row is."""
    shared = exchanges.get(exchange_key.canary(row))
    if exchange is None:
        return shared
    return exchanges.get(exchange_key.canary_in(exchange.method, _encoding(exchange)), shared)


def is_open(exchange: Exchange, route: RouteState) -> bool:
    """Whether only a path that can't exist, asked in the same encoding, shows if a route answered."""
    cut = exchange.failure is not None and exchange.failure.kind in CUT_OFF
    return route.state in READS_BODIES_FIRST or (exchange.status is None and cut)


def _encoding(exchange: Exchange) -> Encoding:
    headers = {name.lower(): value for name, value in exchange.request_headers}
    content_type = headers.get("content-type")
    if content_type is None:
        return "none"
    return "multipart" if content_type.lower().startswith(MULTIPART) else "json"
