"""What is told quickly of right documents is what jsonschema says of them."""

from __future__ import annotations

import copy
import random
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from aioc_compiler import frontend
from aioc_compiler.parse.check import Meta, meta
from aioc_compiler.parse.folder import read_folder
from aioc_compiler.parse.load import load
from aioc_compiler.validate import examples
from aioc_testing.small_spec import TESTS, base

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_compiler.parse.positions import Step
    from aioc_testing.sample import Sample

SPEC = TESTS.parent / "spec"
PARTS: tuple[Any, ...] = (
    *({"type": "integer"}, {"type": ["string", "null"]}, {"const": 1}, {"enum": [True, "a"]}),
    *({"pattern": "^a$"}, {"minimum": 1, "maximum": 2}, {"uniqueItems": True}, {"not": {"type": "array"}}),
    *({"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}, {"$ref": "#/$defs/list"}),
)
"""Schemas of keywords in which jsonschema, Python and JSON Schema may differ."""

BROKEN: tuple[Any, ...] = ({"type": "any"}, {"$ref": "#/$defs/nowhere"}, {"$ref": "nowhere.yaml"})
VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, 2, 3, 1.5, "", "a", "b", "aa", [], ["a"], [None, "a", 3], [["a"], []]),
    *({}, {"a": None}, {"a": "a"}, {"b": 1}, {"a": "a", "b": "b"}),
)
GREY: tuple[Any, ...] = (1.0, "a\n", ["a", "a"], [1, True], [1, 1.0], 10**400, float("inf"), "\ud800")
"""What one may see otherwise than the other: such a value may be valid and not be told to be."""

ODD: tuple[Any, ...] = (*VALUES, *GREY, {"type": "string"}, {"op": "set"}, "https://a.b/c", "GET", "chat")
KEYS = ("id", "type", "enum", "const", "op", "at", "oneOf", "items", "required", "rule", "description")
MUTANTS = 40


def language(part: Any) -> Meta:
    """A language with one member, of which a schema is asked."""
    definitions = {"list": {"type": "array", "items": {"$ref": "#/$defs/list"}}}
    return Meta({}, {"meta/a.yaml": {"properties": {"x": part}, "$defs": definitions}})


def is_told(part: Any, value: Any) -> bool:
    return language(part).passes("a.yaml", {"x": value})


@pytest.mark.parametrize("part", PARTS, ids=str)
def test_keywords(part: Any) -> None:
    """What is valid is told, and nothing else."""
    validator = language(part).validators["meta/a.yaml"]
    right = [value for value in (*VALUES, *GREY) if validator.is_valid({"x": value})]

    told = [value for value in (*VALUES, *GREY) if is_told(part, value)]

    assert [repr(value) for value in VALUES if value in right] == [
        repr(value) for value in VALUES if value in told
    ]
    assert set(map(repr, told)) <= set(map(repr, right))


@pytest.mark.parametrize("part", BROKEN, ids=str)
def test_what_is_no_schema(part: Any) -> None:
    """Nothing is told of a schema that is broken, or leads nowhere."""
    assert [value for value in (*VALUES, *GREY) if is_told(part, value)] == []


def test_what_is_too_deep() -> None:
    """Nothing is told of what can't be looked at to its end."""
    deep: list[Any] = []
    for _ in range(1000):
        deep = [deep]

    assert not is_told({}, deep)


@cache
def real_language() -> Meta:
    """The language of the spec."""
    files = {path: content for path, content in base().files.items() if path.startswith("meta/")}
    told, problems = meta([document for path in files if (document := load(path, files[path])[0])])
    assert problems == []
    return told


def test_every_file_is_told_quickly() -> None:
    """No file of the spec that is right is shown to jsonschema."""
    files = read_folder(SPEC).files
    documents = [load(path, files[path])[0] for path in files if not path.startswith("meta/")]
    told = real_language()

    assert [one.path for one in documents if one and not told.passes(one.path, one.data)] == []


def test_every_example_is_told_quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """No example of the spec that is right is shown to jsonschema."""

    def never(*_: object) -> None:
        raise AssertionError("jsonschema is asked")

    monkeypatch.setattr(examples, "_registry", never)

    assert frontend.read_spec(SPEC)[1] == []


FILES = sorted(path for path in base().files if not path.startswith("meta/"))


@pytest.mark.parametrize("path", FILES)
def test_a_mutant_is_right_to_both(path: str, sample: Sample) -> None:
    """Of a changed file nothing is told that jsonschema denies."""
    document, told = load(path, base().files[path])[0], real_language()
    assert document is not None
    changed = sample.of(list(mutants(document.data, MUTANTS, path)), 12, repr)
    validator = told.validators[str(told.of(path))]

    assert [one for one in changed if told.passes(path, one) and not validator.is_valid(one)] == []


def mutants(data: Any, count: int, seed: str) -> Iterator[Any]:
    """Lose, replace, add or rename a part of a document."""
    dice = random.Random(seed)  # noqa: S311 - the same mutants in every run
    paths = [path for path in _paths(data) if path]
    for _ in range(count):
        changed = copy.deepcopy(data)
        *around, last = dice.choice(paths)
        holder = changed
        for step in around:
            holder = holder[step]
        _change(holder, last, dice)
        yield changed


def _change(holder: Any, last: Step, dice: random.Random) -> None:
    match dice.randrange(3):
        case 0:
            del holder[last]
        case 1:
            holder[last] = dice.choice(ODD)
        case _ if isinstance(holder, list):
            holder.append(dice.choice((*holder, *ODD)))
        case _:
            holder[dice.choice(KEYS)] = holder.pop(last)


def _paths(value: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    yield path
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, one in inside:
        yield from _paths(one, (*path, step))
