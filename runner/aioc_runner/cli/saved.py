"""Grades a saved run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from aioc_runner.cli import replaying
from aioc_runner.cli.catalogues import judging
from aioc_runner.judge import judge
from aioc_runner.judge.recording import JudgeError
from aioc_runner.wire import har

if TYPE_CHECKING:
    from pathlib import Path

    from aioc_runner.report import Report


def graded(file: Path, catalog: Path | None, *, sdk: bool = False) -> Report:
    """Grade the run in a HAR file against a catalogue."""
    try:
        catalogue, recording = judging(catalog), har.load(file)
        report = judge(catalogue, recording)
    except (har.HarError, JudgeError) as error:
        text = str(error)
        raise click.UsageError(text if str(file) in text else f"{file}: {text}") from None
    return replaying.added(report, catalogue, recording) if sdk else report
