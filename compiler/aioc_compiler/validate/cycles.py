"""Nothing leads back to itself: rows that take from rows, schemas, and the files of schemas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_compiler.parse.places import all_schemas, places
from aioc_compiler.validate.references import target

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aioc_compiler.diagnostics import Problem
    from aioc_compiler.parse.positions import Step
    from aioc_compiler.parse.spec import Entry, Spec

    Edge = tuple[Entry, tuple[Step, ...]]
    """Where in an entry it leads on."""


def find(spec: Spec) -> Iterator[Problem]:
    """Find each cycle once, at the reference that closes it."""
    rows = _takes(spec)
    for cycle in _cycles(rows):
        entry, path = rows[cycle[-1]][cycle[0]]
        message = f"takes from itself: {_chain(cycle)}"
        yield entry.problem("cycle", message, "start the chain with a row that takes nothing", *path)
    names, files = _references(spec)
    for cycle in _cycles(names):
        entry, path = names[cycle[-1]][cycle[0]]
        message = f"refers to itself: {_chain(cycle)}"
        yield entry.problem("cycle", message, "end it with a schema that refers no further", *path)
    for cycle in _cycles(files):
        entry, path = files[cycle[-1]][cycle[0]]
        message = f"files refer to each other: {_chain(cycle)}"
        yield entry.problem("cycle", message, "move what they share to a file of its own", *path)


def schema_cycles(spec: Spec) -> list[list[str]]:
    """List the chains of schemas that lead back to themselves."""
    return list(_cycles(_references(spec)[0]))


def _chain(cycle: list[str]) -> str:
    return " -> ".join([*cycle, cycle[0]])


def _takes(spec: Spec) -> dict[str, dict[str, Edge]]:
    return {
        row.id: {
            name: (row, path) for key in ("inputs.*.from", "after.*") for path, name in places(row.data, key)
        }
        for row in spec.sound("row")
    }


def _references(spec: Spec) -> tuple[dict[str, dict[str, Edge]], dict[str, dict[str, Edge]]]:
    """Collect the references between schemas by name, and between files."""
    names: dict[str, dict[str, Edge]] = {}
    files: dict[str, dict[str, Edge]] = {}
    for entry, path, schema in all_schemas(spec):
        if "$ref" in schema and entry.kind == "schema":
            own = f"{entry.stem}.yaml"
            file, name = target(entry, schema["$ref"])
            names.setdefault(entry.id, {})[name] = (entry, (*path, "$ref"))
            if file != own:
                files.setdefault(own, {})[file] = (entry, (*path, "$ref"))
    return names, files


def _cycles(graph: Mapping[str, Mapping[str, object]]) -> Iterator[list[str]]:
    """Walk depth first, without recursion; yields the nodes of a cycle in order, its closing edge last."""
    done: set[str] = set()
    for start in graph:
        trail: dict[str, Iterator[str]] = {} if start in done else {start: iter(graph[start])}
        while trail:
            here = next(reversed(trail))
            ahead = next(trail[here], None)
            if ahead is None:
                done.add(here)
                trail.pop(here)
            elif ahead in trail:
                yield _after(list(trail), ahead)
            elif ahead not in done:
                trail[ahead] = iter(graph.get(ahead, ()))


def _after(trail: Iterable[str], first: str) -> list[str]:
    nodes = list(trail)
    return nodes[nodes.index(first) :]
