"""What `--baseline` does: a run fails only because of findings that are new, or worse than accepted ones."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from aioc_runner import regular
from aioc_runner.cli import outputs
from aioc_runner.cli.exit_codes import FINDINGS, OK
from aioc_runner.fail_on import FAIL_ON
from aioc_runner.record import Record
from aioc_runner.text import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from aioc_runner.compare.baseline import Compared, Waiver
    from aioc_runner.report import Report


LONGEST_FILE = 1 << 24
"""Bytes of a baseline; what is longer is cut, and then no JSON."""


class Baseline(Record):
    """What is accepted, in which file, and what the command line wants to do with it."""

    path: Path
    waivers: tuple[Waiver, ...]
    update: bool
    strict: bool


def open_baseline(path: Path, *, update: bool, strict: bool) -> Baseline:
    """Refuse, before anything is sent, a baseline that can't be read, or written where it is to be."""
    waivers = _read(path, update=update)
    if update:
        outputs.check_place(path, "--baseline")
    return Baseline(path, waivers, update, strict)


def with_acceptance(report: Report, accepted: Baseline | None) -> Report:
    """Mark what the baseline accepts, if there is one."""
    if accepted is None:
        return report
    from aioc_runner.compare import baseline  # noqa: PLC0415 -- for this alone

    return baseline.marked(report, accepted.waivers, datetime.now(UTC).date())


def exit_code(report: Report, accepted: Baseline, level: str, clean: Callable[[str], str] = str) -> int:
    """Compare a report with the baseline, write the result to stderr, and return the exit code.

    `clean` takes secrets out of what is written.
    """
    from aioc_runner.compare import baseline  # noqa: PLC0415 -- for this alone

    if accepted.update:
        now = baseline.updated(report, accepted.waivers)
        outputs.write(accepted.path, clean(baseline.dumps(now)))
        click.echo(f"{accepted.path}: {counted(len(now), 'finding')} accepted", err=True)
        return OK
    # A row has the status of its gravest finding.
    severities = {status.lower() for status in FAIL_ON[level]}
    held = baseline.compared(report, accepted.waivers, datetime.now(UTC).date())
    for line in _summary_lines(accepted.path, held, severities):
        click.echo(clean(line), err=True)
    is_new = any(finding.severity in severities for _, finding in held.open)
    is_stale = accepted.strict and bool(held.gone or held.expired)
    return FINDINGS if is_new or is_stale else OK


def _read(path: Path, *, update: bool) -> tuple[Waiver, ...]:
    from aioc_runner.compare import baseline  # noqa: PLC0415 -- for this alone

    if update and not path.exists():
        return ()
    try:
        return baseline.loads(regular.read(path, LONGEST_FILE)[:LONGEST_FILE].decode())
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        remedy = "" if path.exists() else "; --update-baseline creates it"
        raise click.UsageError(f"--baseline: can't read {path}: {reason}{remedy}") from None
    except baseline.BaselineError as error:
        raise click.UsageError(f"--baseline: {path} isn't a baseline: {error}") from None


def _summary_lines(path: Path, held: Compared, severities: set[str]) -> Iterator[str]:
    new = [(row, one) for row, one in held.open if one.severity in severities]
    yield f"{path}: {counted(held.waived, 'finding')} accepted, {len(new)} new or worse"
    yield from (f"new: {row}: {one.message}" for row, one in new)
    yield from (f"gone: {_waiver_line(one)}" for one in held.gone)
    yield from (f"expired on {one.until}: {_waiver_line(one)}" for one in held.expired)


def _waiver_line(waiver: Waiver) -> str:
    what = f"{waiver.kind} of {waiver.check}" if waiver.check else waiver.kind
    return f"{waiver.row}: {what} at {waiver.at}, accepted because: {waiver.why}"
