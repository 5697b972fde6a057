"""What a server can do wrong: the operations of a deviation's or check's `mutations`, on an example answer.

Each operation is a pure function of the answer, the request and its own settings.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from aioc_runner.serve import json_edit
from aioc_runner.serve.request import json_type
from aioc_runner.serve.response import Answer, Document, Payload, Stream, document, with_header

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from aioc_generated import words
    from aioc_generated.words import ActedExchange
    from aioc_runner.serve.request import Ask

    Op = Mapping[str, Any]
    Operation = Callable[[Answer, Ask, Op], Answer]


class ActError(Exception):
    """An operation that this runner does not know, or whose settings make no sense."""


def act(answer: Answer, ask: Ask, ops: Iterable[Op], which: ActedExchange = "probe") -> Answer:
    """Apply the operations meant for this kind of request, in order."""
    for op in ops:
        operation = _operation(op)
        if which not in _meant_for(op):
            continue
        try:
            answer = operation(answer, ask, op)
        except KeyError as error:
            raise ActError(f'operation "{op["op"]}" lacks {error}') from error
        except json_edit.EditError as error:
            raise ActError(f'operation "{op["op"]}": {error}') from error
    return answer


def _meant_for(op: Op) -> tuple[str, ...]:
    # A route that is not there knows nothing of what a request lacks; what is repeated is answered alike.
    default = ("probe", "repeat", *(("malformed",) if op["op"] == "absent" else ()))
    return (op["exchange"],) if "exchange" in op else default


def _operation(op: Op) -> Operation:
    name = op.get("op", "")
    if name not in OPERATIONS:
        raise ActError(f'unknown operation "{name}"; known are {", ".join(OPERATIONS)}')
    return OPERATIONS[name]


def _status(answer: Answer, _ask: Ask, op: Op) -> Answer:
    return replace(answer, status=op["value"])


def _header(answer: Answer, _ask: Ask, op: Op) -> Answer:
    return replace(answer, headers=with_header(answer.headers, op["name"], op["value"]))


def _body(answer: Answer, _ask: Ask, op: Op) -> Answer:
    return document(answer.status, op["value"])


def _raw(answer: Answer, _ask: Ask, op: Op) -> Answer:
    return replace(answer, content=Payload(op["value"].encode()))


def _set(answer: Answer, _ask: Ask, op: Op) -> Answer:
    # A stream's events differ: without an index, only those that have the member get the new value.
    change = json_edit.replace if isinstance(answer.content, Stream) and "index" not in op else json_edit.put
    return _edited(answer, op, lambda value: change(value, op["at"], op["value"]))


def _remove(answer: Answer, _ask: Ask, op: Op) -> Answer:
    return _edited(answer, op, lambda value: json_edit.remove(value, op["at"]))


def _rename(answer: Answer, _ask: Ask, op: Op) -> Answer:
    return _edited(answer, op, lambda value: json_edit.rename(value, op["at"], op["to"]))


def _edited(answer: Answer, op: Op, change: Callable[[Any], Any]) -> Answer:
    content = answer.content
    if isinstance(content, Document):
        return replace(answer, content=Document(change(content.value)))
    if isinstance(content, Stream):
        chosen = _chosen(content.events, op)
        events = tuple(change(event) if at in chosen else event for at, event in enumerate(content.events))
        return replace(answer, content=replace(content, events=events))
    return answer


def _chosen(events: tuple[Any, ...], op: Op) -> range:
    """Find the events that an operation is for: the one at `index` (negative: from the end), or all."""
    if "index" not in op:
        return range(len(events))
    index: int = op["index"]
    at = index + len(events) if index < 0 else index
    if not 0 <= at < len(events):
        return range(0)
    return range(at, at + 1)


def _drop_event(answer: Answer, _ask: Ask, op: Op) -> Answer:
    if "index" not in op and "at" not in op:
        raise ActError("operation \"drop-event\" lacks 'index' or 'at'")
    return _reordered(answer, lambda events: _without(events, op))


def _without(events: tuple[Any, ...], op: Op) -> tuple[Any, ...]:
    if "at" in op:
        return tuple(event for event in events if not json_edit.matches(event, op["at"]))
    dropped = _chosen(events, op)
    return tuple(event for at, event in enumerate(events) if at not in dropped)


def _duplicate_event(answer: Answer, _ask: Ask, op: Op) -> Answer:
    def twice(events: tuple[Any, ...]) -> tuple[Any, ...]:
        for at in _chosen(events, {"index": op["index"]}):
            return (*events[: at + 1], *events[at:])
        return events

    return _reordered(answer, twice)


def _move_event(answer: Answer, _ask: Ask, op: Op) -> Answer:
    def moved(events: tuple[Any, ...]) -> tuple[Any, ...]:
        for at in _chosen(events, {"index": op["index"]}):
            rest = [*events[:at], *events[at + 1 :]]
            to: int = op["to"]
            rest.insert(to + len(events) if to < 0 else to, events[at])
            return tuple(rest)
        return events

    return _reordered(answer, moved)


def _reordered(answer: Answer, change: Callable[[tuple[Any, ...]], tuple[Any, ...]]) -> Answer:
    if not isinstance(answer.content, Stream):
        return answer
    return replace(answer, content=replace(answer.content, events=change(answer.content.events)))


def _drop_done(answer: Answer, _ask: Ask, _op: Op) -> Answer:
    if not isinstance(answer.content, Stream):
        return answer
    return replace(answer, content=replace(answer.content, done=False))


def _name_events(answer: Answer, _ask: Ask, op: Op) -> Answer:
    if not isinstance(answer.content, Stream):
        return answer
    return replace(answer, content=replace(answer.content, name=op["value"]))


def _absent(answer: Answer, _ask: Ask, _op: Op) -> Answer:
    return replace(answer, fate="absent")


def _close(answer: Answer, _ask: Ask, _op: Op) -> Answer:
    return replace(answer, fate="closed")


def _refuse(answer: Answer, ask: Ask, op: Op) -> Answer:
    return document(op["status"], op["value"]) if ask.encoding == op["encoding"] else answer


def _refuse_member(answer: Answer, ask: Ask, op: Op) -> Answer:
    name = op["member"]
    refused = name in ask.members and op.get("type") in (None, json_type(ask.value(name)))
    return document(op["status"], op["value"]) if refused else answer


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
    "drop-done": _drop_done,
    "name-events": _name_events,
    "absent": _absent,
    "close": _close,
    "refuse": _refuse,
    "refuse-member": _refuse_member,
}
