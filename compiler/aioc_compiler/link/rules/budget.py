"""A row and a profile cost no more requests than the spec allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.link.catalogue import profile_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_compiler.link.spec import Entry, Spec
    from aioc_compiler.problems import Problem


def find(spec: Spec) -> Iterator[Problem]:
    """Find rows and profiles over their budget."""
    settings: Any = spec.settings.data if spec.settings else None
    allowed = settings.get("requests_per_row") if isinstance(settings, dict) else None
    if isinstance(allowed, int):
        for row in spec.sound("row"):
            if cost(row) > allowed:
                yield _dear(row, allowed)
    if "row" not in spec.blind and all(row.sound for row in spec.all("row")):
        for profile in spec.sound("profile"):
            yield from _profile(profile, spec)


def cost(row: Entry) -> int:
    """The most requests a row sends: the second is the fallback, or else the malformed one."""
    return 1 + ("fallback" in row.data or "malformed" in row.data)


def _dear(row: Entry, allowed: int) -> Problem:
    second = "malformed" if "malformed" in row.data else "fallback"
    message = f"needs {cost(row)} requests, and requests_per_row in aioc.yaml is {allowed}"
    return row.key_problem("budget", message, f"leave out {second}", second)


def _profile(profile: Entry, spec: Spec) -> Iterator[Problem]:
    rows = profile_rows(profile.data, spec)
    total = sum(cost(row) for row in rows)
    if total > profile.data["budget"]:
        message = f"its {len(rows)} rows need {total} requests, and its budget is {profile.data['budget']}"
        yield profile.problem("budget", message, "leave out rows, or raise it on purpose", "budget")
