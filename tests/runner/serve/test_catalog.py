"""The reference server on the catalog that ships."""

from __future__ import annotations

import json
from contextlib import nullcontext
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from aioc_runner.catalog import load
from aioc_runner.catalog.rows import is_existence, sharing
from aioc_runner.detect import models
from aioc_runner.redact.redactor import WRONG_KEY
from aioc_runner.serve.app import build_app
from aioc_runner.serve.example import content_type
from aioc_runner.serve.match import match
from aioc_runner.serve.request import ClientRequest
from aioc_runner.serve.responder import Responder
from aioc_runner.serve.run import running
from aioc_testing.asgi import Client
from aioc_testing.asking import Answered, ask

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_generated.catalog import Row

PACKAGE = load()
ROWS = PACKAGE.catalog.rows
MODELS = models.from_entries(PACKAGE.catalog, PACKAGE.example("models.list")["body"]["data"], {})
MALFORMED = [row for row in ROWS if row.malformed]
JUDGED = [row for row in ROWS if row.phases != ("A",)]
EXISTING = [row for row in ROWS if is_existence(row)]
POSTED = {row.path: row for row in reversed(JUDGED) if row.method == "POST"}
"""A row of each path: nonsense sent for the others would be the same."""

NAMING = [row for row in ROWS if row.request.model_at in {"body", "path"} and not row.response.rejects]


@pytest.fixture(scope="module", name="url")
def _url() -> Iterator[str]:
    with running(PACKAGE) as url:
        yield url


def _id(row: Row) -> str:
    return row.id


def _ask(url: str, row: Row) -> Answered:
    return ask(PACKAGE, url, row, row.request, MODELS.choose(row.model))


def _events(answer: Answered) -> list[Any]:
    if answer.messages:
        return [json.loads(message) for message in answer.messages]
    lines = [
        line.removeprefix("data: ") for line in answer.body.decode().split("\n") if line.startswith("data: ")
    ]
    return [json.loads(line) for line in lines if line != "[DONE]"]


def _validate(schema: str, document: Any) -> None:
    Draft202012Validator(PACKAGE.schema(schema)).validate(document)


@pytest.mark.parametrize("row", JUDGED, ids=_id)
def test_answers_every_row_as_the_row_says(url: str, row: Row) -> None:
    """A row's own request gets a status, a content type and a body that satisfy the row."""
    # Others may have deleted what it takes.
    with running(PACKAGE) if row.inputs else nullcontext(url) as own:
        answer = _ask(own, row)
    response = row.response

    assert answer.status == response.status
    if response.body:
        assert answer.content_type == "application/json"
        _validate(response.body, json.loads(answer.body))
    if response.event:
        events = _events(answer)
        assert events
        for event in events:
            _validate(response.event, event)
    if response.media:
        formats = {name: PACKAGE.catalog.media[name] for name in response.media}
        # Samples have no signature: they are known where nothing else was asked for.
        bare = {one.content_types[0] for one in formats.values() if not one.signatures}
        assert content_type(answer.body, formats) == answer.content_type or answer.content_type in bare


@pytest.mark.sampled(10)
@pytest.mark.parametrize("row", EXISTING, ids=_id)
def test_makes_and_deletes_nothing_for_a_row_that_asks_for_existence(url: str, row: Row) -> None:
    """What would make something is refused, and what a path names isn't there; the rest reads."""
    answer = _ask(url, row)

    assert (answer.status < 400) == (row.method == "GET" and "{" not in row.path)
    if answer.status >= 400:
        _validate("ErrorResponse", json.loads(answer.body))


def test_tells_rows_of_one_route_apart() -> None:
    """A row's own request is taken for that row's, not for another's on the route.

    Of requests that name the same thing in the same way, what became of it tells.
    """
    taken = {row.id: _taken_for(row) for row in ROWS if not (row.inputs and "{" in row.path)}

    assert taken == {row: row for row in taken}


def _taken_for(row: Row) -> str:
    alike = sharing(row, ROWS)
    request = row.request
    sent = ClientRequest(
        method=row.method,
        path=row.path,
        encoding=request.encoding,
        members={}
        if request.raw
        else {
            "model": "any",
            **request.body,
            **dict(*request.messages[:1]),
            **dict.fromkeys(row.inputs, "any"),
        },
        files=frozenset(request.files),
        query=request.query,
        raw=request.raw,
        key=f"Bearer {WRONG_KEY}" if request.wrong_key else None,
    )

    return match(sent, alike).id


def test_every_example_is_promised() -> None:
    """A row whose answer nobody looks at has no example: that others have one, the compiler sees to.

    What a preflight is answered is in its headers.
    """
    looked_at = {
        row.id
        for row in ROWS
        if row.response.body
        or row.response.event
        or row.response.media
        or row.response.file
        or any(PACKAGE.catalog.checks[name].root == "headers" for name in row.checks)
    }

    assert {row.id for row in ROWS if row.response.example} <= looked_at


@pytest.mark.parametrize("row", MALFORMED, ids=_id)
def test_refuses_what_rows_send_malformed(url: str, row: Row) -> None:
    """A row's malformed request gets the status and the error that the row expects."""
    assert row.malformed is not None
    answer = ask(PACKAGE, url, row, row.malformed.request, None)

    assert answer.status in row.malformed.statuses
    _validate(row.malformed.schema, json.loads(answer.body))


@pytest.mark.parametrize("row", NAMING, ids=_id)
def test_refuses_a_model_that_is_not_listed(url: str, row: Row) -> None:
    """A model that nobody listed is 404 model_not_found, in the body as in the path."""
    answer = ask(PACKAGE, url, row, row.request, "nobody/none")

    assert answer.status == 404
    assert json.loads(answer.body)["error"]["code"] == "model_not_found"


def test_lists_a_model_of_every_kind() -> None:
    """Each row's kind of model is among those that the models.list example lists."""
    responder = Responder(PACKAGE)
    wanted = {row.model for row in ROWS if row.model}

    assert {kind for kind in wanted if MODELS.choose(kind) not in responder.models} == set()


NASTY = [
    b"",
    b"null",
    b'"text"',
    b"{",
    b"[" * 50_000,
    b'{"model": "\\ud800", "messages": [{}], "input": "\\ud800", "prompt": "x"}',
    b'{"model": {}, "messages": {}, "input": {}, "prompt": {}, "stream": {}, "stream_options": []}',
    b'{"model": [], "messages": [null], "input": [null], "prompt": [null], "tools": 1, "n": {}}',
    b'{"stream": true, "messages": true, "tools": [[]], "response_format": "x"}',
    b"a=b",
    b'--x\r\nContent-Disposition: form-data; name="image"\r\n\r\n\xff\r\n--x--\r\n',
]


@pytest.mark.parametrize("row", POSTED.values(), ids=_id)
def test_survives_nonsense(row: Row) -> None:
    """Whatever is sent, a refusal comes in OpenAI's envelope, and never an error of the server's own."""
    client = Client(build_app(PACKAGE))
    types = ("application/json", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded")

    for media_type, body in product(types, NASTY):
        answer = client.post(row.path, content=body, headers={"content-type": media_type})
        assert answer.status_code < 500, (media_type, body)
        _validate("ErrorResponse" if answer.is_client_error else str(row.response.body), answer.json())
