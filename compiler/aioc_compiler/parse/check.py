"""Holds each file of the spec to its JSON Schema in spec/meta."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator, SchemaError
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from aioc_compiler.diagnostics import Problem
from aioc_compiler.parse.inline import inlined
from aioc_compiler.parse.messages import Mistake, explain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aioc_compiler.parse.load import Document

    Validator = Any

BASE = "https://aioc.invalid/"
"""Stands before the meta files' paths, so that they can refer to each other by file name."""


@dataclass(frozen=True, slots=True)
class Meta:
    """The language of the spec: a JSON Schema for each kind of file."""

    documents: Mapping[str, Document]
    validators: Mapping[str, Validator]

    def of(self, path: str) -> Validator | None:
        """The validator for a file of the spec, where spec/meta has one."""
        return self.validators.get(path.partition("/")[0].removesuffix(".yaml"))


def meta(documents: Iterable[Document], *, trusted: bool = False) -> tuple[Meta, list[Problem]]:
    """Make validators of the files of spec/meta; `trusted` where they are known to be schemas."""
    known = {document.path: document for document in documents}
    problems = [] if trusted else [problem for document in known.values() for problem in _no_schema(document)]
    wrong = {problem.path for problem in problems}
    sound = {path: document for path, document in known.items() if path not in wrong}
    whole = inlined({path: _undeclared(document.data) for path, document in sound.items()}, BASE)
    registry: Registry[Any] = Registry().with_resources(
        (BASE + path, DRAFT202012.create_resource(schema)) for path, schema in whole.items()
    )
    strict = _strict()
    validators = {
        path.removeprefix("meta/").removesuffix(".yaml"): strict({"$ref": BASE + path}, registry=registry)
        for path in sound
    }
    return Meta(known, validators), problems


def _undeclared(data: Any) -> Any:
    """Drop `$schema`: jsonschema would follow it to its own class and leave ours."""
    return {key: value for key, value in data.items() if key != "$schema"}


def _no_schema(document: Document) -> Iterator[Problem]:
    if not isinstance(document.data, dict):
        yield Problem(document.path, 1, 1, "bad-meta", "", "no JSON Schema", "a JSON Schema is a mapping")
        return
    try:
        Draft202012Validator.check_schema(document.data)
    except SchemaError as error:
        place = document.positions.value(error.absolute_path)
        message = f"no JSON Schema: {_one_line(error.message)}"
        yield Problem(
            document.path, *place, "bad-meta", "", message, "see https://json-schema.org/draft/2020-12"
        )


def _one_line(text: str) -> str:
    return " ".join(text.split())[:200]


def no_language(path: str) -> Problem:
    """Say that a file can't be checked."""
    kind = path.partition("/")[0].removesuffix(".yaml")
    message = f"there is no sound spec/meta/{kind}.yaml to check it by"
    return Problem(path, 1, 1, "no-meta", "", message, "fix it, or copy it from the spec that ships")


def check(document: Document, language: Meta) -> list[Mistake]:
    """Find where a file departs from its schema."""
    validator = language.of(document.path)
    if validator is None:
        return []
    try:
        return explain(document, list(validator.iter_errors(document.data)))
    except Unresolvable as error:
        message = f"spec/meta has no {_one_line(str(error))}"
        problem = Problem(document.path, 1, 1, "bad-meta", "", message, "fix the $ref in spec/meta")
        return [Mistake((), problem)]


@cache
def _strict() -> Any:
    """JSON Schema as it is meant: `$` is the end of the text, and 200.0 is no integer."""
    types = Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer)
    derive: Any = extend
    return derive(Draft202012Validator, {"pattern": _pattern}, type_checker=types)


def _is_integer(_checker: Any, value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _pattern(_validator: Any, pattern: str, instance: Any, _schema: Any) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not _compiled(pattern).search(instance):
        yield ValidationError("does not match")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # Python's $ also matches before a line break at the end; no id may end in one.
    return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))
