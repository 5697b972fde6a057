"""Tells the differences, each with its place in the spec."""

from __future__ import annotations

from textwrap import indent
from typing import TYPE_CHECKING, Any

from aioc_compiler.drift.differences import SAYS
from aioc_compiler.drift.paste import paste

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from aioc_compiler.drift.differences import Difference
    from aioc_compiler.drift.exceptions import Known, Sorted
    from aioc_compiler.drift.sources import Source
    from aioc_compiler.parse.spec import Spec


def lines(found: Sorted, source: Source, spec: Spec, root: str, exceptions: Path) -> Iterator[str]:
    """Write a report, line by line."""
    for difference in found.new:
        yield from told(difference, source.definitions, spec, root)
    for known in found.gone:
        yield f"{exceptions}:{known.line}: no longer occurs, take it out: {known.words}"
    yield summary(found, source)


def told(difference: Difference, definitions: Mapping[str, Any], spec: Spec, root: str) -> Iterator[str]:
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


def reviewed(pairs: tuple[tuple[Difference, Known], ...]) -> Iterator[str]:
    """Tell the differences that stand, by reason."""
    reasons = dict.fromkeys(known.reason for _, known in pairs)
    for reason in reasons:
        yield reason
        yield from sorted({f"    {one.key}" for one, known in pairs if known.reason == reason})


def summary(found: Sorted, source: Source) -> str:
    """Count it all."""
    new = len({one.key for one in found.new})
    known = len({one.key for one, _ in found.known})
    counted = "1 difference" if new == 1 else f"{new} differences"
    parts = [f"{source.title}: {counted}", f"{known} on file"]
    return ", ".join(parts + ([f"{len(found.gone)} exceptions no longer occur"] if found.gone else []))
