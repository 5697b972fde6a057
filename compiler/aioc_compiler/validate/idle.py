"""What the spec declares is of use: a row lists it, and the reference server shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.diagnostics import quote
from aioc_compiler.parse.places import places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import EntryKind, Spec

LISTED: Mapping[EntryKind, tuple[str, ...]] = {
    "check": ("checks.*",),
    "deviation": ("deviations.*",),
    "fixture": ("request.fixture", "fallback.fixture", "repeat.fixture", "malformed.request.fixture"),
}
"""Where rows name what would be of no use without them."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find checks, deviations and fixtures that no row names, and checks that nobody can see fail."""
    if "row" not in spec.blind:
        for kind, patterns in LISTED.items():
            yield from _unnamed(spec, kind, patterns)
    for check in spec.sound("check"):
        if not check.data.get("act"):
            message = "nothing shows that it notices what it is for"
            yield check.problem("missing-key", message, "add act: how a server looks that lacks it", "id")


def _unnamed(spec: Spec, kind: EntryKind, patterns: tuple[str, ...]) -> Iterator[Problem]:
    named = {name for row in spec.all("row") for pattern in patterns for _, name in places(row.data, pattern)}
    if not named <= spec.ids(kind).keys():
        return  # one of them is misspelt, and may be what lacks here
    for entry in spec.sound(kind):
        if entry.id not in named:
            message = f"no row names the {kind} {quote(entry.id)}"
            yield entry.problem("idle", message, "name it on a row, or take it out", "id")
