"""Rules about the typed events of /v1/responses: whether they are in order, and about known items."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from aioc_runner.judge.checks.collections import NOWHERE
from aioc_runner.judge.checks.context import Unclear, Violation, whole
from aioc_runner.judge.checks.typed_events import PLACES, typed
from aioc_runner.text import shown

if TYPE_CHECKING:
    from aioc_generated.rules import ItemsInOrder, Lone, NamedAsTyped, StatusAsTyped
    from aioc_runner.judge.checks.context import CheckContext, Complaint
    from aioc_runner.judge.checks.typed_events import Event

UNNAMED = "message"
"""What an event without a name is called: https://html.spec.whatwg.org/multipage/server-sent-events.html."""

UNNUMBERED = Violation("begins-unnumbered", "a second output item begins without an index")


def lone(context: CheckContext, args: Lone) -> Complaint | None:
    """Pass if exactly one event matches, and it is the first or the last (`position`).

    A match that may come `before` another one, and does, isn't counted.
    """
    events = typed(context)
    if not events:
        return NOWHERE
    end = events[0 if args.position == "first" else -1]
    pairs = pairwise(events)
    announcing = {one[0] for one, then in pairs if (args.before or {}).get(one[1]["type"]) == then[1]["type"]}
    matching = [int(match.path[0]) for match in context.matches if match.path]
    matching = [index for index in matching if index not in announcing]
    if end[0] not in matching:
        return Violation("misplaced", f"the {args.position} event is {shown(end[1]['type'])}", path=(end[0],))
    others = [index for index in matching if index != end[0]]
    return Violation("another", f"event {others[0]} is another one", path=(others[0],)) if others else None


def named_as_typed(context: CheckContext, _: NamedAsTyped) -> Complaint | None:
    """Pass if the name of every event that has one equals its `type`."""
    names = context.ending.names if context.ending is not None else ()
    if len(names) != len(context.root):
        return Unclear("not every event is JSON")
    given = [(index, event["type"]) for index, event in typed(context) if names[index] != UNNAMED]
    wrong = next(((index, kind) for index, kind in given if names[index] != kind), None)
    if wrong is not None:
        return Violation(
            "misnamed", f"the event {shown(names[wrong[0]])} has the type {shown(wrong[1])}", path=(wrong[0],)
        )
    return None


@dataclass(slots=True)
class _Open:
    """An output item on its way: its id and name, and which of its parts have begun and are not done."""

    id: Any
    name: Any = None
    done: bool = False
    parts: set[tuple[str, int]] = field(default_factory=set[tuple[str, int]])


def items_in_order(context: CheckContext, args: ItemsInOrder) -> Complaint | None:
    """Pass if each item and part begins once, keeps its index and id, and is done."""
    items: dict[int, _Open] = {}
    unnumbered = 0
    for place, event in typed(context):
        violation = None
        if whole(event.get("output_index")):
            violation = _step(items, event, args)
        elif event["type"] == args.begins:
            unnumbered += 1
            violation = UNNUMBERED if unnumbered > 1 else None
        if violation is not None:
            return replace(violation, path=(place,))
    undone = [index for index, item in items.items() if not item.done]
    if undone and any(event["type"] == args.completes for _, event in typed(context)):
        return Violation("not-done", f"output item {undone[0]} isn't done although the response is completed")
    return None if items else NOWHERE


def _step(items: dict[int, _Open], event: Event, args: ItemsInOrder) -> Complaint | None:
    """Take one event about an item, and return what is wrong with it."""
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


def _part(item: _Open, event: Event, args: ItemsInOrder) -> Complaint | None:
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
        return Violation("part-not-begun", f"{kind} for {words}, although no part is open")
    if kind in args.part_ends:
        item.parts.discard(part)
    return None


def status_as_typed(context: CheckContext, args: StatusAsTyped) -> Complaint | None:
    """Pass if a response has the status that its event names."""
    seen = False
    for place, event in typed(context):
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
