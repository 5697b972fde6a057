"""A departure from shape names the schemas that it departs from, and can be seen in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.holds import SHAPE, answered, departs, schemas_of
from aioc_compiler.diagnostics import listed, quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, Spec

STEP = re.compile(r"\.([A-Za-z_][A-Za-z0-9_]*)|\['([^'\\]+)'\]|\[(\d+|\*)\]")
ITEM = ""
"""Stands in a path for whatever index."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find departures from shape without a schema, and schemas, rows and places that don't go with them."""
    for deviation in spec.sound("deviation"):
        if "schema" in deviation.data:
            yield from _behaviour(deviation)
            yield from _nowhere(deviation, spec)
            yield from _exceptions(deviation, spec)
            yield from _places(deviation, spec)
        else:
            yield from _homeless(deviation)


def _homeless(deviation: Entry) -> Iterator[Problem]:
    for index, one in enumerate(deviation.data["matches"]):
        if one.get("finding") in SHAPE:
            message = f"{quote(one['finding'])} is a departure from a schema"
            yield deviation.problem("missing-key", message, "add schema", "matches", index, "finding")


def _behaviour(deviation: Entry) -> Iterator[Problem]:
    for index, one in enumerate(deviation.data["matches"]):
        if one.get("finding") not in SHAPE:
            key = "finding" if "finding" in one else "check"
            message = f"{quote(one[key])} is no departure from a schema"
            hint = "leave schema out, and list the deviation on rows or in a trait"
            yield deviation.problem("not-of-shape", message, hint, "matches", index, key)
        elif "at" not in one:
            message = "doesn't say where in the schema"
            yield deviation.problem("missing-key", message, "add at", "matches", index)


def _nowhere(deviation: Entry, spec: Spec) -> Iterator[Problem]:
    """Find schemas with which no row answers: nothing would be tolerated."""
    known = spec.ids("schema")
    rows = list(spec.sound("row"))
    for name in schemas_of(deviation.data):
        alone = {**deviation.data, "schema": name}
        if name in known and "row" not in spec.blind and not any(departs(alone, row) for row in rows):
            message = f"no row answers with {quote(name)}{_narrowed(deviation.data)}"
            yield deviation.problem("idle-schema", message, "name the schema of a row's response", "schema")


def _narrowed(data: Mapping[str, Any]) -> str:
    where = " in a stream" if data.get("streamed") else " outside of a stream"
    return where if "streamed" in data else ""


def _exceptions(deviation: Entry, spec: Spec) -> Iterator[Problem]:
    rows = {row.id: row for row in spec.sound("row")}
    for index, name in enumerate(deviation.data.get("except", ())):
        if name in rows and departs(deviation.data, rows[name]) is None:
            wanted = listed(map(quote, schemas_of(deviation.data)))
            message = f"{quote(name)} doesn't answer with {wanted}{_narrowed(deviation.data)}"
            yield deviation.problem("idle-exception", message, "leave it out", "except", index)


def _places(deviation: Entry, spec: Spec) -> Iterator[Problem]:
    """Find paths that lead to nothing which the schemas know."""
    known = {schema.id: schema.data for schema in spec.sound("schema")}
    roots = [(key == "event", name) for key, name in _answers(deviation, spec) if name in known]
    for index, one in enumerate(deviation.data["matches"]):
        at = one.get("at", "$")
        steps = _steps(at)
        if steps is None:
            hint = "write names, [0] and [*] alone"
            yield deviation.problem("bad-place", f"{quote(at)} is no one place", hint, "matches", index, "at")
            continue
        steps = steps[:-1] if one.get("finding") == "extra" else steps  # the member itself is unknown there
        if roots and not any(_leads(root, steps, known) for root in roots):
            message = f"{quote(at)} leads nowhere in {listed(map(quote, schemas_of(deviation.data)))}"
            hint = "of a stream's events a path begins with $[*]"
            yield deviation.problem("no-such-place", message, hint, "matches", index, "at")


def _answers(deviation: Entry, spec: Spec) -> set[tuple[str, str]]:
    """What of some row's answer has one of the deviation's schemas, with the schema."""
    departing = [row for row in spec.sound("row") if departs(deviation.data, row)]
    every = {pair for row in departing for pair in answered(row).items()}
    return {(key, name) for key, name in every if name in schemas_of(deviation.data)}


def _steps(at: str) -> list[str] | None:
    """Part a path into names and indexes; None where it is anything else."""
    found = list(STEP.finditer(at, 1))
    whole = at[:1] == "$" and "".join(one[0] for one in found) == at[1:]
    return [one[1] or one[2] or ITEM for one in found] if whole else None


def _leads(root: tuple[bool, str], steps: list[str], known: Mapping[str, Any]) -> bool:
    """Whether a path leads to something in a schema; of the events' the first step is which event."""
    is_event, name = root
    if is_event and steps[:1] != [ITEM]:
        return False
    return _reaches({"$ref": name}, steps[1:] if is_event else steps, known, frozenset())


def _reaches(schema: Any, steps: list[str], known: Mapping[str, Any], seen: frozenset[str]) -> bool:
    """Whether a path leads on from here; of a schema that isn't right in itself it is taken to."""
    if not isinstance(schema, dict):
        return False
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return name not in known or (name not in seen and _reaches(known[name], steps, known, seen | {name}))
    unions = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    if not steps or any(_reaches(one, steps, known, seen) for one in unions):
        return True
    return _reaches(_inside(schema, steps[0]), steps[1:], known, frozenset())


def _inside(schema: Mapping[str, Any], step: str) -> Any:
    """The schema of a member or of the items."""
    if step == ITEM:
        return schema.get("items")
    return schema.get("properties", {}).get(step, schema.get("additionalProperties"))
