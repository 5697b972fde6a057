"""Compiling from nothing, beside the generator of models alone, and after a change outside schemas/."""

from __future__ import annotations

import shutil
import statistics
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bench.measured import TIMES, Measured, process

if TYPE_CHECKING:
    from collections.abc import Iterator

COMPILE = "import sys; from aioc_compiler.cli import main; sys.exit(main())"
BARE = """
import json, sys
from pathlib import Path
import yaml
import datamodel_code_generator
from aioc_compiler.emit import models
paths = Path(sys.argv[1]).glob("*.yaml")
files = {path.stem: yaml.load(path.read_text(), yaml.CSafeLoader) for path in paths}
assert len(models._generate(files)) > 3
"""
IMPORTS = "import click, yaml, jsonschema, jinja2, pydantic"
FACT = "summary: "
STATES = {
    "fact": "a changed fact over the compiler's imports",
    "nothing": "from nothing over bare generator",
}


def measure(root: Path) -> Iterator[Measured]:
    """CPU seconds of `aioc-compile` in three states of its output."""
    took: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as name:
        spec, out = Path(name, "spec"), Path(name, "generated")
        shutil.copytree(root / "spec", spec)
        edited = spec / "endpoints" / "models.yaml"
        command = ["-c", COMPILE, "--spec", str(spec), "--out", str(out)]
        for _ in range(TIMES):
            shutil.rmtree(out, ignore_errors=True)
            for what, words in {
                "nothing": command,
                "bare": ["-c", BARE, str(spec / "schemas")],
                "again": command,
                "imports": ["-c", IMPORTS],
            }.items():
                took.setdefault(what, []).append(process(root, words)[0].cpu)
            edited.write_text(edited.read_text().replace(FACT, f"{FACT}More. ", 1))
            took.setdefault("fact", []).append(process(root, command)[0].cpu)
    cpu = {what: statistics.median(seconds) for what, seconds in took.items()}
    yield Measured("aioc-compile with nothing changed", cpu["again"], 0.25, " s", "CPU")
    for state, bound, limit, aim in (("fact", "imports", 4.8, 1.3), ("nothing", "bare", 1.8, 1.5)):
        detail = f"{cpu[state]:.2f} against {cpu[bound]:.2f} CPU s"
        what = f"aioc-compile, {STATES[state]}"
        yield Measured(what, cpu[state] / cpu[bound], limit, " x", detail, aim)
