"""Recognises servers whose answers don't show that a route is absent: unknown paths get the same."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from aioc_runner.detect.error_message import refusal_words
from aioc_runner.detect.similarity import similar
from aioc_runner.detect.unknown_path import names_unknown_path, says_unknown_path
from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aioc_runner.wire.exchange import Exchange

BY_A_ROUTER = (HTTPStatus.NOT_FOUND, HTTPStatus.NOT_IMPLEMENTED)
"""Statuses that say by themselves that nothing is wired where unknown paths get them, too."""


def why_undecided(
    exchange: Exchange, canary: Exchange | None, answers: Iterable[Exchange], *, by_id: bool
) -> str | None:
    """Say why an answer that looks like an absent route's shows no absence; None where it does.

    `answers` are those to rows: one that a known path got, by the same method and unlike an unknown path,
    shows that the router tells them apart. `by_id` says that the path names an object, which may be what
    isn't found.
    """
    if canary is None or names_unknown_path(exchange) or says_unknown_path(exchange, None, by_id=by_id):
        return None
    alike = similar(exchange, canary)
    if _shows_absence(exchange, canary, answers, by_id=by_id, alike=alike):
        return None
    got = "no answer" if canary.status is None else str(canary.status)
    too = " too" if alike else ""
    return (
        f"{_came(exchange)}, and a path that can't exist gets {got}{too}: absent and existing routes "
        "look the same (404 for unknown paths would distinguish them)"
    )


def _came(exchange: Exchange) -> str:
    words = refusal_words(exchange)
    return words if words.startswith("status ") else f"status {exchange.status}: {words[:80]}"


def _shows_absence(
    exchange: Exchange, canary: Exchange, answers: Iterable[Exchange], *, by_id: bool, alike: bool
) -> bool:
    if not alike:
        unlike_routers = exchange.status == HTTPStatus.NOT_FOUND != canary.status
        return not (by_id and unlike_routers)
    if exchange.status in BY_A_ROUTER or canary.status is None:
        return True
    return _catches_all(exchange) and any(_is_told_apart(one, canary) for one in answers)


def _catches_all(exchange: Exchange) -> bool:
    """Whether a page or the refusal of a method came, which a route of its own would come before."""
    page = exchange.status in SUCCESS and exchange.media_type != "application/json"
    return page or exchange.status == HTTPStatus.METHOD_NOT_ALLOWED


def _is_told_apart(answer: Exchange, canary: Exchange) -> bool:
    return answer.method == canary.method and answer.status in SUCCESS and not similar(answer, canary)
