"""The command line: `aioc VERB`, and `aioc-run` for `aioc probe`. Imports nothing but Click."""

from __future__ import annotations

from aioc_runner.run.interrupts import heed


def main() -> None:
    """Run `aioc`."""
    heed()
    from aioc_runner.cli import shell  # noqa: PLC0415 -- a signal may come while it is imported

    shell.main()


def run() -> None:
    """Run `aioc-run`, the short form of `aioc probe`."""
    heed()
    from aioc_runner.cli import shell  # noqa: PLC0415 -- likewise

    shell.run()
