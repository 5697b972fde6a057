"""Each parameter of a path is filled, and nothing is filled that isn't one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aioc_compiler.catalog.resolve import is_existence
from aioc_compiler.diagnostics import instead, nearest, quote
from aioc_compiler.parse.places import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, Spec

MODEL = "model"
BODIES = ("json", "multipart")
"""Encodings of requests whose members may be taken from earlier rows."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find parameters that nothing fills, fillings without a parameter, and models that nobody asked for."""
    fixtures = {entry.id: entry for entry in spec.sound("fixture")}
    for row in spec.sound("row"):
        fixture = fixtures.get(row.data["request"]["fixture"])
        if fixture is not None:
            yield from _row(row, fixture)


def _row(row: Entry, fixture: Entry) -> Iterator[Problem]:
    parameters = re.findall(r"\{(.+?)\}", row.data["path"])
    inputs = row.data.get("inputs", {})
    model_at = fixture.data.get("model_at")
    filled = {*inputs, *([MODEL] if model_at == "path" else [])}
    # A row that asks only whether its route is there names an object that nobody has.
    unfilled = [name for name in parameters if name not in filled and not is_existence(row)]
    for name in unfilled:
        otherwise = "take it from an earlier row" if name != MODEL else "use a fixture with model_at path"
        hint = nearest(name, filled - set(parameters)) or otherwise
        yield row.problem("unfilled-parameter", f"nothing fills {{{name}}}", hint, "path")
    if unfilled:
        return  # one of them is probably what is filled
    for name in sorted({name for name in parameters if parameters.count(name) > 1}):
        message = f"the path has the parameter {quote(name)} twice"
        yield row.problem("duplicate-parameter", message, "give each a name of its own", "path")
    has_body = fixture.data["encoding"] in BODIES
    parameters += fixture.data.get("query", ()) if inputs else ()
    for path, _ in places(row.data, "inputs.*"):
        if path[1] not in parameters and not has_body:
            name = str(path[1])
            message = f"the path has no parameter {quote(name)}"
            hint = instead(name, parameters, "" if parameters else "leave it out")
            yield row.key_problem("unknown-parameter", message, hint, *path)
    if model_at == "path" and MODEL not in parameters:
        message = f"the fixture {quote(fixture.id)} puts the model into the path, which has no {{model}}"
        yield row.problem("unknown-parameter", message, "use another fixture", "request", "fixture")
    if model_at and "model" not in row.data:
        message = f"the fixture {quote(fixture.id)} names a model, and the row doesn't say of which kind"
        yield row.problem(
            "missing-key", message, 'add "model: any" or a kind of aioc.yaml', "request", "fixture"
        )
