"""Reduces a recorded run to fewer rows, as if only these had been asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.run.plan import PlanError, select
from aioc_runner.wire.unsent import Unsent

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from aioc_generated.catalog import Catalog
    from aioc_runner.wire.exchange import Recording

_UNASKED = "the saved run didn't ask for it (a new one with --profile {} does)"
"""Why a row is open, as a recording says it."""


def narrowed(  # noqa: PLR0913 -- what a user may choose by
    catalog: Catalog,
    recording: Recording,
    profile: str | None = None,
    only: Sequence[str] = (),
    skip: Sequence[str] = (),
    *,
    rows: Collection[str] = (),
) -> Recording:
    """Keep the rows of a profile, or `rows`, or that globs choose, with those that they take values from.

    Where another profile asks a question, what the run didn't ask of its rows is left open, and said.
    Raises PlanError for what `select` refuses, and where the run asked for none of them.
    """
    name = profile or recording.profile
    # What the run asked for beside its profile stays, unless another profile is wanted.
    chosen = {row.id for row in select(catalog, name, only, skip, deep=profile is None, rows=rows)}
    planned = tuple(row for row in recording.planned if row in chosen)
    if not planned:
        raise PlanError("the run has none of these rows")
    chose = bool(only or skip or rows)
    lacking = _lacking(catalog, recording, profile, chosen) if profile and not chose else []
    kept = tuple(
        one for one in recording.exchanges if one.row is None or one.row in planned or one.role == "contact"
    )
    unsent = {**recording.unsent, **{row: Unsent("inconclusive", _UNASKED.format(name)) for row in lacking}}
    return replace(recording, profile=name, planned=(*planned, *lacking), exchanges=kept, unsent=unsent)


def _lacking(catalog: Catalog, recording: Recording, profile: str, chosen: Collection[str]) -> list[str]:
    """Find the rows of a profile with a question that the run didn't ask."""
    if catalog.profiles[profile].verdict is None:
        return []
    return [row.id for row in catalog.rows if row.id in chosen and row.id not in recording.planned]
