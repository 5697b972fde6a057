"""Rules on streams of typed events, as /v1/responses sends them: in order, about known items, adding up."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aioc_runner.judge.checks.collections import NOWHERE
from aioc_runner.judge.checks.context import Complaint, find, whole
from aioc_runner.text import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from aioc_runner.json_path import Path
    from aioc_runner.judge.checks.context import Scene

Event = dict[str, Any]
Item = dict[str, Any]

PLACES = ("output_index", "item_id", "content_index", "summary_index", "command_index")
"""Members that say what an event is about."""
WHOLES = ("text", "refusal", "arguments", "input", "code", "command")
"""Members of a done event that hold what its deltas add up to."""
WORDS, PIECES = "response.output_text.delta", "response.function_call_arguments.delta"
BEGINS = {"response.output_item.added": "item", "response.content_part.added": "part"}
"""Events that begin something, and the member that holds it."""
PART_DONE = "response.content_part.done"
IN_PARTS = ("response.output_text.", "response.refusal.", "response.reasoning_summary_text.")
"""Events about a part of an item, which begins with an event of its own."""
UNNAMED = "message"
"""What an event without a name is called: https://html.spec.whatwg.org/multipage/server-sent-events.html."""
STANDS = {
    "created": ("in_progress", "queued"),
    "queued": ("queued",),
    "in_progress": ("in_progress",),
    "completed": ("completed",),
    "incomplete": ("incomplete",),
    "failed": ("failed",),
}
"""Where a response stands, by the last word of the event that carries it."""


def lone(scene: Scene) -> Complaint | None:
    """Hold where one event alone matches, and it is the first or the last (`place`)."""
    events = _typed(scene)
    if not events:
        return NOWHERE
    place = scene.args["place"]
    end = events[0 if place == "first" else -1]
    matching = [int(match.path[0]) for match in scene.matches if match.path]
    if end[0] not in matching:
        return Complaint(f"the {place} event is {shown(end[1]['type'])}", path=(end[0],))
    others = [index for index in matching if index != end[0]]
    return Complaint(f"event {others[0]} is one too", path=(others[0],)) if others else None


def named_as_typed(scene: Scene) -> Complaint | None:
    """Hold where events that have a name have that of their `type`."""
    names = scene.ending.names if scene.ending is not None else ()
    if len(names) != len(scene.root):
        return Complaint("not every event is JSON", inconclusive=True)
    given = [(index, event["type"]) for index, event in _typed(scene) if names[index] != UNNAMED]
    wrong = next(((index, kind) for index, kind in given if names[index] != kind), None)
    if wrong is not None:
        return Complaint(f"the event {shown(names[wrong[0]])} holds {shown(wrong[1])}", path=(wrong[0],))
    return None


@dataclass(slots=True)
class _Open:
    """An output item on its way: its id and name, and which of its parts have begun and are not done."""

    id: Any
    name: Any = None
    done: bool = False
    parts: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])


def items_in_order(scene: Scene) -> Complaint | None:
    """Hold where each item and part begins once, is told of by its index and id alone, and is done."""
    items: dict[int, _Open] = {}
    for place, event in _typed(scene):
        if whole(event.get("output_index")):
            why = _step(items, event)
            if why is not None:
                return Complaint(why, path=(place,))
    undone = [index for index, item in items.items() if not item.done]
    if undone and any(event["type"] == "response.completed" for _, event in _typed(scene)):
        return Complaint(f"output item {undone[0]} is not done when the response is completed")
    return None if items else NOWHERE


def _step(items: dict[int, _Open], event: Event) -> str | None:
    """Take one event about an item; say what is wrong with it."""
    kind, index = event["type"], event["output_index"]
    item, known = items.get(index), f"output item {index}"
    about = event["item"] if isinstance(event.get("item"), dict) else event
    named = about.get("id" if about is not event else "item_id")
    if kind == "response.output_item.added":
        items[index] = _Open(named, about.get("name"))
        return f"{known} begins a second time" if item is not None else None
    if item is None or item.done:
        return f"{kind} before {known} begins" if item is None else f"{kind} after {known} is done"
    if isinstance(named, str) and isinstance(item.id, str) and named != item.id:
        return f"{known} is {shown(named)} here, and {shown(item.id)} where it begins"
    if _renamed(item, about.get("name")):
        return f"{known} calls {shown(about['name'])} here, and {shown(item.name)} where it begins"
    item.done = kind == "response.output_item.done"
    return _part(item, event)


def _renamed(item: _Open, name: Any) -> bool:
    """Whether a call has another name than where it began; some learn it late, and begin without."""
    return (
        isinstance(name, str)
        and isinstance(item.name, str)
        and "" not in (name, item.name)
        and name != item.name
    )


def _part(item: _Open, event: Event) -> str | None:
    """Take one event about a part of an item."""
    kind: str = event["type"]
    which = next((name for name in PLACES[2:4] if whole(event.get(name))), None)
    if which is None:
        return None
    part, words = (which, event[which]), f"{which} {event[which]}"
    if kind.endswith("part.added"):
        again = part in item.parts
        item.parts.add(part)
        return f"the part at {words} begins a second time" if again else None
    if kind.startswith(IN_PARTS) and not kind.endswith("annotation.added") and part not in item.parts:
        return f"{kind} for {words}, where no part is open"
    if kind.endswith("part.done"):
        item.parts.discard(part)
    return None


def deltas_join(scene: Scene) -> Complaint | None:
    """Hold where the deltas of each text and each call add up to what its done event and its part's say."""
    joined: dict[tuple[Any, ...], str] = {}
    for place, event in _typed(scene):
        family, _, word = event["type"].rpartition(".")
        whole_: Event = event
        path: Path = (place,)
        if event["type"] == PART_DONE and isinstance(event.get("part"), dict):
            whole_, path = event["part"], (place, "part")
            family = f"response.{whole_.get('type')}"
        key = (family, *(shown(event.get(name)) for name in PLACES))
        if word == "delta" and isinstance(event.get("delta"), str):
            joined[key] = joined.get(key, "") + event["delta"]
        elif word == "done" and key in joined:
            name = next((one for one in WHOLES if isinstance(whole_.get(one), str)), None)
            if name is not None and whole_[name] != joined[key]:
                why = f"the deltas add up to {shown(joined[key])}, not {shown(whole_[name])}"
                return Complaint(why, path=(*path, name))
    return None


def deltas_end(scene: Scene) -> Complaint | None:
    """Hold where a done event follows the deltas of each text and each call."""
    open_: dict[tuple[Any, ...], int] = {}
    for place, event in _typed(scene):
        family, _, word = event["type"].rpartition(".")
        key = (family, *(shown(event.get(name)) for name in PLACES))
        if word == "delta":
            open_[key] = place
        elif word == "done":
            open_.pop(key, None)
    for key, place in open_.items():
        return Complaint(f"no {key[0]}.done follows", path=(place,))
    return None


def begins_empty(scene: Scene) -> Complaint | None:
    """Hold where no item or part begins with text or arguments that deltas are then added to."""
    added = {_named(event.get("item_id")) for _, event in _typed(scene) if event["type"] in (WORDS, PIECES)}
    for place, event in _typed(scene):
        name = BEGINS.get(event["type"], "")
        begun = event.get(name)
        if not isinstance(begun, dict):
            continue
        part = name == "part"
        mine = _named(event.get("item_id") if part else begun.get("id"))
        said = _words({"content": [begun]} if part else begun)
        if said and mine is not None and mine in added:
            return Complaint(f"it begins with {shown(said)}, and deltas follow", path=(place, name))
    return None


def _named(value: Any) -> str | None:
    """Read the id of an item, which may be anything."""
    return value if isinstance(value, str) else None


def told_in_deltas(scene: Scene) -> Complaint | None:
    """Hold where what items of the type `of` say came in events of the type `by`."""
    said = [
        (path, item) for path, item in _items(scene) if item.get("type") == scene.args["of"] and _words(item)
    ]
    if not said:
        return NOWHERE
    told = {_named(event.get("item_id")) for _, event in _typed(scene) if event["type"] == scene.args["by"]}
    if told - {_named(item.get("id")) for _, item in said}:
        return None  # of deltas that name no item, or another, nobody knows whose they are
    untold = next(((path, item) for path, item in said if _named(item.get("id")) not in told), None)
    if untold is None:
        return None
    return Complaint(f"no {scene.args['by']} came for {shown(_words(untold[1]))}", path=untold[0])


def _items(scene: Scene) -> list[tuple[Path, Item]]:
    """List the items that were done, or else those of the last event's response, with their places."""
    done: list[tuple[Path, Item]] = [((place, "item"), item) for place, item in _done(scene)]
    output, path = _final(scene)
    kept = [((*path, index), item) for index, item in enumerate(output) if isinstance(item, dict)]
    return done or kept


def output_as_streamed(scene: Scene) -> Complaint | None:
    """Hold where the last event's response has the items that were done, each with the text of its deltas."""
    items = _done(scene)
    if not items:
        return _unstreamed(scene)
    texts = _texts_of(scene)
    for place, item in items:
        streamed, said = texts.get(_named(item.get("id")), ""), _words(item)
        if streamed and streamed != said:
            return Complaint(f"it holds {shown(said)}, after {shown(streamed)}", path=(place, "item"))
    return _kept(scene, [item for _, item in items])


def _done(scene: Scene) -> list[tuple[int, Item]]:
    """List the items that were done, with the places of the events that say so."""
    done = ((place, event) for place, event in _typed(scene) if event["type"] == "response.output_item.done")
    return [(place, event["item"]) for place, event in done if isinstance(event.get("item"), dict)]


def _unstreamed(scene: Scene) -> Complaint:
    """Say of a stream in which no item was done what the last event holds all the same.

    What was cut off need not be done, but it has begun.
    """
    output, path = _final(scene)
    last = _typed(scene)[-1][1]["type"] if path else ""
    begun = any(event["type"] == "response.output_item.added" for _, event in _typed(scene))
    if not output or (begun and last != "response.completed"):
        return NOWHERE
    return Complaint(f"it has {len(output)} items, and none was done before", path=path)


def _final(scene: Scene) -> tuple[list[Any], Path]:
    """Find the output of the last event's response, and its place."""
    place, event = next(iter(_typed(scene)[-1:]), (0, {}))
    response = event.get("response")
    output = response.get("output") if isinstance(response, dict) else None
    return (output, (place, "response", "output")) if isinstance(output, list) else ([], ())


def _kept(scene: Scene, items: Sequence[Item]) -> Complaint | None:
    """Compare the last event's output with the items that were done."""
    output, path = _final(scene)
    if not path:
        return Complaint("the last event has no output", inconclusive=True)
    if len(output) != len(items):
        return Complaint(f"it has {len(output)} items, and {len(items)} were done", path=path)
    for index, (kept, item) in enumerate(zip(output, items, strict=True)):
        if not isinstance(kept, dict) or _essence(kept) != _essence(item):
            return Complaint(f"item {index} is not the one that was done", path=(*path, index))
    return None


def _texts_of(scene: Scene) -> dict[Any, str]:
    """Join the deltas that make up each item, by the item's id."""
    texts: dict[Any, str] = {}
    for _, event in _typed(scene):
        told = event["type"] in (WORDS, PIECES)
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


def status_as_typed(scene: Scene) -> Complaint | None:
    """Hold where a response stands as the event says that carries it."""
    seen = False
    for place, event in _typed(scene):
        response = event.get("response")
        status = response.get("status") if isinstance(response, dict) else None
        wanted = STANDS.get(event["type"].removeprefix("response."))
        if wanted is None or not isinstance(status, str):
            continue
        seen = True
        if status not in wanted:
            why = f"it is {shown(status)} in {event['type']}"
            return Complaint(why, path=(place, "response", "status"))
    return None if seen else NOWHERE


def _typed(scene: Scene) -> list[tuple[int, Event]]:
    """List the events that say what they are, with their places."""
    return list(_those_typed(scene.root))


def _those_typed(events: Any) -> Iterator[tuple[int, Event]]:
    for place, event in enumerate(events):
        if isinstance(event, dict) and isinstance(event.get("type"), str):
            yield place, event
