"""From a folder of YAML to a linked spec, or to every problem there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.link import Linked, link, linked
from aioc_compiler.link.read import read
from aioc_compiler.load import load

if TYPE_CHECKING:
    from pathlib import Path

    from aioc_compiler.problems import Problem


def read_spec(spec_dir: Path) -> tuple[Linked | None, list[Problem]]:
    """Read a spec folder."""
    paths = sorted(p for p in spec_dir.rglob("*.yaml") if "meta" not in p.parts)
    documents, problems = [], []
    for path in paths:
        document, found = load(path.relative_to(spec_dir).as_posix(), path.read_bytes())
        problems += found
        if document:
            documents.append(document)
    media = {p.name: p for p in (spec_dir / "fixtures/media").glob("*")}
    spec = read(documents, {}, (), media)
    problems += link(spec)
    return (None, sorted(problems)) if problems else (linked(spec), [])
