"""Prints the lowest versions that pyproject.toml allows, as constraints for pip."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path
from typing import Any

BOUND = re.compile(r"(?P<name>[A-Za-z0-9._-]+)(?:\[[^]]*\])?>=(?P<version>[0-9.]+)(?:,.*)?")


def lowest(requirements: list[str]) -> list[str]:
    """Pin each requirement to its lower bound; raises ValueError for one that has none."""
    found = {text: BOUND.fullmatch(text) for text in requirements}
    if unbound := [text for text, match in found.items() if match is None]:
        raise ValueError(f"without a lower bound: {', '.join(unbound)}")
    return [f"{match['name']}=={match['version']}" for match in found.values() if match]


def main() -> None:
    """Print them for the dependencies and the extra that users install."""
    path = Path(__file__).parents[1] / "pyproject.toml"
    project: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))["project"]
    pins = lowest([*project["dependencies"], *project["optional-dependencies"]["sdk"]])
    sys.stdout.writelines(f"{pin}\n" for pin in pins)


if __name__ == "__main__":
    main()
