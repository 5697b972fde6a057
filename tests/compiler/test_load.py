"""The spec reads the same whichever reader of YAML there is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from aioc_compiler.parse import load, positions
from aioc_compiler.parse.folder import read_folder

if TYPE_CHECKING:
    from aioc_testing.sample import Sample

ROOT = Path(__file__).parents[2]
FILES = read_folder(ROOT / "spec").files


def read(path: str) -> Any:
    document, problems = load.load(path, FILES[path])

    assert document is not None, problems
    return document.data


def test_without_libyaml(monkeypatch: pytest.MonkeyPatch, sample: Sample) -> None:
    """PyYAML's own parser, which takes its time, reads every file as libyaml's does."""
    by_libyaml = {path: read(path) for path in sample.of(list(FILES), 12)}
    monkeypatch.setattr(load, "Parser", yaml.SafeLoader)

    assert [path for path, data in by_libyaml.items() if read(path) != data] == []


def test_yaml_1_1() -> None:
    """Readers of YAML 1.1, as most languages and editors have, see what the compiler sees."""
    others = {path: yaml.load(content, yaml.CSafeLoader) for path, content in FILES.items()}

    assert [path for path in FILES if others[path] != read(path)] == []


@pytest.mark.parametrize("parser", [positions.Parser, yaml.SafeLoader])
@pytest.mark.parametrize(
    ("opening", "column"), [(b"[", 41), (b"- ", 81), (b'{"a":', 201), (b"{a: [", 101), (b"[a,[", 81)]
)
def test_nesting(monkeypatch: pytest.MonkeyPatch, parser: Any, opening: bytes, column: int) -> None:
    """Our own limit answers first, whatever limits the parser has."""
    monkeypatch.setattr(load, "Parser", parser)
    document, problems = load.load("x.yaml", opening * 2_000)

    assert document is None
    assert [(one.code, one.line, one.column) for one in problems] == [("too-deep", 1, column)]
