"""Opens a compiled catalog: the one that ships, or a folder that `aioc-compile` wrote."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from aioc_runner.catalog import compiled
from aioc_runner.catalog.compiled import CatalogError, CompiledPackage
from aioc_runner.catalog.measurements import Measurements
from aioc_runner.catalog.rows import route

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pydantic import TypeAdapter

    from aioc_generated.catalog import Catalog, Row

KNOWN_FORMAT = 5
"""The catalog vocabulary that this runner reads."""

SUBJECTS = ("endpoints", "checks", "deviations", "clients", "implementations", "profiles", "settings")
"""Modules of a compiled catalog; each has some of its fields, with their names in capitals."""

T = TypeVar("T")


@dataclass(frozen=True)
class CatalogPackage:
    """A compiled catalog and the files next to it, each read when it is first needed."""

    catalog: Catalog
    compiled: CompiledPackage
    _cache: dict[tuple[str, str], Any] = field(default_factory=dict[tuple[str, str], Any], repr=False)

    @cached_property
    def rows(self) -> Mapping[str, Row]:
        """Every row by id, in the catalog's order."""
        return {row.id: row for row in self.catalog.rows}

    @cached_property
    def _routes(self) -> Mapping[tuple[str, str], Sequence[Row]]:
        found: dict[tuple[str, str], list[Row]] = {}
        for row in self.catalog.rows:
            found.setdefault(route(row), []).append(row)
        return found

    def sharing(self, row: Row) -> Sequence[Row]:
        """List the rows that are asked by the same method at the same path, the row among them."""
        return self._routes.get(route(row), ())

    def row(self, row_id: str) -> Row:
        """Find the row of that id."""
        try:
            return self.rows[row_id]
        except KeyError:
            raise CatalogError(f"the catalog has no row {row_id!r}") from None

    def schema(self, name: str) -> dict[str, Any]:
        """Look up the JSON Schema of that name, together with every definition of the catalog."""
        if name not in self.definitions:
            raise CatalogError(f"the catalog has no schema {name!r}")
        return self._once("schema", name, lambda: {**self.definitions[name], "$defs": self.definitions})

    @cached_property
    def definitions(self) -> dict[str, Any]:
        """Every definition of the catalog's schema files, referring to the others by name alone."""
        stems = sorted({ref.module for ref in self.catalog.schemas.values()})
        files = (self.compiled.document(Path("schemas", f"{stem}.json"), _by_name) for stem in stems)
        return {name: definition for file in files for name, definition in file["$defs"].items()}

    def example(self, example_id: str) -> dict[str, Any]:
        """Read the canonical answer of that id."""
        path = Path("examples", f"{example_id}.json")
        document: dict[str, Any] = self._once("example", example_id, lambda: self.compiled.document(path))
        return document

    def media(self, name: str) -> bytes:
        """Read the media file of that name."""
        return self._once("media", name, lambda: self.compiled.read(Path("media", name)))

    def adapter(self, name: str) -> TypeAdapter[Any]:
        """Build the Pydantic validator of the schema of that name."""
        return self._once("adapter", name, lambda: self._adapter(name))

    @cached_property
    def digest(self) -> str:
        """A hash of every fact: the files of the catalog's values, its schemas and its examples."""
        files = hashlib.sha256()
        for name in self._facts():
            data = self.compiled.read(Path(name))
            files.update(f"{name} {len(data)}\n".encode())
            files.update(data)
        return f"sha256:{files.hexdigest()}"

    @cached_property
    def measurements(self) -> Measurements:
        """What was measured elsewhere; nothing is judged by it."""
        return Measurements(self.compiled)

    def _facts(self) -> Iterator[str]:
        """Name every file with facts in it; the compiler writes the same bytes for the same facts."""
        yield from (f"{subject}.py" for subject in SUBJECTS)
        for kind in ("examples", "schemas"):
            names = sorted(path.name for path in (self.compiled.folder / kind).glob("*.json"))
            yield from (f"{kind}/{name}" for name in names)

    def _once(self, kind: str, name: str, make: Callable[[], T]) -> T:
        key = (kind, name)
        if key not in self._cache:
            self._cache[key] = make()
        made: T = self._cache[key]
        return made

    def _adapter(self, name: str) -> TypeAdapter[Any]:
        from pydantic import TypeAdapter  # noqa: PLC0415 - slow to import, and only a grading run needs it

        if name not in self.catalog.schemas:
            raise CatalogError(f"the catalog has no schema {name!r}")
        place = self.catalog.schemas[name]
        module = self.compiled.module(f"models.{place.module}")
        try:
            adapter: TypeAdapter[Any] = TypeAdapter(getattr(module, place.name))
        except AttributeError as error:
            raise CatalogError(
                f"{self.compiled.folder}: models/{place.module}.py has no {place.name}"
            ) from error
        adapter.rebuild()  # now, since its classes put that off
        return adapter


def contact(catalog: Catalog) -> Row:
    """Find the row that a run asks first."""
    return next(row for row in catalog.rows if row.contact)


def schemas_of(row: Row) -> dict[str, str]:
    """Name the schemas of the answers to a row, by the part of the answer that each describes."""
    said, malformed = row.response, row.malformed
    error = None if malformed is None else malformed.schema
    parts = {"response": said.body, "event": said.event, "assembled": said.assembled, "error": error}
    return {part: name for part, name in parts.items() if name is not None}


def load(directory: Path | None = None) -> CatalogPackage:
    """Open the catalog in `directory`, or the one that ships with the runner."""
    return _open(compiled.shipped() if directory is None else compiled.registered(directory))


def _by_name(value: dict[str, Any]) -> dict[str, Any]:
    """Cut the file from a `$ref`: names are unique across files."""
    reference = value.get("$ref")
    if isinstance(reference, str):
        value["$ref"] = f"#/$defs/{reference.rpartition('/')[2]}"
    return value


def _open(package: CompiledPackage) -> CatalogPackage:
    vocabulary = package.module("catalog")
    found = getattr(vocabulary, "FORMAT", None)
    if found != KNOWN_FORMAT:
        raise CatalogError(
            f"{package.folder} is a catalog of format {found!r}; this runner reads format {KNOWN_FORMAT}"
        )
    values = {name: value for subject in SUBJECTS for name, value in package.values(subject).items()}
    try:
        return CatalogPackage(vocabulary.Catalog(**values), package)
    except TypeError as error:
        raise package.broken(error) from error
