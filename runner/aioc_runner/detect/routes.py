"""Decides whether a route exists, by comparing its answer with that of a path that can't exist."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Literal

from aioc_runner.detect.error_message import error_member, error_text, error_words
from aioc_runner.detect.similarity import LONGEST, json_of, same_shape, similar
from aioc_runner.detect.unknown_path import (
    names_unknown_path,
    said_apart_from_path,
    says_only_unknown,
    says_unknown_path,
    says_unsupported,
)
from aioc_runner.documents.json_text import NOTHING
from aioc_runner.record import Record
from aioc_runner.text import one_line
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import ALLOWS_ORIGIN, FAULTS, ORIGIN, PREFLIGHT, SUCCESS, joined

if TYPE_CHECKING:
    from collections.abc import Collection

    from aioc_generated.catalog import Row
    from aioc_generated.setting_types import Retry
    from aioc_runner.wire.exchange import Exchange

State = Literal[
    "answers",
    "refused",
    "absent",
    "auth",
    "rate-limited",
    "not-implemented",
    "unavailable",
    "server-error",
    "down",
    "redirect",
    "no-response",
]

MODEL_WORDS = re.compile(r"\b(models?|deployments?)\b", re.IGNORECASE)
WALLS = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.PROXY_AUTHENTICATION_REQUIRED)
LIMITS: dict[int, str] = {
    HTTPStatus.TOO_MANY_REQUESTS: "429: too many requests",
    HTTPStatus.PAYMENT_REQUIRED: "402: no credit is left, or a quota is used up",
}
"""What is out of reach for now. 402 is said where money or a quota has run out:
https://api-docs.deepseek.com/quick_start/error_codes, https://openrouter.ai/docs/errors."""

NO_ROUTE = (HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED)
UNROUTED = (*NO_ROUTE, HTTPStatus.NOT_IMPLEMENTED)
"""With these a server that knows no preflight answers it."""

UNOFFERED = (HTTPStatus.BAD_REQUEST, HTTPStatus.UNPROCESSABLE_ENTITY, HTTPStatus.INTERNAL_SERVER_ERROR)
"""Statuses with which servers say, too, that they don't do something; 501 is the one for it."""

REDIRECTS = range(300, 400)
REFUSALS = range(400, 500)


class RouteState(Record):
    """What one answer shows about its route, and why."""

    state: State
    why: str

    @property
    def exists(self) -> bool:
        """Whether the route is there and was reached."""
        return self.state in ("answers", "refused")


def classify(
    exchange: Exchange,
    canary: Exchange | None,
    model: str | None = None,
    *,
    codes: Collection[str],
    by_id: bool = False,
) -> RouteState:
    """Compare an answer with the canary's, asked by the same method.

    `model` is the id that was sent; `codes` are those of errors about a model that doesn't exist.
    `by_id` says that the path names an object, which may be what isn't found.
    """
    if exchange.method == PREFLIGHT and exchange.connected and exchange.status not in LIMITS:
        return _preflight(exchange)
    status = exchange.status
    if status is None:
        return _silence(exchange, canary)
    early = _limit_or_wall(status, canary)
    if early is not None:
        return early
    if about_model(exchange, canary, model, codes):
        return RouteState("refused", f"status {status}, about the model")
    if canary is not None and similar(exchange, canary):
        return _like_canary(status, canary)
    return _by_status(exchange, status, canary, by_id=by_id)


def names_an_object(row: Row) -> bool:
    """Whether a row's path names an object or a model by its id."""
    return "{" in row.path


def is_refusal(exchange: Exchange) -> bool:
    """Whether a server refuses this request in this form, so that another form is worth a try."""
    status = exchange.status
    unrelated = (*WALLS, *LIMITS, HTTPStatus.REQUEST_TIMEOUT)
    return status is not None and status in REFUSALS and status not in unrelated


def fails_at_form(row: Row, exchange: Exchange, route: RouteState) -> bool:
    """Whether a server fails at a request that it may take in another encoding."""
    other = row.fallback is not None and row.fallback.encoding != row.request.encoding
    return other and route.state == "server-error" and exchange.status in FAULTS


def refuses_for(exchange: Exchange, retry: Retry) -> bool:
    """Whether a 400 or 422 says what this retry is for, or names its member of the request."""
    if exchange.status not in (HTTPStatus.BAD_REQUEST, HTTPStatus.UNPROCESSABLE_ENTITY):
        return False
    text = exchange.body[:LONGEST].decode(errors="replace")
    named = rf"(?<![A-Za-z0-9_]){re.escape(retry.member)}(?![A-Za-z0-9_])"
    return re.search(retry.error_pattern or named, text) is not None


def about_model(
    exchange: Exchange, canary: Exchange | None, model: str | None, codes: Collection[str]
) -> bool:
    """Whether a refusal's error body is about the model (or the object) asked for, not about the route."""
    if exchange.status is None or exchange.status not in REFUSALS:
        return False
    body = json_of(exchange)
    if not isinstance(body, dict):
        return False
    if error_member(body, "code") in codes:
        return True
    said = said_apart_from_path(exchange)
    if model and re.search(rf"(?<!\w){re.escape(model)}(?!\w)", said):
        return True
    return bool(MODEL_WORDS.search(said)) and not (
        canary and MODEL_WORDS.search(said_apart_from_path(canary))
    )


def _preflight(exchange: Exchange) -> RouteState:
    """Say whether a server lets pages of the asking origin in (https://fetch.spec.whatwg.org/#cors-check).

    A catch-all may answer every path in the same way, and letting no pages in isn't a fault.
    """
    if exchange.status is None or exchange.status in UNROUTED:
        came = "no answer" if exchange.status is None else str(exchange.status)
        return _closed_to_pages(f"{came} to a browser's preflight")
    allowed = joined(exchange.headers).get(ALLOWS_ORIGIN)
    if allowed in ("*", joined(exchange.request_headers).get(ORIGIN, "*")):
        return RouteState("answers", f"status {exchange.status}")
    said = "without Access-Control-Allow-Origin" if allowed is None else f"for {one_line(allowed)} alone"
    return _closed_to_pages(f"{exchange.status} to a browser's preflight, {said}")


def _closed_to_pages(why: str) -> RouteState:
    return RouteState("not-implemented", f"pages from elsewhere aren't let in: {why}")


def _silence(exchange: Exchange, canary: Exchange | None) -> RouteState:
    """A connection that ends on unknown paths just as it does here shows no route."""
    why = exchange.failure.message if exchange.failure else "there was no answer"
    same = canary is not None and canary.status is None and canary.failure == exchange.failure
    if same and exchange.failure is not None and exchange.failure.kind in ("protocol", "reset"):
        return RouteState("absent", f"{why}, the same as for a path that can't exist")
    return RouteState("no-response", why)


def _limit_or_wall(status: int, canary: Exchange | None) -> RouteState | None:
    if said := LIMITS.get(status):
        return RouteState("rate-limited", said)
    if status not in WALLS:
        return None
    if canary is None or canary.status != status:
        return RouteState("auth", f"{status}: this endpoint needs a key, or another one")
    if _is_websocket(canary) and status == HTTPStatus.FORBIDDEN and not canary.body:
        # Starlette's refusal of an unknown path; a wall says why.
        return RouteState("absent", "403, the same as for an unknown WebSocket path")
    return RouteState("auth", f"{status}, the same as for a path that can't exist: a key is needed")


def _like_canary(status: int, canary: Exchange) -> RouteState:
    alike = f"{status}, the same as for a path that can't exist"
    refused = status in REFUSALS or status in REDIRECTS or status == HTTPStatus.NOT_IMPLEMENTED
    if refused or exchange_key.canary_encoding(canary.key):
        return RouteState("absent", alike)
    if status in SUCCESS or status == HTTPStatus.SWITCHING_PROTOCOLS:
        return RouteState(
            "absent", f"{status}, but a path that can't exist gets the same: a catch-all answered"
        )
    return RouteState("down", alike)


def _by_status(exchange: Exchange, status: int, canary: Exchange | None, *, by_id: bool) -> RouteState:
    if status in SUCCESS or status == HTTPStatus.SWITCHING_PROTOCOLS:
        return RouteState("answers", f"status {status}")
    if status in REDIRECTS:
        return RouteState("redirect", f"{status} to {exchange.header('location') or 'nowhere'}")
    if status in NO_ROUTE:
        return _no_route(exchange, status, canary, by_id=by_id)
    return _in_words(exchange, status) or (
        RouteState("refused", f"status {status}") if status in REFUSALS else _server_error(exchange, status)
    )


def _in_words(exchange: Exchange, status: int) -> RouteState | None:
    """Read what a refusal or an error says about its path; None if it says nothing about it."""
    words = f"{status}: {one_line(error_text(exchange) or '')}"
    if names_unknown_path(exchange):
        return RouteState("absent", words)
    if status in UNOFFERED and says_unsupported(exchange):
        return RouteState("not-implemented", words)
    return None


def _no_route(exchange: Exchange, status: int, canary: Exchange | None, *, by_id: bool) -> RouteState:
    """Distinguish a 404 of the router from one of a handler, which has its own form or words."""
    words = error_text(exchange)
    own_form = (
        status == HTTPStatus.NOT_FOUND
        and canary is not None
        and canary.status == HTTPStatus.NOT_FOUND
        and words is not None
        and _differs(exchange, canary, by_id=by_id)
    )
    if not own_form:
        return RouteState("absent", f"{status} {HTTPStatus(status).phrase}")
    # A plain text that only says "not found" is a router's, not a handler's about an object.
    by_id_in_json = by_id and json_of(exchange) is not NOTHING
    listed = _is_list(exchange, canary, by_id=by_id)
    if listed or says_unknown_path(exchange, canary, by_id=by_id_in_json):
        return RouteState("absent", f"{status}: {one_line(words or '')}")
    if says_unsupported(exchange):
        return RouteState("not-implemented", f"{status}: {one_line(words or '')}")
    return RouteState("refused", "404 with an error body that unknown paths don't get")


def _differs(exchange: Exchange, canary: Exchange, *, by_id: bool) -> bool:
    """Whether a body isn't that of an unknown path; texts have no shape, `similar` compared their words.

    Many servers give both the same shape: then the words show whether it is an object that isn't found.
    """
    if json_of(exchange) is NOTHING or not same_shape(exchange, canary):
        return True
    return by_id and not says_only_unknown(exchange)


def _is_list(exchange: Exchange, canary: Exchange | None, *, by_id: bool) -> bool:
    """Whether a list is asked for: no object is named that could be unknown."""
    upgrade = canary is not None and _is_websocket(canary)
    return exchange.method == "GET" and not by_id and not upgrade


def _server_error(exchange: Exchange, status: int) -> RouteState:
    words = error_words(exchange)
    if status == HTTPStatus.NOT_IMPLEMENTED and words is not None:
        return RouteState("not-implemented", f"501: {words}")
    if status == HTTPStatus.SERVICE_UNAVAILABLE and words is not None:
        return RouteState("unavailable", f"503: {words}")
    return RouteState("server-error", f"status {status}" + (f": {words}" if words else ""))


def _is_websocket(canary: Exchange) -> bool:
    return exchange_key.canary_method(canary.key) == exchange_key.WEBSOCKET
