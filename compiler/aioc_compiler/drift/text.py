"""Tells the differences, each with its place in the spec."""

from __future__ import annotations

from textwrap import indent
from typing import TYPE_CHECKING, Any

from aioc_compiler.drift.differences import SAYS
from aioc_compiler.drift.paste import paste
from aioc_compiler.drift.renames import renamed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from aioc_compiler.drift.differences import Difference
    from aioc_compiler.drift.exceptions import Covered, Sorted
    from aioc_compiler.drift.sources import Source
    from aioc_compiler.parse.spec import Spec


def lines(found: Sorted, source: Source, spec: Spec, root: str, exceptions: Path) -> Iterator[str]:
    """Write a report, line by line."""
    for difference in found.new:
        yield from difference_lines(difference, source.definitions, spec, root)
        if name := renamed(difference, found.new):
            yield f"    perhaps renamed to: {name}"
    for covered in found.known:
        yield from stale(covered, exceptions)
        if len(covered.keys) > covered.group.covers:  # which of them are new, nobody can tell
            for difference in covered.differences:
                yield from difference_lines(difference, source.definitions, spec, root)
    yield summary(found, source)


def stale(covered: Covered, exceptions: Path) -> Iterator[str]:
    """Tell where a group covers another number than was reviewed, and which patterns mean nothing now."""
    group, count = covered.group, len(covered.keys)
    if covered.is_current:
        return
    yield f"{exceptions}:{group.line}: covers {count}, and {group.covers} were reviewed: {group.reason}"
    for pattern in covered.gone:
        yield f"{exceptions}:{pattern.line}: no longer occurs: {pattern.words}"


def difference_lines(
    difference: Difference, definitions: Mapping[str, Any], spec: Spec, root: str
) -> Iterator[str]:
    """Tell one difference: its place, what it is, where the source says so, and what to paste."""
    yield f"{root}/{place(difference, spec)}: {difference.key}: {SAYS[difference.kind]}"
    if difference.there:
        yield f"    there: {difference.there}"
    if text := paste(difference, definitions):
        yield indent(text.rstrip("\n"), "    | ")


def place(difference: Difference, spec: Spec) -> str:
    """Find file, line and column of a difference; inline schemas stand in their check."""
    here = difference.here
    entry = spec.ids(here.kind)[here.id]
    line, column = entry.document.positions.key((*entry.path, *here.path))
    return f"{entry.document.path}:{line}:{column}"


def reviewed(known: Iterable[Covered]) -> Iterator[str]:
    """Tell the differences that stand, by reason."""
    for covered in known:
        if covered.keys:
            yield f"{len(covered.keys)}: {covered.group.reason}"
            yield from (f"    {key}" for key in covered.keys)


def summary(found: Sorted, source: Source) -> str:
    """Count it all."""
    new = len({one.key for one in found.new})
    known = sum(len(covered.keys) for covered in found.known)
    parts = [f"{source.title}: {_count(new, 'difference')}", f"{known} on file"]
    old = sum(not covered.is_current for covered in found.known)
    return ", ".join(parts + ([f"{_count(old, 'exception')} to look at"] if old else []))


def _count(number: int, word: str) -> str:
    return f"1 {word}" if number == 1 else f"{number} {word}s"
