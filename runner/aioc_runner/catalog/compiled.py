"""Finds and reads a compiled package: its modules, its documents and its other files."""

from __future__ import annotations

import importlib
import importlib.util
import json
import sys
from contextlib import contextmanager, nullcontext
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aioc_runner.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

SHIPPED = "aioc_generated"

_numbers = count(1)


class CatalogError(Exception):
    """A catalog that can't be read; the text is one line for the user."""


class CompiledPackage(Record):
    """A package that `aioc-compile` wrote: the name by which Python knows it, and its folder."""

    name: str
    folder: Path

    def module(self, name: str) -> ModuleType:
        """Import one of its modules, such as `models.chat`."""
        with nullcontext() if self.name == SHIPPED else _no_bytecode():
            try:
                return importlib.import_module(f"{self.name}.{name}")
            except (Exception, SystemExit) as error:
                raise self.broken(error) from error

    def values(self, name: str) -> dict[str, Any]:
        """Read the constants of a module, by their names in lowercase."""
        constants = vars(self.module(name)).items()
        return {constant.lower(): value for constant, value in constants if constant.isupper()}

    def has(self, path: Path) -> bool:
        """Whether there is a file of that path."""
        return (self.folder / path).is_file()

    def read(self, path: Path) -> bytes:
        """Read a file."""
        try:
            return (self.folder / path).read_bytes()
        except OSError as error:
            raise CatalogError(f"{self.folder / path}: {error.strerror}") from error

    def document(self, path: Path, change: Callable[[dict[str, Any]], Any] | None = None) -> Any:
        """Read a JSON document, each object of it as `change` makes it."""
        try:
            return json.loads(self.read(path), object_hook=change)
        except ValueError as error:
            raise CatalogError(f"{self.folder / path}: {error}") from error

    def broken(self, error: BaseException) -> CatalogError:
        """Make one line of what its code raised."""
        text = " ".join(str(error).split())
        return CatalogError(f"{self.folder} isn't a working catalog: {type(error).__name__}: {text}")


def shipped() -> CompiledPackage:
    """Find the package that is installed with the runner."""
    found = importlib.util.find_spec(SHIPPED)
    if found is None or not found.origin:
        raise CatalogError("the compiled catalog (aioc_generated) is not installed; run aioc-compile")
    return CompiledPackage(SHIPPED, Path(found.origin).parent)


def registered(directory: Path) -> CompiledPackage:
    """Import the package in a folder, or in its `aioc_generated`, under a name that no other has."""
    package = CompiledPackage(f"aioc_catalog_{next(_numbers)}", _package_folder(directory))
    spec = importlib.util.spec_from_file_location(
        package.name, package.folder / "__init__.py", submodule_search_locations=[str(package.folder)]
    )
    if spec is None or spec.loader is None:
        raise CatalogError(f"{package.folder} can't be imported")
    module = importlib.util.module_from_spec(spec)
    sys.modules[package.name] = module
    with _no_bytecode():
        try:
            spec.loader.exec_module(module)
        except (Exception, SystemExit) as error:
            raise package.broken(error) from error
    return package


def _package_folder(directory: Path) -> Path:
    for folder in (directory, directory / SHIPPED):
        if (folder / "__init__.py").is_file() and (folder / "endpoints.py").is_file():
            return folder.resolve()
    problem = "holds no compiled catalog (aioc-compile --out writes one)"
    raise CatalogError(f"{directory} {problem if directory.is_dir() else 'is not a directory'}")


@contextmanager
def _no_bytecode() -> Iterator[None]:
    """Import without leaving `__pycache__` behind: the folder may be compiled again within the second."""
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        yield
    finally:
        sys.dont_write_bytecode = before
