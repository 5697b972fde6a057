"""Leaves out what reads the package's types where the package isn't installed."""

from __future__ import annotations

from importlib.util import find_spec

collect_ignore_glob = ["test_*.py"] if find_spec("openai") is None else []
