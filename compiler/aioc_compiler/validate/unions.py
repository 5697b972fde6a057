"""Alternatives can be told apart: by JSON type, or by a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.diagnostics import quote
from aioc_compiler.parse.places import all_schemas
from aioc_compiler.validate.references import target

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Entry, Spec

    Path = tuple[Step, ...]
    Named = Mapping[str, Any]

DEEPEST = 50
"""Of references to references; what goes on longer is a cycle, which another rule reports."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find unions whose members a reader would have to try one after the other."""
    named = {entry.id: entry.data for entry in spec.sound("schema")}
    for entry, path, schema in all_schemas(spec):
        if "anyOf" in schema:
            yield from _any_of(entry, path, schema, named)
        if "oneOf" in schema:
            yield from _one_of(entry, path, schema, named)


def _any_of(entry: Entry, path: Path, schema: Any, named: Named) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for index, member in enumerate(schema["anyOf"]):
        if "anyOf" in member:
            hint = "write its members out here"
            yield entry.problem("nested-union", "an anyOf inside an anyOf", hint, *path, "anyOf", index)
        kind = _type(entry, member, named)
        if kind is not None and kind in seen:
            message = f"two alternatives are of type {kind}"
            hint = "make objects a named oneOf with a discriminator, and strings one enum"
            yield entry.problem("ambiguous-union", message, hint, *path, "anyOf", index)
        seen.setdefault(kind or "", index)


def _type(entry: Entry, schema: Any, named: Named) -> str | None:
    """Find the JSON type of a schema; an integer is a number to a reader of JSON."""
    found = _resolved(entry, schema, named)
    if found is None:
        return None
    kind = "object" if "oneOf" in found else found.get("type")
    return "number" if kind == "integer" else kind


def _resolved(entry: Entry, schema: Any, named: Named) -> Any:
    for _ in range(DEEPEST):
        if schema is None or "$ref" not in schema:
            return schema
        schema = named.get(target(entry, schema["$ref"])[1])
    return None


def _one_of(entry: Entry, path: Path, schema: Any, named: Named) -> Iterator[Problem]:
    if "discriminator" not in schema:
        hint = "add discriminator: {propertyName: type}, or use anyOf for distinct types"
        yield entry.key_problem("missing-key", '"discriminator" is missing', hint, *path, "oneOf")
        return
    tag = schema["discriminator"]["propertyName"]
    seen: dict[str, str] = {}
    for index, member in enumerate(schema["oneOf"]):
        name = target(entry, member["$ref"])[1]
        found = named.get(name)
        if found is None:
            continue
        value = found.get("properties", {}).get(tag, {}).get("const")
        here = (*path, "oneOf", index)
        if value is None or tag not in found.get("required", ()):
            message = f"{quote(name)} has no required {quote(tag)} with one const"
            hint = "the discriminator needs a string of its own for each member"
            yield entry.problem("ambiguous-union", message, hint, *here)
        elif value in seen:
            message = f"{quote(seen[value])} and {quote(name)} have the same {tag}, {quote(value)}"
            yield entry.problem("ambiguous-union", message, "give each its own", *here)
        seen.setdefault(str(value), name)
