"""`aioc diff`: what differs between two runs or reports."""

from __future__ import annotations

from dataclasses import asdict
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aioc_runner.cli import outputs
from aioc_runner.cli.exit_codes import FINDINGS, OK
from aioc_runner.cli.page import Page
from aioc_runner.render import Listing, Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_runner.compare import Difference
    from aioc_runner.saved import Saved

FILE = click.Path(path_type=Path)
HEAD = ("What", "Where", "Left", "Right")
LEFT_OPEN = "Compared in part, because one side's answers are inconclusive"


@click.command(
    "diff",
    cls=Page,
    examples=(
        "aioc diff before.har after.har",
        "aioc diff llama.json vllm.json --format markdown",
        "aioc diff small.har large.har --only 'chat.*'      one server, two models",
    ),
    sections=[("Exit codes", (("0", "nothing differs"), ("1", "something differs"), ("2", "wrong usage")))],
)
@click.argument("left", metavar="LEFT", type=FILE)
@click.argument("right", metavar="RIGHT", type=FILE)
@click.option("--only", metavar="GLOB", multiple=True, help="Only rows whose id matches. Repeatable.")
@outputs.format_option
@outputs.catalog_option
def command(left: Path, right: Path, only: tuple[str, ...], form: str, catalog: Path | None) -> int:
    """Compare two saved runs (.har) or reports (.json). Needs no network.

    Compares grades, findings, unknown members and clients; for two runs also the answers themselves:
    statuses, members, types, the API's words such as finish reasons, and the order of events. Ids, times,
    counts and what a model said are ignored. Two runs of the same server don't differ.
    """
    from aioc_runner.cli.saved import opened  # noqa: PLC0415 -- slow to import

    pair = opened(left, catalog), opened(right, catalog)
    _warn(pair)
    found = [one for one in _between(*pair) if not only or _chosen(one, only)]
    outputs.say_listed(_listing(pair, found, _left_open(pair, only)), form)
    return FINDINGS if found else OK


def _between(left: Saved, right: Saved) -> list[Difference]:
    from aioc_runner.compare import between_reports, between_runs  # noqa: PLC0415 -- slow to import

    found = between_reports(left.report, right.report)
    if left.recording is not None and right.recording is not None:
        found += between_runs(left.package, left.recording, right.recording)
    return found


def _chosen(one: Difference, only: Sequence[str]) -> bool:
    """Whether a difference is about a chosen row, or about a request that was sent for it."""
    return _is_asked(one.where.partition("/")[0], only)


def _is_asked(row: str, only: Sequence[str]) -> bool:
    return any(fnmatchcase(row, glob) for glob in only)


def _left_open(pair: tuple[Saved, Saved], only: Sequence[str]) -> list[str]:
    """Name the rows that can't be compared whole, since one side's answers don't show what the other's do."""
    from aioc_runner.compare import not_compared  # noqa: PLC0415 -- slow to import

    rows = not_compared(pair[0].report, pair[1].report)
    return [one for one in rows if not only or _is_asked(one, only)]


def _warn(pair: Sequence[Saved]) -> None:
    reports = [one.file for one in pair if one.recording is None]
    if reports:
        click.echo(f"{reports[0]} is a report: the answers themselves can't be compared", err=True)
    digests = {one.report.catalog.digest for one in pair}
    if len(digests) > 1:
        click.echo(
            "the reports come from different catalogs: grades may differ for that reason alone", err=True
        )


def _listing(pair: tuple[Saved, Saved], found: Sequence[Difference], left_open: Sequence[str]) -> Listing:
    sides = [str(one.file) for one in pair]
    rows: dict[str, list[Difference]] = {}
    for one in found:
        rows.setdefault(one.where, []).append(one)
    return Listing(
        HEAD,
        tuple(Section(where, tuple(map(_cells, its))) for where, its in rows.items()),
        {
            "left": sides[0],
            "right": sides[1],
            "differences": [asdict(one) for one in found],
            "inconclusive": list(left_open),
        },
        title=f"{sides[0]} against {sides[1]}",
        notes=(f"{LEFT_OPEN}: {', '.join(left_open)}",) if left_open else (),
        total=_total(len(found)),
        is_bare=not found,
    )


def _total(count: int) -> str:
    return "1 difference" if count == 1 else f"{count or 'no'} differences"


def _cells(one: Difference) -> tuple[str, ...]:
    return one.aspect, one.at, one.left, one.right
