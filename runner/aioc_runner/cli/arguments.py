"""A command line of `aioc probe`, parsed, and what makes no sense in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from aioc_runner.cli import outputs
from aioc_runner.render import FORMATS

if TYPE_CHECKING:
    from pathlib import Path

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
    no_v1: bool
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
