"""Tells quickly of a right document that it is right by its JSON Schema.

jsonschema takes twenty times as long, half of it before it looks at anything. It is asked, and says what is
wrong, wherever this can't tell for certain. The keywords are those of spec/meta and of spec/schemas.
"""

from __future__ import annotations

import re
from functools import cache, partial
from math import inf
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Test = Callable[[Any], bool]
    """Whether a value is right by a part of a schema; raises Unsure."""

    Inner = Callable[[Any], Test]
    """Makes the test of a schema inside another."""

    Find = Callable[[str, str], tuple[str, Any]]
    """Where a `$ref` leads, from the file that it is in: the file, and the schema or None."""

SILENT = frozenset({"title", "description", "source", "discriminator", "$defs"})
TYPES: Mapping[str, Sequence[type]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "null": (type(None),),
    "integer": (int,),
    "number": (int, float),
}
WORDS = str | bool | None
"""What is equal to nothing but itself, in Python and in JSON."""


class Unsure(Exception):  # noqa: N818 - it is no error: jsonschema is asked
    """Whether a value is right can't be told here."""


class Tests:
    """The tests of schemas that refer to each other; each definition's is made once, when it is needed."""

    def __init__(self, find: Find) -> None:
        """Take what finds the schema of a reference."""
        self._find = find
        self._made: dict[tuple[str, str], Test] = {}

    def passes(self, file: str, reference: str, value: Any) -> bool:
        """Whether a value is right for certain by what a reference from a file leads to."""
        try:
            return self._holds(file, reference, value)
        except (Unsure, RecursionError):
            return False

    def _holds(self, file: str, reference: str, value: Any) -> bool:
        test = self._made.get((file, reference))
        if test is None:
            test = self._made[file, reference] = self._test(*self._find(file, reference))
        return test(value)

    def _test(self, file: str, schema: Any) -> Test:
        """Make the test of a schema, of one part for each group of its keywords."""
        if isinstance(schema, bool):
            return _anything if schema else _nothing
        if not isinstance(schema, dict):
            return _unsure
        words = [word for word in schema if word not in SILENT and not word.startswith("x-")]
        makers = dict.fromkeys(MAKERS.get(word, _unknown) for word in words if word != "$ref")
        tests = [make(schema, partial(self._test, file)) for make in makers]
        tests += [partial(self._holds, file, schema["$ref"])] if "$ref" in schema else []
        return tests[0] if len(tests) == 1 else _all(tests)


def _all(tests: list[Test]) -> Test:
    if len(tests) == 2:  # noqa: PLR2004 - the most frequent case by far, and quicker this way
        first, second = tests
        return lambda value: first(value) and second(value)
    return lambda value: all(test(value) for test in tests)


def _anything(_value: Any) -> bool:
    return True


def _nothing(_value: Any) -> bool:
    return False


def _unsure(_value: Any) -> bool:
    raise Unsure


def _unknown(_schema: Any, _inner: Inner) -> Test:
    return _unsure


@cache
def to_the_end(pattern: str) -> re.Pattern[str]:
    """Compile a pattern whose `$` is the end of the text: Python's also matches before a last line break."""
    return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))


def _type(schema: Any, _inner: Inner) -> Test:
    kinds = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
    if not TYPES.keys() >= set(kinds):
        return _unsure
    wanted = tuple(one for kind in kinds for one in TYPES[kind])

    def holds(value: Any) -> bool:
        return type(value) in wanted or (isinstance(value, float) and int in wanted and _unsure(value))

    return holds


def _words(schema: Any, _inner: Inner) -> Test:
    words = schema.get("enum", [schema.get("const")])
    if ("const" in schema and "enum" in schema) or not all(isinstance(word, WORDS) for word in words):
        return _unsure
    known = {(type(word), word) for word in words}
    return lambda value: isinstance(value, WORDS) and (type(value), value) in known


def _text(schema: Any, _inner: Inner) -> Test:
    least, most = schema.get("minLength", 0), schema.get("maxLength", inf)
    search = to_the_end(schema.get("pattern", "")).search

    def holds(value: Any) -> bool:
        if not isinstance(value, str):
            return True
        if search(value):
            return bool(least <= len(value) <= most)
        if value.endswith("\n"):
            raise Unsure  # to some a text also ends before its last line break
        return False

    return holds


def _number(schema: Any, _inner: Inner) -> Test:
    least, most = schema.get("minimum", -inf), schema.get("maximum", inf)
    return lambda value: type(value) not in (int, float) or least <= value <= most


def _array(schema: Any, inner: Inner) -> Test:
    item, distinct = inner(schema.get("items", True)), schema.get("uniqueItems")
    least, most = schema.get("minItems", 0), schema.get("maxItems", inf)

    def holds(value: Any) -> bool:
        if not isinstance(value, list):
            return True
        if distinct and any(one in value[:place] for place, one in enumerate(value)):
            raise Unsure  # to Python 1 is true
        return least <= len(value) <= most and all(map(item, value))

    return holds


def _members(schema: Any, inner: Inner) -> Test:
    members = {name: inner(one) for name, one in schema.get("properties", {}).items()}
    required, other = set(schema.get("required", ())), inner(schema.get("additionalProperties", True))

    def holds(value: Any) -> bool:
        if not isinstance(value, dict):
            return True
        there = required <= value.keys()
        return there and all(members.get(name, other)(one) for name, one in value.items())

    return holds


def _names(schema: Any, inner: Inner) -> Test:
    """What an object's size and the names of its members may be, and which of them go together."""
    name, together = inner(schema.get("propertyNames", True)), schema.get("dependentRequired", {})
    least, most = schema.get("minProperties", 0), schema.get("maxProperties", inf)
    return lambda value: (
        not isinstance(value, dict)
        or (
            least <= len(value) <= most
            and all(map(name, value))
            and all(value.keys() >= set(needed) for one, needed in together.items() if one in value)
        )
    )


def _any_of(schema: Any, inner: Inner) -> Test:
    tests = [inner(one) for one in schema["anyOf"]]
    return lambda value: any(test(value) for test in tests)


def _one_of(schema: Any, inner: Inner) -> Test:
    tests = [inner(one) for one in schema["oneOf"]]
    return lambda value: sum([test(value) for test in tests]) == 1


MAKERS: Mapping[str, Callable[[Any, Inner], Test]] = {
    "type": _type,
    **dict.fromkeys(("const", "enum"), _words),
    **dict.fromkeys(("minLength", "maxLength", "pattern"), _text),
    **dict.fromkeys(("minimum", "maximum"), _number),
    **dict.fromkeys(("items", "minItems", "maxItems", "uniqueItems"), _array),
    **dict.fromkeys(("properties", "required", "additionalProperties"), _members),
    **dict.fromkeys(("propertyNames", "dependentRequired", "minProperties", "maxProperties"), _names),
    "anyOf": _any_of,
    "oneOf": _one_of,
}
"""What makes the test of a keyword, or of several at once; of any other keyword nothing is known."""
