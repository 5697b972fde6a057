"""The versions of packages are those that pip knows."""

from __future__ import annotations

import sys
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

from aioc_compiler import versions

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = ("datamodel-code-generator", "pyyaml", "jsonschema")


@pytest.mark.parametrize("package", PACKAGES)
def test_an_installed_package(package: str) -> None:
    """The name of the folder says what the metadata in it says."""
    assert versions.version(package) == metadata.version(package)


def test_a_folder_with_another_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no folder is named after the package, the metadata are read."""
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    monkeypatch.setattr(metadata, "version", lambda package: f"{package} 1")

    assert versions.version.__wrapped__("pyyaml") == "pyyaml 1"
