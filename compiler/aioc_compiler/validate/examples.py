"""Each canonical answer is right by the schema of its row, and belongs to a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.references import with_references
from aioc_compiler.diagnostics import listed, quote
from aioc_compiler.parse.alternatives import innermost, tag
from aioc_compiler.parse.places import all_schemas, places
from aioc_compiler.parse.surely import BASE, Schemas
from aioc_compiler.parse.value_messages import TYPES, value_words
from aioc_compiler.validate.cycles import schema_cycles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Entry, Spec

    Path = tuple[Step, ...]
    Broken = Any
    """A ValidationError; to type checkers half of its attributes may be unset."""

ROOT = f"{BASE}schemas"
LOCAL = "#/$defs/"
"""Names of schemas are unique across files."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find examples that their schema rejects, and those that no row would ever validate."""
    used = [name for row in spec.all("row") for _, name in places(row.data, "response.example")]
    misspelt = set(used) - spec.ids("example").keys()  # such a one may be what lacks here
    for entry in spec.all("example"):
        if entry.id not in used and not misspelt and "row" not in spec.blind:
            yield entry.problem(
                "unused-example", "no row has this example", "name it in a row's response", "id"
            )
    if _is_whole(spec):
        yield from _rejected(spec)


def _pairs(spec: Spec) -> Iterator[tuple[Entry, str]]:
    """Each row's canonical answer with the schema that it is held to."""
    examples = {entry.id: entry for entry in spec.sound("example")}
    for row in spec.sound("row"):
        response = row.data["response"]
        example = examples.get(response.get("example", ""))
        name = response.get("body") or response.get("event")
        if example is not None and name is not None:
            yield example, name


def _is_whole(spec: Spec) -> bool:
    """Whether schemas can be used at all: a broken one would break every example."""
    names = spec.ids("schema")
    parts = (schema for entry, _, schema in all_schemas(spec) if entry.kind == "schema" and "$ref" in schema)
    known = (schema["$ref"].rpartition("/")[2] in names for schema in parts)
    return spec.whole("schema") and all(known) and not spec.once(schema_cycles)


def _rejected(spec: Spec) -> Iterator[Problem]:
    known = spec.ids("schema")
    root = {"$defs": {entry.id: with_references(entry.data, _local) for entry in spec.all("schema")}}
    schemas = Schemas({ROOT: root})
    for example, name in _pairs(spec):
        documents = _documents(example.data) if name in known else ()
        uri = ROOT + LOCAL + name
        unsure = [(path, document) for path, document in documents if not schemas.passes(uri, document)]
        if unsure:
            yield from _example(example, name, unsure, _registry(root))


def _registry(root: Any) -> Any:
    """What jsonschema looks schemas up in, each by its name."""
    from referencing import Registry  # noqa: PLC0415 - slow to import, seldom needed
    from referencing.jsonschema import DRAFT202012  # noqa: PLC0415 - see above

    return Registry[Any]().with_resource(ROOT, DRAFT202012.create_resource(root))


def _local(reference: str) -> str:
    return LOCAL + reference.rpartition("/")[2]


def _example(
    example: Entry, name: str, documents: Sequence[tuple[Path, Any]], registry: Any
) -> Iterator[Problem]:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - see above

    validator = Draft202012Validator({"$ref": ROOT + LOCAL + name}, registry=registry)
    for path, document in documents:
        for error in validator.iter_errors(document):
            for inner in innermost(error):
                message = f"{name} rejects {_quoted_place(inner)}: {_message(inner)}"
                at = (*path, *inner.absolute_path)
                yield example.problem("bad-example", message, "fix the example or the schema", *at)


def _documents(data: Mapping[str, Any]) -> Iterator[tuple[Path, Any]]:
    if "body" in data:
        yield ("body",), data["body"]
    for index, event in enumerate(data.get("events", ())):
        yield ("events", index), event


def _quoted_place(error: Broken) -> str:
    return quote(
        "$" + "".join(f"[{one}]" if isinstance(one, int) else f".{one}" for one in error.absolute_path)
    )


def _message(error: Broken) -> str:
    match error.validator:
        case "required":
            return str(error.message).replace("'", '"')
        case "const":
            return f"{quote(error.instance)} is not {quote(error.validator_value)}"
        case "enum":
            return f"{quote(error.instance)} is not {listed(map(quote, error.validator_value))}"
        case "type":
            return f"it is {value_words(error.instance)}, not {TYPES[error.validator_value]}"
        case "anyOf" | "oneOf":
            return _no_alternative(error)
        case _:
            return f"it breaks {error.validator} {quote(error.validator_value)}"


def _no_alternative(error: Broken) -> str:
    key, known = tag(error)
    if key:
        return f"its {key} is {quote(error.instance.get(key))}, not {listed(map(quote, known))}"
    types = dict.fromkeys(TYPES[one.validator_value] for one in error.context if one.validator == "type")
    return f"it is {value_words(error.instance)}, not {listed(types or ['what fits'])}"
