"""Explains why a run knows no model: what the request for the list got."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.catalog import contact
from aioc_runner.detect import routes
from aioc_runner.detect.error_message import error_text
from aioc_runner.detect.similarity import json_of
from aioc_runner.judge.read.body import error_in
from aioc_runner.text import one_line
from aioc_runner.wire import exchange_key
from aioc_runner.wire.exchange import SUCCESS

if TYPE_CHECKING:
    from aioc_runner.judge.context import RunContext
    from aioc_runner.wire.exchange import Exchange


def why_no_model(context: RunContext) -> str:
    """Say in one sentence what the request for the list of models got."""
    row = contact(context.package.catalog)
    asked = f"{row.method} {row.path}"
    answer = context.exchanges.get(exchange_key.CONTACT)
    if answer is None:
        return f"{asked} wasn't sent."
    codes = context.package.catalog.model_codes
    state = routes.classify(answer, context.canary(row, answer), codes=codes).state
    return f"{asked} {_what(answer, state)}".rstrip(".") + "."


def _what(answer: Exchange, state: routes.State) -> str:
    if answer.status is None:
        failure = answer.failure
        return "got no answer" + (f": {one_line(failure.message)}" if failure else "")
    if answer.status in SUCCESS:
        return _instead(answer)
    if state == "absent":
        return f"isn't there ({answer.status})"
    if state == "auth":
        return f"needs a key, or another one ({answer.status})"
    refused = state in ("refused", "rate-limited")
    words = error_text(answer)
    failed = "is refused" if refused else "redirects" if state == "redirect" else "failed"
    return f"{failed} with {answer.status}" + (f": {one_line(words)}" if words else "")


def _instead(answer: Exchange) -> str:
    """Say what a list without models is."""
    body = json_of(answer)
    error = error_in(body)
    if error is not None:
        return f"answers with {answer.status} and an error: {one_line(error)}"
    listed = body.get("data") if isinstance(body, dict) else body
    if not isinstance(listed, list):
        return f"answers with {answer.status}, but without a list of models"
    return "lists nothing that has an id" if listed else "answers with an empty list"
