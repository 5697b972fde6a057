"""Judges refusals: of requests that must be refused, and of requests that ask for an additional feature."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from aioc_runner.detect import routes
from aioc_runner.detect.error_message import error_text, refusal_words
from aioc_runner.detect.model_refusal import refuses_model
from aioc_runner.detect.repeated import without_request
from aioc_runner.judge.findings import AS_SAID, Skip
from aioc_runner.judge.grading.chosen import main_answer, refusal_of_malformed
from aioc_runner.judge.grading.reading import behaviour, lay_out
from aioc_runner.judge.grading.seen import Seen, stamped, why_untellable, without_answer
from aioc_runner.judge.read.body import Answer, error_despite_success
from aioc_runner.judge.read.no_answer import why_skipped
from aioc_runner.judge.read.required_refusal import required_refusal
from aioc_runner.judge.read.unwanted_refusal import not_offered, uninformative
from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from collections.abc import Callable

    from aioc_generated.catalog import Row
    from aioc_runner.detect.routes import RouteState
    from aioc_runner.judge.context import Documents, RunContext
    from aioc_runner.wire.exchange import Exchange

SWITCHED_OFF = ("not-implemented", "unavailable")
"""The server says that it doesn't offer this at all, or not now, whatever the request."""


def judge_required(
    context: RunContext, row: Row, exchange: Exchange, route: RouteState, earlier: Documents
) -> Seen:
    """Judge the answer to a request that must be refused."""
    off = route.state in SWITCHED_OFF and exchange.status not in row.response.rejects
    missing = route.state == "absent" and (_is_shared(context, row) or _is_path_missing(context, row))
    if off or missing:
        why = why_untellable(context, row, exchange, route)
        return without_answer(exchange, route) if why is None else Seen(skip=Skip("inconclusive", why))
    skip = why_skipped(route) if exchange.status not in row.response.rejects else None
    if skip is not None and not _is_let_in(context, row, exchange):
        return Seen(skip=skip)
    answered = exchange.status in SUCCESS and error_despite_success(exchange) is None
    if row.request.wrong_key and answered:
        why = "a wrong key is accepted: the server needs none, or accepts any"
        return Seen(skip=Skip("inconclusive", why))
    # A request that fails for another reason gets words about that, not those of the refusal.
    refused = exchange.status in (*row.response.rejects, *routes.REFUSALS)
    plain = _refused_plainly(context, row, exchange) if exchange.status is not None and not answered else None
    if plain is not None:
        return Seen(skip=Skip("inconclusive", plain))
    findings = required_refusal(context.package, row, exchange, route)
    if not refused:
        return Seen(tuple(stamped(findings, exchange, row)), passed=AS_SAID)
    laid_out = lay_out(context, row, exchange, Answer(()), refused=True)
    behaved = behaviour(context, row, exchange, laid_out, earlier, refused=True)
    every = tuple(stamped([*findings, *behaved], exchange, row))
    return Seen(every, passed=AS_SAID, documents=laid_out.roots)


def judge_unwanted(context: RunContext, row: Row, main: Exchange) -> Seen | None:
    """Judge a refusal by its subject: the tokens, every request on this route, or the row's own feature."""
    if context.models.lends(row.model) and _refuses_model(context, row, main):
        why = f"{refusal_words(main)} (--model {row.model}=MODEL chooses one that supports this)"
        return Seen(skip=Skip("no-model", why))
    if _starved(context, main):
        why = f"the model needs more tokens than aioc requests: {refusal_words(main)}"
        return Seen(skip=Skip("inconclusive", why))
    alike = _refused_alike(context, row, main)
    if alike is not None:
        return Seen((uninformative(main),), skip=Skip("inconclusive", alike))
    return Seen((not_offered(row, main),)) if row.feature_words and routes.is_refusal(main) else None


def _refuses_model(context: RunContext, row: Row, main: Exchange) -> bool:
    """Whether the server refuses the model that replaced one of the row's kind because of its kind."""
    model = context.models.of(row)
    return model is not None and refuses_model(context.package.catalog, main, model)


def _starved(context: RunContext, main: Exchange) -> bool:
    """Whether the last request was refused because a model that thinks first needs more tokens."""
    said = (one for one in context.package.catalog.retries if one.error_pattern is not None)
    return any(routes.refuses_for(main, one) for one in said)


def _refused_plainly(context: RunContext, row: Row, exchange: Exchange) -> str | None:
    """Explain that the refusal shows nothing: the route refuses a valid request, too, or fails at both."""
    plain = _plain(context, row, lambda one: not one.response.rejects)
    if plain is None:
        return None
    alike = _refusal(plain[1]) is not None or (_is_fault(plain[1]) and _is_fault(exchange))
    return _too(*plain) if alike else None


def _is_let_in(context: RunContext, row: Row, exchange: Exchange) -> bool:
    """Whether the server takes the key for a valid request on this route, so that a 401 isn't about it."""
    if exchange.status != HTTPStatus.UNAUTHORIZED or row.request.wrong_key:
        return False
    plain = _plain(context, row, lambda one: not one.response.rejects)
    return plain is not None and plain[1].status in SUCCESS


def _is_fault(answer: Exchange) -> bool:
    """Whether the server says that it is at fault itself."""
    return answer.status is not None and answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR


def _refused_alike(context: RunContext, row: Row, main: Exchange) -> str | None:
    """Explain that the route refuses a plain request in the same words, which aren't about this row."""
    said = _refusal(main)
    if said is None:
        return None
    plain = _plain(context, row, lambda one: not one.response.rejects and not one.feature_words)
    if plain is None or plain[0].id == row.id:
        return None
    return _too(*plain) if _refusal(plain[1]) == said else None


def _plain(context: RunContext, row: Row, fits: Callable[[Row], bool]) -> tuple[Row, Exchange] | None:
    """Find the first suitable row on the same route that was asked, and its answer."""
    for one in context.package.sharing(row):
        if fits(one):
            probe = context.exchange(one, "probe")
            if probe is not None:
                return one, main_answer(context, one, probe)[0]
    return None


def _refusal(answer: Exchange) -> tuple[int, str] | None:
    """Return an answer's class of status and its words if it is a refusal; None otherwise."""
    error = error_despite_success(answer)
    if answer.status is None or (answer.status not in routes.REFUSALS and error is None):
        return None
    return answer.status // 100, without_request(error or error_text(answer) or "", answer)


def _too(plain: Row, answer: Exchange) -> str:
    return f"the request of {plain.id} is refused too: {refusal_words(answer)}"


def _is_shared(context: RunContext, row: Row) -> bool:
    """Whether other rows of the catalog expect an answer on this route."""
    return any(not one.response.rejects for one in context.package.sharing(row))


def _is_path_missing(context: RunContext, row: Row) -> bool:
    """Whether the path is absent for every other method, too, so that the answer isn't about the method."""
    rows = context.package.catalog.rows
    others = (one for one in rows if one.path == row.path and one.method != row.method)
    shown = [one for one in (refusal_of_malformed(context, row) for row in others) if one is not None]
    return bool(shown) and all(route.state == "absent" for _, route in shown)
