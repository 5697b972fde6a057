"""Turns jsonschema's errors into one problem a mistake, in the words of the spec."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aioc_compiler.diagnostics import Problem, quoted
from aioc_compiler.parse.alternatives import choices, innermost
from aioc_compiler.parse.member_messages import members
from aioc_compiler.parse.value_messages import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from aioc_compiler.parse.load import Document
    from aioc_compiler.parse.positions import Step

    Said = tuple[str, str, str]
    """Code, message and hint."""

    Broken = Any
    """A ValidationError; to type checkers half of its attributes may be unset."""

MEMBERS = {"additionalProperties", "required", "dependentRequired", "anyOf", "oneOf"}
"""Keywords about an object's members: several of them may be broken in one place."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """A problem, and the path of the value that it makes unusable."""

    path: tuple[Step, ...]
    problem: Problem


def explain(document: Document, errors: Iterable[Broken]) -> list[Mistake]:
    """Say what a file's errors come down to."""
    by_place: dict[tuple[Step, ...], list[Broken]] = defaultdict(list)
    for error in errors:
        for part in innermost(error):
            by_place[_path(part)].append(part)
    return [
        Mistake(path, one) for path, found in by_place.items() for one in _at_place(document, path, found)
    ]


def _path(error: Broken) -> tuple[Step, ...]:
    """Where the error is; the name of a member where that is what is wrong."""
    path = tuple(error.absolute_path)
    return (*path, error.instance) if _is_about_a_name(error) else path


def _is_about_a_name(error: Broken) -> bool:
    steps = list(error.absolute_schema_path)
    return "propertyNames" in steps and not isinstance(error.instance, dict | list)


def _at_place(document: Document, path: tuple[Step, ...], errors: Sequence[Broken]) -> Iterator[Problem]:
    """Say what is wrong with one value."""
    subject = _subject(document.data, path)
    about_members = [error for error in errors if error.validator in MEMBERS and not _alternatives(error)]
    about_value = sorted((error for error in errors if error not in about_members), key=_is_no_type_error)
    if about_value:
        place = _key_or_value(document, path, about_value[0])
        yield Problem(document.path, *place, *_shuffled(subject, value(about_value[0], path)))
        return
    guessed: set[str] = set()
    for error in sorted(about_members, key=lambda one: one.validator != "additionalProperties"):
        for key, said in members(error, guessed):
            place = document.positions.key((*path, key)) if key else document.positions.value(path)
            yield Problem(document.path, *place, *_shuffled(subject, said))


def _alternatives(error: Broken) -> bool:
    return error.validator in {"anyOf", "oneOf"} and not choices(error)


def _is_no_type_error(error: Broken) -> bool:
    return str(error.validator) != "type"


def _key_or_value(document: Document, path: tuple[Step, ...], error: Broken) -> tuple[int, int]:
    if _is_about_a_name(error):
        return document.positions.key(path)
    return document.positions.value(path)


def _shuffled(subject: str, said: Said) -> tuple[str, str, str, str]:
    code, message, hint = said
    return code, subject, message, hint


def _subject(data: Any, path: Sequence[Step]) -> str:
    """Name the entry that a path leads into."""
    found = ""
    for index, step in enumerate(path):
        found = str(path[index + 1]) if step == "$defs" and index == 0 and len(path) > 1 else found
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            break
        if index == 1 and isinstance(data, dict) and isinstance(data.get("id"), str):
            found = data["id"]
    return quoted(found)
