"""Grades and compares saved runs."""

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
    """Grade a saved run (`Run.save`, `aioc-run --save`) with the installed catalog; needs no network.

    `profile`, `only` and `skip` (globs of row ids) select fewer rows. With `client`, the report is about
    these clients. Raises Error if the file isn't a saved run, or if nothing is selected.
    """
    choice = saved.Choice(profile, tuple(only), tuple(skip), clients(client))
    try:
        graded = saved.graded(Path(path), package(), choice)
    except saved.SavedError as error:
        raise Error(str(error)) from None
    if graded.recording is None:
        raise Error(f"{path} isn't a saved run")
    return Run(graded.report, graded.recording)


def diff(left: Run | str | os.PathLike[str], right: Run | str | os.PathLike[str]) -> list[Difference]:
    """List the differences between two runs or saved runs, whatever their ids, times and generated texts."""
    one, other = (run if isinstance(run, Run) else grade(run) for run in (left, right))
    return [
        *between_reports(one.report, other.report),
        *between_runs(package(), one._recording, other._recording),  # noqa: SLF001 -- this package's own
    ]
