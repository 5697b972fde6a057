"""Holds the generated models to the verdict of jsonschema: every canonical answer passes both."""

from __future__ import annotations

import importlib
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

from aioc_compiler.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType

    from aioc_compiler.emit.templates.catalog import Response, Row, SchemaRef
    from aioc_compiler.link import Linked

PACKAGE = "_aioc_compiled_models"
"""Name under which the models are imported, apart from any installed ones."""


def differing(linked: Linked, models: Mapping[str, bytes]) -> list[Problem]:
    """Report the models that can't be imported and the examples that they reject."""
    with _imported(models) as package:
        broken = [problem for stem in linked.schema_files if (problem := _broken(package, stem))]
        if broken:
            return broken
        return [problem for row in linked.catalog.rows for problem in _row(row, linked, package)]


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


def _broken(package: str, stem: str) -> Problem | None:
    try:
        _module(package, stem)
    except Exception as error:  # noqa: BLE001 - whatever the generated code raises, the spec is to blame
        return Problem(
            path=f"spec/schemas/{stem}.yaml",
            line=1,
            column=1,
            code="models-fail",
            subject=stem,
            message=f"the Pydantic models made from it can't be imported: {_line(error)}",
            hint="write it in the subset of JSON Schema that spec/meta/schemas.yaml describes",
        )
    return None


def _row(row: Row, linked: Linked, package: str) -> Iterator[Problem]:
    response = row.response
    name = response.body or response.event
    if name is None or response.example is None:
        return
    adapter = _adapter(linked.catalog.schemas[name], package)
    for where, document in _documents(linked.examples[response.example]):
        try:
            adapter.validate_python(document)
        except ValidationError as error:
            yield _differs(row, response, f"{name} rejects {where}: {_line(error)}")


def _adapter(ref: SchemaRef, package: str) -> TypeAdapter[Any]:
    return TypeAdapter(getattr(_module(package, ref.module), ref.name))


def _documents(example: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    if "body" in example:
        yield "its body", example["body"]
    for index, event in enumerate(example.get("events", ())):
        yield f"event {index}", event


def _differs(row: Row, response: Response, message: str) -> Problem:
    return Problem(
        path="spec/examples",
        line=1,
        column=1,
        code="verdicts-differ",
        subject=str(response.example),
        message=f"jsonschema accepts the example of {row.id}, but the Pydantic model {message}",
        hint="write the schema in the subset of JSON Schema that spec/meta/schemas.yaml describes",
    )


def _line(error: Exception) -> str:
    """Say what is wrong in one line."""
    return " ".join(str(error).split())[:300]
