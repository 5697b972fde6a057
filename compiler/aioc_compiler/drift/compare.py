"""Compares the catalog with a source: operations, what requests send, what answers hold."""

from __future__ import annotations

from collections import defaultdict
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from aioc_compiler.drift.alternatives import alternatives
from aioc_compiler.drift.differences import Difference, Here
from aioc_compiler.drift.schemas import Walk
from aioc_compiler.drift.sources import Node, route

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aioc_compiler.catalog.catalog import Request, Row
    from aioc_compiler.catalog.linked import Linked
    from aioc_compiler.drift.sources import Operation, Route, Source

SUCCESS = 400


def compare(linked: Linked, source: Source, foreign: Iterable[str] = ()) -> list[Difference]:
    """List what differs, each once, in the order of the catalog; `foreign` rows (globs) are left out."""
    rows = _rows(linked, tuple(foreign))
    found = [*_operations(linked, rows, source), *_answers(linked, rows, source)]
    return list({(one.key, one.there): one for one in found}.values())


def routes(linked: Linked) -> Mapping[Route, str]:
    """Name the routes of the catalog, with their paths."""
    return {route(row.method, row.path): row.path for row in linked.catalog.rows}


def _rows(linked: Linked, foreign: tuple[str, ...]) -> Mapping[Route, list[Row]]:
    """Group rows by route; those that must be refused show nothing of it."""
    found: defaultdict[Route, list[Row]] = defaultdict(list)
    for row in linked.catalog.rows:
        is_foreign = any(fnmatchcase(row.id, words) for words in foreign)
        if (
            not is_foreign
            and row.retired is None
            and not row.response.rejects
            and row.response.status < SUCCESS
        ):
            found[route(row.method, row.path)].append(row)
    return found


def _operations(linked: Linked, rows: Mapping[Route, list[Row]], source: Source) -> Iterator[Difference]:
    known = routes(linked)
    for key, said in source.operations.items():
        if key not in known:
            here = Here("row", _neighbour(linked.catalog.rows, said.path).id)
            yield Difference("operation-added", here, _route_name(key[0], said), said.at)
    for key, some in rows.items():
        operation = source.operations.get(key)
        if operation is None and source.whole:
            yield Difference("operation-gone", Here("row", some[0].id), "", "")
        if operation is not None and operation.deprecated:
            yield Difference("deprecated", Here("row", some[0].id), "", operation.at)
        asking = [row for row in some if row.phases != ("A",)]  # others send what must be refused
        if operation is not None and asking:
            yield from _requests(asking, operation, source)


def _route_name(method: str, operation: Operation) -> str:
    return f"{method} {operation.path}"


def _neighbour(rows: Iterable[Row], path: str) -> Row:
    """Find the row whose path begins most like this one."""
    return max(rows, key=lambda row: _alike(row.path, path))


def _alike(one: str, other: str) -> int:
    pairs = zip(one.split("/"), other.split("/"), strict=False)
    return next((count for count, (mine, theirs) in enumerate(pairs) if mine != theirs), len(one.split("/")))


def _requests(rows: list[Row], operation: Operation, source: Source) -> Iterator[Difference]:
    found = [one for one in alternatives(operation.takes, source.definitions) if one.members]
    if not found:
        return
    documented = {name: nodes for one in found for name, nodes in one.members.items()}
    sent = _first_senders(rows)
    here = Here("row", rows[0].id)
    for name, nodes in documented.items():
        if name not in sent:
            yield Difference("request-member-added", here, name, source.place(nodes[0].at))
    for name, row in sent.items():
        nodes = documented.get(name, ())
        if not nodes:
            yield Difference("request-member-gone", Here("row", row.id), name, operation.at)
        elif any(node.schema.get("deprecated") is True for node in nodes):
            yield Difference("deprecated", Here("row", row.id), name, source.place(nodes[0].at))


def _first_senders(rows: Iterable[Row]) -> Mapping[str, Row]:
    """Name the members that rows send, each with the first row that does."""
    found: dict[str, Row] = {}
    for row in rows:
        found |= {name: row for name in row.inputs if f"{{{name}}}" not in row.path and name not in found}
        for request in (row.request, row.fallback, row.repeat):
            for name in _members(request) if request else ():
                found.setdefault(name, row)
    return found


def _members(request: Request) -> Iterator[str]:
    yield from request.body
    yield from request.files
    if request.model_at == "body":
        yield "model"


def _answers(linked: Linked, rows: Mapping[Route, list[Row]], source: Source) -> Iterator[Difference]:
    ours = _definitions(linked)
    walk = Walk(ours, source)
    for key, some in rows.items():
        operation = source.operations.get(key)
        if operation is not None:
            answers = [row.response for row in some]
            yield from _compare_answers(walk, [one.body for one in answers], operation.body)
            yield from _compare_answers(walk, [one.event for one in answers], operation.event)


def _compare_answers(
    walk: Walk, names: Iterable[str | None], theirs: tuple[Node, ...]
) -> Iterator[Difference]:
    """Compare schemas with what a route answers; a run doesn't tell which of them an answer is of."""
    mine = [Node((name,), walk.ours[name]) for name in dict.fromkeys(names) if name is not None]
    for some in [(node,) for node in mine] if walk.source.whole else [tuple(mine)]:
        yield from walk.compare(some, theirs)


def _definitions(linked: Linked) -> Mapping[str, Any]:
    return {name: schema for file in linked.schema_files.values() for name, schema in file["$defs"].items()}
