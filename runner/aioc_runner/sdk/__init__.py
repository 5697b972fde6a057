"""Replays a run's bytes through OpenAI's own Python package, and reports what the package makes of them.

Imported only for `--sdk`: the package is an extra, and slow to import.
"""

from __future__ import annotations

from aioc_runner.sdk.replay import MissingPackage, replayed, require

__all__ = ["MissingPackage", "replayed", "require"]
