"""Decides whether a run measured what it asked for, or whether a wall or a limit prevented it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.report.reasons import CUT, GONE, KEPT, LEFT_OUT, PRESENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.catalog import Catalog, Row
    from aioc_runner.report import Measured, Result


def measured(catalog: Catalog, results: Sequence[Result]) -> Measured:
    """Decide how much of what was asked for could be measured.

    If nothing else was measured, the list of models and the refusals of wrong requests show nothing. In
    addition, only core rows count: a key may not be valid for every endpoint.
    """
    rows = {row.id: row for row in catalog.rows}
    asked = [one for one in results if one.reason not in LEFT_OUT]
    telling = [one for one in asked if _is_telling(rows[one.id])] or asked
    if not any(map(_is_known, telling)):
        kept = any(one.reason in KEPT for one in telling)
        return "nothing" if kept or not any(map(_is_known, asked)) else "all"
    return "in-part" if any(map(_is_missed, telling)) or any(one.reason in CUT for one in asked) else "all"


def kept_from(results: Sequence[Result]) -> list[str]:
    """List the core rows that a wall or a limit kept from the run, and whatever else was cut off."""
    return [one.id for one in results if _is_missed(one)]


def _is_missed(result: Result) -> bool:
    return result.reason in CUT or (result.kind == "core" and result.reason in KEPT)


def _is_telling(row: Row) -> bool:
    return not row.contact and not row.response.rejects


def _is_known(result: Result) -> bool:
    return result.status != "SKIP" or result.reason in (*GONE, PRESENT)
