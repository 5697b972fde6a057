"""Rules about the blocks of a stream, and about its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aioc_runner.judge.checks.context import Unclear, Violation
from aioc_runner.text import counted

if TYPE_CHECKING:
    from aioc_generated.rules import BlocksHaveData, DoneLast, InLastEvent, NamesHaveData
    from aioc_runner.judge.checks.context import CheckContext, Complaint


def done_last(context: CheckContext, _: DoneLast) -> Complaint | None:
    """Pass for a stream that ends with one `[DONE]`."""
    if context.ending is None:
        return Unclear("there is no stream")
    if not context.ending.done:
        return Violation("missing", "there is no [DONE]")
    first, *others = context.ending.done
    if others:
        return Violation("repeated", f"[DONE] appears {len(context.ending.done)} times")
    after = context.ending.events - 1 - first
    return Violation("not-last", f"{counted(after, 'event')} came after [DONE]") if after else None


def in_last_event(context: CheckContext, _: InLastEvent) -> Complaint | None:
    """Pass if the last event is one that matches."""
    places = [int(step) for match in context.matches for step in match.path[:1]]
    if not places:
        return Unclear("no event has it")
    place = max(places)
    last = len(context.root) - 1
    if place == last:
        return None
    more = last - place
    follow = "one more follows" if more == 1 else f"{more} more follow"
    return Violation("not-last", f"it is in event {place}, and {follow}")


def blocks_have_data(context: CheckContext, _: BlocksHaveData) -> Complaint | None:
    """Pass for a stream whose every block with an id or a retry has data."""
    place = _read(context, "bare")
    if not isinstance(place, int):
        return place
    return Violation("bare", f"after {place} events a block has an id or a retry, and no data")


def names_have_data(context: CheckContext, _: NamesHaveData) -> Complaint | None:
    """Pass for a stream whose every block with a name has data."""
    place = _read(context, "named")
    if not isinstance(place, int):
        return place
    return Violation("bare", f"after {place} events a block has a name, and no data")


def _read(context: CheckContext, kind: Literal["bare", "named"]) -> int | Unclear | None:
    """Say where the first block of a kind stands, up to `[DONE]`, at which clients stop reading."""
    ending = context.ending
    if ending is None:
        return Unclear("there is no stream")
    end = ending.done[0] if ending.done else ending.events
    places = ending.bare if kind == "bare" else ending.named
    return next((place for place in places if place <= end), None)
