"""Makes answers reflect what clients have created: ids, files, places in lists, and deletions.

A row's method, path and clean-up say what it does to an object.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from aioc_runner.catalog.rows import PARAMETER, is_existence
from aioc_runner.documents.json_strings import strings
from aioc_runner.documents.json_text import at_pointer
from aioc_runner.serve.response import Document, Payload, ServerResponse
from aioc_runner.serve.store import Store, Thing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from aioc_generated.catalog import Row
    from aioc_runner.serve.request import ClientRequest

ENDS = {"first_id": 0, "last_id": -1}

Members = dict[str, Any]


def with_store(store: Store, given: ServerResponse, request: ClientRequest, row: Row) -> ServerResponse:
    """Change a row's answer by what was made, and note what this request makes, changes or deletes."""
    path = filled_path(row.path, request)
    thing, owner = store.at(path), store.owner(path)
    if isinstance(given.content, Payload):
        data = owner.data if owner is not None and request.method == "GET" else None
        return given if data is None else replace(given, content=Payload(data))
    if not isinstance(given.content, Document):
        return given
    value = _renamed(given.content.value, _names(store, request, path))
    if row.cleanup is not None:
        value = _keep(store, value, request, row)
    elif request.method == "GET" and thing is not None:
        value = {**value, **thing.own}
    elif request.method == "GET":
        value = _listed(store, value, path, request)
    elif request.method == "DELETE":
        store.delete(path)
    elif (changing := thing or owner) is not None:
        _note(store, changing, value, request)
    return replace(given, content=Document(value))


def missing_input(store: Store, request: ClientRequest, row: Row, objects: Iterable[str]) -> str | None:
    """Name the input of a row that names what isn't there; None where all is there."""
    known = set(objects)
    for name in request.params if is_existence(row) else row.inputs:
        value = request.value(name)
        for one in value if isinstance(value, list) else [value]:
            if not store.has(one) and (one not in known or store.is_deleted(one)):
                return name
    return [*row.inputs][-1] if row.inputs and store.is_deleted(filled_path(row.path, request)) else None


def about(store: Store, request: ClientRequest, rows: Sequence[Row]) -> Sequence[Row]:
    """Keep of the rows of a route those that are about what the row made which this request names."""
    path = filled_path(rows[0].path, request)
    thing = store.at(path) or store.owner(path)
    taking = [
        row
        for row in rows
        if thing is not None and any(take.row == thing.maker for take in row.inputs.values())
    ]
    return [row for row in taking if not row.response.rejects] or rows


def maker(store: Store, request: ClientRequest, row: Row) -> str | None:
    """Name the row that made what this request is about to delete."""
    thing = store.at(filled_path(row.path, request)) if request.method == "DELETE" else None
    return None if thing is None else thing.maker


def filled_path(path: str, request: ClientRequest, **others: str) -> str:
    """Fill a path with what a request names."""
    values = {**request.params, **others}
    return PARAMETER.sub(lambda found: str(values.get(found[1]) or request.value(found[1])), path)


def _keep(store: Store, value: Any, request: ClientRequest, row: Row) -> Any:
    """Keep what a row's request makes, under an id of its own, or the one that the request gives."""
    holder = _at(value, row.made_at.rpartition("/")[0])
    if not isinstance(holder, dict) or not isinstance(holder.get("id"), str):
        return value
    exemplary: str = holder["id"]
    id_ = exemplary if exemplary in strings(dict(request.members)) else store.new_id(exemplary)
    value = _renamed(value, {exemplary: id_})
    made = cast("Members", _at(value, row.made_at.rpartition("/")[0]))
    made.update(_of_file(made, request))
    template = (row.cleanup or "").partition(" ")[2]
    template = template[: template.rindex("}") + 1]
    path = filled_path(template, request, **{PARAMETER.findall(template)[-1]: id_})
    store.keep(Thing(path, id_, exemplary, row.id, _own(made, request), _data(store, request, row)))
    return value


def _of_file(made: Members, request: ClientRequest) -> Members:
    """What an object says about the file from which it was created."""
    if not request.uploads:
        return {}
    name, data = next(iter(request.uploads.values()))
    return {key: one for key, one in {"filename": name, "bytes": len(data)}.items() if key in made}


def _data(store: Store, request: ClientRequest, row: Row) -> bytes | None:
    """The file of an object: the one that was sent, or the one of the object from which it was created."""
    if request.uploads:
        return b"".join(data for _, data in request.uploads.values())
    owner = store.owner(filled_path(row.path, request))
    return None if owner is None else owner.data


def _own(made: Members, request: ClientRequest) -> Members:
    """What an object takes from its request, and its id."""
    told = {"id", *_of_file(made, request)}
    return {name: one for name, one in made.items() if name in told or request.value(name) == one}


def _note(store: Store, thing: Thing, value: Any, request: ClientRequest) -> None:
    """Store what a request has changed of an object, or added to its file."""
    if request.uploads:
        thing.data = (thing.data or b"") + b"".join(data for _, data in request.uploads.values())
    elif isinstance(value, dict) and value.get("id") == thing.id:
        told = cast("Members", value)
        store.change(
            thing, {name: one for name, one in told.items() if name == "status" or request.value(name) == one}
        )


def _listed(store: Store, value: Any, path: str, request: ClientRequest) -> Any:
    """Put what was made into a list, in front of what is there from the beginning."""
    listed = value.get("data") if isinstance(value, dict) else None
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        return value
    made = [{**(listed[0] if listed else {}), **one.own} for one in store.below(path)]
    known = {one.get("id") for one in made}
    rest = [one for one in listed if one.get("id") not in known and not store.is_deleted(str(one.get("id")))]
    every, limit = _after([*made, *rest], request.query.get("after"), rest), request.query.get("limit", "")
    data = every[: int(limit)] if limit.isdigit() else every
    ends = {name: data[at].get("id") if data else None for name, at in ENDS.items() if name in value}
    more = {"has_more": len(data) < len(every)} if "has_more" in value else {}
    return {**value, "data": data, **ends, **more}


def _after(every: list[Members], id_: str | None, rest: list[Members]) -> list[Members]:
    """Begin after the entry that a request names; where that is one of the example before, with the rest."""
    if id_ is None:
        return every
    ids = [one.get("id") for one in every]
    return every[ids.index(id_) + 1 :] if id_ in ids else rest


def _names(store: Store, request: ClientRequest, path: str) -> dict[str, str]:
    """What is called otherwise in the examples, of all that a request is about."""
    said = {*strings(dict(request.members)), *request.params.values(), *request.query.values()}
    return {one.exemplary: one.id for one in store.mentioned(said, path)}


def _renamed(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, dict):
        return {name: _renamed(one, names) for name, one in cast("Members", value).items()}
    return [_renamed(one, names) for one in value] if isinstance(value, list) else value


def _at(value: Any, pointer: str) -> Any:
    try:
        return at_pointer(value, pointer)
    except (LookupError, TypeError, ValueError):
        return None
