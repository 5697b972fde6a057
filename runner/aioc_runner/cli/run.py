"""Carries out `aioc probe`: from parsed options to a report and an exit code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from aioc_runner import fail_on
from aioc_runner.cli import accepted, outputs, replaying
from aioc_runner.cli.contradictions import COMPRESSED, FOR_SAVED, RUN, refuse_contradictions
from aioc_runner.cli.exit_codes import FINDINGS, OK
from aioc_runner.run.interrupts import interrupts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from aioc_runner.cli.accepted import Baseline
    from aioc_runner.cli.arguments import Acceptance, Arguments
    from aioc_runner.report import Report


def probe(given: Arguments) -> int:
    """Do what a command line asks for; returns the exit code."""
    if given.several.targets is not None:
        from aioc_runner.cli import targets  # noqa: PLC0415 -- slow to import, and for several servers alone

        return targets.probe(given)
    refuse_contradictions(given)
    outputs.check(given.delivery.output, list(_read(given)))
    baseline = _baseline(given.acceptance)
    if given.sdk:
        replaying.require()
    if _is_saved(given.server.target):
        return _grade_saved(given, Path(given.server.target or ""), baseline)
    if given.delivery.save is not None:
        _check_save(given.delivery.save)
    from aioc_runner.cli import live  # noqa: PLC0415 -- slow to import, and a saved run needs no network

    if given.dry_run:
        outputs.say_listed(live.dry_run_listing(given), given.delivery.form)
        return 0
    report, clean = live.probe_server(given, baseline)
    return _exit_code(report, given.acceptance.fail_on, baseline, clean)


def _read(given: Arguments) -> Iterator[Path]:
    """List the files that a command line has read."""
    named = (given.access.api_key_file, given.access.cacert, given.selection.tools, given.acceptance.baseline)
    yield from (path for path in named if path is not None)
    yield from (Path(text) for text in (given.server.target,) if text is not None and _is_run(Path(text)))


def _baseline(given: Acceptance) -> Baseline | None:
    if given.baseline is None:
        return None
    return accepted.open_baseline(given.baseline, update=given.update_baseline, strict=given.strict_baseline)


def _check_save(path: Path) -> None:
    """Refuse, before anything is sent, a file that would pass for no saved run, or can't be written."""
    if not _is_run(path):
        raise click.UsageError(f"--save {path}: a saved run ends in {RUN}; a report goes to --output")
    outputs.check_place(path, "--save")


def _is_run(path: Path) -> bool:
    return path.name.lower().endswith(RUN)


def _is_saved(text: str | None) -> bool:
    if text is None or "://" in text:
        return False
    if text.endswith(".json") and Path(text).is_file():
        raise click.UsageError(f'{text} is not a saved run; to render a report: aioc render "{text}"')
    return _is_run(Path(text.removesuffix(COMPRESSED)))


def _grade_saved(given: Arguments, file: Path, baseline: Baseline | None) -> int:
    from aioc_runner.cli.saved import graded  # noqa: PLC0415 -- for this alone
    from aioc_runner.saved import Choice  # noqa: PLC0415 -- likewise

    idle = sorted(given.typed - FOR_SAVED)
    if idle:
        option = {"phases": "phase", "models": "model", "headers": "header"}.get(idle[0], idle[0])
        raise click.UsageError(f"--{option.replace('_', '-')} is for a live run: {file} has been recorded")
    asked = given.selection
    choice = Choice(asked.profile, asked.only, asked.skip, asked.clients)
    report = accepted.with_acceptance(graded(file, given.catalog, choice, sdk=given.sdk), baseline)
    outputs.deliver(report, given.delivery)
    return _exit_code(report, given.acceptance.fail_on, baseline)


def _exit_code(
    report: Report, level: str, baseline: Baseline | None, clean: Callable[[str], str] = str
) -> int:
    from aioc_runner.cli.early_end import early_end  # noqa: PLC0415 -- slow to import, and no request needs it

    code, said = early_end(report, level, interrupted=interrupts.first is not None)
    if said:
        click.echo(f"Error: {said}", err=True)
    return _findings_code(report, level, baseline, clean) if code is None else code


def _findings_code(report: Report, level: str, baseline: Baseline | None, clean: Callable[[str], str]) -> int:
    """Whether there is something to fail on: a client, any fault or, with a baseline, a new one."""
    if baseline is None:
        return FINDINGS if fail_on.fails(report, level) else OK
    return accepted.exit_code(report, baseline, level, clean)
