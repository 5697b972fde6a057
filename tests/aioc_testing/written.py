"""What the spec's YAML says of its checks beyond the compiled catalogue: their examples."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

CHECKS = Path(__file__).parents[2] / "spec" / "checks"
STATES = {"passes": "ok", "fails": "failed", "unclear": "inconclusive"}


def examples() -> dict[str, dict[str, list[dict[str, Any]]]]:
    """Read the examples of each check, by kind."""
    files = (yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(CHECKS.glob("*.yaml")))
    return {check["id"]: check.get("examples", {}) for one in files for check in one["checks"]}
