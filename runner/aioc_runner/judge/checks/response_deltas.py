"""Rules about the deltas of /v1/responses: whether they add up to the items and the response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aioc_runner.judge.checks.collections import NOWHERE
from aioc_runner.judge.checks.context import Unclear, Violation
from aioc_runner.judge.checks.typed_events import PLACES, item_id, typed, words
from aioc_runner.text import shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aioc_generated.rules import BeginsEmpty, DeltasEnd, DeltasJoin, OutputAsStreamed, ToldInDeltas
    from aioc_runner.documents.json_path import Path
    from aioc_runner.judge.checks.context import CheckContext, Complaint
    from aioc_runner.judge.checks.typed_events import Event, Item

WHOLES = ("text", "refusal", "arguments", "input", "code", "command")
"""Members of a done event that contain what its deltas add up to."""


def deltas_join(context: CheckContext, args: DeltasJoin) -> Complaint | None:
    """Pass if the deltas of each text and call add up to the value in its done event and its part's."""
    joined: dict[tuple[Any, ...], str] = {}
    for place, event in typed(context):
        family, _, word = event["type"].rpartition(".")
        whole_: Event = event
        path: Path = (place,)
        if args.part_ends and event["type"] == args.part_ends and isinstance(event.get("part"), dict):
            whole_, path = event["part"], (place, "part")
            family = f"{family.partition('.')[0]}.{whole_.get('type')}"
        key = (family, *(shown(event.get(name)) for name in PLACES))
        if word == "delta" and isinstance(event.get("delta"), str):
            joined[key] = joined.get(key, "") + event["delta"]
        elif word == "done" and key in joined:
            name = next((one for one in WHOLES if isinstance(whole_.get(one), str)), None)
            if name is not None and not _equal(whole_[name], joined[key], trimmed=bool(args.trimmed)):
                why = f"the deltas add up to {shown(joined[key])}, not {shown(whole_[name])}"
                return Violation("differs", why, path=(*path, name))
    return None


def _equal(whole: str, joined: str, *, trimmed: bool) -> bool:
    return whole.strip() == joined.strip() if trimmed else whole == joined


def deltas_end(context: CheckContext, _: DeltasEnd) -> Complaint | None:
    """Pass if a done event follows the deltas of each text and call."""
    open_: dict[tuple[Any, ...], int] = {}
    for place, event in typed(context):
        family, _, word = event["type"].rpartition(".")
        key = (family, *(shown(event.get(name)) for name in PLACES))
        if word == "delta":
            open_[key] = place
        elif word == "done":
            open_.pop(key, None)
    for key, place in open_.items():
        return Violation("not-ended", f"no {key[0]}.done follows", path=(place,))
    return None


def begins_empty(context: CheckContext, args: BeginsEmpty) -> Complaint | None:
    """Pass if no item or part begins with text or arguments to which deltas are then added."""
    added = {item_id(event.get("item_id")) for _, event in typed(context) if event["type"] in args.adds}
    for place, event in typed(context):
        name = args.begins.get(event["type"], "")
        begun = event.get(name)
        if not isinstance(begun, dict):
            continue
        part = name == "part"
        mine = item_id(event.get("item_id") if part else begun.get("id"))
        said = words({"content": [begun]} if part else begun)
        if said and mine is not None and mine in added:
            return Violation(
                "not-empty", f"it begins with {shown(said)}, and deltas follow", path=(place, name)
            )
    return None


def told_in_deltas(context: CheckContext, args: ToldInDeltas) -> Complaint | None:
    """Pass if the content of items of the type `item` came in events of the type `event`."""
    items = _items(context, args.ends)
    said = [(path, item) for path, item in items if item.get("type") == args.item and words(item)]
    if not said:
        return NOWHERE
    told = {item_id(event.get("item_id")) for _, event in typed(context) if event["type"] == args.event}
    if told - {item_id(item.get("id")) for _, item in said}:
        return None  # deltas that name no item, or an unknown one, can't be assigned
    untold = next(((path, item) for path, item in said if item_id(item.get("id")) not in told), None)
    if untold is None:
        return None
    return Violation("untold", f"there is no {args.event} for {shown(words(untold[1]))}", path=untold[0])


def _items(context: CheckContext, ends: str) -> list[tuple[Path, Item]]:
    """List the items that were done, or else those of the last event's response, with their places."""
    done: list[tuple[Path, Item]] = [((place, "item"), item) for place, item in _done(context, ends)]
    output, path = _final(context)
    kept = [((*path, index), item) for index, item in enumerate(output) if isinstance(item, dict)]
    return done or kept


def output_as_streamed(context: CheckContext, args: OutputAsStreamed) -> Complaint | None:
    """Pass if the last event's response has the items that were done, each with the text of its deltas."""
    items = _done(context, args.ends)
    if not items:
        return _unstreamed(context, args)
    texts = _texts_of(context, args.adds)
    finally_ = {item_id(item.get("id")): words(item) for item in _final(context)[0] if isinstance(item, dict)}
    for place, item in items:
        identity = item_id(item.get("id"))
        elsewhere = texts.get(identity) or (identity and finally_.get(identity))
        if elsewhere and not words(item):
            why = f"it is done without its text, {shown(elsewhere)}"
            return Violation("no-text", why, path=(place, "item"))
        streamed, said = texts.get(identity, ""), words(item)
        if streamed and streamed != said:
            return Violation(
                "other-text",
                f"it is {shown(said)}, and the deltas were {shown(streamed)}",
                path=(place, "item"),
            )
    return _compare_output(context, [item for _, item in items])


def _done(context: CheckContext, ends: str) -> list[tuple[int, Item]]:
    """List the items that were done, with the places of the events that say so."""
    done = ((place, event) for place, event in typed(context) if event["type"] == ends)
    return [(place, event["item"]) for place, event in done if isinstance(event.get("item"), dict)]


def _unstreamed(context: CheckContext, args: OutputAsStreamed) -> Complaint:
    """Report what the last event contains although no item of the stream was done.

    What was cut off need not be done, but it has begun.
    """
    output, path = _final(context)
    last = typed(context)[-1][1]["type"] if path else ""
    begun = any(event["type"] == args.begins for _, event in typed(context))
    if not output or (begun and last != args.completes):
        return NOWHERE
    return Violation("not-streamed", f"it has {len(output)} items, and none of them was streamed", path=path)


def _final(context: CheckContext) -> tuple[list[Any], Path]:
    """Find the output of the last event's response, and its place."""
    place, event = next(iter(typed(context)[-1:]), (0, {}))
    response = event.get("response")
    output = response.get("output") if isinstance(response, dict) else None
    return (output, (place, "response", "output")) if isinstance(output, list) else ([], ())


def _compare_output(context: CheckContext, items: Sequence[Item]) -> Complaint | None:
    """Compare the last event's output with the items that were done."""
    output, path = _final(context)
    if not path:
        return Unclear("the last event has no output")
    if len(output) != len(items):
        return Violation("other-length", f"it has {len(output)} items, and {len(items)} were done", path=path)
    for index, (kept, item) in enumerate(zip(output, items, strict=True)):
        if not isinstance(kept, dict) or _essence(kept) != _essence(item):
            return Violation(
                "other-item", f"item {index} differs from the one that was done", path=(*path, index)
            )
    return None


def _texts_of(context: CheckContext, adds: Sequence[str]) -> dict[Any, str]:
    """Join the deltas that make up each item, by the item's id."""
    texts: dict[Any, str] = {}
    for _, event in typed(context):
        told = event["type"] in adds
        item, delta = event.get("item_id"), event.get("delta")
        if told and isinstance(item, str) and isinstance(delta, str):
            texts[item] = texts.get(item, "") + delta
    return texts


def _essence(item: Item) -> tuple[Any, ...]:
    return (*(item.get(name) for name in ("type", "id", "call_id", "name")), words(item))
