"""A row's checks look at what the row has: one with nothing to look at would never say anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.catalog.holds import held
from aioc_compiler.diagnostics import quote
from aioc_compiler.validate.arguments import asking

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, Spec

REFUSED = frozenset({"error", "rejection"})
ANSWERED: Mapping[str, frozenset[str]] = {
    "body": frozenset({"body", "assembled"}),
    "event": frozenset({"events"}),
    "assembled": frozenset({"assembled"}),
}
"""What there is to look at, by what the answer is said to be."""

WHERE: Mapping[str, str] = {
    "body": "whose response has body, and not rejects",
    "events": "whose response has event",
    "assembled": "whose response has body, or event and assembled",
    "headers": "whose response has no rejects",
    "error": "that have malformed, or whose response has rejects",
    "rejection": "that have malformed, or whose response has rejects",
    "repeat": "that have repeat",
    "cleanup": "that have cleanup",
    "content": "whose response has file",
}
"""Which rows have something for a check of each kind."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find checks that look at something of which their row has none."""
    lost = {check.id for check, rule, _ in asking(spec) if _root(check) not in rule.data["roots"]}
    looks = {check.id: _root(check) for check in spec.sound("check") if check.id not in lost}
    for row in spec.sound("row"):
        there = roots(row)
        for path, name in held(row, "checks", spec):
            if name in looks and looks[name] not in there:
                message = f"{quote(name)} reads {looks[name]}, and the row has none"
                hint = f"list it on rows {WHERE[looks[name]]}"
                yield row.problem("nothing-to-check", message, hint, *path)


def _root(check: Entry) -> str:
    return str(check.data.get("root", "body"))


def roots(row: Entry) -> frozenset[str]:
    """What checks of a row can look at."""
    response = row.data["response"]
    if "rejects" in response:
        return REFUSED
    found = frozenset({"headers"}).union(*(ANSWERED[key] for key in ANSWERED if key in response))
    found |= REFUSED if "malformed" in row.data else frozenset()
    found |= {"content"} if "file" in response else frozenset()
    return found | {"repeat", "cleanup"}.intersection(row.data)
