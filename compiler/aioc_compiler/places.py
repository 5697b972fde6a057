"""Where the spec stands: beside the compiler in a checkout, inside it in a wheel."""

from __future__ import annotations

from pathlib import Path

import click

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]


def spec_folder(given: Path | None) -> Path:
    """Find the spec: the one given, a wheel's, or the checkout's."""
    if given is not None:
        if not (given / "aioc.yaml").is_file():
            raise click.UsageError(f"--spec {given}: no spec is there (no aioc.yaml)")
        return given
    for folder in (HERE / "spec", CHECKOUT / "spec"):
        if folder.is_dir():
            return folder
    raise click.UsageError("no spec ships with this installation; give --spec DIR")
