"""What holds on a row: what it lists itself, what its traits list, and what its schemas tolerate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.parse.places import places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Entry, Spec

    Held = tuple[tuple[Step, ...], str]

SHAPE = ("missing", "null", "wrong-type", "wrong-value", "unknown-value", "extra")
"""Kinds of findings that hold a document to a schema."""

ANSWERS = ("body", "event", "assembled")
"""What a row says of its answer by a schema. What is wrong with a rejection is no departure from a schema."""


def held(row: Entry, key: str, spec: Spec) -> Sequence[Held]:
    """Each check or deviation of a row, with the path in the row that brings it."""
    return spec.once(_held_by_all, key)[_home(row)]


def _held_by_all(spec: Spec, key: str) -> Mapping[tuple[Step, ...], Sequence[Held]]:
    traits = {trait.id: trait for trait in spec.sound("trait")}
    return {_home(row): list(_held(row, key, traits, spec)) for row in spec.all("row")}


def _home(row: Entry) -> tuple[Step, ...]:
    """What tells rows apart, also two that have one id by mistake."""
    return (row.document.path, *row.path)


def _held(row: Entry, key: str, traits: Mapping[str, Entry], spec: Spec) -> Iterator[Held]:
    yield from places(row.data, f"{key}.*")
    for path, name in places(row.data, "traits.*"):
        if name in traits:
            yield from ((path, one) for _, one in places(traits[name].data, f"{key}.*"))
    if key == "deviations":
        yield from _tolerated(row, spec)


def held_ids(row: Entry, key: str, spec: Spec) -> list[str]:
    """The checks or deviations of a row, in their order."""
    return [name for _, name in held(row, key, spec)]


def aside(row: Entry, spec: Spec) -> list[str]:
    """The checks of a row that say nothing of what it is about."""
    traits = [trait.data for trait in spec.sound("trait") if trait.id in row.data.get("traits", ())]
    return [name for trait in traits if trait.get("aside") for name in trait.get("checks", ())]


def _tolerated(row: Entry, spec: Spec) -> Iterator[Held]:
    answers = answered(row)
    for deviation in spec.sound("deviation") if answers else ():
        found = departs(deviation.data, answers)
        if found is not None and row.id not in deviation.data.get("except", ()):
            yield ("response", found), deviation.id


def departs(deviation: Mapping[str, Any], answers: Mapping[str, str]) -> str | None:
    """Name what of a row's answer has the schema that a deviation departs from: body, event or assembled."""
    if "schema" not in deviation:
        return None
    if deviation.get("streamed", "event" in answers) != ("event" in answers):
        return None
    wanted = schemas_of(deviation)
    return next((key for key, schema in answers.items() if schema in wanted), None)


def is_of_shape(deviation: Mapping[str, Any]) -> bool:
    """Whether a deviation is a departure from a schema, so that no row has to list it."""
    return "schema" in deviation or any(one.get("finding") in SHAPE for one in deviation["matches"])


def schemas_of(deviation: Mapping[str, Any]) -> list[str]:
    """The schemas that a deviation departs from."""
    named: Any = deviation.get("schema", [])
    return [named] if isinstance(named, str) else named


def all_answered(spec: Spec) -> Sequence[Mapping[str, str]]:
    """What each sound row answers with."""
    return [answered(row) for row in spec.sound("row")]


def answered(row: Entry) -> Mapping[str, str]:
    """The schemas with which a row answers, each under what has it."""
    response: Any = row.data.get("response")
    if not isinstance(response, dict) or "rejects" in response:
        return {}
    return {key: response[key] for key in ANSWERS if key in response}
