"""An option whose default is a limit of the catalog; its help shows the number."""

from __future__ import annotations

from dataclasses import asdict

import click


class LimitOption(click.Option):
    """An option whose help has names of limits in braces, such as {run_seconds}."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Put the numbers of the catalog that ships in the place of their names."""
        from aioc_generated.settings import LIMITS  # noqa: PLC0415 -- slow to import, and for the help alone

        record = super().get_help_record(ctx)
        return record and (record[0], record[1].format(**asdict(LIMITS)))
