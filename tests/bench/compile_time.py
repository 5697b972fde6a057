"""Compiling a fact that is no schema's, beside the generator of models alone."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bench.measured import Measured, best, process

if TYPE_CHECKING:
    from collections.abc import Iterator

SECONDS = 1.0
TIMES = 3
COMPILE = "import sys; from aioc_compiler.cli import main; sys.exit(main())"
FACT = "notes: "


def measure(root: Path) -> Iterator[Measured]:
    """`aioc-compile` after a note was changed, and from nothing, over bare datamodel-codegen."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        spec, out = work / "spec", work / "generated"
        shutil.copytree(root / "spec", spec)
        words = ["-c", COMPILE, "--spec", str(spec), "--out", str(out)]
        whole = best(1, lambda: process(root, words))
        changed = best(TIMES, lambda: _change_and_compile(root, spec, words))
        bare = best(1, lambda: process(root, _generator(spec, work / "bare")))
    yield Measured("aioc-compile after a change outside schemas/", changed, SECONDS, " s", "the best of 3")
    detail = f"{whole:.2f} s against {bare:.2f} s for the models alone"
    yield Measured("aioc-compile from nothing over bare datamodel-codegen", whole / bare, 3.0, " x", detail)


def _change_and_compile(root: Path, spec: Path, words: list[str]) -> None:
    file = spec / "endpoints" / "models.yaml"
    file.write_text(file.read_text().replace(FACT, f"{FACT}More than before. ", 1))
    process(root, words)


def _generator(spec: Path, out: Path) -> list[str]:
    model = ["--output-model-type", "pydantic_v2.BaseModel", "--formatters", "builtin"]
    files = ["--input", str(spec / "schemas"), "--input-file-type", "jsonschema", "--output", str(out)]
    return ["-m", "datamodel_code_generator", *files, *model]
