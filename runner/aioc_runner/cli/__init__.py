"""The command line: `aioc VERB`, and `aioc-run` for `aioc probe`. Imports nothing but Click."""

from __future__ import annotations

from aioc_runner.cli.shell import main, run

__all__ = ["main", "run"]
