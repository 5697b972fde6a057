"""YAML in, plain data with positions out.

A strict and small YAML: no tags, no anchors, no tabs, JSON's own words for null, true, false and numbers.
Everything else is a string, so that `on`, `012` and dates mean what they look like. The document is built
from libyaml's events without recursion; composing first would let deep nesting crash the process.
"""

from __future__ import annotations

import math
import re
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml

from aioc_compiler.diagnostics import Problem, named, quote
from aioc_compiler.parse.positions import Later, Place

DEEPEST = 40
MOST_BYTES = 4_000_000
MOST_PROBLEMS = 20
YES_AND_NO = {"yes", "no", "on", "off", "true", "false", "y", "n"}
TOO_DEEP = "too-deep"
NO_VALUE = 'write it, or null, or ""; inside { } quote text that holds ", "'
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_WORDS = {"null": None, "true": True, "false": False}
_TYPED_WORDS = yaml.SafeLoader.yaml_implicit_resolvers
"""What YAML 1.1 takes for a boolean, number, date, null or merge, by its first character."""
Parser: Any = vars(yaml)["cyaml"].CParser if yaml.__with_libyaml__ else yaml.SafeLoader

Container: TypeAlias = "dict[str, Any] | list[Any]"


@dataclass(frozen=True, slots=True)
class Document:
    """A YAML file of the spec: its path below the spec folder, its data, and where each value stands."""

    path: str
    data: Any
    positions: Place | Later


def loaded_before(path: str, content: bytes, data: Any) -> Document:
    """Make the document of a file whose data is known; its places wait until they are asked for."""
    return Document(path, data, Later(lambda: _places(path, content)))


def _places(path: str, content: bytes) -> Place:
    document, _ = load(path, content)
    return document.positions if document and isinstance(document.positions, Place) else Place(1, 1)


def load(path: str, content: bytes) -> tuple[Document | None, list[Problem]]:
    """Read one YAML file; no document where it can't be read."""
    text = _decode(path, content)
    if isinstance(text, Problem):
        return None, [text]
    tabs = _tabs(path, text)
    if tabs:
        return None, tabs
    return _Builder(path).build(text)


def _decode(path: str, content: bytes) -> str | Problem:
    if len(content) > MOST_BYTES:
        return Problem(path, 1, 1, "too-big", "", f"more than {MOST_BYTES} bytes", "split the file")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line, column = _line_and_column(content[: error.start].decode("utf-8"))
        return Problem(path, line, column, "not-utf-8", "", "not UTF-8 text", "save the file as UTF-8")
    return _unprintable(path, text) or text


def _unprintable(path: str, text: str) -> Problem | None:
    found = yaml.reader.Reader.NON_PRINTABLE.search(text)
    if found is None:
        return None
    line, column = _line_and_column(text[: found.start()])
    message = f"the character U+{ord(found[0]):04X} is not text"
    return Problem(path, line, column, "binary", "", message, 'write it as an escape in "double quotes"')


def _line_and_column(before: str) -> tuple[int, int]:
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def _tabs(path: str, text: str) -> list[Problem]:
    hint = 'indent with spaces; a tab in a string is "\\t"'
    lines = enumerate(text.split("\n"), 1) if "\t" in text else []
    places = [(number, line.index("\t") + 1) for number, line in lines if "\t" in line]
    return [Problem(path, *place, "tab", "", "a tab", hint) for place in places[:MOST_PROBLEMS]]


@dataclass(slots=True)
class _Open:
    """A mapping or list that is being read; `key` waits for its value."""

    value: Container
    place: Place
    key: str | None = None


@dataclass(slots=True)
class _Builder:
    """Builds one document from parser events, iteratively."""

    path: str
    problems: list[Problem] = field(default_factory=list[Problem])
    stack: list[_Open] = field(default_factory=list[_Open])
    root: tuple[Any, Place] | None = None
    documents: int = 0
    anchors: set[str] = field(default_factory=set[str])

    def build(self, text: str) -> tuple[Document | None, list[Problem]]:
        try:
            self.read(text)
        except yaml.YAMLError as error:
            self.problems.append(_too_deep_before(self.path, text, error) or _syntax(self.path, error))
        if self.root is None and not self.problems:
            message = "the file is empty"
            self.problems.append(Problem(self.path, 1, 1, "empty", "", message, "fill it in or delete it"))
        if self.problems or self.root is None:
            return None, self.problems[:MOST_PROBLEMS]
        data, place = self.root
        return Document(self.path, data, place), []

    def read(self, text: str) -> None:
        """Take the events of a text, as far as it can be read; raises YAMLError."""
        parser = Parser(text)
        while (event := parser.get_event()) is not None:
            self._take(event)
            if len(self.stack) > DEEPEST:
                self._problem(event, TOO_DEEP, f"nested deeper than {DEEPEST}", "give the inner part a name")
                return

    def _take(self, event: Any) -> None:
        match event:
            case yaml.ScalarEvent():
                self._refuse_extras(event)
                self._scalar(event)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._refuse_extras(event)
                self._start(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self.stack.pop()
            case yaml.AliasEvent():
                self._refuse_alias(event)
            case yaml.DocumentStartEvent():
                self._refuse_second(event)
            case _:
                pass

    def _refuse_second(self, event: Any) -> None:
        self.documents += 1
        if self.documents == 2:  # noqa: PLR2004  (the second document of a file)
            self._problem(
                event, "two-documents", "a second YAML document", "one document a file: drop the ---"
            )

    def _refuse_extras(self, event: Any) -> None:
        if event.tag is not None:
            self._problem(
                event, "tag", f"the tag {quote(event.tag)}", "write a plain value; tags are not read"
            )
        if event.anchor is not None:
            self.anchors.add(event.anchor)
            message = f"the anchor {quote('&' + event.anchor)}"
            self._problem(event, "anchor", message, "write the value out where it is needed")

    def _refuse_alias(self, event: Any) -> None:
        if event.anchor not in self.anchors:  # else the anchor is reported: one mistake, one problem
            message = f"the alias {quote('*' + event.anchor)}"
            self._problem(event, "alias", message, "write the value out where it is needed")
        self._add(None, event)

    def _start(self, event: Any) -> None:
        value: Container = {} if isinstance(event, yaml.MappingStartEvent) else []
        parent = self.stack[-1] if self.stack else None
        if parent and isinstance(parent.value, dict) and parent.key is None:
            self._problem(event, "key", "a mapping or list as a key", "keys are words")
            parent.key = ""
            self.stack.append(_Open(value, Place(*_at(event))))
            return
        place = self._add(value, event)
        self.stack.append(_Open(value, place))

    def _scalar(self, event: Any) -> None:
        parent = self.stack[-1] if self.stack else None
        if parent and isinstance(parent.value, dict) and parent.key is None:
            self._key(parent, event)
        else:
            self._add(self._value(event), event)

    def _key(self, parent: _Open, event: Any) -> None:
        key: str = event.value
        if _is_plain(event) and (key in _WORDS or _NUMBER.fullmatch(key) or not key):
            self._problem(event, "key", f"the key {quote(key)} is no string", f'quote it: "{key[:20]}"')
        elif _is_plain(event):
            self._refuse_ambiguous(key, event)
        if key in parent.place.keys:
            line = parent.place.keys[key][0]
            message = f"the key {quote(key)} stands twice"
            self._problem(event, "duplicate-key", message, f"the first is on line {line}; keep one")
        else:
            parent.place.keys[key] = _at(event)
        parent.key = key

    def _value(self, event: Any) -> Any:
        text: str = event.value
        if not _is_plain(event):
            return text
        if text in _WORDS:
            return _WORDS[text]
        if not text:
            self._problem(event, "no-value", "a value is missing", NO_VALUE)
            return None
        if _NUMBER.fullmatch(text):
            return self._number(text, event)
        self._refuse_ambiguous(text, event)
        return text

    def _refuse_ambiguous(self, text: str, event: Any) -> None:
        """Refuse a plain word that other readers of YAML take for something else than text."""
        if _is_typed(text):
            message = f"{quote(text)} without quotes is no string in YAML 1.1"
            self._problem(event, "ambiguous", message, _quoted_or_boolean(text))

    def _number(self, text: str, event: Any) -> int | float:
        whole = text.removeprefix("-").isdigit()
        if whole and len(text) <= 400:  # noqa: PLR2004  (Python refuses to read integers of thousands of digits)
            return int(text)
        number = float(text)
        if whole or math.isinf(number):
            self._problem(event, "number", "a number beyond all measure", "quote it if it is text")
        return number

    def _add(self, value: Any, event: Any) -> Place:
        place = Place(*_at(event))
        if not self.stack:
            self.root = (value, place)
            return place
        parent = self.stack[-1]
        if isinstance(parent.value, list):
            parent.place.members[len(parent.value)] = place
            parent.value.append(value)
        elif parent.key is not None:
            parent.place.members[parent.key] = place
            parent.value[parent.key] = value
            parent.key = None
        else:
            parent.key = ""  # an alias as a key, reported already
        return place

    def _problem(self, event: Any, code: str, message: str, hint: str) -> None:
        self.problems.append(Problem(self.path, *_at(event), code, self._subject(), message, hint))

    def _subject(self) -> str:
        """Name the innermost entry around here that has said its id already."""
        for level in reversed(self.stack):
            if isinstance(level.value, dict) and isinstance(level.value.get("id"), str):
                return named(level.value["id"])
        return ""


def _is_plain(event: Any) -> bool:
    return not event.style and event.tag is None


def _is_typed(text: str) -> bool:
    """Whether a plain word is no string in YAML 1.1, which most other readers of YAML speak."""
    return any(pattern.match(text) for _, pattern in _TYPED_WORDS.get(text[0], ()))


def _at(event: Any) -> tuple[int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1


def _quoted_or_boolean(text: str) -> str:
    quoted = f'quote it: "{text[:20]}"'
    return f"write true or false, or {quoted}" if text.lower() in YES_AND_NO else quoted


def _too_deep_before(path: str, text: str, error: yaml.YAMLError) -> Problem | None:
    """Find nesting that is too deep before an error: a parser that looks ahead may stop there first."""
    mark = getattr(error, "problem_mark", None)
    if mark is None or mark.index >= len(text):
        return None
    builder = _Builder(path)
    with suppress(yaml.YAMLError):
        builder.read(text[: mark.index])
    return next((one for one in builder.problems if one.code == TOO_DEEP), None)


def _syntax(path: str, error: yaml.YAMLError) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    said = getattr(error, "problem", None) or "this can't be read"
    return Problem(path, line, column, "yaml", "", f"not YAML: {said}", _syntax_hint(said))


def _syntax_hint(said: str) -> str:
    if "start any token" in said:
        return "quote text that begins with @, ` or %"
    if "mapping values" in said:
        return 'quote text that holds ": "'
    return "look for a missing quote, bracket or colon, or an indent that is off, here or in the line before"
