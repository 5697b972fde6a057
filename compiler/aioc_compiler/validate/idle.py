"""What the spec declares is of use: somebody names it, and the reference server shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.catalog.holds import held_ids, is_of_shape
from aioc_compiler.catalog.rules import rule_and_arguments
from aioc_compiler.diagnostics import quote
from aioc_compiler.parse.places import places

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import EntryKind, Spec

FIXTURES = ("request.fixture", "fallback.fixture", "repeat.fixture", "malformed.request.fixture")
"""Where a row names the fixtures that it sends."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find what nobody names: checks, deviations, fixtures and rules; and checks that nobody can see fail."""
    rows = spec.all("row")
    if spec.whole("row"):
        yield from _unnamed(spec, "check", {name for row in rows for name in held_ids(row, "checks", spec)})
        tolerated = {name for row in rows for name in held_ids(row, "deviations", spec)}
        tolerated |= {one.id for one in spec.sound("deviation") if is_of_shape(one.data)}
        yield from _unnamed(spec, "deviation", tolerated)
        sent = {name for row in rows for pattern in FIXTURES for _, name in places(row.data, pattern)}
        yield from _unnamed(spec, "fixture", sent)
    checks = spec.all("check")
    if spec.whole("check"):
        asked = {rule_and_arguments(check.data["rule"])[0] for check in checks if "rule" in check.data}
        yield from _unnamed(spec, "rule", asked, by="check")
    for check in spec.sound("check"):
        if not check.data.get("mutations"):
            message = "nothing shows that it notices what it is for"
            yield check.problem(
                "missing-key", message, "add mutations: how a server looks that lacks it", "id"
            )


def _unnamed(spec: Spec, kind: EntryKind, named: Collection[str], by: EntryKind = "row") -> Iterator[Problem]:
    if not set(named) <= spec.ids(kind).keys():
        return  # one of them is misspelt, and may be what lacks here
    for entry in spec.sound(kind):
        if entry.id not in named:
            message = f"no {by} names the {kind} {quote(entry.id)}"
            yield entry.problem("idle", message, f"name it on a {by}, or take it out", "id")
