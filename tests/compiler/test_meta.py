"""The language of the spec: described for contributors, and the same words as the runner's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest

from aioc_compiler.parse.load import load
from aioc_generated.words import Operation
from aioc_runner.serve.mutations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

META = sorted((Path(__file__).parents[2] / "spec" / "meta").glob("*.yaml"))


def language(name: str) -> Any:
    """One file of spec/meta as data."""
    path = META[0].with_name(f"{name}.yaml")
    document, problems = load(path.name, path.read_bytes())

    assert document is not None, problems
    return document.data


def properties(schema: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every property of a schema, however deep, with its path."""
    if isinstance(schema, dict):
        named = schema.get("properties") if schema.get("type") == "object" else None
        for name, inner in named.items() if isinstance(named, dict) else ():
            yield f"{path}/{name}", inner
        for key, inner in schema.items():
            yield from properties(inner, f"{path}/{key}") if key != "x-aioc-instead" else ()
    if isinstance(schema, list):
        for index, inner in enumerate(schema):
            yield from properties(inner, f"{path}/{index}")


@pytest.mark.parametrize("path", META, ids=lambda path: path.stem)
def test_every_property_is_described(path: Path) -> None:
    """An editor can tell a contributor what each key means."""
    root = language(path.stem)
    found = dict(properties(root))

    bare = [at for at, one in found.items() if not {"description", "$ref"} & set(one)]
    assert bare == []


@pytest.mark.parametrize("path", META, ids=lambda path: path.stem)
def test_no_object_takes_unknown_keys(path: Path) -> None:
    """A misspelt key is never passed over."""
    loose = [at for at, one in _objects(language(path.stem)) if "additionalProperties" not in one]
    known = {"rules": {"args"}, "fixtures": {"body"}, "endpoints": {"with"}}.get(path.stem, set())

    assert {at.rpartition("/")[2] for at in loose} <= known, (
        "only what is sent or passed on as it is may be open"
    )


def _objects(schema: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(schema, dict):
        if schema.get("type") == "object" and isinstance(schema.get("description"), str):
            yield path, schema
        for key, inner in schema.items():
            yield from _objects(inner, f"{path}/{key}")
    if isinstance(schema, list):
        for index, inner in enumerate(schema):
            yield from _objects(inner, f"{path}/{index}")


def test_operations_are_those_of_the_reference_server() -> None:
    """The reference server plays every operation of the language."""
    assert set(OPERATIONS) == set(get_args(Operation))
