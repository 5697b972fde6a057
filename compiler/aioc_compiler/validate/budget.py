"""A row and a profile cost no more requests than the spec allows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.globs import matching
from aioc_compiler.catalog.resolve import PREFLIGHT, profile_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, Spec

SWITCHING_PROTOCOLS = 101


def find(spec: Spec) -> Iterator[Problem]:
    """Find rows and profiles over their budget."""
    settings: Any = spec.settings.data if spec.settings else None
    allowed = settings.get("requests_per_row") if isinstance(settings, dict) else None
    if isinstance(allowed, int):
        for row in spec.sound("row"):
            if cost(row) > allowed:
                yield _dear(row, allowed)
    if spec.whole("row") and any(row.data.get("contact") for row in spec.all("row")):
        for profile in spec.sound("profile"):
            yield from _profile(profile, spec) if _is_whole(profile, spec) else ()


def cost(row: Entry) -> int:
    """The most requests a row sends: the second is the fallback, or else the malformed one or the repeat."""
    answered = ("malformed" in row.data) + ("repeat" in row.data)
    return 1 + max("fallback" in row.data, answered)


def _dear(row: Entry, allowed: int) -> Problem:
    second = next(role for role in ("repeat", "malformed", "fallback") if role in row.data)
    message = f"needs {cost(row)} requests, and requests_per_row in aioc.yaml is {allowed}"
    return row.key_problem("budget", message, f"leave out {second}", second)


def total(rows: Sequence[Entry]) -> int:
    """Count what a run of these rows sends: the contact, a canary for each way to ask, the rows."""
    others = [row for row in rows if not row.data.get("contact", False)]
    return 1 + len({_way(row) for row in rows} - {PREFLIGHT}) + sum(map(cost, others))


def _way(row: Entry) -> str:
    """Name how a row asks: by a method, or over a WebSocket; each has its canary."""
    response = row.data["response"]
    return "websocket" if response["status"] == SWITCHING_PROTOCOLS else row.data["method"]


def _is_whole(profile: Entry, spec: Spec) -> bool:
    """Whether each of its patterns means some row: a misspelt one may be what costs too much."""
    patterns = (*profile.data["rows"], *profile.data.get("without", ()))
    return all(matching([pattern], spec.ids("row")) for pattern in patterns)


def _profile(profile: Entry, spec: Spec) -> Iterator[Problem]:
    rows = profile_rows(profile.data, spec)
    sent, budget = len(spec.recognition) + total(rows), profile.data["budget"]
    if sent > budget:
        message = f"a run of its {len(rows)} rows sends {sent} requests, and its budget is {budget}"
        yield profile.problem("budget", message, "leave out rows, or raise the budget", "budget")
