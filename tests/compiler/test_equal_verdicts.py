"""jsonschema and the generated Pydantic models accept and reject the same documents."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema import ValidationError as Refused
from jsonschema.validators import extend
from pydantic import ValidationError

from aioc_runner.catalog import load
from aioc_runner.judge.schema.surely import is_surely_valid
from aioc_runner.judge.schema.walk import SchemaWalker
from aioc_testing.documents import documents
from aioc_testing.mutants import Mutant, mutants

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pydantic import TypeAdapter

    from aioc_generated.catalog import Row
    from aioc_testing.sample import Sample

PACKAGE = load()
NAMES = sorted(PACKAGE.catalog.schemas)
WALKERS = {name: SchemaWalker(PACKAGE.schema(name)) for name in NAMES}
LEAST_MUTANTS = 2_000
MOST_OF_ONE = 800
"""Mutants of one schema, spread evenly: what a union's alternatives say is asked of each of them, too."""
DRAWN_OF_ONE = 120
"""As many are drawn of those for a sample."""
EACH = 40
"""Of so many mutants one is also shown to jsonschema as it is."""


def _one_of(validator: Any, members: list[Any], instance: Any, _schema: Any) -> Iterator[Refused]:
    if sum(validator.evolve(schema=member).is_valid(instance) for member in members) != 1:
        yield Refused("not one of them")


def _any_of(validator: Any, members: list[Any], instance: Any, _schema: Any) -> Iterator[Refused]:
    if not any(validator.evolve(schema=member).is_valid(instance) for member in members):
        yield Refused("none of them")


derive: Any = extend
Quick: Any = derive(Draft202012Validator, {"oneOf": _one_of, "anyOf": _any_of})
"""jsonschema, without a list of everything that is wrong with each alternative."""


def whole(schema: Any, definitions: Mapping[str, Any], known: dict[str, Any]) -> Any:
    """Put definitions where they are referred to: looking them up takes most of a validation."""
    if isinstance(schema, list):
        return [whole(item, definitions, known) for item in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {key: whole(value, definitions, known) for key, value in schema.items() if key != "$defs"}
    if "$ref" not in parts:
        return parts
    name = parts.pop("$ref").rpartition("/")[2]
    if name not in known:
        known[name] = whole(definitions[name], definitions, known)
    return {**known[name], **parts}


def quick(name: str) -> Any:
    schema = PACKAGE.schema(name)
    return Quick(whole(schema, schema.get("$defs", {}), {}))


@dataclass
class Tally:
    """What both validators said of one schema's mutants."""

    mutants: int = 0
    rejected: int = 0
    breaking: Counter[str] = field(default_factory=Counter[str])
    survived: list[str] = field(default_factory=list[str])
    differing: list[str] = field(default_factory=list[str])
    whole_floats: Counter[str] = field(default_factory=Counter[str])


def of_examples(row: Row) -> Iterator[tuple[str, Any]]:
    name = row.response.body or row.response.event
    if name and row.response.example:
        example = PACKAGE.example(row.response.example)
        for document in [example["body"]] if "body" in example else example.get("events", []):
            yield name, document


EXAMPLES = [pair for row in PACKAGE.catalog.rows for pair in of_examples(row)]


@cache
def right_documents(name: str) -> list[Any]:
    """The documents made from a schema, and the examples of it, each once."""
    schema = PACKAGE.schema(name)
    made = [*documents(schema, schema.get("$defs", {})), *(doc for of, doc in EXAMPLES if of == name)]
    return [document for index, document in enumerate(made) if document not in made[:index]]


def accepts(adapter: TypeAdapter[Any], document: Any) -> bool:
    try:
        adapter.validate_python(document)
    except ValidationError:
        return False
    return True


@cache
def judge(name: str, sample: Sample) -> Tally:
    """Count what both validators say of a schema's mutants."""
    validator, adapter = quick(name), PACKAGE.adapter(name)
    tally = Tally()
    for mutant in chosen(name, sample):
        by_model = accepts(adapter, mutant.document)
        count(tally, mutant, validator.is_valid(mutant.document), by_model)
        if is_surely_valid(WALKERS[name], mutant.document) and not by_model:
            tally.differing.append(f"{mutant.what}: surely valid, model False")
    return tally


def chosen(name: str, sample: Sample) -> list[Mutant]:
    """The mutants of a schema that are shown to both, each once."""
    schema = PACKAGE.schema(name)
    definitions = schema.get("$defs", {})
    every = [one for right in right_documents(name) for one in mutants(schema, right, definitions)]
    each = {repr(one.document): one for one in reversed(spread(every))}
    return [each[document] for document in sample.of(list(each), DRAWN_OF_ONE)]


def spread(every: list[Mutant]) -> list[Mutant]:
    return every[:: -(-len(every) // MOST_OF_ONE)] if every else []


def count(tally: Tally, mutant: Mutant, by_schema: bool, by_model: bool) -> None:
    tally.mutants += 1
    tally.rejected += not by_schema
    if mutant.whole_float:
        tally.whole_floats[f"schema {by_schema}, model {by_model}"] += 1
    elif by_schema != by_model:
        tally.differing.append(f"{mutant.what}: schema {by_schema}, model {by_model}")
    if mutant.breaks:
        tally.breaking[mutant.breaks] += 1
        if by_schema or by_model:
            tally.survived.append(mutant.what)


@pytest.mark.sampled(8)
@pytest.mark.parametrize("name", NAMES)
def test_right_documents_are_accepted(name: str) -> None:
    """Documents made from a schema, and the examples of it, pass both validators."""
    validator = Draft202012Validator(PACKAGE.schema(name))
    refused = [one for one in right_documents(name) if not validator.is_valid(one)]
    refused += [one for one in right_documents(name) if not accepts(PACKAGE.adapter(name), one)]
    refused += [one for one in right_documents(name) if not is_surely_valid(WALKERS[name], one)]

    assert refused == []


@pytest.mark.sampled(8)
@pytest.mark.parametrize("name", NAMES)
def test_verdicts_are_equal(name: str, sample: Sample) -> None:
    """No mutant is accepted by one validator alone, and none of those that are wrong for certain by both.

    `1.0` where an integer belongs is the one difference: right by JSON Schema and wrong by the model, as the
    design says.
    """
    tally = judge(name, sample)

    assert tally.differing == []
    assert tally.survived == []
    assert set(tally.whole_floats) <= {"schema True, model False", "schema False, model False"}


@pytest.mark.sampled(8)
@pytest.mark.parametrize("name", NAMES)
def test_the_quick_validator_is_jsonschema(name: str, sample: Sample) -> None:
    """What the mutants are held to says what jsonschema says."""
    fast, slow = quick(name), Draft202012Validator(PACKAGE.schema(name))
    documents = [mutant.document for mutant in chosen(name, sample)[::EACH]]

    assert [one for one in documents if fast.is_valid(one) != slow.is_valid(one)] == []


@pytest.mark.whole
def test_there_are_enough_mutants(sample: Sample) -> None:
    """The property is held over thousands of documents, which break members, types and constants."""
    tallies = {name: judge(name, sample) for name in NAMES}
    for name, tally in tallies.items():
        print(f"{name}: {tally.rejected} of {tally.mutants} mutants rejected")  # noqa: T201 - read with -s

    assert sum(tally.mutants for tally in tallies.values()) >= LEAST_MUTANTS
    assert {"required", "type", "constant"} <= {what for one in tallies.values() for what in one.breaking}
