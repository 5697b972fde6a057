"""The example that lists the models has one of each kind that rows ask for.

The reference server serves no other, so that the rows of that kind would go unasked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from aioc_compiler.diagnostics import quote
from aioc_compiler.parse.places import places
from aioc_compiler.validate.json_paths import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.spec import Entry, Spec

    Model = dict[str, Any]


def find(spec: Spec) -> Iterator[Problem]:
    """Find kinds of models that rows ask for, and of which there is none."""
    example = _example(spec)
    kinds = spec.all("model kind")
    if example is None or "row" in spec.blind or not all(kind.sound for kind in kinds):
        return
    try:
        there = {_kind(model, kinds) for model in _models(example)}
    except (re.error, RecursionError, OverflowError):
        return  # said elsewhere
    asked = {row.data["model"] for row in spec.sound("row") if "model" in row.data}
    for kind in kinds:
        if kind.id in asked and not there & {kind.id, kind.data.get("instead")}:
            message = f"rows ask for such a model, and the example {quote(example.id)} lists none"
            yield kind.problem("no-model", message, "add one to it", "id")


def _example(spec: Spec) -> Entry | None:
    """The example of the row that is asked first, where it lists models."""
    contact = next((row for row in spec.sound("row") if row.data.get("contact")), None)
    name = contact.data["response"].get("example") if contact is not None else None
    example = spec.ids("example").get(name) if name else None
    return example if example is not None and example.sound and list(_models(example)) else None


def _models(example: Entry) -> Iterator[Model]:
    for _, model in places(example.data, "body.data.*"):
        if isinstance(model, dict) and isinstance(model.get("id"), str):
            yield model


def _kind(model: Model, kinds: Sequence[Entry]) -> str | None:
    """Tell a kind as the runner does: what the model says of itself, then what its id says, then the rest."""
    said = (kind.id for kind in kinds if any(_says(model, one) for one in kind.data.get("declared", ())))
    patterns = {kind.id: kind.data["pattern"] for kind in kinds if "pattern" in kind.data}
    named = (name for name, pattern in patterns.items() if re.search(pattern, model["id"]))
    rest = (kind.id for kind in kinds if kind.id not in patterns)
    return next((name for names in (said, named, rest) for name in names), None)


def _says(model: Model, statement: Mapping[str, str]) -> bool:
    path = compiled(statement["at"])
    values = [] if isinstance(path, str) else path.find(model).values()  # one that is none is said elsewhere
    return any(isinstance(one, str) and re.search(statement["matches"], one) for one in values)
