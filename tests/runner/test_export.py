"""The JSON Schemas as other languages get them."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from aioc_runner import contract
from aioc_runner.catalog import load
from aioc_runner.cli.export import command
from aioc_runner.export.json_schema import documents, stand_alone

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CATALOGUE = load()
EXPORTED = documents(CATALOGUE)
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
@pytest.mark.parametrize("name", sorted(EXPORTED))
def test_each_stands_alone(name: str) -> None:
    """Each file is a valid schema with an id, a title and a description, and refers to nothing outside."""
    document = EXPORTED[name]
    check({key: value for key, value in document.items() if key != "$defs"})
    for definition in document.get("$defs", {}).values():
        check(definition)

    assert document["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert document["$id"] == identity(name.removesuffix(".json"))
    assert document["title"]
    assert document["description"]
    assert not [key for key in keywords(document) if key.startswith(UNKNOWN_TO_JSON_SCHEMA)]
    assert all(ref.startswith("#/$defs/") for ref in references(document))


def identity(name: str) -> str:
    """The schemas have the catalogue's version, but the report's, which has one of its own."""
    report = f"urn:aioc:report:{contract.VERSION}"
    return report if name == "report" else f"urn:aioc:{CATALOGUE.catalog.version}:{name}"


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
    for row in CATALOGUE.catalog.rows:
        name = row.response.body
        if name and row.response.example:
            document = CATALOGUE.example(row.response.example)["body"]
            validator = Draft202012Validator(EXPORTED[f"{name}.json"])
            assert [error.message for error in validator.iter_errors(document)] == []


OPEN_UNION = {
    "title": "Part",
    "oneOf": [{"$ref": "#/$defs/Text"}],
    "discriminator": {"propertyName": "type"},
    "x-aioc-open": True,
    "$defs": {
        "Text": {
            "type": "object",
            "required": ["type", "text"],
            "properties": {
                "type": {"type": "string", "const": "text"},
                "text": {"type": "string", "x-aioc-expected": "note"},
                "tone": {"type": "string", "enum": ["kind"], "x-aioc-open": True},
            },
        }
    },
}
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
    validator = Draft202012Validator(stand_alone("Part", OPEN_UNION, "1"))

    assert validator.is_valid(document) is right


def test_command_writes_the_files(tmp_path: Path) -> None:
    """`aioc export json-schema DIR` makes the folder and fills it."""
    done = CliRunner().invoke(command, ["json-schema", str(tmp_path / "new" / "schemas")])

    assert done.exit_code == 0, done.output
    written = {path.name: json.loads(path.read_text()) for path in (tmp_path / "new/schemas").iterdir()}
    assert written == EXPORTED


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
    assert json.loads(done.output) == EXPORTED["report.json"] == contract.schema()
