"""What an answer takes from its request is in both."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.resolve import request_body
from aioc_compiler.diagnostics import instead, quote
from aioc_compiler.parse.places import places
from aioc_compiler.validate.cycles import schema_cycles
from aioc_compiler.validate.schema_paths import DeadEnd, follow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, Spec

TAKEN = ("response.echo.*", "response.each.*")
"""Where a row says what its answer takes from the request."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find echoes of what no request says, and those to where no answer has anything."""
    fixtures = {entry.id: entry.data for entry in spec.sound("fixture")}
    for row in spec.sound("row"):
        fixture = fixtures.get(row.data["request"]["fixture"])
        for path, name in chain.from_iterable(places(row.data, taken) for taken in TAKEN):
            yield from _nowhere(row, path, spec)
            if fixture is not None:
                yield from _unsaid(row, path, name, fixture)


def _nowhere(row: Entry, path: Any, spec: Spec) -> Iterator[Problem]:
    response = row.data["response"]
    schema = response.get("event") or response.get("body")
    if schema is None or spec.once(schema_cycles):
        return
    end = follow(path[-1], [{"$ref": schema}], spec)
    if isinstance(end, DeadEnd):
        message = f"{quote(path[-1])} doesn't exist in {schema}"
        hint = instead(next(iter(end.wanted), ""), end.known, "name a member of the answer")
        yield row.key_problem("dead-path", message, hint, *path)


def _unsaid(row: Entry, path: Any, name: str, fixture: Any) -> Iterator[Problem]:
    said = {*request_body(row.data["request"], fixture), *fixture.get("files", ()), *fixture.get("query", ())}
    said |= {"model"} if "model_at" in fixture else set()
    said.update(re.findall(r"\{(.+?)\}", row.data["path"]), row.data.get("inputs", {}))
    first = name.partition("/")[0]
    if first not in said:
        message = f"the row's request doesn't send {quote(first)}"
        yield row.problem("unsent", message, instead(first, said, "name a member of the request"), *path)
