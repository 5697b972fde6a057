"""Fixtures and the changes that rows make to them fit their encoding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.catalog.resolve import is_existence, request_body
from aioc_compiler.diagnostics import instead, quote
from aioc_compiler.parse.places import places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.places import Found
    from aioc_compiler.parse.spec import Entry, Spec

FITS: Mapping[str, Sequence[str]] = {
    "body": ("json", "multipart"),
    "files": ("multipart",),
    "messages": ("websocket",),
    "ends": ("websocket",),
    "raw": ("json", "multipart"),
}
"""Which encodings have which part."""

REQUESTS = ("request", "fallback", "malformed.request", "repeat")


def find(spec: Spec) -> Iterator[Problem]:
    """Find parts that are not sent, and changes of what isn't there."""
    for fixture in spec.sound("fixture"):
        yield from _unsent(fixture)
    known = {entry.id: entry for entry in spec.sound("fixture")}
    for row in spec.sound("row"):
        for pattern in REQUESTS:
            for found in places(row.data, pattern):
                yield from _changes(row, found, known)
        yield from _required(row, known)


def _unsent(fixture: Entry) -> Iterator[Problem]:
    encoding = fixture.data["encoding"]
    for part, encodings in FITS.items():
        if part in fixture.data and encoding not in encodings:
            message = f"{part} is not sent in the encoding {quote(encoding)}"
            yield fixture.key_problem("unsent", message, f"it goes with {' or '.join(encodings)}", part)
    if fixture.data.get("model_at") == "body" and encoding not in FITS["body"]:
        message = f"model_at is body, and the encoding {quote(encoding)} has none"
        yield fixture.problem("unsent", message, "write query or path", "model_at")
    if "model" in fixture.data.get("body", {}):
        message = "the run fills in the model"
        yield fixture.key_problem("fixed-model", message, 'write "model_at: body" instead', "body", "model")


def _changes(row: Entry, found: Found, known: Mapping[str, Entry]) -> Iterator[Problem]:
    path, request = found
    fixture = known.get(request["fixture"])
    if fixture is None:
        return
    if "with" in request and fixture.data["encoding"] not in FITS["body"]:
        message = f"the fixture {quote(fixture.id)} has no body to add to"
        yield row.key_problem("unsent", message, "use a fixture whose encoding is json", *path, "with")
    body = fixture.data.get("body", {})
    for index, member in enumerate(request.get("without", ())):
        if member not in body:
            message = f"the fixture {quote(fixture.id)} has no member {quote(member)}"
            hint = instead(member, body, "leave it out")
            yield row.problem("unknown-member", message, hint, *path, "without", index)


def _required(row: Entry, known: Mapping[str, Entry]) -> Iterator[Problem]:
    """Find required members that the row's own request does not send: a conforming server would refuse it.

    A row that asks only whether its route is there means to be refused.
    """
    fixture = known.get(row.data["request"]["fixture"])
    if fixture is None or is_existence(row):
        return
    sent = {*request_body(row.data["request"], fixture.data), *fixture.data.get("files", ())}
    sent |= {"model"} if "model_at" in fixture.data else set()
    sent |= {name for name in row.data.get("inputs", {}) if f"{{{name}}}" not in row.data["path"]}
    for index, member in enumerate(row.data.get("required", ())):
        if member not in sent:
            message = f"requires {quote(member)}, which its own request doesn't send"
            hint = instead(member, sent, "add it to the request")
            yield row.problem("unsent", message, hint, "required", index)
