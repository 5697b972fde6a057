"""Grades and compares what was saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from aioc._catalog import clients, package
from aioc._errors import Error
from aioc._runs import Run
from aioc_runner import saved
from aioc_runner.compare import between_reports, between_runs

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from aioc_runner.compare import Difference


def grade(
    path: str | os.PathLike[str],
    *,
    profile: str | None = None,
    only: Sequence[str] = (),
    skip: Sequence[str] = (),
    client: Sequence[str] = (),
) -> Run:
    """Grade a saved run (`Run.save`, `aioc-run --save`) with the catalog at hand; needs no network.

    `profile`, and `only` and `skip`, which are globs of row ids, narrow it to fewer rows. `client` names the
    clients that the report is then about. Raises Error for a file that is no saved run, or an idle choice.
    """
    choice = saved.Choice(profile, tuple(only), tuple(skip), clients(client))
    try:
        graded = saved.graded(Path(path), package(), choice)
    except saved.SavedError as error:
        raise Error(str(error)) from None
    if graded.recording is None:
        raise Error(f"{path} is no saved run")
    return Run(graded.report, graded.recording)


def diff(left: Run | str | os.PathLike[str], right: Run | str | os.PathLike[str]) -> list[Difference]:
    """Name what differs between two runs or saved runs; ids, times and models' words don't count."""
    one, other = (run if isinstance(run, Run) else grade(run) for run in (left, right))
    return [
        *between_reports(one.report, other.report),
        *between_runs(package(), one._recording, other._recording),  # noqa: SLF001 -- this package's own
    ]
