"""A failed check that is meant for a reason can fail for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.rules import rule_and_arguments
from aioc_compiler.diagnostics import instead, quote
from aioc_compiler.parse.places import places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Entry, EntryKind, Spec

PLACES: Mapping[EntryKind, tuple[str, ...]] = {
    "deviation": ("matches.*",),
    "client": ("needs.*.matches.*", "needs.*.unless.*", "ignores.*"),
    "implementation": ("known_issues.*.detect.*",),
}
"""Where findings are meant, by kind of entry."""

BY_MATCH: Mapping[str, tuple[str, ...]] = {"all": (), "some": ("absent",), "none": ("present",)}
"""Why a check fails by how its matches must fit, whatever it asks of them."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find reasons that the check which they are said of never gives."""
    checks = {check.id: _reasons(check.data, spec) for check in spec.sound("check")}
    for kind, patterns in PLACES.items():
        for entry in spec.sound(kind):
            for pattern in patterns:
                for path, meant in places(entry.data, pattern):
                    yield from _unknown(entry, path, meant, checks.get(meant.get("check"), []))


def _unknown(
    entry: Entry, path: tuple[Step, ...], meant: Mapping[str, Any], known: list[str]
) -> Iterator[Problem]:
    if known and meant.get("reason", known[0]) not in known:
        message = f"{quote(meant['check'])} never fails for {quote(meant['reason'])}"
        yield entry.problem("unknown-reason", message, instead(meant["reason"], known, ""), *path, "reason")


def _reasons(check: Mapping[str, Any], spec: Spec) -> list[str]:
    by_match = BY_MATCH[check.get("match", "all")]
    if "rule" not in check:
        return [*by_match, "unlike-schema"]
    rule = spec.ids("rule").get(rule_and_arguments(check["rule"])[0])
    return [*by_match, *(rule.data.get("reasons", ()) if rule is not None else ())]
