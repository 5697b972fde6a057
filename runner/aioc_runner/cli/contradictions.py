"""Combinations of options of `aioc probe` that contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from aioc_runner.render import FORMATS

if TYPE_CHECKING:
    from aioc_runner.cli.arguments import Arguments

RUN = ".har"
"""How the name of a saved run ends."""

COMPRESSED = ".xz"
"""How it goes on where the run is compressed, as in spec/evidence."""

FOR_SAVED = {
    *("target", "form", "output", "verbose", "quiet", "catalog", "sdk", "profile", "only", "skip"),
    *("fail_on", "baseline", "update_baseline", "strict_baseline", "clients"),
}
"""What still means something when a saved run is graded."""

OF_TARGETS = {"fresh", "at_once", "per_host"}
"""What means something for several servers alone."""


def refuse_contradictions(given: Arguments) -> None:
    """Refuse options that make no sense together."""
    given.delivery.refuse_contradiction()
    if given.server.demo and given.server.target:
        raise click.UsageError("--demo brings its own server: leave TARGET out")
    if given.server.deviate and not given.server.demo:
        raise click.UsageError("--deviate only works with --demo")
    if not given.server.target and not (given.server.demo or given.dry_run):
        raise click.UsageError("which server? Give a TARGET, such as http://localhost:8000/v1, or --demo")
    if given.dry_run and not FORMATS[given.delivery.form].lists:
        raise click.UsageError(f"--format {given.delivery.form} is for reports: --dry-run has no report")
    if given.dry_run and (given.delivery.output or given.delivery.save):
        raise click.UsageError("--dry-run sends nothing: there is nothing to --output or --save")
    asked = given.selection
    choices = {"profile": asked.profile, "only": asked.only, "deep": asked.deep}
    chosen = [name for name, one in {**choices, "baseline": given.acceptance.baseline}.items() if one]
    if given.selection.clients and chosen:
        raise click.UsageError(f"--client chooses what to ask and judge: leave --{chosen[0]} out")
    if idle := sorted(given.typed & OF_TARGETS):
        raise click.UsageError(f"--{idle[0].replace('_', '-')} is for several servers: give --targets, too")
    if given.acceptance.baseline is None and (
        given.acceptance.update_baseline or given.acceptance.strict_baseline
    ):
        raise click.UsageError("which baseline? Give --baseline FILE, too")
