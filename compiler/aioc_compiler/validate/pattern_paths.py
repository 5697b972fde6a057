"""Findings that clients and implementations are said to meet can stand where they are said to.

What is missing, null or of another type is so by a schema, of those that the rows are answered with.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.globs import matching
from aioc_compiler.catalog.holds import SHAPE
from aioc_compiler.diagnostics import quote
from aioc_compiler.parse.places import places
from aioc_compiler.validate.cycles import schema_cycles
from aioc_compiler.validate.finding_paths import leads, steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, EntryKind, Spec

    Root = tuple[bool, str]
    """Whether a schema is that of events, and its name."""

PATTERNS: Mapping[EntryKind, Sequence[tuple[str, str]]] = {
    "client": (("needs.*", "matches.*"), ("needs.*", "unless.*"), ("ignores", "*")),
    "implementation": (("known_issues.*", "detect.*"),),
}
"""What names rows, if anything does, and in it the patterns of findings."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find patterns at paths that lead nowhere."""
    if not spec.whole("row") or not spec.whole("schema") or spec.once(schema_cycles):
        return
    known = {schema.id: schema.data for schema in spec.all("schema")}
    roots_of, reaches = cache(partial(_roots, spec)), cache(partial(leads, known=known))
    for kind, patterns in PATTERNS.items():
        for entry in spec.sound(kind):
            for around, inside in patterns:
                for path, part in places(entry.data, around):
                    roots = roots_of(_named(part))
                    for at, one in places(part, inside):
                        yield from _dead_ends(entry, (*path, *at), one, roots, reaches)


def _dead_ends(
    entry: Entry, path: Any, pattern: Mapping[str, Any], roots: set[Root], reaches: Callable[..., bool]
) -> Iterator[Problem]:
    names = steps(pattern.get("at", "").removesuffix(".*"))
    if pattern.get("finding") not in SHAPE or pattern["finding"] == "extra" or names is None:
        return
    if roots and not any(reaches(root, names) for root in roots):
        message = f"{quote(pattern['at'])} doesn't exist in the answers of its rows"
        yield entry.problem(
            "no-such-place", message, "for a stream's events a path begins with $[*]", *path, "at"
        )


def _named(part: Any) -> tuple[str, ...]:
    """The rows that a need or an issue is about; none where it is about all."""
    return tuple(part.get("rows", ())) if isinstance(part, dict) else ()


def _roots(spec: Spec, named: tuple[str, ...]) -> set[Root]:
    """The schemas of all that some rows may be answered with."""
    rows = spec.ids("row")
    return {root for name in (matching(named, rows) if named else rows) for root in _of(rows[name].data)}


def _of(row: Mapping[str, Any]) -> Iterator[Root]:
    for key in ("body", "event", "assembled"):
        if key in row["response"]:
            yield key == "event", row["response"][key]
    if "malformed" in row:
        yield False, row["malformed"]["schema"]
