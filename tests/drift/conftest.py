"""The catalog and OpenAI's document, each read once."""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from aioc_compiler.frontend import read_spec

if TYPE_CHECKING:
    from aioc_compiler.catalog.linked import Linked

TESTS = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def linked() -> Linked:
    """The spec that ships."""
    found, problems = read_spec(TESTS.parent / "spec")
    assert found is not None, problems
    return found


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """OpenAI's document without its descriptions."""
    found: dict[str, Any] = json.loads(lzma.decompress((TESTS / "data" / "openapi.json.xz").read_bytes()))
    return found
