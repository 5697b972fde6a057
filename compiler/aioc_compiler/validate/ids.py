"""Every id is given once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.catalog.resolve import group, inline_checks, inline_name
from aioc_compiler.diagnostics import Problem, quote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from aioc_compiler.parse.spec import Entry, Spec


def find(spec: Spec) -> Iterator[Problem]:
    """Find ids that stand twice, and rows that can't be told apart."""
    for kind, entries in spec.entries.items():
        for entry, first in _twice(entries, lambda one: one.id.lower()):
            message = f"the {kind} {quote(entry.id)} exists already"
            at = () if kind == "schema" else ("id",)
            hint = f"the first is in {_where(first)}"
            yield entry.problem("duplicate-id", message, hint, *at, key=kind == "schema")
    checks = inline_checks(spec)
    for entry, first in _twice(checks, lambda one: inline_name(one.id)):
        if entry.id != first.id:
            message = f"differs from {quote(first.id)} in punctuation alone"
            yield entry.problem("duplicate-id", message, "choose other words", "id")
    for entry, first in _twice(spec.sound("row"), _question):
        message = f"asks the same as {quote(first.id)}: method, path and variant"
        yield entry.problem("duplicate-row", message, "give it a variant", "path")
    yield from _groups(spec)


def _question(row: Entry) -> str:
    return f"{row.data['method']} {row.data['path']} {row.data.get('variant', '')}"


def _twice(entries: Iterable[Entry], name: Callable[[Entry], str]) -> Iterator[tuple[Entry, Entry]]:
    """Pair each entry whose name was there before with the first one of that name."""
    seen: dict[str, Entry] = {}
    for entry in entries:
        first = seen.setdefault(name(entry), entry)
        if first is not entry:
            yield entry, first


def _where(entry: Entry) -> str:
    line, _ = entry.document.positions.value(entry.path)
    return f"{entry.document.path}:{line}"


def _groups(spec: Spec) -> Iterator[Problem]:
    """Find groups whose rows stand in two files: their order would hang on the files' names."""
    first: dict[str, str] = {}
    rows = {row.document.path: row for row in spec.all("row")}
    for path, row in rows.items():
        other = first.setdefault(group(row), path)
        if other != path:
            place = row.document.positions.value(("group",))
            message = f"the rows of the group {quote(group(row))} stand in {other}"
            yield Problem(path, *place, "duplicate-group", "", message, "keep a group's rows in one file")
