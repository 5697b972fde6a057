"""YAML in, plain data with positions out.

A strict and small YAML: no tags, no anchors, no tabs, JSON's own words for null, true, false and numbers.
Everything else is a string, so that `on`, `012` and dates mean what they look like. The document is built
from libyaml's events without recursion; composing first would let deep nesting crash the process.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

import yaml

from aioc_compiler.diagnostics import Problem, quote, quoted
from aioc_compiler.parse.positions import Parser, at, placed
from aioc_compiler.parse.scalars import Refusal, key_refusal, scalar
from aioc_compiler.parse.syntax import syntax_problem
from aioc_compiler.parse.text import MOST_PROBLEMS, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from aioc_compiler.parse.positions import Place

DEEPEST = 40
TOO_DEEP = "too-deep"
WRITTEN_OUT = "write the value out where it is needed"

Container: TypeAlias = "dict[str, Any] | list[Any]"


@dataclass(frozen=True)
class Document:
    """A YAML file of the spec: its path below the spec folder, its data, and what they were read of."""

    path: str
    data: Any
    content: bytes = field(repr=False)

    @cached_property
    def positions(self) -> Place:
        """Where each value stands; few files are ever asked."""
        return placed(self.content)


def load(path: str, content: bytes) -> tuple[Document | None, list[Problem]]:
    """Read one YAML file; no document where it can't be read."""
    text = text_of(path, content)
    if not isinstance(text, str):
        return None, text
    builder = _Builder(path)
    builder.build(text)
    if builder.problems:
        return None, builder.problems[:MOST_PROBLEMS]
    return Document(path, builder.root, content), []


@dataclass(slots=True)
class _Open:
    """A mapping or list that is being read: a mapping's keys with their events; `key` waits for its value."""

    value: Container
    keys: dict[str, Any]
    key: str | None = None


@dataclass(slots=True)
class _Builder:
    """Builds one document from parser events, iteratively."""

    path: str
    problems: list[Problem] = field(default_factory=list[Problem])
    stack: list[_Open] = field(default_factory=list[_Open])
    root: Any = None
    documents: int = 0
    anchors: set[str] = field(default_factory=set[str])

    def build(self, text: str) -> None:
        try:
            self.read(text)
        except yaml.YAMLError as error:
            self.problems.append(_too_deep_before(self.path, text, error) or syntax_problem(self.path, error))
        if not self.documents and not self.problems:
            message = "the file is empty"
            self.problems.append(Problem(self.path, 1, 1, "empty", "", message, "fill it in or delete it"))

    def read(self, text: str) -> None:
        """Take the events of a text, as far as it can be read; raises YAMLError."""
        next_event = Parser(text).get_event
        while (event := next_event()) is not None:
            take = TAKEN.get(type(event))
            if take is not None:
                take(self, event)
            if len(self.stack) > DEEPEST:
                self.problem(event, TOO_DEEP, f"nested deeper than {DEEPEST}", "give the inner part a name")
                return

    def begin_document(self, event: Any) -> None:
        self.documents += 1
        if self.documents == 2:  # noqa: PLR2004  (the second document of a file)
            hint = "one document a file: drop the ---"
            self.problem(event, "two-documents", "a second YAML document", hint)

    def alias(self, event: Any) -> None:
        if event.anchor not in self.anchors:  # else the anchor is reported: one mistake, one problem
            self.problem(event, "alias", f"the alias {quote('*' + event.anchor)}", WRITTEN_OUT)
        self._put(None)

    def begin_mapping(self, event: Any) -> None:
        self._begin(event, {})

    def begin_list(self, event: Any) -> None:
        self._begin(event, [])

    def _begin(self, event: Any, value: Container) -> None:
        if event.tag is not None or event.anchor is not None:
            self._refuse_extras(event)
        if self._awaits_key():
            self.problem(event, "key", "a mapping or list as a key", "keys are words")
            self.stack[-1].key = ""
        else:
            self._put(value)
        self.stack.append(_Open(value, {}))

    def end(self, _event: Any) -> None:
        self.stack.pop()

    def scalar(self, event: Any) -> None:
        if event.tag is not None or event.anchor is not None:
            self._refuse_extras(event)
        is_plain = not event.style and event.tag is None
        if self._awaits_key():
            self._key(event, is_plain=is_plain)
            return
        value = scalar(event.value) if is_plain else event.value
        if type(value) is Refusal:
            self._refuse(event, value)
            value = event.value or None  # an id that is refused still names its entry
        self._put(value)

    def _awaits_key(self) -> bool:
        """Whether what comes next is the key of a mapping."""
        return bool(self.stack) and self.stack[-1].key is None and isinstance(self.stack[-1].value, dict)

    def _key(self, event: Any, *, is_plain: bool) -> None:
        key: str = event.value
        parent = self.stack[-1]
        refusal = key_refusal(key) if is_plain else None
        if refusal is not None:
            self._refuse(event, refusal)
        first = parent.keys.setdefault(key, event)
        if first is not event:
            line, _ = at(first)
            message = f"the key {quote(key)} stands twice"
            self.problem(event, "duplicate-key", message, f"the first is on line {line}; keep one")
        parent.key = key

    def _put(self, value: Any) -> None:
        if not self.stack:
            self.root = value
            return
        parent = self.stack[-1]
        container, key = parent.value, parent.key
        if isinstance(container, list):
            container.append(value)
        elif key is not None:
            container[key] = value
            parent.key = None
        else:
            parent.key = ""  # an alias as a key, reported already

    def _refuse_extras(self, event: Any) -> None:
        if event.tag is not None:
            self.problem(
                event, "tag", f"the tag {quote(event.tag)}", "write a plain value; tags are not read"
            )
        if event.anchor is not None:
            self.anchors.add(event.anchor)
            self.problem(event, "anchor", f"the anchor {quote('&' + event.anchor)}", WRITTEN_OUT)

    def _refuse(self, event: Any, refusal: Refusal) -> None:
        self.problem(event, refusal.code, refusal.message, refusal.hint)

    def problem(self, event: Any, code: str, message: str, hint: str) -> None:
        self.problems.append(Problem(self.path, *at(event), code, self._subject(), message, hint))

    def _subject(self) -> str:
        """Name the innermost entry around here that has said its id already."""
        for level in reversed(self.stack):
            if isinstance(level.value, dict) and isinstance(level.value.get("id"), str):
                return quoted(level.value["id"])
        return ""


TAKEN: Mapping[type, Callable[[_Builder, Any], None]] = {
    yaml.ScalarEvent: _Builder.scalar,
    yaml.MappingStartEvent: _Builder.begin_mapping,
    yaml.SequenceStartEvent: _Builder.begin_list,
    yaml.MappingEndEvent: _Builder.end,
    yaml.SequenceEndEvent: _Builder.end,
    yaml.AliasEvent: _Builder.alias,
    yaml.DocumentStartEvent: _Builder.begin_document,
}
"""What is done with each kind of event; nothing with the others."""


def _too_deep_before(path: str, text: str, error: yaml.YAMLError) -> Problem | None:
    """Find nesting that is too deep before an error: a parser that looks ahead may stop there first."""
    mark = getattr(error, "problem_mark", None)
    if mark is None or mark.index >= len(text):
        return None
    builder = _Builder(path)
    with suppress(yaml.YAMLError):
        builder.read(text[: mark.index])
    return next((one for one in builder.problems if one.code == TOO_DEEP), None)
