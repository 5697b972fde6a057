"""A trait has rows, and brings each of them what it doesn't have already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.catalog.holds import held
from aioc_compiler.diagnostics import quote
from aioc_compiler.parse.places import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Entry, Spec


def find(spec: Spec) -> Iterator[Problem]:
    """Find traits that no row has, and what a row has twice."""
    used = [name for row in spec.all("row") for _, name in places(row.data, "traits.*")]
    for trait in spec.all("trait"):
        if trait.id not in used and "row" not in spec.blind:
            yield trait.problem(
                "unused-trait", "no row has this trait", "name it on rows, or delete it", "id"
            )
    for row in spec.sound("row"):
        for key in ("checks", "deviations"):
            yield from _twice(row, key, spec)


def _twice(row: Entry, key: str, spec: Spec) -> Iterator[Problem]:
    first: dict[str, tuple[Step, ...]] = {}
    for path, name in held(row, key, spec):
        here = first.setdefault(name, path)
        if here is not path:
            message = f"{quote(name)} comes already with {_whence(row, path)}"
            yield row.problem("listed-twice", message, f"keep it in {_owner(row, here, path)}", *here)


def _whence(row: Entry, path: tuple[Step, ...]) -> str:
    """What brings it: a trait, or a schema that the deviation names."""
    if path[0] == "response":
        return f"the schema {quote(row.data['response'][path[1]])}"
    return f"the trait {quote(row.data['traits'][path[1]])}"


def _owner(row: Entry, here: tuple[Step, ...], path: tuple[Step, ...]) -> str:
    """Who is to keep it: the trait, the schema, or one trait of two."""
    return "one of the two" if here[0] == path[0] == "traits" else _whence(row, path)
