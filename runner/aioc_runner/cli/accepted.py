"""What `--baseline` does: only what is new or worse than the findings on file makes a run fail."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from aioc_runner.cli import outputs
from aioc_runner.cli.trouble import FINDINGS, OK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from aioc_runner.compare.baseline import Compared, Waiver
    from aioc_runner.report import Report

SEVERITIES = {
    "fail": {"fail"},
    outputs.UNSHOWN: {"fail"},
    "warn": {"fail", "warn"},
    outputs.NEVER: set[str](),
}
"""Which findings count at each level of --fail-on, as `outputs.FAIL_ON` has it for rows."""


def require(path: Path, *, update: bool) -> None:
    """Refuse, before anything is sent, a baseline that can't be read, or written where it is to be."""
    _read(path, update=update)
    if update:
        outputs.check_place(path, "--baseline")


def exit_code(report: Report, path: Path, fail_on: str, *, update: bool, strict: bool) -> int:
    """Hold a report to the baseline, say on stderr how it stands, and tell the exit code."""
    from aioc_runner.compare import baseline  # noqa: PLC0415 -- for this alone

    before = _read(path, update=update)
    if update:
        now = baseline.updated(report, before)
        outputs.write(path, baseline.dumps(now))
        click.echo(f"{path}: {_count(len(now), 'finding')} accepted", err=True)
        return OK
    held = baseline.compared(report, before, datetime.now(UTC).date())
    for line in _told(path, held, SEVERITIES[fail_on]):
        click.echo(line, err=True)
    is_new = any(finding.severity in SEVERITIES[fail_on] for _, finding in held.open)
    is_stale = strict and bool(held.gone or held.expired)
    return FINDINGS if is_new or is_stale else OK


def _read(path: Path, *, update: bool) -> tuple[Waiver, ...]:
    from aioc_runner.compare import baseline  # noqa: PLC0415 -- for this alone

    if update and not path.exists():
        return ()
    try:
        return baseline.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        remedy = "" if path.exists() else "; --update-baseline makes it"
        raise click.UsageError(f"--baseline: can't read {path}: {reason}{remedy}") from None
    except baseline.BaselineError as error:
        raise click.UsageError(f"--baseline: {path} is no baseline: {error}") from None


def _told(path: Path, held: Compared, counted: set[str]) -> Iterator[str]:
    new = [(row, one) for row, one in held.open if one.severity in counted]
    yield f"{path}: {_count(held.waived, 'finding')} accepted, {len(new)} new or worse"
    yield from (f"new: {row}: {one.message}" for row, one in new)
    yield from (f"gone: {_named(one)}" for one in held.gone)
    yield from (f"expired on {one.until}: {_named(one)}" for one in held.expired)


def _named(waiver: Waiver) -> str:
    what = f"{waiver.kind} of {waiver.check}" if waiver.check else waiver.kind
    return f"{waiver.row}: {what} at {waiver.at}, accepted because: {waiver.why}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
