"""The operations of a deviation's or check's `mutations`, which break an example answer.

Each operation is a pure function of the answer, the request and its own settings.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from aioc_runner.serve import json_edit
from aioc_runner.serve.request import json_type
from aioc_runner.serve.response import Block, Document, Payload, ServerResponse, Stream, document, with_header

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from aioc_generated import words
    from aioc_generated.words import ActedExchange
    from aioc_runner.serve.request import ClientRequest

    Op = Mapping[str, Any]
    Operation = Callable[[ServerResponse, ClientRequest, Op], ServerResponse]


class ActError(Exception):
    """An operation that this runner does not know, or whose settings make no sense."""


def act(
    response: ServerResponse, request: ClientRequest, ops: Iterable[Op], which: ActedExchange = "probe"
) -> ServerResponse:
    """Apply the operations meant for this kind of request, in order."""
    for op in ops:
        operation = _operation(op)
        if which not in _meant_for(op):
            continue
        try:
            response = operation(response, request, op)
        except KeyError as error:
            raise ActError(f'operation "{op["op"]}" lacks {error}') from error
        except json_edit.EditError as error:
            raise ActError(f'operation "{op["op"]}": {error}') from error
    return response


def _meant_for(op: Op) -> tuple[str, ...]:
    # A route that is not there knows nothing of what a request lacks; what is repeated is answered alike.
    default = ("probe", "repeat", *(("malformed",) if op["op"] == "absent" else ()))
    return (op["exchange"],) if "exchange" in op else default


def _operation(op: Op) -> Operation:
    name = op.get("op", "")
    if name not in OPERATIONS:
        raise ActError(f'unknown operation "{name}"; known are {", ".join(OPERATIONS)}')
    return OPERATIONS[name]


def _status(response: ServerResponse, _request: ClientRequest, op: Op) -> ServerResponse:
    return replace(response, status=op["value"])


def _header(response: ServerResponse, _request: ClientRequest, op: Op) -> ServerResponse:
    return replace(response, headers=with_header(response.headers, op["name"], op["value"]))


def _body(response: ServerResponse, _request: ClientRequest, op: Op) -> ServerResponse:
    return document(response.status, op["value"])


def _raw(response: ServerResponse, _request: ClientRequest, op: Op) -> ServerResponse:
    return replace(response, content=Payload(op["value"].encode()))


def _set(response: ServerResponse, _request: ClientRequest, op: Op) -> ServerResponse:
    # A stream's events differ: without an index, only those that have the member get the new value.
    change = (
        json_edit.replace if isinstance(response.content, Stream) and "index" not in op else json_edit.put
    )
    return _edited(response, op, lambda value: change(value, op["at"], op["value"]))


def _remove(response: ServerResponse, _request: ClientRequest, op: Op) -> ServerResponse:
    return _edited(response, op, lambda value: json_edit.remove(value, op["at"]))


def _rename(response: ServerResponse, _request: ClientRequest, op: Op) -> ServerResponse:
    return _edited(response, op, lambda value: json_edit.rename(value, op["at"], op["to"]))


def _edited(response: ServerResponse, op: Op, change: Callable[[Any], Any]) -> ServerResponse:
    content = response.content
    if isinstance(content, Document):
        return replace(response, content=Document(change(content.value)))
    if isinstance(content, Stream):
        chosen = _chosen(content.events, op)
        events = tuple(change(event) if at in chosen else event for at, event in enumerate(content.events))
        return replace(response, content=replace(content, events=events))
    return response


def _chosen(events: tuple[Any, ...], op: Op) -> range:
    """Find the events that an operation is for: the one at `index` (negative: from the end), or all."""
    if "index" not in op:
        return range(len(events))
    index: int = op["index"]
    at = index + len(events) if index < 0 else index
    if not 0 <= at < len(events):
        return range(0)
    return range(at, at + 1)


def _drop_event(response: ServerResponse, _request: ClientRequest, op: Op) -> ServerResponse:
    if "index" not in op and "at" not in op:
        raise ActError("operation \"drop-event\" lacks 'index' or 'at'")
    return _reordered(response, lambda events: _without(events, op))


def _without(events: tuple[Any, ...], op: Op) -> tuple[Any, ...]:
    if "at" in op:
        return tuple(event for event in events if not json_edit.matches(event, op["at"]))
    dropped = _chosen(events, op)
    return tuple(event for at, event in enumerate(events) if at not in dropped)


def _duplicate_event(response: ServerResponse, _request: ClientRequest, op: Op) -> ServerResponse:
    def twice(events: tuple[Any, ...]) -> tuple[Any, ...]:
        for at in _chosen(events, {"index": op["index"]}):
            return (*events[: at + 1], *events[at:])
        return events

    return _reordered(response, twice)


def _move_event(response: ServerResponse, _request: ClientRequest, op: Op) -> ServerResponse:
    def moved(events: tuple[Any, ...]) -> tuple[Any, ...]:
        for at in _chosen(events, {"index": op["index"]}):
            rest = [*events[:at], *events[at + 1 :]]
            to: int = op["to"]
            rest.insert(to + len(events) if to < 0 else to, events[at])
            return tuple(rest)
        return events

    return _reordered(response, moved)


def _insert_block(response: ServerResponse, _request: ClientRequest, op: Op) -> ServerResponse:
    def among(events: tuple[Any, ...]) -> tuple[Any, ...]:
        for at in _chosen(events, {"index": op["index"]}):
            return (*events[:at], Block(op["value"]), *events[at:])
        return events

    return _reordered(response, among)


def _reordered(
    response: ServerResponse, change: Callable[[tuple[Any, ...]], tuple[Any, ...]]
) -> ServerResponse:
    if not isinstance(response.content, Stream):
        return response
    return replace(response, content=replace(response.content, events=change(response.content.events)))


def _drop_done(response: ServerResponse, _request: ClientRequest, _op: Op) -> ServerResponse:
    if not isinstance(response.content, Stream):
        return response
    return replace(response, content=replace(response.content, done=False))


def _name_events(response: ServerResponse, _request: ClientRequest, op: Op) -> ServerResponse:
    if not isinstance(response.content, Stream):
        return response
    return replace(response, content=replace(response.content, name=op["value"]))


def _absent(response: ServerResponse, _request: ClientRequest, _op: Op) -> ServerResponse:
    return replace(response, disposition="absent")


def _close(response: ServerResponse, _request: ClientRequest, _op: Op) -> ServerResponse:
    return replace(response, disposition="closed")


def _refuse(response: ServerResponse, request: ClientRequest, op: Op) -> ServerResponse:
    return document(op["status"], op["value"]) if request.encoding == op["encoding"] else response


def _refuse_member(response: ServerResponse, request: ClientRequest, op: Op) -> ServerResponse:
    name = op["member"]
    refused = name in request.members and op.get("type") in (None, json_type(request.value(name)))
    return document(op["status"], op["value"]) if refused else response


OPERATIONS: Mapping[words.Operation, Operation] = {
    "status": _status,
    "header": _header,
    "body": _body,
    "raw": _raw,
    "set": _set,
    "remove": _remove,
    "rename": _rename,
    "drop-event": _drop_event,
    "duplicate-event": _duplicate_event,
    "move-event": _move_event,
    "insert-block": _insert_block,
    "drop-done": _drop_done,
    "name-events": _name_events,
    "absent": _absent,
    "close": _close,
    "refuse": _refuse,
    "refuse-member": _refuse_member,
}
