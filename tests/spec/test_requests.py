"""What we send is what OpenAI's own document allows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from aioc_generated.endpoints import ROWS
from aioc_generated.profiles import PROFILES
from aioc_runner.catalog.rows import into_body, is_existence

if TYPE_CHECKING:
    from aioc_generated.catalog import Request, Row

DATA = Path(__file__).parents[2] / "runner" / "aioc_runner" / "serve" / "request-schemas.json"
SCHEMAS: dict[str, Any] = json.loads(DATA.read_text(encoding="utf-8"))
UNLIMITED = ("responses.compact", "chat.completions.no-limit")
CAPS = ("max_tokens", "max_completion_tokens", "max_output_tokens")
ENCODINGS = {"json": "application/json", "multipart": "multipart/form-data"}


def is_documented(row: Row) -> bool:
    """Whether OpenAI's document has the row's route: others have routes that OpenAI hasn't got."""
    return f"{row.method} {row.path}" in SCHEMAS["routes"]


def requests(row: Row) -> list[tuple[str, Request]]:
    """List the requests of a row that a conforming server answers."""
    if row.response.rejects or not is_documented(row):
        return []
    named = [(row.id, row.request), *([(f"{row.id} (fallback)", row.fallback)] if row.fallback else [])]
    return [(name, request) for name, request in named if request.encoding in ENCODINGS]


SENT = {name: (row, request) for row in ROWS for name, request in requests(row)}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_row_of_openais_is_documented(row: Row) -> None:
    """A row that cites OpenAI's document for what it sends has a route of it."""
    refused = row.response.rejects or is_existence(row)
    sends = row.request.encoding in ENCODINGS and not refused
    cites = any(source.startswith("openapi-") for source in row.source)

    assert is_documented(row) or not (sends and cites)


def _typed(field: str) -> int | str | bool:
    """Read a form's text as what it stands for."""
    if field in ("true", "false"):
        return field == "true"
    return int(field) if field.isdigit() else field


def problems(row: Row, request: Request) -> list[str]:
    """Say what OpenAI's document has against a request."""
    schema = SCHEMAS["routes"][f"{row.method} {row.path}"][ENCODINGS[request.encoding]]
    typed = {name: _typed(value) for name, value in request.body.items()} if request.files else request.body
    inside = {name: ["id"] if take.as_list else "id" for name, take in into_body(row).items()}
    document = {**typed, **dict.fromkeys(request.files, "bytes"), **inside}
    if request.model_at == "body":
        document["model"] = "some-model"
    errors = jsonschema.Draft202012Validator({**schema, "$defs": SCHEMAS["$defs"]}).iter_errors(document)
    return [f"{error.json_path}: {error.message}" for error in errors]


def test_requests_are_valid() -> None:
    """Each request is one that OpenAI's OpenAPI document allows."""
    found = {name: problems(row, request) for name, (row, request) in SENT.items()}

    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("name", [name for name, (row, _) in SENT.items() if row.group == "chat"])
def test_a_generation_is_capped(name: str) -> None:
    """A request that makes a model write says how much: 64 tokens at most in the default profile."""
    row, request = SENT[name]
    most = 64 if row.id in PROFILES["openai"].rows else 256
    caps = [request.body[cap] for cap in CAPS if cap in request.body]

    assert caps == [] if name in UNLIMITED else caps and max(caps) <= most
