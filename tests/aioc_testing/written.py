"""What the spec's YAML says of its checks beyond the compiled catalog: their examples."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

CHECKS = Path(__file__).parents[2] / "spec" / "checks"
STATES = {"passes": "ok", "fails": "failed", "unclear": "inconclusive"}


@cache
def examples() -> dict[str, dict[str, list[dict[str, Any]]]]:
    """Read the examples of each check, by kind."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(CHECKS.glob("*.yaml"))]
    files = [yaml.load(text, yaml.CSafeLoader) for text in texts]
    return {check["id"]: check.get("examples", {}) for one in files for check in one["checks"]}
