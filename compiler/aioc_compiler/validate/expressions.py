"""JSONPaths and regular expressions parse."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aioc_compiler.diagnostics import quote
from aioc_compiler.parse.places import all_schemas, places
from aioc_compiler.validate.arguments import sound
from aioc_compiler.validate.echoes import TAKEN
from aioc_compiler.validate.json_paths import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Entry, EntryKind, Spec

    Expression = tuple[Entry, tuple[Step, ...], str]

PATHS: Mapping[EntryKind, Sequence[str]] = {
    "check": ("at", "unless", "mutations.*.at"),
    "deviation": ("matches.*.at", "mutations.*.at"),
    "model kind": ("declared.*.at",),
    "client": ("needs.*.matches.*.at", "needs.*.unless.*.at", "ignores.*.at", "unread.*"),
    "implementation": ("known_issues.*.detect.*.at", "known_issues.*.detect.*.extra"),
}
PATTERNS: Mapping[EntryKind, Sequence[str]] = {
    "model kind": ("pattern", "declared.*.matches"),
    "deviation": ("matches.*.actual",),
    "client": ("needs.*.matches.*.actual", "needs.*.unless.*.actual", "ignores.*.actual"),
    "implementation": ("recognise.*.matches", "contradicted.*.matches", "known_issues.*.detect.*.actual"),
}
SIMPLE = re.compile(r"\$(\.[A-Za-z_][A-Za-z0-9_]*|\[\*\])*")
"""A JSONPath for certain, as most are."""

UNSHARED = re.compile(r"(?<!\\)(?:\\\\)*(\(\?(?:[=!>]|<[=!])|\(\?P?[=<(]|\\[1-9]|\\Z|[*+?}]\+)")
"""What only some regular expression engines know: Pydantic's has no lookaround and no back references."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find expressions that can't be used."""
    for entry, path, text in (
        *_in_table(spec, PATHS),
        *_echoes(spec),
        *_recognitions(spec),
        *_arguments(spec, "json-path"),
    ):
        yield from _path(entry, path, text)
    for entry, path, text in (*_in_table(spec, PATTERNS), *_in_schemas(spec), *_arguments(spec, "pattern")):
        yield from _regex(entry, path, text)


def _in_table(spec: Spec, table: Mapping[EntryKind, Sequence[str]]) -> Iterator[Expression]:
    for kind, patterns in table.items():
        for entry in spec.all(kind):
            for pattern in patterns:
                for path, text in places(entry.data, pattern):
                    if isinstance(text, str):
                        yield entry, path, text


def _echoes(spec: Spec) -> Iterator[Expression]:
    for entry in spec.all("row"):
        for taken in TAKEN:
            for path, _ in places(entry.data, taken):
                yield entry, path, str(path[-1])


def _recognitions(spec: Spec) -> Iterator[Expression]:
    """Where a server gives itself away is a JSONPath, unless it is a header."""
    for entry in spec.sound("implementation"):
        for path, rule in places(entry.data, "recognise.*"):
            if rule["where"] in ("models", "body", *spec.recognition):
                yield entry, (*path, "at"), rule["at"]


def _arguments(spec: Spec, kind: str) -> Iterator[Expression]:
    for argument in sound(spec, kind):
        yield argument.check, argument.path, argument.value


def _in_schemas(spec: Spec) -> Iterator[Expression]:
    for entry, path, schema in all_schemas(spec):
        if "pattern" in schema:
            yield entry, (*path, "pattern"), schema["pattern"]


def _path(entry: Entry, path: tuple[Step, ...], text: str) -> Iterator[Problem]:
    if SIMPLE.fullmatch(text):
        return
    path_or_why = compiled(text)
    if isinstance(path_or_why, str):
        message = f"{quote(text)} isn't a JSONPath: {path_or_why}"
        yield entry.problem("bad-jsonpath", message, "see RFC 9535; it begins with $", *path)


def _regex(entry: Entry, path: tuple[Step, ...], text: str) -> Iterator[Problem]:
    unshared = UNSHARED.search(text)
    if unshared:
        message = f"{quote(unshared[1])} isn't supported by every regex engine"
        yield entry.problem("bad-regex", message, "write it without lookaround and back references", *path)
        return
    try:
        re.compile(text)
    except (re.error, RecursionError, OverflowError) as error:
        message = f"{quote(text)} isn't a regular expression: {error}"
        yield entry.problem("bad-regex", message, "escape literal characters with \\", *path)
