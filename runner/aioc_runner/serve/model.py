"""A small model behind the reference server, for requests that no row sends.

If the user has spoken last and offers tools, it calls one, once, with arguments that the tool's schema
allows; after the result it answers in text. The text fits the schema that was asked for. Its answers have
the shape of the catalog's examples, so that every deviation of these applies to them, too.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from aioc_runner.catalog.rows import into_body
from aioc_runner.serve import example
from aioc_runner.serve.conversation import Conversation, read
from aioc_runner.serve.fitting import fits, fitting
from aioc_runner.serve.match import streams
from aioc_runner.serve.rewriting import Call, holds_call, holds_text, rewritten

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from aioc_generated.catalog import Request, Row
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.serve.request import ClientRequest
    from aioc_runner.serve.response import ServerResponse

GREETING = "Hello! How can I help?"
DONE = "That is done."
LIMITS = frozenset(("max_tokens", "max_completion_tokens", "max_output_tokens"))
"""Members by which a run asks a model that thinks first for more."""


def asked_by_rows(request: ClientRequest, rows: Sequence[Row]) -> bool:
    """Whether a request is one that a row sends, whatever the model and however many tokens."""
    return any(
        _asked(one.body) == _asked({name: v for name, v in request.members.items() if name not in row.inputs})
        and (one is not row.request or into_body(row).keys() <= request.members.keys())
        for row in rows
        for one in _requests(row)
    )


def _requests(row: Row) -> Iterator[Request]:
    yield row.request
    yield from filter(None, (row.fallback, row.repeat, row.malformed.request if row.malformed else None))


def _asked(members: Any) -> dict[str, Any]:
    return {name: value for name, value in members.items() if name != "model" and name not in LIMITS}


@dataclass(frozen=True, slots=True)
class Turn:
    """What the model says now, and the row whose answer has the shape of it; `forced`: it had no choice."""

    row: Row
    says: str | Call
    forced: bool


def answer(
    package: CatalogPackage, request: ClientRequest, rows: Sequence[Row]
) -> tuple[Row, ServerResponse] | None:
    """Answer a conversation, in the manner of one of these rows; None where they don't converse."""
    now = turn(package, request, rows)
    if now is None:
        return None
    given = example.response(package, now.row, request)
    return now.row, replace(given, content=rewritten(given.content, now.says, forced=now.forced))


def turn(package: CatalogPackage, request: ClientRequest, rows: Sequence[Row]) -> Turn | None:
    """Decide what to say."""
    calling = _like(package, request, rows, holds_call)
    speaking = _like(package, request, rows, holds_text)
    if calling is None or speaking is None:
        return None
    conversation = read(request)
    call = _call(conversation)
    if call is None:
        return Turn(speaking, _text(conversation), forced=False)
    return Turn(calling, call, forced=conversation.forced)


def _like(
    package: CatalogPackage, request: ClientRequest, rows: Sequence[Row], holds: Callable[[Any], bool]
) -> Row | None:
    """Find the first row whose example is streamed as requested, and contains this."""
    wanted = request.value("stream") is True
    found = (
        row for row in rows if streams(row) == wanted and row.response.example and not row.response.rejects
    )
    return next((row for row in found if holds(package.example(row.response.example or ""))), None)


def _call(conversation: Conversation) -> Call | None:
    """Choose the tool that is forced, that the user names, or the first, where a tool is to be called."""
    tool = conversation.wanted
    if tool is None:
        return None
    arguments = fitting(tool.schema, conversation.said)
    return (
        Call(tool.name, json.dumps(arguments, separators=(",", ":")))
        if fits(arguments, tool.schema)
        else None
    )


def _text(conversation: Conversation) -> str:
    if conversation.answer is not None:
        return json.dumps(fitting(conversation.answer, conversation.said), separators=(",", ":"))
    return DONE if conversation.called else GREETING
