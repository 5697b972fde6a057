"""Edits of one answer as it stood on the wire: its JSON, events, bytes and head. All of them are pure.

An edit of JSON names its place by members and `*` (`choices.*.message`), and raises Nowhere where there is
none: a fault can't be planted in an answer that lacks what it breaks.
"""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aioc_runner.wire.exchange import Exchange, Failure

    Edit = Callable[[Any], None]
    Change = Callable[[Exchange], Exchange]
    Select = Callable[[list[Any]], list[int]]
    """Where the events stand that are meant, among a stream's JSON documents (None: a block without one)."""

GAP = b"\n\n"


class Nowhere(Exception):  # noqa: N818 -- it is no error: this answer has no such place
    """The answer has nothing that the edit could change."""


# JSON values


def put(path: str, value: Any) -> Edit:
    """Set a member that is there; a function makes the new value of the old one."""

    def edit(document: Any) -> None:
        for holder, key in _places(document, path):
            holder[key] = value(holder[key]) if callable(value) else deepcopy(value)

    return edit


def add(path: str, name: str, value: Any) -> Edit:
    """Set a member of the objects at a path, whether it is there or not."""

    def edit(document: Any) -> None:
        for holder in _values(document, path):
            if not isinstance(holder, dict):
                raise Nowhere
            holder[name] = deepcopy(value)

    return edit


def drop(path: str) -> Edit:
    """Remove a member."""

    def edit(document: Any) -> None:
        for holder, key in _places(document, path):
            del holder[key]

    return edit


def rename(path: str, to: str) -> Edit:
    """Give a member another name."""

    def edit(document: Any) -> None:
        for holder, key in _places(document, path):
            holder[to] = holder.pop(key)

    return edit


def _places(document: Any, path: str) -> list[tuple[Any, Any]]:
    """List the holder and key of everything at a path; nothing there is Nowhere."""
    *way, last = path.split(".")
    found = [(holder, key) for holder in _walk([document], way) for key in _keys(holder, last)]
    if not found:
        raise Nowhere
    return found


def _values(document: Any, path: str) -> list[Any]:
    return [holder[key] for holder, key in _places(document, path)] if path else [document]


def _walk(holders: list[Any], way: list[str]) -> list[Any]:
    for step in way:
        holders = [holder[key] for holder in holders for key in _keys(holder, step)]
    return holders


def _keys(holder: Any, step: str) -> list[Any]:
    if isinstance(holder, dict):
        return list(holder) if step == "*" else [step] * (step in holder)
    if isinstance(holder, list):
        if step == "*":
            return list(range(len(holder)))
        place = int(step) if step.lstrip("-").isdigit() else len(holder)
        return [place] if -len(holder) <= place < len(holder) else []
    return []


def _edited(document: Any, edits: Sequence[Edit]) -> bytes | None:
    """Write a document after some edits; None where they leave it as it is."""
    before = written(document)
    changed = deepcopy(document)
    for edit in edits:
        edit(changed)
    after = written(changed)
    return None if after == before else after


# Whole answers


def body(*edits: Edit) -> Change:
    """Edit a JSON body."""

    def change(exchange: Exchange) -> Exchange:
        edited = _edited(read(exchange.body), edits)
        if edited is None:
            raise Nowhere
        return replace(exchange, body=edited)

    return change


def made(make: Callable[[Any], Any]) -> Change:
    """Put another JSON body in its place, made of the one that is there."""

    def change(exchange: Exchange) -> Exchange:
        return replace(exchange, body=written(make(read(exchange.body))))

    return change


def raw(make: Callable[[bytes], bytes]) -> Change:
    """Change the body's bytes."""

    def change(exchange: Exchange) -> Exchange:
        return replace(exchange, body=make(exchange.body))

    return change


def status(code: int) -> Change:
    """Answer with another status."""

    def change(exchange: Exchange) -> Exchange:
        return replace(exchange, status=code, reason="")

    return change


def header(name: str, value: str | None) -> Change:
    """Set a header, or leave it out."""

    def change(exchange: Exchange) -> Exchange:
        kept = tuple(pair for pair in exchange.headers if pair[0].lower() != name)
        return replace(exchange, headers=kept if value is None else (*kept, (name, value)))

    return change


def broken(failure: Failure, keep: float) -> Change:
    """Break the connection off after a part of the body."""

    def change(exchange: Exchange) -> Exchange:
        return replace(exchange, body=exchange.body[: int(len(exchange.body) * keep)], failure=failure)

    return change


def has(path: str) -> Change:
    """Change nothing, and that only where the body has something at a path."""

    def change(exchange: Exchange) -> Exchange:
        _places(read(exchange.body), path)
        return exchange

    return change


def without_calls(change: Change) -> Change:
    """Change an answer that calls no tool; where one already does, nothing is left to break."""

    def changed(exchange: Exchange) -> Exchange:
        if b'"get_weather"' in exchange.body:
            raise Nowhere
        return change(exchange)

    return changed


def both(*changes: Change) -> Change:
    """Change one after the other."""

    def change(exchange: Exchange) -> Exchange:
        for one in changes:
            exchange = one(exchange)
        return exchange

    return change


def read(data: bytes) -> Any:
    """Read a JSON text; Nowhere where it is none."""
    try:
        return json.loads(data)
    except ValueError:
        raise Nowhere from None


def written(document: Any) -> bytes:
    """Write a JSON text."""
    return json.dumps(document).encode()


# Streams


def where(test: Callable[[Any], Any]) -> Select:
    """Select every event that passes a test."""

    def select(documents: list[Any]) -> list[int]:
        return [place for place, one in enumerate(documents) if isinstance(one, dict) and test(one)]

    return select


def nth(wanted: int, select: Select) -> Select:
    """Select one event of a selection."""
    return lambda documents: [select(documents)[wanted]] if -1 <= wanted < len(select(documents)) else []


def first(select: Select) -> Select:
    """Select the first event of a selection."""
    return lambda documents: select(documents)[:1]


def last(select: Select) -> Select:
    """Select the last event of a selection."""
    return lambda documents: select(documents)[-1:]


def later(select: Select) -> Select:
    """Select all events of a selection but the first."""
    return lambda documents: select(documents)[1:]


def events(select: Select, *edits: Edit) -> Change:
    """Edit the events that are selected."""

    def make(blocks: list[bytes]) -> list[bytes]:
        made = list(blocks)
        for place in _places_of(blocks, select):
            made[place] = _event(blocks[place], edits)
        return made

    return stream(make)


def numbered(select: Select, edit: Callable[[int], Edit]) -> Change:
    """Edit the events that are selected, each by its number among them."""

    def make(blocks: list[bytes]) -> list[bytes]:
        made = list(blocks)
        for number, place in enumerate(_places_of(blocks, select)):
            made[place] = _event(blocks[place], (edit(number),))
        return made

    return stream(make)


def stream(make: Callable[[list[bytes]], list[bytes]]) -> Change:
    """Change the list of a stream's blocks: events and comments, `[DONE]` among them."""

    def change(exchange: Exchange) -> Exchange:
        blocks = [block for block in exchange.body.replace(b"\r\n", b"\n").split(GAP) if block.strip()]
        if not any(line.startswith(b"data:") for block in blocks for line in block.split(b"\n")):
            raise Nowhere
        made = make(blocks)
        if made == blocks:
            raise Nowhere
        return replace(exchange, body=b"".join(block.strip(b"\n") + GAP for block in made))

    return change


def lacking(select: Select) -> Change:
    """Change nothing, and that only where no event is selected."""

    def change(exchange: Exchange) -> Exchange:
        blocks = exchange.body.replace(b"\r\n", b"\n").split(GAP)
        if select([payload(block) for block in blocks]):
            raise Nowhere
        return exchange

    return change


def moved(select: Select, *, before: Select) -> Change:
    """Move the first event that is selected before the first one of another selection."""

    def make(blocks: list[bytes]) -> list[bytes]:
        place = _place(blocks, select)
        rest = [*blocks[:place], *blocks[place + 1 :]]
        goal = _place(rest, before)
        return [*rest[:goal], blocks[place], *rest[goal:]]

    return stream(make)


def without(select: Select) -> Change:
    """Drop every event that is selected."""

    def make(blocks: list[bytes]) -> list[bytes]:
        gone = _places_of(blocks, select)
        return [block for place, block in enumerate(blocks) if place not in gone]

    return stream(make)


def inserted(block: bytes, *, before: Select) -> Change:
    """Put a block before the first event that is selected."""

    def make(blocks: list[bytes]) -> list[bytes]:
        place = _place(blocks, before)
        return [*blocks[:place], block, *blocks[place:]]

    return stream(make)


def ended_by(*ends: bytes) -> Change:
    """End the stream with these blocks in place of its `[DONE]`."""

    def make(blocks: list[bytes]) -> list[bytes]:
        if not is_done(blocks[-1]):
            raise Nowhere
        return [*blocks[:-1], *ends]

    return stream(make)


def copied(select: Select, *edits: Edit, after: Select | None = None) -> Change:
    """Send an edited copy of the first event that is selected, behind it or behind another one."""

    def make(blocks: list[bytes]) -> list[bytes]:
        copy = _event(blocks[_place(blocks, select)], edits)
        goal = _place(blocks, after or select)
        return [*blocks[: goal + 1], copy, *blocks[goal + 1 :]]

    return stream(make)


def block_made(select: Select, make: Callable[[bytes], bytes]) -> Change:
    """Change the bytes of the first event that is selected."""

    def change(blocks: list[bytes]) -> list[bytes]:
        place = _place(blocks, select)
        return [*blocks[:place], make(blocks[place]), *blocks[place + 1 :]]

    return stream(change)


def each_block(make: Callable[[bytes], bytes]) -> Change:
    """Change the bytes of every block."""
    return stream(lambda blocks: [make(block) for block in blocks])


def payload(block: bytes) -> Any:
    """Read an event's JSON; None for a comment and for `[DONE]`."""
    data = [line[5:].strip() for line in block.split(b"\n") if line.startswith(b"data:")]
    try:
        return json.loads(b"\n".join(data))
    except ValueError:
        return None


def with_data(block: bytes, *texts: bytes) -> bytes:
    """Write an event with other data lines."""
    kept = [line for line in block.split(b"\n") if not line.startswith(b"data:")]
    return b"\n".join([*kept, *(b"data: " + text for text in texts)])


def data_of(block: bytes) -> bytes:
    """Read an event's data."""
    return b"\n".join(line[5:].strip() for line in block.split(b"\n") if line.startswith(b"data:"))


def is_done(block: bytes) -> bool:
    """Tell a stream's last line."""
    return data_of(block) == b"[DONE]"


def _event(block: bytes, edits: tuple[Edit, ...]) -> bytes:
    edited = _edited(payload(block), edits)
    return block if edited is None else with_data(block, edited)


def _places_of(blocks: list[bytes], select: Select) -> list[int]:
    found = select([payload(block) for block in blocks])
    if not found:
        raise Nowhere
    return found


def _place(blocks: list[bytes], select: Select) -> int:
    return _places_of(blocks, select)[0]
