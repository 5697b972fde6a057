"""Says whether a document is as a schema wants it, by functions that are made from the JSON Schema once.

Building the Pydantic classes takes longer than judging a whole run. Most documents are right, which the
schema tells as well: the two accept and reject the same documents (tests hold this). Where the two
may part, or text may read differently in their two kinds of regular expressions, nothing is said.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from aioc_runner.judge.schema.walk import Schema

    Test = Callable[[Any], bool]

LARGEST = 1e300
"""Numbers below this are floats to everybody."""

_DIALECT = re.compile(r"\\[dwsbDWSB]|\(\?[^:]")
"""Parts of a regular expression that read letters beyond ASCII as their engine likes."""

_BOUNDS: Mapping[str, Callable[[Any, Any], bool]] = {
    "minimum": lambda value, bound: value >= bound,
    "maximum": lambda value, bound: value <= bound,
    "exclusiveMinimum": lambda value, bound: value > bound,
    "exclusiveMaximum": lambda value, bound: value < bound,
}


class _UnsureError(Exception):
    """What can't be told by the schema alone."""


class Accept:
    """The tests of a catalogue's definitions, each made when it is first needed."""

    def __init__(self, definitions: Mapping[str, Schema]) -> None:
        self._definitions = definitions
        self._tests: dict[str, Test] = {}

    def __call__(self, name: str, document: Any) -> bool | None:
        """Whether the document is as the schema of that name says; None where only the model can tell."""
        try:
            return self._named(name, document)
        except _UnsureError:
            return None

    def _named(self, name: str, value: Any) -> bool:
        if name not in self._tests:
            self._tests[name] = self._test(self._definitions[name])
        return self._tests[name](value)

    def _test(self, node: Schema) -> Test:
        test = self._closed(node)
        return partial(_open, test, self._open_type(node)) if node.get("x-aioc-open") else test

    def _open_type(self, node: Schema) -> type | tuple[type, ...]:
        """Of which type new values of an open enum or union are."""
        plain = self._deref(node)
        if "anyOf" in plain:
            return (str, dict)
        return dict if "oneOf" in plain else str

    def _closed(self, node: Schema) -> Test:
        if "$ref" in node:
            return partial(self._named, _name(node))
        if "anyOf" in node:
            return partial(_any, tuple(self._test(one) for one in node["anyOf"]))
        if "oneOf" in node:
            return self._tagged(node)
        return self._plain(node)

    def _tagged(self, node: Schema) -> Test:
        tag: str = node["discriminator"]["propertyName"]
        tests = {self._tag(_name(one), tag): partial(self._named, _name(one)) for one in node["oneOf"]}
        return partial(_one, tag, tests)

    def _tag(self, name: str, tag: str) -> str:
        """Read the word that tells a member of a union from the others."""
        const: str = self._deref(self._deref(self._definitions[name])["properties"][tag])["const"]
        return const

    def _deref(self, node: Schema) -> Schema:
        while "$ref" in node:
            node = self._definitions[_name(node)]
        return node

    def _plain(self, node: Schema) -> Test:
        kind = node.get("type")
        if kind == "object":
            return self._object(node)
        if kind == "array":
            item = self._test(node["items"]) if "items" in node else _anything
            return partial(_array, item, node.get("minItems", 0), node.get("maxItems"))
        if kind == "string" or "const" in node or "enum" in node:
            return _string(node)
        return _SCALARS[kind](node)

    def _object(self, node: Schema) -> Test:
        members = {name: self._test(one) for name, one in node.get("properties", {}).items()}
        others = self._test(node["additionalProperties"]) if "additionalProperties" in node else None
        least, most = node.get("minProperties", 0), node.get("maxProperties")
        return partial(_object, members, others, tuple(node.get("required", ())), (least, most))


def _name(reference: Schema) -> str:
    return str(reference["$ref"]).rpartition("/")[2]


def _open(test: Test, kind: type | tuple[type, ...], value: Any) -> bool:
    """A value that is new to an open enum or union is not wrong, and what it is the model says."""
    if test(value):
        return True
    if isinstance(value, kind):
        raise _UnsureError
    return False


def _anything(value: Any) -> bool:
    del value
    return True


def _any(tests: Sequence[Test], value: Any) -> bool:
    return any(test(value) for test in tests)


def _one(tag: str, tests: Mapping[str, Test], value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    test = tests.get(found) if isinstance(found := value.get(tag), str) else None
    return test is not None and test(value)


def _array(item: Test, least: int, most: int | None, value: Any) -> bool:
    if not isinstance(value, list) or len(value) < least or (most is not None and len(value) > most):
        return False
    return all(map(item, value))


def _object(
    members: Mapping[str, Test],
    others: Test | None,
    required: Sequence[str],
    size: tuple[int, int | None],
    value: Any,
) -> bool:
    least, most = size
    if not isinstance(value, dict) or len(value) < least or (most is not None and len(value) > most):
        return False
    if any(name not in value for name in required):
        return False
    for name, item in value.items():
        test = members.get(name, others)
        if test is not None and not test(item):
            return False
    return True


def _string(node: Schema) -> Test:
    if "const" in node or "enum" in node:
        known = frozenset([node["const"]] if "const" in node else node["enum"])
        return lambda value: isinstance(value, str) and value in known
    least, most = node.get("minLength", 0), node.get("maxLength")
    if "pattern" in node:
        return partial(_matching, re.compile(node["pattern"]), (least, most))
    return partial(_text, (least, most))


def _text(size: tuple[int, int | None], value: Any) -> bool:
    if not isinstance(value, str):
        return False
    if not value.isascii() and not _encodable(value):
        raise _UnsureError
    least, most = size
    return len(value) >= least and (most is None or len(value) <= most)


def _matching(pattern: re.Pattern[str], size: tuple[int, int | None], value: Any) -> bool:
    if not _text(size, value):
        return False
    if not value.isascii() and _DIALECT.search(pattern.pattern):
        raise _UnsureError
    if value.endswith("\n") and "$" in pattern.pattern:
        raise _UnsureError
    return pattern.search(value) is not None


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _integer(node: Schema) -> Test:
    bounds = _bounds(node)
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and _within(bounds, value)


def _number(node: Schema) -> Test:
    bounds = _bounds(node)

    def test(value: Any) -> bool:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return False
        if not -LARGEST < value < LARGEST:
            raise _UnsureError
        return _within(bounds, float(value))

    return test


def _bounds(node: Schema) -> tuple[tuple[Callable[[Any, Any], bool], Any], ...]:
    return tuple((holds, node[name]) for name, holds in _BOUNDS.items() if name in node)


def _within(bounds: Sequence[tuple[Callable[[Any, Any], bool], Any]], value: float) -> bool:
    return all(holds(value, bound) for holds, bound in bounds)


_SCALARS: Mapping[Any, Callable[[Schema], Test]] = {
    "integer": _integer,
    "number": _number,
    "boolean": lambda _: lambda value: isinstance(value, bool),
    "null": lambda _: lambda value: value is None,
    None: lambda _: _anything,
}
