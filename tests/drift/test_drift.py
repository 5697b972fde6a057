"""`aioc drift`: what differs from OpenAI's document, its package, and a saved run."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from aioc_compiler.drift import cli, compare, exceptions, openapi

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

    from aioc_compiler.catalog.linked import Linked
    from aioc_compiler.drift.sources import Operation


@pytest.fixture(autouse=True)
def read_once(linked: Linked, monkeypatch: pytest.MonkeyPatch) -> None:
    """The spec that ships is read once for all."""
    monkeypatch.setattr(cli, "_linked", lambda _: linked)


def drift(*words: object) -> Result:
    return CliRunner().invoke(cli.command, [str(word) for word in words])


@pytest.fixture
def file(tmp_path: Path, document: dict[str, Any]) -> Path:
    """OpenAI's document as a file."""
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document))
    return path


def test_nothing_differs_from_the_document_but_what_is_on_file(file: Path) -> None:
    """Each difference has its reason, and each reason its difference."""
    ran = drift(file)

    assert ran.exit_code == 0, ran.output
    assert ran.output.startswith("openapi.json: 0 differences, ")


def test_nothing_differs_from_the_package_but_what_is_on_file() -> None:
    """The same for the package that the tests use."""
    openai = pytest.importorskip("openai")
    if openai.__version__ != "3.57.0":
        pytest.skip("the file is of 3.57.0")
    ran = drift("openai")

    assert ran.exit_code == 0, ran.output


def test_a_member_has_its_place_and_yaml(file: Path, document: dict[str, Any]) -> None:
    """What was added can be pasted at the place that is named."""
    members = document["components"]["schemas"]["CreateChatCompletionResponse"]["properties"]
    new = {
        **members,
        "planted": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}},
    }
    changed = json.loads(json.dumps(document))
    changed["components"]["schemas"]["CreateChatCompletionResponse"]["properties"] = new
    file.write_text(json.dumps(changed))
    ran = drift(file)

    assert ran.exit_code == 1
    assert "spec/schemas/chat.yaml:" in ran.output
    assert "member-added ChatCompletion planted: the schema lacks the member" in ran.output
    assert "    | planted: {$ref: '#/$defs/Planted'}" in ran.output


def test_a_renamed_member_is_told_as_one(file: Path, document: dict[str, Any]) -> None:
    """What is gone names what was added beside it under nearly the same name."""
    changed = json.loads(json.dumps(document))
    members = changed["components"]["schemas"]["CreateChatCompletionResponse"]["properties"]
    members["choices_list"] = members.pop("choices")
    file.write_text(json.dumps(changed))
    ran = drift(file)

    assert "member-gone ChatCompletion.choices: the source doesn't know the member" in ran.output
    assert "    perhaps renamed to: choices_list" in ran.output


def test_an_exception_that_no_longer_occurs_is_named(file: Path, tmp_path: Path) -> None:
    """It names file and line, so that it can be taken out."""
    known = tmp_path / "known.yaml"
    known.write_text(
        "foreign: []\nexceptions:\n  - reason: once\n    covers: {document: 1}\n"
        "    differences: [member-added Gone gone]\n"
        "  - {reason: all, covers: {document: 2}, differences: ['*']}\n"
    )
    ran = drift(file, "--exceptions", known)

    assert ran.exit_code == 1
    assert f"{known}:4: covers 0, and 1 were reviewed: once" in ran.output
    assert f"{known}:5: no longer occurs: member-added Gone gone" in ran.output


def test_what_a_pattern_covers_beyond_the_review_is_named(file: Path, document: dict[str, Any]) -> None:
    """An operation that slips under a pattern is no secret: the group counts one more, and lists them all."""
    file.write_text(json.dumps({**document, "paths": {**document["paths"], "/threads/planted": {"get": {}}}}))
    ran = drift(file)

    assert ran.exit_code == 1
    assert "covers 19, and 18 were reviewed: Assistants and threads" in ran.output
    assert "operation-added GET /v1/threads/planted: the operation has no row" in ran.output


def test_each_operation_has_a_row_or_a_reason(linked: Linked, document: dict[str, Any]) -> None:
    """Every operation of the document is on a row's route, or in one reviewed group with its reason."""
    known = compare.routes(linked)
    rest = [one for key, one in openapi.source("", document).operations.items() if key not in known]
    groups = exceptions.read(exceptions.FILE, "document").groups
    unsaid = [
        one.at
        for one in rest
        if sum(group.means(f"operation-added {_method(one)} {one.path}") for group in groups) != 1
    ]

    assert unsaid == []


def _method(operation: Operation) -> str:
    return operation.at.rpartition("/")[2].upper()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "no JSON or YAML"),
        ("[]", "neither an OpenAPI document (paths) nor a saved run (log)"),
        ('{"log": {}}', "a saved run has log.entries"),
        ('{"log": {"entries": [{}]}}', "log.entries[0] is no exchange"),
        ('{"paths": []}', "an OpenAPI document has paths"),
    ],
)
def test_bad_input_is_one_line(tmp_path: Path, content: str, said: str) -> None:
    """What can't be read is refused with its reason."""
    path = tmp_path / "it.json"
    path.write_text(content)
    ran = drift(path)

    assert ran.exit_code == 2
    assert said in ran.output


def test_a_run_shows_members_that_we_lack(tmp_path: Path) -> None:
    """What a server sends beyond the catalog is named with the entry that shows it."""
    models = {"object": "list", "data": [{"id": "m", "object": "model", "owned_by": "x", "planted": 1}]}
    entry = {
        "request": {"method": "GET", "url": "http://127.0.0.1:1/base/v1/models"},
        "response": {"status": 200, "content": {"mimeType": "application/json", "text": json.dumps(models)}},
    }
    path = tmp_path / "run.har"
    path.write_text(json.dumps({"log": {"entries": [entry]}}))
    ran = drift(path)

    assert ran.exit_code == 1
    assert "member-added Model planted" in ran.output
    assert "log.entries[0]" in ran.output


def test_the_document_keeps_its_notice(document: dict[str, Any]) -> None:
    """The stripped copy says whose it is, and what it was made of."""
    origin = document["x-origin"]

    assert "MIT licence, Copyright (c) OpenAI" in origin["notice"]
    assert len(origin["sha256"]) == hashlib.sha256().digest_size * 2
