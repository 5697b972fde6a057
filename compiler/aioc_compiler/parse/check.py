"""Holds each file of the spec to its JSON Schema in spec/meta."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from aioc_compiler.diagnostics import Problem
from aioc_compiler.parse.messages import Mistake, explain
from aioc_compiler.parse.surely import BASE, Schemas, is_schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from aioc_compiler.parse.load import Document


@dataclass(frozen=True)
class Meta:
    """The language of the spec: a JSON Schema for each kind of file; `schemas` are the sound ones by path."""

    documents: Mapping[str, Document]
    schemas: Mapping[str, Any]

    def of(self, path: str) -> str | None:
        """The path of the schema of a file of the spec, where spec/meta has one."""
        name = f"meta/{path.partition('/')[0].removesuffix('.yaml')}.yaml"
        return name if name in self.schemas else None

    def passes(self, path: str, data: Any) -> bool:
        """Whether a file's data is right for certain; where this says no, the validators know."""
        schema = self.of(path)
        return schema is not None and self._quick.passes(BASE + schema, data)

    @cached_property
    def _quick(self) -> Schemas:
        return Schemas({BASE + path: schema for path, schema in self.schemas.items()})

    def _find(self, file: str, reference: str) -> tuple[str, Any]:
        name, _, pointer = reference.partition("#")
        path = f"meta/{name}" if name else file
        node = self.schemas.get(path)
        for part in pointer.split("/")[1:]:
            node = node.get(part) if isinstance(node, dict) else None
        return path, node

    @cached_property
    def validators(self) -> Mapping[str, Any]:
        """What says by each schema what is wrong with a file."""
        from aioc_compiler.parse.strict import validators  # noqa: PLC0415 - slow to import, seldom needed

        return validators(self.schemas, self._find)


def meta(documents: Sequence[Document]) -> tuple[Meta, list[Problem]]:
    """Make the language of the files of spec/meta, as far as they are schemas."""
    problems = [problem for document in documents for problem in _no_schema(document)]
    wrong = {problem.path for problem in problems}
    return trusted([one for one in documents if one.path not in wrong]), problems


def trusted(documents: Iterable[Document]) -> Meta:
    """Make the language of files that are known to be schemas."""
    known = {document.path: document for document in documents}
    return Meta(known, {path: _undeclared(document.data) for path, document in known.items()})


def _undeclared(data: Any) -> Any:
    """Drop `$schema`: jsonschema would follow it to its own class and leave ours."""
    return {key: value for key, value in data.items() if key != "$schema"}


def _no_schema(document: Document) -> Iterator[Problem]:
    if not isinstance(document.data, dict):
        yield Problem(document.path, 1, 1, "bad-meta", "", "no JSON Schema", "a JSON Schema is a mapping")
        return
    if is_schema(_undeclared(document.data)):
        return
    from aioc_compiler.parse.strict import schema_error  # noqa: PLC0415 - see above

    error = schema_error(document.data)
    if error is not None:
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
    path = language.of(document.path)
    if path is None or language.passes(document.path, document.data):
        return []
    from referencing.exceptions import Unresolvable  # noqa: PLC0415 - see above

    try:
        return explain(document, list(language.validators[path].iter_errors(document.data)))
    except Unresolvable as error:
        message = f"spec/meta has no {_one_line(str(error))}"
        problem = Problem(document.path, 1, 1, "bad-meta", "", message, "fix the $ref in spec/meta")
        return [Mistake((), problem)]
