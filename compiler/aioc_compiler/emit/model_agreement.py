"""Holds the generated models to the verdict of jsonschema: every canonical answer passes both."""

from __future__ import annotations

import importlib
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError, create_model

from aioc_compiler.diagnostics import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType

    from aioc_compiler.catalog.catalog import SchemaRef
    from aioc_compiler.catalog.linked import Linked

PACKAGE = "_aioc_compiled_models"
"""Name under which the models are imported, apart from any installed ones."""


def differing(linked: Linked, modules: Mapping[str, bytes]) -> list[Problem]:
    """Report the models that can't be imported and the examples that they reject."""
    with _imported(modules) as package:
        broken = [
            problem for stem in linked.schema_files if (problem := _import_problem(package, stem, linked))
        ]
        if broken:
            return broken
        pairs = list(_pairs(linked))
        models = _Models({name: _class(package, linked.catalog.schemas[name]) for name, _ in pairs})
        return [problem for name, example in pairs for problem in _example(name, example, linked, models)]


def _pairs(linked: Linked) -> Iterator[tuple[str, str]]:
    """The schema and the example of each row that has both."""
    for row in linked.catalog.rows:
        name, example = row.response.body or row.response.event, row.response.example
        if name is not None and example is not None:
            yield name, example


@contextmanager
def _imported(models: Mapping[str, bytes]) -> Iterator[str]:
    """Make the models importable under a name of their own, for a while."""
    before = sys.dont_write_bytecode
    with tempfile.TemporaryDirectory(prefix="aioc-") as folder:
        place = Path(folder, PACKAGE)
        place.mkdir()
        for name, data in models.items():
            (place / Path(name).name).write_bytes(data)
        sys.path.insert(0, folder)
        sys.dont_write_bytecode = True
        importlib.invalidate_caches()
        try:
            yield PACKAGE
        finally:
            sys.dont_write_bytecode = before
            sys.path.remove(folder)
            for name in [one for one in sys.modules if one.partition(".")[0] == PACKAGE]:
                del sys.modules[name]


def _module(package: str, stem: str) -> ModuleType:
    return importlib.import_module(f"{package}.{stem}")


def _import_problem(package: str, stem: str, linked: Linked) -> Problem | None:
    """Report a module that can't be imported, or that lacks a class."""
    try:
        module = _module(package, stem)
    except Exception as error:  # noqa: BLE001 - whatever the generated code raises, the spec is to blame
        return _fails(stem, f"the Pydantic models made from it can't be imported: {_line(error)}")
    for name in linked.schema_files[stem]["$defs"]:
        if getattr(getattr(module, name, None), "__module__", None) != module.__name__:
            return _fails(stem, f"{name} is a word that the Pydantic models can't use as a name")
    return None


def _fails(stem: str, message: str) -> Problem:
    hint = "write it as spec/meta/schemas.yaml describes"
    return Problem(f"schemas/{stem}.yaml", 1, 1, "models-fail", stem, message, hint)


def _example(name: str, example: str, linked: Linked, models: _Models) -> Iterator[Problem]:
    for where, document in _documents(linked.examples[example]):
        error = models.error(name, document)
        if error is not None:
            message = f"jsonschema accepts {where}, the Pydantic model {name} doesn't: {_line(error)}"
            hint = "write the schema as spec/meta/schemas.yaml describes"
            yield Problem(*linked.entries[example].place, "verdicts-differ", example, message, hint)


def _class(package: str, ref: SchemaRef) -> Any:
    return getattr(_module(package, ref.module), ref.name)


def _documents(example: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    if "body" in example:
        yield "its body", example["body"]
    for index, event in enumerate(example.get("events", ())):
        yield f"event {index}", event


class _Models:
    """Models that share one validator, as building one for each would build what they share again."""

    def __init__(self, classes: Mapping[str, Any]) -> None:
        self._classes = classes
        members: dict[str, Any] = {name: (one, None) for name, one in classes.items()}
        self._all = create_model("All", **members)

    def error(self, name: str, document: Any) -> ValidationError | None:
        """What a model has against a document, in its own words."""
        try:
            self._all.model_validate({name: document})
        except ValidationError:
            return self._own_error(name, document)
        return None

    def _own_error(self, name: str, document: Any) -> ValidationError | None:
        try:
            TypeAdapter(self._classes[name]).validate_python(document)
        except ValidationError as error:
            return error
        return None


def _line(error: Exception) -> str:
    """Say what is wrong in one line."""
    return " ".join(str(error).split())[:300]
