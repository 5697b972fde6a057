"""A departure from shape names the schemas that it departs from, and can be seen in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.holds import SHAPE, all_answered, answered, departs, schemas_of
from aioc_compiler.diagnostics import listed, quote
from aioc_compiler.validate.cycles import schema_cycles
from aioc_compiler.validate.finding_paths import leads, steps

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, Spec


def find(spec: Spec) -> Iterator[Problem]:
    """Find departures from shape without a schema, and schemas, rows and places that don't go with them."""
    for deviation in spec.sound("deviation"):
        if "schema" in deviation.data:
            yield from _behaviour(deviation)
            yield from _nowhere(deviation, spec)
            yield from _exceptions(deviation, spec)
            yield from _places(deviation, spec) if not spec.once(schema_cycles) else ()
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
    rows = spec.once(all_answered)
    for name in schemas_of(deviation.data):
        alone = {**deviation.data, "schema": name}
        if name in known and spec.whole("row") and not any(departs(alone, answers) for answers in rows):
            message = f"no row answers with {quote(name)}{_narrowed(deviation.data)}"
            yield deviation.problem("idle-schema", message, "name the schema of a row's response", "schema")


def _narrowed(data: Mapping[str, Any]) -> str:
    where = " in a stream" if data.get("streamed") else " outside of a stream"
    return where if "streamed" in data else ""


def _exceptions(deviation: Entry, spec: Spec) -> Iterator[Problem]:
    rows = {row.id: row for row in spec.sound("row")}
    for index, name in enumerate(deviation.data.get("except", ())):
        if name in rows and departs(deviation.data, answered(rows[name])) is None:
            wanted = listed(map(quote, schemas_of(deviation.data)))
            message = f"{quote(name)} doesn't answer with {wanted}{_narrowed(deviation.data)}"
            yield deviation.problem("idle-exception", message, "leave it out", "except", index)


def _places(deviation: Entry, spec: Spec) -> Iterator[Problem]:
    """Find paths that lead to nothing which the schemas know."""
    known = {schema.id: schema.data for schema in spec.sound("schema")}
    roots = [(key == "event", name) for key, name in _answers(deviation, spec) if name in known]
    for index, one in enumerate(deviation.data["matches"]):
        at = one.get("at", "$")
        names = steps(at)
        if names is None:
            hint = "write names, [0] and [*] alone"
            yield deviation.problem("bad-place", f"{quote(at)} is no one place", hint, "matches", index, "at")
            continue
        names = names[:-1] if one.get("finding") == "extra" else names  # the member itself is unknown there
        if roots and not any(leads(root, names, known) for root in roots):
            message = f"{quote(at)} doesn't exist in {listed(map(quote, schemas_of(deviation.data)))}"
            hint = "for a stream's events a path begins with $[*]"
            yield deviation.problem("no-such-place", message, hint, "matches", index, "at")


def _answers(deviation: Entry, spec: Spec) -> set[tuple[str, str]]:
    """What of some row's answer has one of the deviation's schemas, with the schema."""
    rows = [answers for answers in spec.once(all_answered) if departs(deviation.data, answers)]
    every = {pair for answers in rows for pair in answers.items()}
    return {(key, name) for key, name in every if name in schemas_of(deviation.data)}
