"""A profile names rows that are there, and says what it means that they aren't."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.catalog.globs import matching
from aioc_compiler.catalog.resolve import profile_rows
from aioc_compiler.diagnostics import instead, quote
from aioc_compiler.parse.places import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, Spec


def find(spec: Spec) -> Iterator[Problem]:
    """Find patterns that match nothing, and kinds whose absence means nothing."""
    if "row" in spec.blind:
        return
    rows = spec.ids("row")
    for profile in spec.sound("profile"):
        for path, pattern in (*places(profile.data, "rows.*"), *places(profile.data, "without.*")):
            if not matching([pattern], rows):
                message = f"no row {quote(pattern)}"
                hint = instead(pattern, rows, "look into endpoints/")
                yield profile.problem("unknown-row", message, hint, *path)
        yield from _absences(profile, spec)


def _absences(profile: Entry, spec: Spec) -> Iterator[Problem]:
    met = {row.data.get("kind") for row in profile_rows(profile.data, spec) if row.sound}
    for kind in sorted(met - set(profile.data["absent"])):
        message = f"doesn't say what an absent row of kind {quote(kind)} means"
        yield profile.key_problem("missing-key", message, f"add {kind} to absent", "absent")
