"""Reads how a server deleted what a run created, which also shows whether it existed."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from aioc_runner.detect.error_message import error_words
from aioc_runner.detect.similarity import similar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aioc_runner.wire.exchange import Exchange

UNROUTED = (HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED)


def deletion(exchange: Exchange, canaries: Iterable[Exchange]) -> dict[str, Any]:
    """Lay out the answer to a deletion for checks; `canaries` are what unknown paths get."""
    return {
        "status": exchange.status,
        "unrouted": exchange.status in UNROUTED or any(_like(exchange, one) for one in canaries),
        "words": error_words(exchange),
    }


def _like(exchange: Exchange, canary: Exchange) -> bool:
    """Whether an answer is an unknown path's, which may name the method that it was asked by."""
    renamed = exchange.body.replace(exchange.method.encode(), canary.method.encode())
    return similar(replace(exchange, body=renamed), canary)
