"""What `--sdk` does: OpenAI's own package reads the run's answers, too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from aioc_runner.catalog import CatalogPackage
    from aioc_runner.report import Report
    from aioc_runner.wire.exchange import Recording


def require() -> None:
    """Refuse, before anything is sent, where the package is not installed."""
    from aioc_runner import sdk  # noqa: PLC0415 -- for --sdk alone

    try:
        sdk.require()
    except sdk.MissingPackage as error:
        raise click.UsageError(f"--sdk: {error}") from None


def with_sdk_calls(report: Report, package: CatalogPackage, recording: Recording) -> Report:
    """Add to a report what the package makes of the recording."""
    from aioc_runner import sdk  # noqa: PLC0415 -- for --sdk alone

    return replace(report, sdk=sdk.replayed(package, recording))
