"""Carries out `aioc probe`: from words on a command line to a report and an exit code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aioc_runner import fail_on
from aioc_runner.cli import accepted, outputs, replaying
from aioc_runner.cli.trouble import FAULT, FINDINGS, OK, UNREACHABLE
from aioc_runner.judge.summary.measured import kept_from
from aioc_runner.render import FORMATS
from aioc_runner.render.outline import listed
from aioc_runner.run.interrupts import interrupts

if TYPE_CHECKING:
    from aioc_runner.cli.accepted import Baseline
    from aioc_runner.report import Report

MOST_NAMED = 6
RUN = ".har"
"""How the name of a saved run ends."""
FOR_SAVED = {
    *("target", "form", "output", "verbose", "quiet", "catalog", "sdk", "profile", "only", "skip"),
    *("fail_on", "baseline", "update_baseline", "strict_baseline", "clients"),
}
"""What still means something when a saved run is graded."""

OF_TARGETS = {"fresh", "at_once", "per_host"}
"""What means something for several servers alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """A command line, parsed; `typed` names the parameters that the user gave."""

    target: str | None
    form: str
    output: tuple[Path, ...]
    verbose: int
    quiet: bool
    profile: str | None
    clients: tuple[str, ...]
    only: tuple[str, ...]
    skip: tuple[str, ...]
    phases: tuple[str, ...]
    models: tuple[str, ...]
    tools: Path | None
    deep: bool
    api_key_file: Path | None
    headers: tuple[str, ...]
    proxy: str | None
    cacert: Path | None
    insecure: bool
    name: str | None
    implementation: str | None
    timeout: float
    wait: float | None
    concurrency: int
    max_time: float | None
    max_requests: int | None
    max_tokens: int | None
    allow_writes: bool
    repeat: int
    fail_on: str
    baseline: Path | None
    update_baseline: bool
    strict_baseline: bool
    catalog: Path | None
    save: Path | None
    demo: bool
    deviate: tuple[str, ...]
    sdk: bool
    dry_run: bool
    targets: Path | None
    fresh: bool
    at_once: int
    per_host: int
    typed: frozenset[str]
    key_variable: str | None = None
    """Which variable of the environment has the key of a target among several."""

    @property
    def writes(self) -> bool:
        """Whether rows may make things on the server; the demo is nobody's account."""
        return self.allow_writes or self.demo

    @property
    def detail(self) -> int:
        """How much of the report to show."""
        return outputs.detail(self.form, verbose=self.verbose, quiet=self.quiet)


def probe(given: Arguments) -> int:
    """Do what a command line asks for; returns the exit code."""
    if given.targets is not None:
        from aioc_runner.cli import targets  # noqa: PLC0415 -- slow to import, and for several servers alone

        return targets.probe(given)
    refuse_nonsense(given)
    outputs.check(given.output)
    baseline = _baseline(given)
    if given.sdk:
        replaying.require()
    if _is_saved(given.target):
        return _grade_saved(given, Path(given.target or ""), baseline)
    if given.save is not None:
        _check_save(given.save)
    from aioc_runner.cli import live  # noqa: PLC0415 -- slow to import, and a saved run needs no network

    if given.dry_run:
        outputs.say_listed(live.planned(given), given.form)
        return 0
    return _exit_code(live.probed(given, baseline), given, baseline)


def refuse_nonsense(given: Arguments) -> None:
    """Refuse options that make no sense together."""
    outputs.detail(given.form, verbose=given.verbose, quiet=given.quiet)
    if given.demo and given.target:
        raise click.UsageError("--demo brings its own server: leave TARGET out")
    if given.deviate and not given.demo:
        raise click.UsageError("--deviate only works with --demo")
    if not given.target and not (given.demo or given.dry_run):
        raise click.UsageError("which server? Give a TARGET, such as http://localhost:8000/v1, or --demo")
    if given.dry_run and not FORMATS[given.form].lists:
        raise click.UsageError(f"--format {given.form} is for reports: --dry-run has no report")
    if given.dry_run and (given.output or given.save):
        raise click.UsageError("--dry-run sends nothing: there is nothing to --output or --save")
    chosen = [one for one in ("profile", "only", "deep", "baseline") if getattr(given, one)]
    if given.clients and chosen:
        raise click.UsageError(f"--client chooses what to ask and judge: leave --{chosen[0]} out")
    if idle := sorted(given.typed & OF_TARGETS):
        raise click.UsageError(f"--{idle[0].replace('_', '-')} is for several servers: give --targets, too")
    if given.baseline is None and (given.update_baseline or given.strict_baseline):
        raise click.UsageError("which baseline? Give --baseline FILE, too")


def _baseline(given: Arguments) -> Baseline | None:
    if given.baseline is None:
        return None
    return accepted.opened(given.baseline, update=given.update_baseline, strict=given.strict_baseline)


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
    return _is_run(Path(text))


def _grade_saved(given: Arguments, file: Path, baseline: Baseline | None) -> int:
    from aioc_runner.cli.saved import graded  # noqa: PLC0415 -- for this alone
    from aioc_runner.saved import Choice  # noqa: PLC0415 -- likewise

    idle = sorted(given.typed - FOR_SAVED)
    if idle:
        option = {"phases": "phase", "models": "model", "headers": "header"}.get(idle[0], idle[0])
        raise click.UsageError(f"--{option.replace('_', '-')} is for a live run: {file} has been recorded")
    choice = Choice(given.profile, given.only, given.skip, given.clients)
    report = accepted.marked(graded(file, given.catalog, choice, sdk=given.sdk), baseline)
    outputs.deliver(report, given.form, given.output, given.detail)
    return _exit_code(report, given, baseline)


def _exit_code(report: Report, given: Arguments, baseline: Baseline | None) -> int:
    code, said = early_end(report, given.fail_on, interrupted=interrupts.first is not None)
    if said:
        click.echo(f"Error: {said}", err=True)
    return _found(report, given, baseline) if code is None else code


def early_end(report: Report, level: str, *, interrupted: bool = False) -> tuple[int | None, str]:
    """Say the gravest thing first: our fault, an early end, nothing measured; None where findings decide."""
    if any(result.reason == "crashed" for result in report.results):
        return FAULT, ""
    if interrupted or report.stopped == "interrupted":
        return interrupts.exit_code, ""
    if report.stopped == "server-died":
        return UNREACHABLE, "the server stopped answering: this is the report so far"
    if report.measured == "nothing":
        return UNREACHABLE, "nothing could be measured"
    if report.measured == "in-part" and level != fail_on.NEVER:
        kept, more = listed(kept_from(report.results), MOST_NAMED)
        return FINDINGS, f"not measured: {', '.join(kept)}{f' and {more} more' if more else ''}"
    return None, ""


def _found(report: Report, given: Arguments, baseline: Baseline | None) -> int:
    """Tell whether there is something to fail on: a client, anything, or with a baseline anything new."""
    if baseline is None:
        return FINDINGS if fail_on.fails(report, given.fail_on) else OK
    return accepted.exit_code(report, baseline, given.fail_on)
