"""Finds the base URL if the user's has no version: with `/v1`, or as it was given.

Some APIs are at a server's root or under a path without a version, such as GitHub Models' `/inference`. They
are tried only if the list of models isn't under `/v1`, and no row is asked twice.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.catalog import contact as contact_of
from aioc_runner.detect.models import read_models
from aioc_runner.detect.routes import NO_ROUTE, REDIRECTS
from aioc_runner.detect.similarity import json_of
from aioc_runner.documents.json_text import NOTHING
from aioc_runner.run import plan
from aioc_runner.run.canaries import REQUESTS
from aioc_runner.run.silence import Unanswered
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from aioc_generated.catalog import Request, Row
    from aioc_runner.run.asking import Asker
    from aioc_runner.run.sender import Sender
    from aioc_runner.wire.exchange import Exchange
    from aioc_runner.wire.target import Target


async def settle(asker: Asker, sender: Sender, contact: Exchange) -> Exchange:
    """Choose the base URL, and return the answer of the contact there."""
    guess = asker.target
    if not guess.is_guess or not _is_elsewhere(contact):
        return contact
    other = await _Search(asker, sender).contact_as_given()
    if other is None:
        return contact
    asker.target = guess.as_given()
    aside = exchange_key.next_base(sender.exchanges)
    sender.exchanges[aside] = replace(contact, key=aside, role="base", row=None)
    del sender.exchanges[other.key]
    moved = replace(other, key=contact.key, role=contact.role, row=contact.row)
    sender.exchanges[contact.key] = moved
    return moved


def _is_elsewhere(contact: Exchange) -> bool:
    """Whether the list of models may be under another base URL."""
    a_page = contact.failure is None and contact.status in SUCCESS and json_of(contact) is NOTHING
    return contact.status in NO_ROUTE or a_page


class _Search:
    """Asks at both base URLs for what every server has, if it has anything."""

    def __init__(self, asker: Asker, sender: Sender) -> None:
        self._asker, self._sender = asker, sender
        self._catalog = asker.package.catalog
        self._guess, self._given = asker.target, asker.target.as_given()

    async def contact_as_given(self) -> Exchange | None:
        """Return the answer of the contact at the URL as given, if the API is there rather than under `/v1`.

        The core route decides; where both base URLs have it or neither does, the list of models.
        """
        row = contact_of(self._catalog)
        other = await self._ask(row.request, row.method, row.path, self._given)
        if other is None:
            return None
        listed = bool(read_models(self._catalog, other, {}).listed)
        there = await self._has_core(self._given)
        if not (listed or there):
            return None
        guessed = await self._has_core(self._guess)
        return other if there > guessed or (listed and there == guessed) else None

    async def _has_core(self, target: Target) -> bool:
        """Whether the route that every server has is there, as no unknown path is."""
        row = self._core()
        if row is None or row.malformed is None:
            return False
        answer = await self._ask(row.malformed.request, row.method, row.path, target)
        if not _is_there(answer):
            return False
        unknown = await self._ask(REQUESTS[row.method], row.method, plan.CANARY_PATH, target)
        return unknown is not None and not _is_there(unknown)

    def _core(self) -> Row | None:
        """Find the first core route whose refusals are known: a wrong request takes no model's time."""
        rows = (row for row in self._catalog.rows if row.kind == "core" and row.method in REQUESTS)
        return next((row for row in rows if row.malformed is not None), None)

    async def _ask(self, request: Request, method: str, path: str, target: Target) -> Exchange | None:
        sent = self._asker.prepare(request, method, path, target=target)
        key = exchange_key.next_base(self._sender.exchanges)
        try:
            return await self._sender.send(sent, key, "base", None)
        except Unanswered:
            return None


def _is_there(answer: Exchange | None) -> bool:
    """Whether somebody answers who isn't the router that knows no such path."""
    status = None if answer is None else answer.status
    return status is not None and status not in NO_ROUTE and status not in REDIRECTS
