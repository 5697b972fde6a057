"""Says where OpenAI's document or package describes a place of a legal document."""

from __future__ import annotations

import re
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, get_args

import jsonschema
from openai import BaseModel

from legal.sources import DEFINITIONS, SOURCES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_runner.documents.json_path import Path
    from legal.draw import Schema
    from legal.drawn import By

STEP = re.compile(r"\.(?P<name>\w+)|\[(?P<index>\d+)\]|\['(?P<quoted>[^']+)'\]")
COMPONENTS = "#/components/schemas/"
EMBEDDED = {
    "ResponseStreamEvent": (
        ("$.response.", "ResponseObject", "$."),
        ("$.item.", "ResponseObject", "$.output[*]."),
        ("$.part.", "ResponseObject", "$.output[*].content[*]."),
    ),
    "RealtimeClientSecret": (("$.session.", "RealtimeServerEvent", "$.session."),),
    "ChatCompletionList": (("$.data[*].", "ChatCompletion", "$."),),
}
"""Where a document has another, or a part of it: an event of a stream the response that it is about."""


def path_of(at: str) -> Path:
    """Read a place as reports write it."""
    found = STEP.finditer(at)
    return tuple(int(one["index"]) if one["index"] else one["name"] or one["quoted"] for one in found)


def place(schema: str, said: str) -> tuple[str, str]:
    """Name a place by that of the document that is embedded there."""
    kind, _, at = said.partition(" ")
    for start, other, instead in EMBEDDED.get(schema, ()):
        if at.startswith(start):
            return other, f"{kind} {instead}{at.removeprefix(start)}"
    return schema, said


def described(schema: str, by: By, document: Any, path: Path) -> str:
    """Cite what describes a place: a pointer into OpenAI's document, or a class of its package."""
    source = SOURCES[schema]
    if by == "document":
        union: Schema = {"anyOf": [{"$ref": f"{COMPONENTS}{name}"} for name in source.document]}
        return "openapi-2026-08-21" + _pointer(union, DEFINITIONS, document, path)
    if source.wrapped is not None:
        document, path = document[source.wrapped], path[1:]
    options = zip(source.package, source.adapters, source.typed, strict=True)
    kind, typed = next((kind, typed) for kind, adapter, typed in options if _reads(adapter, document))
    return _of_class(_pointer(typed, typed.get("$defs", {}), document, path), kind, typed)


def _reads(adapter: Any, document: Any) -> bool:
    try:
        adapter.validate_python(document, strict=True)
    except ValueError:
        return False
    return True


def _pointer(schema: Schema, definitions: Mapping[str, Schema], value: Any, path: Path) -> str:
    """Walk down to a place; whatever a reference leads to is named by itself."""
    pointer = "#"
    while path:
        pointer, schema = _plain(pointer, schema, definitions, value, path[0])
        step, *rest = path
        path = tuple(rest)
        if isinstance(step, int):
            pointer, schema, value = f"{pointer}/items", schema.get("items", {}), value[step]
        else:
            member = schema.get("properties", {}).get(step, schema.get("additionalProperties"))
            pointer, schema = f"{pointer}/properties/{step}", member if isinstance(member, dict) else {}
            value = value.get(step)
    return pointer


def _plain(
    pointer: str, schema: Schema, definitions: Mapping[str, Schema], value: Any, step: str | int
) -> tuple[str, Schema]:
    """Follow references, and of unions and parts the one that describes the value's step."""
    while not ({"properties", "items", "additionalProperties"} & schema.keys()):
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            pointer, schema = COMPONENTS + name, definitions[name]
            continue
        word = next((one for one in ("anyOf", "oneOf", "allOf") if one in schema), None)
        if word is None:
            break
        number = next(_fitting(schema[word], definitions, value, step if word == "allOf" else None), 0)
        pointer, schema = f"{pointer}/{word}/{number}", schema[word][number]
    return pointer, schema


def _fitting(
    options: list[Schema], definitions: Mapping[str, Schema], value: Any, step: str | int | None
) -> Iterator[int]:
    """Number the options that a value fits, and that describe its step where all of them hold."""
    for number, option in enumerate(options):
        name = option.get("$ref", "").rpartition("/")[2]
        target = definitions[name] if name else option
        held = {"$ref": f"#/$defs/{name}"} if name else option
        describes = step is None or step in target.get("properties", {})
        if describes and jsonschema.Draft202012Validator({**held, "$defs": definitions}).is_valid(value):
            yield number


def _of_class(pointer: str, kind: Any, typed: Schema) -> str:
    """Cite a class by the file that it stands in."""
    named = pointer.removeprefix(COMPONENTS).removeprefix("#/")
    name, _, rest = named.partition("/") if pointer.startswith(COMPONENTS) else (typed["title"], "", named)
    members = typed["$defs"].get(name, typed) if "$defs" in typed else typed
    plain, _, module = name.partition("[")[0].rpartition("__")[::-1]
    module = module.replace("__", ".") or _module(plain, members, _first(kind).__module__)
    file = module.removeprefix("openai.").replace(".", "/")
    return f"openai {version('openai')} {file}.py#{plain}.{rest.rpartition('properties/')[2]}"


def _module(name: str, described: Schema, near: str) -> str:
    """Find the module of a class by its name and members; of several, one near the answer's own."""
    members = described.get("properties", {}).keys()
    every = {one.__module__ for one in _classes(BaseModel) if one.__name__.partition("[")[0] == name}
    exact = {one.__module__ for one in _classes(BaseModel) if {*one.model_fields} >= {*members}}
    return max(sorted(every & exact or every), key=lambda module: _shared(module, near))


def _shared(one: str, other: str) -> int:
    """Count the letters with which two names begin alike."""
    return next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))


def _first(kind: Any) -> type[Any]:
    """A class of a union of many, or the class itself."""
    while not isinstance(kind, type):
        kind = get_args(kind)[0]
    return kind.__mro__[1] if "[" in kind.__name__ else kind


def _classes(base: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for one in base.__subclasses__():
        yield one
        yield from _classes(one)
