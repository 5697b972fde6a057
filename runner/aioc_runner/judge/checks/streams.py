"""Rules on how a stream ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aioc_runner.judge.checks.context import Complaint

if TYPE_CHECKING:
    from aioc_runner.judge.checks.context import Scene


def done_last(scene: Scene) -> Complaint | None:
    """Hold for a stream that ends with one `[DONE]`."""
    if scene.ending is None:
        return Complaint("there is no stream", inconclusive=True)
    if not scene.ending.done:
        return Complaint("no [DONE] came")
    first, *others = scene.ending.done
    if others:
        return Complaint(f"[DONE] came {len(scene.ending.done)} times")
    after = scene.ending.events - 1 - first
    return Complaint(f"{after} events came after [DONE]") if after else None


def in_last_event(scene: Scene) -> Complaint | None:
    """Hold where the last event is one that matches."""
    places = [int(step) for match in scene.matches for step in match.path[:1]]
    if not places:
        return Complaint("no event has it", inconclusive=True)
    place = max(places)
    last = len(scene.root) - 1
    return None if place == last else Complaint(f"it is in event {place}, and {last - place} more follow")
