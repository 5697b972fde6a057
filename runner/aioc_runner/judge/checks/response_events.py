"""Rules on streams of typed events, as /v1/responses sends them: in order, about known items, adding up."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from aioc_runner.judge.checks.collections import NOWHERE
from aioc_runner.judge.checks.context import Violation, find, whole
from aioc_runner.text import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_generated.rules import (
        BeginsEmpty,
        DeltasEnd,
        DeltasJoin,
        ItemsInOrder,
        Lone,
        NamedAsTyped,
        OutputAsStreamed,
        StatusAsTyped,
        ToldInDeltas,
    )
    from aioc_runner.json_path import Path
    from aioc_runner.judge.checks.context import Context

Event = dict[str, Any]
Item = dict[str, Any]

PLACES = ("output_index", "item_id", "content_index", "summary_index", "command_index")
"""Members that say what an event is about."""
WHOLES = ("text", "refusal", "arguments", "input", "code", "command")
"""Members of a done event that hold what its deltas add up to."""
UNNAMED = "message"
"""What an event without a name is called: https://html.spec.whatwg.org/multipage/server-sent-events.html."""


def lone(context: Context, args: Lone) -> Violation | None:
    """Hold where one event alone matches, and it is the first or the last (`position`)."""
    events = _typed(context)
    if not events:
        return NOWHERE
    end = events[0 if args.position == "first" else -1]
    matching = [int(match.path[0]) for match in context.matches if match.path]
    if end[0] not in matching:
        return Violation("misplaced", f"the {args.position} event is {shown(end[1]['type'])}", path=(end[0],))
    others = [index for index in matching if index != end[0]]
    return Violation("another", f"event {others[0]} is one too", path=(others[0],)) if others else None


def named_as_typed(context: Context, _: NamedAsTyped) -> Violation | None:
    """Hold where events that have a name have that of their `type`."""
    names = context.ending.names if context.ending is not None else ()
    if len(names) != len(context.root):
        return Violation("unclear", "not every event is JSON")
    given = [(index, event["type"]) for index, event in _typed(context) if names[index] != UNNAMED]
    wrong = next(((index, kind) for index, kind in given if names[index] != kind), None)
    if wrong is not None:
        return Violation(
            "misnamed", f"the event {shown(names[wrong[0]])} holds {shown(wrong[1])}", path=(wrong[0],)
        )
    return None


@dataclass(slots=True)
class _Open:
    """An output item on its way: its id and name, and which of its parts have begun and are not done."""

    id: Any
    name: Any = None
    done: bool = False
    parts: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])


def items_in_order(context: Context, args: ItemsInOrder) -> Violation | None:
    """Hold where each item and part begins once, is told of by its index and id alone, and is done."""
    items: dict[int, _Open] = {}
    for place, event in _typed(context):
        if whole(event.get("output_index")):
            violation = _step(items, event, args)
            if violation is not None:
                return replace(violation, path=(place,))
    undone = [index for index, item in items.items() if not item.done]
    if undone and any(event["type"] == args.completes for _, event in _typed(context)):
        return Violation("not-done", f"output item {undone[0]} is not done when the response is completed")
    return None if items else NOWHERE


def _step(items: dict[int, _Open], event: Event, args: ItemsInOrder) -> Violation | None:
    """Take one event about an item; say what is wrong with it."""
    kind, index = event["type"], event["output_index"]
    item, known = items.get(index), f"output item {index}"
    about = event["item"] if isinstance(event.get("item"), dict) else event
    named = about.get("id" if about is not event else "item_id")
    if kind == args.begins:
        items[index] = _Open(named, about.get("name"))
        return None if item is None else Violation("begins-again", f"{known} begins a second time")
    if item is None:
        return Violation("not-begun", f"{kind} before {known} begins")
    if item.done:
        return Violation("after-end", f"{kind} after {known} is done")
    if isinstance(named, str) and isinstance(item.id, str) and named != item.id:
        why = f"{known} is {shown(named)} here, and {shown(item.id)} where it begins"
        return Violation("other-id", why)
    if _renamed(item, about.get("name")):
        why = f"{known} calls {shown(about['name'])} here, and {shown(item.name)} where it begins"
        return Violation("renamed", why)
    item.done = kind == args.ends
    return _part(item, event, args)


def _renamed(item: _Open, name: Any) -> bool:
    """Whether a call has another name than where it began; some learn it late, and begin without."""
    return (
        isinstance(name, str)
        and isinstance(item.name, str)
        and "" not in (name, item.name)
        and name != item.name
    )


def _part(item: _Open, event: Event, args: ItemsInOrder) -> Violation | None:
    """Take one event about a part of an item."""
    kind: str = event["type"]
    which = next((name for name in PLACES[2:4] if whole(event.get(name))), None)
    if which is None:
        return None
    part, words = (which, event[which]), f"{which} {event[which]}"
    if kind in args.part_begins:
        again = part in item.parts
        item.parts.add(part)
        return Violation("part-begins-again", f"the part at {words} begins a second time") if again else None
    if kind in args.in_parts and part not in item.parts:
        return Violation("part-not-begun", f"{kind} for {words}, where no part is open")
    if kind in args.part_ends:
        item.parts.discard(part)
    return None


def deltas_join(context: Context, args: DeltasJoin) -> Violation | None:
    """Hold where the deltas of each text and each call add up to what its done event and its part's say."""
    joined: dict[tuple[Any, ...], str] = {}
    for place, event in _typed(context):
        family, _, word = event["type"].rpartition(".")
        whole_: Event = event
        path: Path = (place,)
        if event["type"] == args.part_ends and isinstance(event.get("part"), dict):
            whole_, path = event["part"], (place, "part")
            family = f"{family.partition('.')[0]}.{whole_.get('type')}"
        key = (family, *(shown(event.get(name)) for name in PLACES))
        if word == "delta" and isinstance(event.get("delta"), str):
            joined[key] = joined.get(key, "") + event["delta"]
        elif word == "done" and key in joined:
            name = next((one for one in WHOLES if isinstance(whole_.get(one), str)), None)
            if name is not None and whole_[name] != joined[key]:
                why = f"the deltas add up to {shown(joined[key])}, not {shown(whole_[name])}"
                return Violation("differs", why, path=(*path, name))
    return None


def deltas_end(context: Context, _: DeltasEnd) -> Violation | None:
    """Hold where a done event follows the deltas of each text and each call."""
    open_: dict[tuple[Any, ...], int] = {}
    for place, event in _typed(context):
        family, _, word = event["type"].rpartition(".")
        key = (family, *(shown(event.get(name)) for name in PLACES))
        if word == "delta":
            open_[key] = place
        elif word == "done":
            open_.pop(key, None)
    for key, place in open_.items():
        return Violation("not-ended", f"no {key[0]}.done follows", path=(place,))
    return None


def begins_empty(context: Context, args: BeginsEmpty) -> Violation | None:
    """Hold where no item or part begins with text or arguments that deltas are then added to."""
    added = {_named(event.get("item_id")) for _, event in _typed(context) if event["type"] in args.adds}
    for place, event in _typed(context):
        name = args.begins.get(event["type"], "")
        begun = event.get(name)
        if not isinstance(begun, dict):
            continue
        part = name == "part"
        mine = _named(event.get("item_id") if part else begun.get("id"))
        said = _words({"content": [begun]} if part else begun)
        if said and mine is not None and mine in added:
            return Violation(
                "not-empty", f"it begins with {shown(said)}, and deltas follow", path=(place, name)
            )
    return None


def _named(value: Any) -> str | None:
    """Read the id of an item, which may be anything."""
    return value if isinstance(value, str) else None


def told_in_deltas(context: Context, args: ToldInDeltas) -> Violation | None:
    """Hold where what items of the type `item` say came in events of the type `event`."""
    items = _items(context, args.ends)
    said = [(path, item) for path, item in items if item.get("type") == args.item and _words(item)]
    if not said:
        return NOWHERE
    told = {_named(event.get("item_id")) for _, event in _typed(context) if event["type"] == args.event}
    if told - {_named(item.get("id")) for _, item in said}:
        return None  # of deltas that name no item, or another, nobody knows whose they are
    untold = next(((path, item) for path, item in said if _named(item.get("id")) not in told), None)
    if untold is None:
        return None
    return Violation("untold", f"no {args.event} came for {shown(_words(untold[1]))}", path=untold[0])


def _items(context: Context, ends: str) -> list[tuple[Path, Item]]:
    """List the items that were done, or else those of the last event's response, with their places."""
    done: list[tuple[Path, Item]] = [((place, "item"), item) for place, item in _done(context, ends)]
    output, path = _final(context)
    kept = [((*path, index), item) for index, item in enumerate(output) if isinstance(item, dict)]
    return done or kept


def output_as_streamed(context: Context, args: OutputAsStreamed) -> Violation | None:
    """Hold where the last event's response has the items that were done, each with the text of its deltas."""
    items = _done(context, args.ends)
    if not items:
        return _unstreamed(context, args)
    texts = _texts_of(context, args.adds)
    for place, item in items:
        streamed, said = texts.get(_named(item.get("id")), ""), _words(item)
        if streamed and streamed != said:
            return Violation(
                "other-text", f"it holds {shown(said)}, after {shown(streamed)}", path=(place, "item")
            )
    return _kept(context, [item for _, item in items])


def _done(context: Context, ends: str) -> list[tuple[int, Item]]:
    """List the items that were done, with the places of the events that say so."""
    done = ((place, event) for place, event in _typed(context) if event["type"] == ends)
    return [(place, event["item"]) for place, event in done if isinstance(event.get("item"), dict)]


def _unstreamed(context: Context, args: OutputAsStreamed) -> Violation:
    """Say of a stream in which no item was done what the last event holds all the same.

    What was cut off need not be done, but it has begun.
    """
    output, path = _final(context)
    last = _typed(context)[-1][1]["type"] if path else ""
    begun = any(event["type"] == args.begins for _, event in _typed(context))
    if not output or (begun and last != args.completes):
        return NOWHERE
    return Violation("not-streamed", f"it has {len(output)} items, and none was done before", path=path)


def _final(context: Context) -> tuple[list[Any], Path]:
    """Find the output of the last event's response, and its place."""
    place, event = next(iter(_typed(context)[-1:]), (0, {}))
    response = event.get("response")
    output = response.get("output") if isinstance(response, dict) else None
    return (output, (place, "response", "output")) if isinstance(output, list) else ([], ())


def _kept(context: Context, items: Sequence[Item]) -> Violation | None:
    """Compare the last event's output with the items that were done."""
    output, path = _final(context)
    if not path:
        return Violation("unclear", "the last event has no output")
    if len(output) != len(items):
        return Violation("other-length", f"it has {len(output)} items, and {len(items)} were done", path=path)
    for index, (kept, item) in enumerate(zip(output, items, strict=True)):
        if not isinstance(kept, dict) or _essence(kept) != _essence(item):
            return Violation("other-item", f"item {index} is not the one that was done", path=(*path, index))
    return None


def _texts_of(context: Context, adds: Sequence[str]) -> dict[Any, str]:
    """Join the deltas that make up each item, by the item's id."""
    texts: dict[Any, str] = {}
    for _, event in _typed(context):
        told = event["type"] in adds
        item, delta = event.get("item_id"), event.get("delta")
        if told and isinstance(item, str) and isinstance(delta, str):
            texts[item] = texts.get(item, "") + delta
    return texts


def _words(item: Item) -> str:
    """Read what a message says, or how a call's arguments read."""
    arguments = item.get("arguments")
    if isinstance(arguments, str):
        return arguments
    return "".join(match.value for match in find("$.content[*].text", item) if isinstance(match.value, str))


def _essence(item: Item) -> tuple[Any, ...]:
    return (*(item.get(name) for name in ("type", "id", "call_id", "name")), _words(item))


def status_as_typed(context: Context, args: StatusAsTyped) -> Violation | None:
    """Hold where a response stands as the event says that carries it."""
    seen = False
    for place, event in _typed(context):
        response = event.get("response")
        status = response.get("status") if isinstance(response, dict) else None
        wanted = args.statuses.get(event["type"])
        if wanted is None or not isinstance(status, str):
            continue
        seen = True
        if status not in wanted:
            why = f"it is {shown(status)} in {event['type']}"
            return Violation("other-status", why, path=(place, "response", "status"))
    return None if seen else NOWHERE


def _typed(context: Context) -> list[tuple[int, Event]]:
    """List the events that say what they are, with their places."""
    return list(_those_typed(context.root))


def _those_typed(events: Any) -> Iterator[tuple[int, Event]]:
    for place, event in enumerate(events):
        if isinstance(event, dict) and isinstance(event.get("type"), str):
            yield place, event
