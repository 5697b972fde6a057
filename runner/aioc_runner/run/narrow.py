"""Makes of a recorded run the run of fewer rows, as if only these had been asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aioc_runner.run.plan import PlanError, select

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from aioc_generated.catalog import Catalog
    from aioc_runner.wire.exchange import Recording


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

    Raises PlanError for what `select` refuses, and where the run asked for none of them.
    """
    name = profile or recording.profile
    # What the run asked for beside its profile stays, unless another profile is wanted.
    chosen = {row.id for row in select(catalog, name, only, skip, deep=profile is None, rows=rows)}
    planned = tuple(row for row in recording.planned if row in chosen)
    if not planned:
        raise PlanError("the run has none of these rows")
    kept = tuple(
        one for one in recording.exchanges if one.row is None or one.row in planned or one.role == "contact"
    )
    return replace(recording, profile=name, planned=planned, exchanges=kept)
