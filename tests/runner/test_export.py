"""The JSON Schemas as other languages get them."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft7Validator, Draft202012Validator

from aioc_runner.catalog import load
from aioc_runner.cli.export import command
from aioc_runner.export import json_schema, openapi
from aioc_runner.export.draft7 import draft7
from aioc_runner.export.json_schema import documents, stand_alone
from aioc_runner.export.report_schema import report_schema
from aioc_runner.report.contract import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PACKAGE = load()
EXPORTED = documents(PACKAGE)
SCHEMAS = {name: one for name, one in EXPORTED.items() if name != json_schema.INDEX}
UNKNOWN_TO_JSON_SCHEMA = ("x-", "discriminator")


def keywords(schema: Any) -> Iterator[str]:
    """Every keyword of a schema and those in it; names of members are none."""
    for key, value in schema.items():
        yield key
        for one in subschemas(key, value):
            yield from keywords(one)


def subschemas(key: str, value: Any) -> list[Any]:
    """The schemas in a keyword's value."""
    if key in {"properties", "$defs"}:
        return list(value.values())
    if key in {"anyOf", "oneOf", "allOf"}:
        return list(value)
    return [value] if key in {"items", "additionalProperties", "not"} and isinstance(value, dict) else []


@pytest.mark.sampled(20)
@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_each_stands_alone(name: str) -> None:
    """Each file is a valid schema with an id, a title and a description, and refers to nothing outside."""
    document = EXPORTED[name]
    check({key: value for key, value in document.items() if key != "$defs"})
    for definition in document.get("$defs", {}).values():
        check(definition)

    assert document["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert document["$id"] == identity(name.removesuffix(".json"))
    assert document["title"]
    assert {name: one["title"] for name, one in document.get("$defs", {}).items()} == titles(document)
    assert document["description"]
    assert not [key for key in keywords(document) if key.startswith(UNKNOWN_TO_JSON_SCHEMA)]
    assert all(ref.startswith("#/$defs/") for ref in references(document))


def titles(document: Any) -> dict[str, str]:
    """Each definition's name as its title, from which generators name types; the report has its own."""
    given = {name: one["title"] for name, one in document.get("$defs", {}).items()}
    return given if document["$id"] == identity("report") else {name: name for name in given}


def identity(name: str) -> str:
    """The schemas have the catalog's version, but the report's, which has one of its own."""
    report = f"urn:aioc:report:{VERSION}"
    plain = name.removeprefix("checks/").replace("/", ":")
    return report if name == "report" else f"urn:aioc:{PACKAGE.catalog.version}:{plain}"


def check(schema: Any) -> None:
    """Hold a schema to JSON Schema itself; most definitions stand in many files, which takes long."""
    _checked(json.dumps(schema))


@cache
def _checked(schema: str) -> None:
    Draft202012Validator.check_schema(json.loads(schema))


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (item for key, item in value.items() if key == "$ref" and isinstance(item, str))
        yield from (ref for item in value.values() for ref in references(item))
    if isinstance(value, list):
        yield from (ref for item in value for ref in references(item))


def test_examples_are_accepted() -> None:
    """The canonical answers are right by the exported schemas too."""
    for row in PACKAGE.catalog.rows:
        name = row.response.body
        if name and row.response.example:
            document = PACKAGE.example(row.response.example)["body"]
            validator = Draft202012Validator(EXPORTED[f"{name}.json"])
            assert [error.message for error in validator.iter_errors(document)] == []


OPEN_UNION = {
    "oneOf": [{"$ref": "#/$defs/Text"}],
    "discriminator": {"propertyName": "type"},
    "x-aioc-open": True,
}
TEXT = {
    "type": "object",
    "required": ["type", "text"],
    "properties": {
        "type": {"type": "string", "const": "text"},
        "text": {"type": "string", "x-aioc-expected": "note"},
        "tone": {"type": "string", "enum": ["kind"], "x-aioc-open": True},
    },
}
KNOWN = {"Part": OPEN_UNION, "Text": TEXT}
VERDICTS = [
    ({"type": "text", "text": "a"}, True),
    ({"type": "text", "text": "a", "tone": "odd"}, True),
    ({"type": "text", "text": "a", "tone": 1}, False),
    ({"type": "text"}, False),
    ({"type": "picture"}, True),
    ({"type": 1}, False),
    ({}, False),
    ("text", False),
]


@pytest.mark.parametrize(("document", "right"), VERDICTS)
def test_open_unions_and_words_are_open(document: Any, right: bool) -> None:
    """An unknown tag or word passes; what is known is held to its schema."""
    validator = Draft202012Validator(stand_alone("Part", KNOWN, "1"))

    assert validator.is_valid(document) is right


def test_open_words_are_kept() -> None:
    """What the catalog knows of an open enum is there for programs that offer a choice."""
    tone = stand_alone("Part", KNOWN, "1")["$defs"]["Text"]["properties"]["tone"]

    assert tone == {"anyOf": [{"type": "string", "enum": ["kind"]}, {"type": "string"}]}


@pytest.mark.parametrize(
    ("document", "right"),
    [
        ({"type": "text", "text": "a"}, True),
        ({"type": "text", "text": "a", "tone": "odd"}, False),
        ({"type": "picture"}, False),
    ],
)
def test_closed_schemas_take_what_is_known_alone(document: Any, right: bool) -> None:
    """--closed leaves the open alternative out."""
    validator = Draft202012Validator(stand_alone("Part", KNOWN, "1", closed=True))

    assert validator.is_valid(document) is right


def test_index_names_files() -> None:
    """Each row and each check that asks a schema has its files, and each file is there."""
    index = EXPORTED[json_schema.INDEX]
    named = {
        one[part]
        for one in index["rows"].values()
        for part in ("request", "response", "event", "assembled", "error")
        if part in one
    }

    assert list(index["rows"]) == [row.id for row in PACKAGE.catalog.rows]
    assert named | set(index["checks"].values()) <= SCHEMAS.keys()
    assert {name for name in SCHEMAS if name.startswith("checks/")} == set(index["checks"].values())


def test_requests_are_what_rows_send() -> None:
    """A request's schema takes what its row sends, and needs what the row says is required."""
    for row in PACKAGE.catalog.rows:
        schema = EXPORTED.get(f"requests/{row.id}.json")
        if schema and row.request.raw is None:
            taken = {name: ["x"] if one.as_list else "x" for name, one in row.inputs.items()}
            sent = {**row.request.body, **taken, "model": "m", **dict.fromkeys(row.request.files, "bytes")}
            assert [error.message for error in Draft202012Validator(schema).iter_errors(sent)] == []
            assert set(schema.get("required", ())) == set(row.required)


def test_draft_7_says_the_same() -> None:
    """What stands beside a reference is kept, and references lead to definitions."""
    made = draft7({"$defs": {"A": {"type": "string"}}, "items": {"$ref": "#/$defs/A", "description": "One."}})

    assert made["items"] == {"description": "One.", "allOf": [{"$ref": "#/definitions/A"}]}
    assert made["definitions"] == {"A": {"type": "string"}}


def test_examples_are_accepted_by_draft_7() -> None:
    """The canonical answers are right by what older tools read."""
    exported = documents(PACKAGE, draft="7")
    for row in PACKAGE.catalog.rows:
        if row.response.body and row.response.example:
            document = PACKAGE.example(row.response.example)["body"]
            validator = Draft7Validator(exported[f"{row.response.body}.json"])
            assert [error.message for error in validator.iter_errors(document)] == []


@pytest.mark.sampled(1)
@pytest.mark.parametrize("closed", [False, True])
def test_openapi_is_valid(closed: bool) -> None:
    """A public validator takes the document."""
    validator = pytest.importorskip("openapi_spec_validator", reason="pip install -e '.[dev]'")

    validator.validate(openapi.document(PACKAGE, closed=closed))


def test_each_row_is_an_operation() -> None:
    """Its id names it; clients send the path alone."""
    paths = openapi.document(PACKAGE)["paths"]
    found = {
        one["operationId"]: (path, method) for path, item in paths.items() for method, one in item.items()
    }

    assert found.keys() == PACKAGE.rows.keys()
    for name, (path, method) in found.items():
        row = PACKAGE.row(name)
        assert (path.partition("#")[0], method.upper()) == (row.path, row.method)


def test_streams_are_described_by_their_events() -> None:
    """The schema of an event stream is that of each event's data."""
    paths = openapi.document(PACKAGE)["paths"]
    answer = paths["/v1/chat/completions#chat.completions.stream"]["post"]["responses"]["200"]

    assert answer["content"] == {
        "text/event-stream": {"schema": {"$ref": "#/components/schemas/ChatCompletionChunk"}}
    }


def test_command_writes_the_files(tmp_path: Path) -> None:
    """`aioc export json-schema DIR` makes the folder and fills it."""
    done = CliRunner().invoke(command, ["json-schema", str(tmp_path / "new" / "schemas")])

    assert done.exit_code == 0, done.output
    folder = tmp_path / "new" / "schemas"
    written = {
        path.relative_to(folder).as_posix(): json.loads(path.read_text()) for path in folder.rglob("*.json")
    }
    assert written == EXPORTED


def test_command_writes_an_openapi_document(tmp_path: Path) -> None:
    """`aioc export openapi FILE` writes it, and says how many operations it has."""
    done = CliRunner().invoke(command, ["openapi", str(tmp_path / "openapi.json")])

    assert done.exit_code == 0, done.output
    assert f"{len(PACKAGE.rows)} operations" in done.output
    assert json.loads((tmp_path / "openapi.json").read_text())["openapi"] == openapi.VERSION


def test_unwritable_folder_is_one_line(tmp_path: Path) -> None:
    """A folder that can't be made is wrong usage, not a traceback."""
    (tmp_path / "file").touch()
    done = CliRunner().invoke(command, ["json-schema", str(tmp_path / "file" / "below")])

    assert done.exit_code == 2
    assert "Not a directory" in done.output


def test_report_schema_is_printed() -> None:
    """`aioc export report-schema` prints what stands in the repository."""
    done = CliRunner().invoke(command, ["report-schema"])

    assert done.exit_code == 0, done.output
    assert json.loads(done.output) == EXPORTED["report.json"] == report_schema()
