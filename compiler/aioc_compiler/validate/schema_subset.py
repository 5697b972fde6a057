"""Schemas keep to the part of JSON Schema on which Pydantic and every validator agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.diagnostics import listed, nearest, quote
from aioc_compiler.parse.places import all_schemas

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Entry, Spec

    Path = tuple[Step, ...]
    Schema = dict[str, Any]

NUMBERS = ("integer", "number")
TYPED: Mapping[str, Sequence[str]] = {
    "properties": ("object",),
    "required": ("object",),
    "additionalProperties": ("object",),
    "minProperties": ("object",),
    "maxProperties": ("object",),
    "items": ("array",),
    "minItems": ("array",),
    "maxItems": ("array",),
    "const": ("string",),
    "enum": ("string",),
    "minLength": ("string",),
    "maxLength": ("string",),
    "pattern": ("string",),
    "minimum": NUMBERS,
    "maximum": NUMBERS,
    "exclusiveMinimum": NUMBERS,
    "exclusiveMaximum": NUMBERS,
}
"""Which type a keyword says something about."""

FORMS = ("type", "$ref", "anyOf", "oneOf")
BOUNDS = (
    ("minProperties", "maxProperties"),
    ("minItems", "maxItems"),
    ("minLength", "maxLength"),
    ("minimum", "maximum"),
)
BOUNDING = {*(key for pair in BOUNDS for key in pair), "pattern", "exclusiveMinimum", "exclusiveMaximum"}


def find(spec: Spec) -> Iterator[Problem]:
    """Find schemas that compile to a model with another verdict, or to none."""
    for entry, path, schema in all_schemas(spec):
        yield from _schema(entry, path, schema, is_named=path in {(), ("schema",)})


def _schema(entry: Entry, path: Path, schema: Schema, *, is_named: bool) -> Iterator[Problem]:
    forms = [key for key in FORMS if key in schema]
    if len(forms) != 1:
        yield _form(entry, path, forms)
        return
    yield from _keywords(entry, path, schema, forms[0])
    yield from _bounds(entry, path, schema)
    if not is_named and path[-2:-1] != ("properties",):
        yield from _out_of_place(entry, path, schema)
    if not is_named and (schema.get("type") == "object" or "oneOf" in schema):
        what = "a union" if "oneOf" in schema else "an object"
        yield entry.problem("inline-object", f"{what} without a name", "move it to $defs and $ref it", *path)
    if "properties" in schema:
        yield from _members(entry, path, schema)
    if schema.get("type") == "array" and "items" not in schema:
        yield entry.problem("missing-key", '"items" is missing', "say what the list holds", *path)
    if "x-aioc-expected" in schema and path[-2:-1] != ("properties",):
        hint = "move it to the member"
        yield entry.key_problem(
            "misplaced", "x-aioc-expected is about a member", hint, *path, "x-aioc-expected"
        )
    if "x-aioc-open" in schema and not {"enum", "oneOf"} & set(schema):
        hint = "move it there, or leave it out"
        yield entry.key_problem(
            "misplaced", "x-aioc-open is about an enum or a union", hint, *path, "x-aioc-open"
        )


def _form(entry: Entry, path: Path, forms: Sequence[str]) -> Problem:
    if forms:
        message = f"{' and '.join(forms)} exclude each other"
        return entry.key_problem("one-of", message, "keep one", *path, forms[-1])
    return entry.problem("missing-key", '"type" is missing', f"add {listed(FORMS)}", *path)


def _keywords(entry: Entry, path: Path, schema: Schema, form: str) -> Iterator[Problem]:
    for key in schema:
        types = TYPED.get(key)
        if types is None:
            if key == "discriminator" and form != "oneOf":
                yield entry.key_problem("misplaced", "discriminator goes with oneOf", "", *path, key)
        elif form != "type":
            yield entry.key_problem(
                "misplaced", f"{key} beside {form}", f"put it into what {form} names", *path, key
            )
        elif schema["type"] not in types:
            message = f"{key} is about {listed(types)}, and the type is {schema['type']}"
            yield entry.key_problem("misplaced", message, "leave it out, or fix the type", *path, key)
    if "const" in schema and "enum" in schema:
        yield entry.key_problem("one-of", "const and enum exclude each other", "keep one", *path, "enum")


def _bounds(entry: Entry, path: Path, schema: Schema) -> Iterator[Problem]:
    for least, most in BOUNDS:
        if least in schema and most in schema and schema[least] > schema[most]:
            message = f"{least} is above {most}"
            yield entry.problem("bad-value", message, "nothing could be right", *path, least)


def _out_of_place(entry: Entry, path: Path, schema: Schema) -> Iterator[Problem]:
    """Find bounds that would become a class of their own in the Pydantic models."""
    around = next(step for step in reversed(path) if isinstance(step, str))
    for key in sorted(BOUNDING & set(schema)):
        message = f"{key} inside {around}"
        hint = "leave it out, or make it a check; bounds stand on a property itself or on a named schema"
        yield entry.key_problem("misplaced", message, hint, *path, key)


def _members(entry: Entry, path: Path, schema: Schema) -> Iterator[Problem]:
    if "additionalProperties" in schema:
        message = "properties and additionalProperties together"
        hint = "unknown members are allowed anyway; for a map leave out properties"
        yield entry.key_problem("one-of", message, hint, *path, "additionalProperties")
    known = schema["properties"]
    for index, name in enumerate(schema.get("required", ())):
        if name not in known:
            hint = nearest(name, known) or "add it to properties"
            message = f"{quote(name)} is required and has no schema"
            yield entry.problem("unknown-member", message, hint, *path, "required", index)
        elif "x-aioc-expected" in known[name]:
            hint = "keep one; required is what a client breaks without"
            message = f"{quote(name)} is required and x-aioc-expected"
            yield entry.problem("one-of", message, hint, *path, "required", index)
