"""Opens a compiled catalogue: the one that ships, or a folder that `aioc-compile` wrote."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import json
import sys
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from types import ModuleType

    from pydantic import TypeAdapter

    from aioc_generated.catalog import Catalog, Row
    from aioc_generated.evidence_types import Evidence, Table

KNOWN_FORMAT = 4
"""The catalogue vocabulary that this runner reads."""

SHIPPED = "aioc_generated"
SUBJECTS = ("endpoints", "checks", "deviations", "clients", "implementations", "profiles", "settings")
"""Modules of a compiled catalogue; each holds some of its fields, under their names in capitals."""

CELLS = "matrix.json"
"""What saved runs of servers show, graded; no fact that anything is judged by."""

BESIDES = "servers.json"
"""Which clients work with these servers, and what they add; likewise."""

TRIED = "cells.jsonl"
"""What programs were seen to do on servers with one fault; no fact that anything is judged by, either."""

T = TypeVar("T")

_numbers = count(1)


class CatalogueError(Exception):
    """A catalogue that can't be read; the text is one line for the user."""


@dataclass(frozen=True)
class Catalogue:
    """A compiled catalogue and the files beside it, each read when it is first asked for."""

    catalog: Catalog
    package: str
    folder: Path
    _cache: dict[tuple[str, str], Any] = field(default_factory=dict[tuple[str, str], Any], repr=False)

    @cached_property
    def rows(self) -> Mapping[str, Row]:
        """Every row by id, in the catalogue's order."""
        return {row.id: row for row in self.catalog.rows}

    def row(self, row_id: str) -> Row:
        """Find the row of that id."""
        try:
            return self.rows[row_id]
        except KeyError:
            raise CatalogueError(f"the catalogue has no row {row_id!r}") from None

    def schema(self, name: str) -> dict[str, Any]:
        """Look up the JSON Schema of that name, with every definition of the catalogue beside it."""
        if name not in self.definitions:
            raise CatalogueError(f"the catalogue has no schema {name!r}")
        return {**self.definitions[name], "$defs": self.definitions}

    @cached_property
    def definitions(self) -> dict[str, Any]:
        """Every definition of the catalogue's schema files, referring to the others by name alone."""
        stems = sorted({ref.module for ref in self.catalog.schemas.values()})
        files = (self._document("schemas", stem)["$defs"] for stem in stems)
        return {name: _by_name(definition) for file in files for name, definition in file.items()}

    def example(self, example_id: str) -> dict[str, Any]:
        """Read the canonical answer of that id."""
        return self._document("examples", example_id)

    def media(self, name: str) -> bytes:
        """Read the media file of that name."""
        return self._once("media", name, lambda: self._read(Path("media", name)))

    def adapter(self, name: str) -> TypeAdapter[Any]:
        """Build the Pydantic validator of the schema of that name."""
        return self._once("adapter", name, lambda: self._adapter(name))

    @cached_property
    def digest(self) -> str:
        """A hash of every fact: the files that hold the catalogue's values, its schemas and its examples."""
        files = hashlib.sha256()
        for path in self._facts():
            data = self._read(path)
            files.update(f"{path.as_posix()} {len(data)}\n".encode())
            files.update(data)
        return f"sha256:{files.hexdigest()}"

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The saved runs that the matrix is made of."""
        runs: tuple[Evidence, ...] = self._beside().EVIDENCE
        return runs

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables of the matrix that name their rows."""
        tables: tuple[Table, ...] = self._beside().MATRIX
        return tables

    @property
    def claimed(self) -> tuple[str, ...]:
        """The servers whose claims stand beside what was measured."""
        claimed: tuple[str, ...] = self._beside().CLAIMED
        return claimed

    @cached_property
    def cells(self) -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
        """What these runs show: by implementation/version and row; nothing where nobody has graded them."""
        if not (self.folder / CELLS).is_file():
            return {}
        cells: Mapping[str, Mapping[str, Mapping[str, Any]]] = self._parse(Path(CELLS))
        return cells

    @cached_property
    def besides(self) -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
        """What they show besides: `clients` and `extras`, by implementation/version."""
        if not (self.folder / BESIDES).is_file():
            return {}
        besides: Mapping[str, Mapping[str, Mapping[str, Any]]] = self._parse(Path(BESIDES))
        return besides

    @cached_property
    def tried(self) -> Sequence[Mapping[str, str]]:
        """What programs did: client, version, fault, observed; nothing where nobody has run them."""
        path = self.folder / TRIED
        lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else ()
        return [json.loads(line) for line in lines]

    def _beside(self) -> Any:
        return _import(f"{self.package}.evidence", self.folder)

    def _facts(self) -> list[Path]:
        """Every file with facts in it; the compiler writes the same bytes for the same facts."""
        documents = (path for kind in ("schemas", "examples") for path in (self.folder / kind).glob("*.json"))
        return [
            *(Path(f"{subject}.py") for subject in SUBJECTS),
            *sorted(path.relative_to(self.folder) for path in documents),
        ]

    def _once(self, kind: str, name: str, make: Callable[[], T]) -> T:
        key = (kind, name)
        if key not in self._cache:
            self._cache[key] = make()
        made: T = self._cache[key]
        return made

    def _document(self, kind: str, name: str) -> dict[str, Any]:
        document: dict[str, Any] = self._once(kind, name, lambda: self._parse(Path(kind, f"{name}.json")))
        return document

    def _parse(self, path: Path) -> Any:
        try:
            return json.loads(self._read(path))
        except ValueError as error:
            raise CatalogueError(f"{self.folder / path}: {error}") from error

    def _read(self, path: Path) -> bytes:
        try:
            return (self.folder / path).read_bytes()
        except OSError as error:
            raise CatalogueError(f"{self.folder / path}: {error.strerror}") from error

    def _adapter(self, name: str) -> TypeAdapter[Any]:
        from pydantic import TypeAdapter  # noqa: PLC0415 - slow to import, and only a grading run needs it

        if name not in self.catalog.schemas:
            raise CatalogueError(f"the catalogue has no schema {name!r}")
        place = self.catalog.schemas[name]
        with nullcontext() if self.package == SHIPPED else _no_bytecode():
            module = _import(f"{self.package}.models.{place.module}", self.folder)
        try:
            adapter: TypeAdapter[Any] = TypeAdapter(getattr(module, place.name))
        except AttributeError as error:
            raise CatalogueError(f"{self.folder}: models/{place.module}.py has no {place.name}") from error
        adapter.rebuild()  # now, since its classes put that off
        return adapter


def contact(catalog: Catalog) -> Row:
    """Find the row that a run asks first."""
    return next(row for row in catalog.rows if row.contact)


def schemas_of(row: Row) -> dict[str, str]:
    """Name the schemas that answers to a row are held to, by the part of an answer that each is for."""
    said, malformed = row.response, row.malformed
    error = None if malformed is None else malformed.schema
    parts = {"response": said.body, "event": said.event, "assembled": said.assembled, "error": error}
    return {part: name for part, name in parts.items() if name is not None}


def load(directory: Path | None = None) -> Catalogue:
    """Open the catalogue in `directory`, or the one that ships with the runner."""
    if directory is None:
        return _shipped()
    folder = _package_folder(directory)
    name = f"aioc_catalogue_{next(_numbers)}"
    with _no_bytecode():
        _register(name, folder)
        return _open(name, folder)


def _by_name(value: Any) -> Any:
    """Cut the file from every `$ref`: names are unique across files."""
    if isinstance(value, list):
        return [_by_name(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: f"#/$defs/{item.rpartition('/')[2]}"
        if key == "$ref" and isinstance(item, str)
        else _by_name(item)
        for key, item in value.items()
    }


def _shipped() -> Catalogue:
    found = importlib.util.find_spec(SHIPPED)
    if found is None or not found.origin:
        raise CatalogueError("the compiled catalogue (aioc_generated) is not installed; run aioc-compile")
    return _open(SHIPPED, Path(found.origin).parent)


def _package_folder(directory: Path) -> Path:
    for folder in (directory, directory / "aioc_generated"):
        if (folder / "__init__.py").is_file() and (folder / "endpoints.py").is_file():
            return folder.resolve()
    problem = "holds no compiled catalogue (aioc-compile --out writes one)"
    raise CatalogueError(f"{directory} {problem if directory.is_dir() else 'is not a directory'}")


def _register(name: str, folder: Path) -> None:
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise CatalogueError(f"{folder} can't be imported")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise _broken(folder, error) from error


def _open(package: str, folder: Path) -> Catalogue:
    vocabulary = _import(f"{package}.catalog", folder)
    found = getattr(vocabulary, "FORMAT", None)
    if found != KNOWN_FORMAT:
        raise CatalogueError(
            f"{folder} is a catalogue of format {found!r}; this runner reads format {KNOWN_FORMAT}"
        )
    values: dict[str, Any] = {}
    for subject in SUBJECTS:
        module = vars(_import(f"{package}.{subject}", folder))
        values |= {name.lower(): value for name, value in module.items() if name.isupper()}
    try:
        return Catalogue(catalog=vocabulary.Catalog(**values), package=package, folder=folder)
    except TypeError as error:
        raise _broken(folder, error) from error


def _import(name: str, folder: Path) -> ModuleType:
    try:
        return importlib.import_module(name)
    except (Exception, SystemExit) as error:
        raise _broken(folder, error) from error


def _broken(folder: Path, error: BaseException) -> CatalogueError:
    text = " ".join(str(error).split())
    return CatalogueError(f"{folder} is no working catalogue: {type(error).__name__}: {text}")


@contextmanager
def _no_bytecode() -> Iterator[None]:
    """Import without leaving `__pycache__` behind: the folder may be compiled again within the second."""
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        yield
    finally:
        sys.dont_write_bytecode = before
