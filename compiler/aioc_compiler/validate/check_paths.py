"""A check's paths can lead somewhere, in the schema of what it looks at on some row that lists it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_compiler.catalog.resolve import request_body
from aioc_compiler.diagnostics import nearest, quote, some
from aioc_compiler.validate.arguments import sound
from aioc_compiler.validate.cycles import schema_cycles
from aioc_compiler.validate.json_paths import compiled
from aioc_compiler.validate.rule_targets import REQUESTS, rows_by
from aioc_compiler.validate.schema_paths import ANYTHING, DeadEnd, dead_end, follow, names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Entry, Spec
    from aioc_compiler.validate.arguments import Argument
    from aioc_compiler.validate.schema_paths import Schema, Schemas

WITHIN: Mapping[str, Sequence[str]] = {
    "body": ("body",),
    "repeat": ("body",),
    "events": ("event",),
    "assembled": ("assembled", "body"),
    "error": ("body",),
}
"""Under which key a row's response names the schema of each root."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find paths of checks that lead nowhere; where schemas lead back to themselves nobody can tell."""
    if spec.once(schema_cycles):
        return
    listing = rows_by("checks", spec)
    for check in spec.sound("check"):
        yield from _own(check, _roots(check, listing.get(check.id, ())), spec)
    for argument in sound(spec, "json-path"):
        rows = listing.get(argument.check.id, ())
        if argument.check.sound and rows:
            yield from _argument(argument, rows, spec)


def _own(check: Entry, roots: Schemas, spec: Spec) -> Iterator[Problem]:
    # What must not be there is in no schema.
    keys = ("unless",) if check.data.get("match") == "none" else ("at", "unless")
    for key in keys:
        if key in check.data:
            yield from _dead_ends(check, check.data[key], roots, (key,), spec)


def _argument(argument: Argument, rows: Sequence[Entry], spec: Spec) -> Iterator[Problem]:
    check, base, roots = argument.check, argument.declared.get("base", "root"), _roots(argument.check, rows)
    if base == "request":
        yield from _unsent(argument, rows, spec)
        return
    if base != "root":
        at = check.data.get("at", "$") if base == "match" else "$[*]"
        found = follow(at, roots, spec) if roots else []
        roots = [] if isinstance(found, DeadEnd) else found
    yield from _dead_ends(check, argument.value, roots, argument.path, spec)


def _dead_ends(
    check: Entry, text: str, roots: Schemas, path: tuple[Step, ...], spec: Spec
) -> Iterator[Problem]:
    end = dead_end(text, roots, spec, set(_example_names(check.data))) if roots else None
    if end is not None:
        yield dead(check, text, end, path)


def _example_names(check: Mapping[str, Any]) -> Iterator[str]:
    """The names that a check's examples show: filters may look at them, too."""
    return (name for shown in check.get("examples", {}).values() for name in names(shown))


def dead(entry: Entry, text: str, end: DeadEnd, path: tuple[Step, ...]) -> Problem:
    """Say where a path ends before it leads anywhere."""
    wanted = some(map(quote, end.wanted)) if end.wanted else "an item"
    message = f"{quote(text)} leads nowhere: no {wanted} is there on a row that lists the {entry.kind}"
    near = next(filter(None, (nearest(name, end.known) for name in end.wanted)), "")
    there = f"there is {some(end.known)}" if end.known else "look into the schema of its root"
    hint = near or there + ("; show in an example what some servers add" if end.in_filter else "")
    return entry.problem("dead-path", message, hint, *path)


def _roots(check: Entry, rows: Sequence[Entry]) -> Schemas:
    """The schemas of what a check looks at on some row; none where nobody lists it."""
    root = check.data.get("root", "body")
    if root not in WITHIN:
        return [ANYTHING] if rows else []
    return [_schema(root, name) for name in {_name(root, row.data): None for row in rows}]


def _name(root: str, row: Mapping[str, Any]) -> Any:
    """The name of the schema of a row's root; None where there is none."""
    if root == "error" and "malformed" in row:
        return row["malformed"]["schema"]
    return next((row["response"][key] for key in WITHIN[root] if key in row["response"]), None)


def _schema(root: str, name: str | None) -> Schema:
    schema = {"$ref": name} if name else ANYTHING
    return {"type": "array", "items": schema} if root == "events" else schema


def _unsent(argument: Argument, rows: Sequence[Entry], spec: Spec) -> Iterator[Problem]:
    """Find a path into the request that doesn't exist in those of all rows."""
    fixtures = spec.ids("fixture")
    requests = [row.data[name] for row in rows for name in REQUESTS if name in row.data]
    bodies = [
        request_body(one, fixtures[one["fixture"]].data) for one in requests if one["fixture"] in fixtures
    ]
    path = compiled(argument.value)
    if not isinstance(path, str) and not any(path.find(body) for body in bodies):
        message = f"{quote(argument.value)} doesn't exist in the requests of the rows that list the check"
        yield argument.check.problem("dead-path", message, "name a member of theirs", *argument.path)
