"""Findings stand at the places where a person would look for them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from aioc_runner.judge.schema.validate import validate
from aioc_testing import judged_models
from aioc_testing.judging import package

GOOD_CALL = {"name": "f", "arguments": "{}"}
BAD_CALL = {"name": 1, "arguments": "{}"}
GOOD = {"type": "function", "function": GOOD_CALL}
BAD = {"type": "function", "function": BAD_CALL}

CASES: dict[str, tuple[dict[str, Any], list[tuple[str, str]]]] = {
    "a good document": ({"tools": [GOOD], "content": None, "n": 1, "f": 1, "call": None}, []),
    "a tag that equals a key": ({"tool": BAD}, [("wrong-type", "$.tool.function.name")]),
    "a tagged member of an array": ({"tools": [GOOD, BAD]}, [("wrong-type", "$.tools[1].function.name")]),
    "a nullable union": ({"maybe": BAD}, [("wrong-type", "$.maybe.function.name")]),
    "a union of one": ({"only": BAD}, [("wrong-type", "$.only.function.name")]),
    "an unknown tag": ({"tool": {"type": "search"}}, [("unknown-value", "$.tool.type")]),
    "an unknown tag in a union of one": ({"only": {"type": "search"}}, [("unknown-value", "$.only.type")]),
    "an unknown tag, nullable": ({"maybe": {"type": "search"}}, [("unknown-value", "$.maybe.type")]),
    "no tag": ({"tools": [{}]}, [("missing", "$.tools[0].type")]),
    "a null tag": ({"tool": {"type": None}}, [("null", "$.tool.type")]),
    "a number as tag": ({"tool": {"type": 3}}, [("wrong-type", "$.tool.type")]),
    "a union that isn't an object": ({"tool": 3}, [("wrong-type", "$.tool")]),
    "a null union": ({"tool": None}, [("null", "$.tool")]),
    "a nullable object": (
        {"call": {"name": "f"}},
        [("missing", "$.call.arguments")],
    ),
    "a branch of an anyOf": (
        {"content": [BAD]},
        [("wrong-type", "$.content[0].function.name")],
    ),
    "an unknown tag in a branch": ({"content": [{"type": "x"}]}, [("unknown-value", "$.content[0].type")]),
    "no branch of an anyOf": ({"content": 3}, [("wrong-type", "$.content")]),
    "an object beside a string": (
        {"either": {"name": 1}},
        [("missing", "$.either.arguments"), ("wrong-type", "$.either.name")],
    ),
    "null where neither is": ({"either": None}, [("null", "$.either")]),
    "true for an integer": ({"n": True}, [("wrong-type", "$.n")]),
    "1.0 for an integer": ({"n": 1.0}, [("wrong-type", "$.n")]),
    "a string for an integer": ({"n": "12"}, [("wrong-type", "$.n")]),
    "below the minimum": ({"n": -1}, [("wrong-value", "$.n")]),
    "true for a number": ({"f": True}, [("wrong-type", "$.f")]),
    "1 for a boolean": ({"b": 1}, [("wrong-type", "$.b")]),
    "a foreign word": ({"word": "eos"}, [("wrong-value", "$.word")]),
    "a foreign word in an open enum": ({"free": "flex"}, [("unknown-value", "$.free")]),
    "an empty word in an open enum": ({"free": ""}, [("wrong-value", "$.free")]),
    "an empty tag": ({"tool": {"type": ""}}, [("wrong-value", "$.tool.type")]),
    "a number in an open enum": ({"free": 1}, [("wrong-type", "$.free")]),
    "null for a word": ({"word": None}, [("null", "$.word")]),
    "a member of a map": (
        {"by_name": {"a b": {"name": 1, "arguments": ""}}},
        [("wrong-type", "$.by_name['a b'].name")],
    ),
    "items of an array": (
        {"numbers": [1, None, "x"]},
        [("null", "$.numbers[1]"), ("wrong-type", "$.numbers[2]")],
    ),
    "an array where an object belongs": ({"call": []}, [("wrong-type", "$.call")]),
}


@pytest.mark.parametrize("name", CASES)
def test_places(name: str) -> None:
    """Each error is one finding, at the real JSONPath, of the kind that says what is wrong."""
    document, expected = CASES[name]

    found = validate(package(), "Doc", document).findings

    assert sorted((one.kind, one.at) for one in found) == sorted(expected)


def test_a_document_that_is_no_object() -> None:
    """The whole document may be of the wrong type."""
    found = validate(package(), "Doc", [1]).findings

    assert [(one.kind, one.at, one.expected) for one in found] == [("wrong-type", "$", "an object")]


def test_severities() -> None:
    """An unknown member of an open union is a note, an empty one a warning; all else breaks a client."""
    found = validate(package(), "Doc", {"free": "flex", "n": -1, "tool": {"type": ""}}).findings

    severities = {"$.free": "note", "$.n": "fail", "$.tool.type": "warn"}
    assert {one.at: one.severity for one in found} == severities


def test_words() -> None:
    """A finding says what belongs there and what came instead."""
    found = validate(package(), "Doc", {"word": "eos\x1b"}).findings[0]

    assert (found.expected, found.actual) == ('one of "stop", "length"', '"eos\\u001b"')


def test_extras_all_the_way_down() -> None:
    """Members that the schema doesn't know are listed once, with indices folded."""
    document = {
        "x": 1,
        "tools": [{**GOOD, "y": 1}, {**GOOD, "y": 2}],
        "by_name": {"a": {**GOOD_CALL, "z": 1}},
    }

    assert sorted(validate(package(), "Doc", document).extras) == ["$.by_name.a.z", "$.tools[*].y", "$.x"]


@pytest.mark.parametrize("level", ["note", "warn"])
def test_expected_members(level: str) -> None:
    """A member that OpenAI always sends is missed as gravely as the schema says."""
    wanted = {"wanted": {"type": "string", "x-aioc-expected": level}}
    known = {**judged_models.DEFS["Doc"], "properties": wanted}
    changed = replace(package(), known={"Doc": known})

    found = validate(changed, "Doc", {}).findings

    assert [(one.kind, one.at, one.severity) for one in found] == [("missing", "$.wanted", level)]


@pytest.mark.parametrize(
    ("member", "required", "severity"),
    [
        ({"type": "string"}, [], "note"),
        ({"type": "string", "x-aioc-expected": "note"}, [], "note"),
        ({"type": "string", "x-aioc-expected": "warn"}, [], "warn"),
        ({"type": "string", "x-aioc-expected": "warn"}, ["wanted"], "fail"),
    ],
)
def test_null_is_as_grave_as_nothing(member: dict[str, Any], required: list[str], severity: str) -> None:
    """Clients of OpenAI's package read null as they read a member that isn't there."""
    known = {**judged_models.DEFS["Doc"], "properties": {"wanted": member}, "required": required}
    changed = replace(package(), known={"Doc": known})

    found = validate(changed, "Doc", {"wanted": None}).findings

    assert [(one.kind, one.at, one.severity) for one in found] == [("null", "$.wanted", severity)]


def test_findings_under_a_path() -> None:
    """An event's findings are placed below its index."""
    found = validate(package(), "Doc", {"n": "1"}, under=(3,)).findings

    assert [one.at for one in found] == ["$[3].n"]


def test_a_very_long_document_is_sampled() -> None:
    """A document of far more values than an answer needs is looked at in part, and says so."""
    found = validate(package(), "Doc", {"numbers": [None] * 200_000}).findings

    assert (found[0].kind, found[0].at, len(found)) == ("null", "$.numbers[0]", 1001)
    assert (found[-1].kind, found[-1].severity) == ("truncated", "note")
